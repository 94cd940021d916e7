import type { Page } from 'puppeteer-core';
import type { Form } from '../../tests/e2e/form';
import { newCoach } from './coach';
import type { Goal } from './goal';
import { prepared, rest, typeAt } from './sides';
import { median, percentile, plain } from './statistics';

const rounds = 5;
const keys = 150;

export const steady: Goal = {
  id: 'P9',
  what: 'results refreshed while somebody types without a pause, 20 K Japanese description',
  goal: '≥ 1 per 100 ms',
  how:
    'Keys as fast as the page takes them. Counted is each new result that reaches the panel (`storage.session.onChanged`), ' +
    'from the first key to the last; the worst round decides.',
  async measure(say) {
    const coach = await newCoach();
    const form = await prepared(coach, 'on');
    const panel = await coach.panel(form.page);
    await typeAt(form, 20, 0);
    const done: Steady[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      await rest(500);
      done.push(await typeOn(form, panel));
      say(`round ${round} of ${rounds}`);
    }
    await coach.close();
    const least = Math.min(...done.map(({ per100 }) => per100));
    const gaps = done.flatMap((each) => each.gaps);
    return {
      figures:
        `${plain(least)} per 100 ms; from one to the next p50 ${plain(median(gaps))}, p95 ${plain(percentile(gaps, 95))}, ` +
        `max ${plain(Math.max(...gaps))} ms (a key every ${plain(median(done.map(({ pace }) => pace)))} ms)`,
      reached: least >= 1,
    };
  },
};

interface Steady {
  /** Results per 100 ms. */
  per100: number;
  /** ms from one result to the next. */
  gaps: number[];
  /** ms from one key to the next. */
  pace: number;
}

async function typeOn(form: Form, panel: Page): Promise<Steady> {
  await panel.evaluate(recordResults);
  const first = await panel.evaluate(() => performance.now());
  await typeAt(form, keys, 0);
  const last = await panel.evaluate(() => performance.now());
  const all = (await panel.evaluate(() => window.moments)) ?? [];
  const moments = all.filter((moment) => moment <= last);
  const gaps = moments.slice(1).map((moment, index) => moment - (moments[index] ?? moment));
  return { per100: (moments.length / (last - first)) * 100, gaps, pace: (last - first) / keys };
}

/** Runs in the panel, by its right to see the storage. */
const recordResults = `
  window.moments = [];
  if (!window.listens) chrome.storage.session.onChanged.addListener(() => window.moments.push(performance.now()));
  window.listens = true;`;
