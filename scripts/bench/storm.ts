import type { Page } from 'puppeteer-core';
import { newCoach } from './coach';
import type { Goal } from './goal';
import { loadOf } from './load';
import { bigPage } from './pages';
import { inTurn } from './rounds';
import { median, plain, ratio } from './statistics';

const rounds = 5;
/** s of each storm. */
const length = 3;

export const storm: Goal = {
  id: 'P4',
  what: 'mutation storm of 1,000 nodes per second on a page of 20,000 nodes without a form',
  goal: '≤ 3 ms CPU per s; ratio ≤ 1.03',
  how:
    'A page with a search box and a menu, but no form: ten nodes come and ten go every 10 ms. Ours by the trace; the ratio ' +
    'is that of all tasks of the main thread with and without the page script, median of the rounds’ ratios.',
  async measure(say) {
    const coach = await newCoach();
    coach.pages.set('/big.html', bigPage(20_000));
    const pages = {
      on: await coach.open('/big.html'),
      off: await coach.open('https://shell.example/big.html'),
    };
    const side = (name: 'on' | 'off') => async () => {
      await pages[name].bringToFront();
      return loadOf(coach, pages[name], name, () => blow(pages[name]));
    };
    const done = await inTurn(rounds, side('on'), side('off'), say);
    await coach.close();
    const ours = median(done.map(({ on }) => on.ours / length));
    const more = ratio(done.map(({ on, off }) => ({ on: on.all, off: off.all })));
    const without = median(done.map(({ off }) => off.all / length));
    return {
      figures: `${plain(ours)} ms per s, ratio ${plain(more)} (the page alone: ${plain(without)} ms per s)`,
      reached: ours <= 3 && more <= 1.03,
    };
  },
};

const blow = (page: Page) =>
  page.evaluate(async (ms) => {
    const place = document.querySelector('main') as HTMLElement;
    const rows: HTMLElement[] = [];
    const step = () => {
      for (let i = 0; i < 10; i += 1) {
        const row = document.createElement('div');
        row.textContent = `Row ${rows.length}`;
        rows.push(row);
        place.append(row);
        rows[rows.length - 1_000]?.remove();
      }
    };
    const end = performance.now() + ms;
    for (let due = performance.now() + 10; due < end; due += 10) {
      await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
      step();
    }
    for (const row of rows) row.remove();
  }, length * 1_000);
