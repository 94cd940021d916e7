import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maskOn, openBoxes, pressOn, put, textsOf } from './boxes';
import { type Coach, startCoach } from './browser';
import { heard } from './console';
import { see } from './see';
import { unfold } from './threats/plain';
import { leaksIn, piecesOf } from './threats/planted';

let coach: Coach;
beforeAll(async () => {
  coach = await startCoach();
});
afterAll(() => coach?.close());

const first = ['Tk9xLq', '2vB7'].join('');
const second = ['Wm4zRt', '8pQ1'].join('');
const line = (secret: string) => `az login --password ${secret} and`;
const silent = (panel: Page, text: string) =>
  see(panel, { selector: '[data-rule="secrets"]', text, gone: true });

describe('a value that is no secret', () => {
  test('there and back: silent everywhere, listed, taken back', async () => {
    const boxes = await openBoxes(coach);
    const { page, panel } = boxes;
    await put(boxes, 'Description', `${line(first)}\n${line(second)}`);
    await put(boxes, 'Fluent v9', line(first));
    await see(panel, { selector: '[data-rule="secrets"]', text: 'Fluent v9' });
    await pressOn(panel, 'Description · line 1', 'Not a secret: Description · line 1');
    await silent(panel, 'Fluent v9');
    await see(panel, { selector: '[data-rule="secrets"]', text: 'Description · line 2' });
    await see(panel, { selector: '[role="status"]', text: 'no longer counts as a secret' });
    // The same value in another place, a reload of the panel, and the person goes on.
    await put(boxes, 'Knockout value', `now ${line(first)}`);
    await panel.reload();
    await see(panel, { selector: 'summary', text: 'Values that are not secrets (1)' });
    await silent(panel, 'Knockout value');
    await unfold(panel);
    await see(panel, { selector: 'li', text: 'password (Description · line 1)' });
    await panel.locator('::-p-aria([name="Undo: password (Description · line 1)"])').click();
    await see(panel, { selector: '[data-rule="secrets"]', text: 'Knockout value' });
    await see(panel, { selector: '[data-rule="secrets"]', text: 'Fluent v9' });
    await page.close();
  });

  test('by the button that stands there after the click', async () => {
    const boxes = await openBoxes(coach);
    await put(boxes, 'Description', line(first));
    await see(boxes.panel, { selector: '[data-rule="secrets"]' });
    await pressOn(boxes.panel, 'Description', 'Not a secret');
    await silent(boxes.panel, '');
    // The panel's window may not be the one in front: what would have the focus there.
    const isOffered = () => document.activeElement?.textContent === 'Undo';
    await boxes.panel.waitForFunction(isOffered, { polling: 100, timeout: 5_000 });
    await boxes.panel.evaluate(() => (document.activeElement as HTMLElement).click());
    await see(boxes.panel, { selector: '[data-rule="secrets"]' });
    await boxes.page.close();
  });

  test('holds for its tab only, and goes with it', async () => {
    const one = await openBoxes(coach);
    await put(one, 'Description', line(first));
    await see(one.panel, { selector: '[data-rule="secrets"]' });
    await pressOn(one.panel, 'Description', 'Not a secret');
    await silent(one.panel, '');
    await one.page.reload();
    const again = { ...one, frame: one.page.mainFrame() };
    await again.frame.waitForSelector('[data-model="Late"]');
    await put(again, 'Description', `${line(first)} and\n${line(second)}`);
    await see(one.panel, { selector: '[data-rule="secrets"]', text: 'Description · line 2' });
    await silent(one.panel, 'line 1');
    const other = await openBoxes(coach);
    await put(other, 'Description', line(first));
    await see(other.panel, { selector: '[data-rule="secrets"]' });
    const kept = () =>
      other.panel.evaluate(
        'chrome.storage.session.get().then((all) => JSON.stringify(all))',
      ) as Promise<string>;
    expect((await kept()).match(/"hash"/g)).toHaveLength(1);
    await one.page.close();
    await other.panel.evaluate(
      `new Promise((resolve) => { const look = () => chrome.storage.session.get().then((all) =>
        JSON.stringify(all).includes('"hash"') || resolve()); chrome.storage.session.onChanged.addListener(look); look(); })`,
    );
    expect(await kept()).not.toContain('"hash"');
    await other.page.close();
  });
});

test('nothing of a value is kept, shown or said: masked, taken back, said to be none', async () => {
  const boxes = await openBoxes(coach);
  const { page, frame, panel } = boxes;
  await put(boxes, 'Description', `${line(first)}\n${line(second)}`);
  await put(boxes, 'Fluent v8', line(second));
  await see(panel, { selector: '[data-rule="secrets"]', text: 'Fluent v8' });
  const pieces = piecesOf([first, second]);
  const everywhere = async () => ({
    kept: await panel.evaluate(keptOf),
    panel: await panel.evaluate(() => document.documentElement.outerHTML),
    titles: [await panel.title(), await page.title(), panel.url(), page.url()].join('\n'),
    consoles: [...heard(panel), ...heard(page)].join('\n'),
    messages: String(await panel.evaluate('JSON.stringify(globalThis.said)')),
  });
  const nothing = async (when: string) => {
    for (const [where, text] of Object.entries(await everywhere()))
      expect(leaksIn(text, pieces), `${when}: ${where}`).toEqual([]);
  };
  await panel.evaluate(`(() => { globalThis.said = []; const send = chrome.runtime.sendMessage.bind(chrome.runtime);
    chrome.runtime.sendMessage = async (...all) => { const answer = await send(...all); said.push(all, answer); return answer; }; })()`);
  await nothing('found');
  await maskOn(panel, 'Fluent v8');
  await nothing('masked');
  await panel.locator('[data-written] ::-p-text(Undo)').click();
  await see(panel, { selector: '[data-written="undone"]' });
  expect((await textsOf(frame, 'Fluent v8'))[0]).toBe(line(second));
  await nothing('taken back');
  await see(panel, { selector: '[data-rule="secrets"]', text: 'Fluent v8' });
  await panel.locator('::-p-text(Mask all 3 values)').click();
  await see(panel, { selector: '[data-written="written"]', text: '3 values' });
  await nothing('all masked');
  await panel.locator('[data-written] ::-p-text(Undo)').click();
  await see(panel, { selector: '[data-rule="secrets"]', text: 'Fluent v8' });
  await pressOn(panel, 'Fluent v8', 'Not a secret');
  await silent(panel, 'Fluent v8');
  await unfold(panel);
  // What is said to be none may be shown again, as the text that it is; it is kept nowhere all the same.
  expect(leaksIn((await everywhere()).kept, pieces)).toEqual([]);
  await page.close();
});

/** Runs in the panel: what session and local storage hold, but for the request as it was read. */
async function keptOf(): Promise<string> {
  interface Area {
    get(): Promise<Record<string, object>>;
  }
  const { storage } = (globalThis as unknown as { chrome: { storage: { session: Area; local: Area } } })
    .chrome;
  const cases = Object.entries(await storage.session.get()).map(([key, value]) => [
    key,
    { ...value, view: undefined },
  ]);
  return JSON.stringify([cases, await storage.local.get(), { ...localStorage }]);
}
