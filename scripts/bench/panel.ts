import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Extension, Page } from 'puppeteer-core';
import { seeHint } from '../../tests/e2e/see';
import { openPanel } from '../browser/panel';
import { root } from '../setup/root.mjs';
import { buildBare } from './bare';
import { newCoach } from './coach';
import type { Goal } from './goal';
import { inTurn } from './rounds';
import { prepared, rest } from './sides';
import { median, plain, ratio } from './statistics';

const rounds = 7;

export const panelOpen: Goal = {
  id: 'P11',
  what: 'panel from the click on the toolbar button to the first hints, beside a bare React panel',
  goal: '≤ 1.7 times the bare panel',
  how:
    'Two extensions in one browser, each opened beside the same form and closed again, in turn: ours, and one that the bench ' +
    'builds of React and one card alone. Both carry the same stopwatch as their first script (in a copy of our build): it ' +
    'notes the frame after the one in which the first card is in the document. From before the click.',
  async measure(say) {
    const folder = await mkdtemp(join(tmpdir(), 'coach-bench-'));
    const ours = await withStopwatch(join(folder, 'ours'));
    const bare = await buildBare(join(folder, 'bare'), stopwatch);
    const coach = await newCoach(ours);
    const { browser } = coach;
    const id = await browser.installExtension(bare);
    const other = (await browser.extensions()).get(id) as Extension;
    const { page } = await prepared(coach, 'on');
    await page.keyboard.sendCharacter(`${'AK'}IA${'IOSFODNN7ABCDEFQ'}`);
    await seeHint(await coach.panel(page), 'secrets');
    await closePanel(browser, coach.extension);
    const opening = (extension: Extension) => () => open(browser, extension, page);
    const done = await inTurn(rounds, opening(coach.extension), opening(other), say);
    await coach.close();
    await rm(folder, { recursive: true, force: true });
    const times = ratio(done);
    return {
      figures:
        `${plain(times)} times (${plain(median(done.map(({ on }) => on)))} ms, ` +
        `bare ${plain(median(done.map(({ off }) => off)))} ms)`,
      reached: times <= 1.7,
    };
  },
};

/** ms from the click to the painted card. */
async function open(browser: Browser, extension: Extension, page: Page): Promise<number> {
  await page.bringToFront();
  await rest(300);
  const before = performance.timeOrigin + performance.now();
  const panel = await openPanel(browser, extension, page);
  await seeHint(panel, 'secrets');
  const painted = await panel.waitForFunction(() => window.moments?.[0]);
  const moment = (await painted.jsonValue()) as number;
  await closePanel(browser, extension);
  return moment - before;
}

async function closePanel(browser: Browser, { id }: Extension): Promise<void> {
  const target = browser
    .targets()
    .find((each) => each.url().startsWith(`chrome-extension://${id}/sidepanel.html`));
  const panel = await target?.asPage();
  await panel?.close();
  await rest(300);
}

/** Runs in a panel before anything else: when its first card had been painted, in ms since 1970. */
const stopwatch = `
  window.moments = [];
  new MutationObserver((_records, observer) => {
    if (!document.querySelector('[data-rule]')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.moments.push(performance.timeOrigin + performance.now());
      port2.postMessage(undefined);
    });
  }).observe(document, { subtree: true, childList: true });`;

/** A copy of the built extension whose panel starts with the stopwatch. */
async function withStopwatch(folder: string): Promise<string> {
  await cp(join(root, '.output/chrome-mv3'), folder, { recursive: true });
  const page = join(folder, 'sidepanel.html');
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replace('<head>', '<head><script src="/stopwatch.js"></script>'));
  await writeFile(join(folder, 'stopwatch.js'), stopwatch);
  return folder;
}
