import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bladeOf, openBlade, shell, texts } from '../blades';
import { type Coach, startCoach } from '../browser';
import { listen } from '../console';
import { made } from '../threats/plain';

declare global {
  interface Window {
    /** What the panel has shown, in order, repetitions left out: `<tab> <change> <rule>`. */
    shown?: string[];
    /** Resolves once that is what it shows. */
    shows?: (what: string) => Promise<boolean>;
  }
}

let coach: Coach;
beforeAll(async () => {
  coach = await startCoach();
});
afterAll(() => coach?.close());

const actions = 1_000;
const kinds = [
  { text: texts.leak, rule: 'secrets' },
  { text: texts.mixed, rule: 'one-problem' },
  { text: texts.calm, rule: '' },
];

/** A tab with a form of its own. */
interface Tab {
  name: string;
  page: Page;
  /** The hint that its description raises, '' for none. */
  rule: string;
  /** How often its summary has been changed. */
  changes: number;
}

interface PanelWindow {
  tabs: Tab[];
  front: Tab;
  panel: Page;
  /** The tabs that were in front, in order. */
  visited: string[];
}

test('3 tabs in each of 2 windows, 1,000 switches and changes: no panel ever shows another tab than its own', async () => {
  made(coach, 'portal', shell, '#home');
  const windows = [await openWindow('left'), await openWindow('right')] as const;
  const random = seeded(20_261_120);
  let switches = 0;
  for (let action = 0; action < actions; action += 1) {
    const window = windows[random() < 0.5 ? 0 : 1];
    const tab = window.tabs[Math.floor(random() * window.tabs.length)] as Tab;
    // One action in five writes, in a tab in front or behind; the others switch.
    if (random() < 0.2) await writeSummary(tab);
    else switches += Number(await bringToFront(window, tab));
    for (const { front, panel } of windows) await seeTab(panel, front);
  }
  for (const { panel, visited } of windows) {
    const shown = (await panel.evaluate(() => window.shown)) ?? [];
    expect(shown.filter((each) => !isOwn(each))).toEqual([]);
    expect(withoutRepetition(shown.map((each) => each.split(' ')[0] ?? ''))).toEqual(visited);
  }
  expect(switches).toBeGreaterThan(actions / 3);
});

/** Three tabs, the last one in front, and the panel beside it. */
async function openWindow(name: string): Promise<PanelWindow> {
  const tabs: Tab[] = [];
  for (const [index, { text, rule }] of kinds.entries()) {
    const beside = tabs[0]?.page;
    const page = listen(await (beside ? newTab(beside) : coach.browser.newPage({ type: 'window' })));
    await page.goto('https://portal.azure.com/made/portal#home');
    const tab = { name: `${name}${index}`, page, rule, changes: 0 };
    await page.evaluate(openBlade, 'blade', bladeOf('blade'), text);
    await writeSummary(tab);
    tabs.push(tab);
  }
  const front = tabs.at(-1) as Tab;
  const panel = await openPanelBeside(front.page);
  await panel.evaluate(record);
  await seeTab(panel, front);
  return { tabs, front, panel, visited: [front.name] };
}

/** A tab in the window of another one, in front of it. */
async function newTab(beside: Page): Promise<Page> {
  await beside.bringToFront();
  return coach.browser.newPage();
}

/** Each window has a panel of its own. */
async function openPanelBeside(page: Page): Promise<Page> {
  const isPanel = (url: string) => url.startsWith(`chrome-extension://${coach.extension.id}/sidepanel.html`);
  const before = coach.browser.targets().filter((target) => isPanel(target.url()));
  if (before.length === 0) return coach.panel(page);
  await page.bringToFront();
  const opened = coach.browser.waitForTarget((target) => isPanel(target.url()) && !before.includes(target));
  await page.triggerExtensionAction(coach.extension);
  return listen(await (await opened).asPage());
}

async function writeSummary(tab: Tab): Promise<void> {
  tab.changes += 1;
  await tab.page.evaluate((text) => {
    const box = document.querySelector('input') as HTMLInputElement;
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, `${tab.name} ${tab.changes}`);
}

/** Returns whether it was not there before. */
async function bringToFront(window: PanelWindow, tab: Tab): Promise<boolean> {
  if (tab === window.front) return false;
  await tab.page.bringToFront();
  window.front = tab;
  window.visited.push(tab.name);
  return true;
}

async function seeTab(panel: Page, { name, changes, rule }: Tab): Promise<void> {
  const wanted = `${name} ${changes} ${rule}`;
  if (await panel.evaluate((what) => window.shows?.(what), wanted)) return;
  const shown = await panel.evaluate(() => window.shown?.slice(-5));
  throw new Error(`The panel never showed "${wanted}", but, last: ${shown?.join(', ')}`);
}

/** Runs in the panel. */
function record(): void {
  const shown: string[] = [];
  let wanted: { what: string; resolve: (seen: boolean) => void } | undefined;
  const look = () => {
    const summary = document.querySelector('[data-field="summary"] dd')?.textContent;
    const rules = [...document.querySelectorAll('[data-rule]')].map((card) => card.getAttribute('data-rule'));
    // Between two tabs there may be nothing at all.
    if (summary && shown.at(-1) !== `${summary} ${rules}`) shown.push(`${summary} ${rules}`);
    if (wanted && shown.at(-1) === wanted.what) wanted.resolve(true);
  };
  window.shown = shown;
  window.shows = (what) =>
    new Promise((resolve) => {
      wanted = { what, resolve };
      setTimeout(resolve, 10_000, false);
      look();
    });
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  look();
}

/** Whether a tab was shown with its own hint. */
function isOwn(shown: string): boolean {
  const [name = '', , rule] = shown.split(' ');
  return kinds[Number(name.at(-1))]?.rule === rule;
}

const withoutRepetition = (names: string[]) => names.filter((name, index) => name !== names[index - 1]);

/** Numbers from 0 to 1, the same in each run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
