import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { orderOf } from '../../../lib/request/edits';
import { type Coach, startCoach } from '../browser';
import { see, seeHint } from '../see';
import { connectionString } from '../texts';
import { recordChanges, stored } from './changes';
import { fill, made, plainForm, unfold } from './plain';
import { isolatedWorlds } from './worlds';

let coach: Coach;
let page: Page;
let panel: Page;
let tab: number;
beforeAll(async () => {
  coach = await startCoach();
  page = await coach.open(made(coach, 'forged', `${plainForm()}<iframe srcdoc="a frame"></iframe>`));
  panel = await coach.panel(page);
  tab = Number(
    await panel.evaluate('chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)'),
  );
});
afterAll(() => coach?.close());

beforeEach(async () => {
  await page.evaluate(fill, { summary: '', description: connectionString });
  await seeHint(panel, 'secrets');
  await unfold(panel);
});

/** What the panel may say to the background. */
const commands = () => [
  { type: 'dismiss', case: tab, key: 'secrets', away: true },
  { type: 'reply', case: tab, rule: 'severity-a', question: 'down', value: true },
  { type: 'write', case: 'writing:1', request: { description: 'forged' } },
  { type: 'write', case: tab, request: { description: 'forged' } },
  { type: 'show', tab, span },
  { type: 'edit', tab, order },
  { type: 'point', tab, on: true },
  { type: 'outline', tab, on: true },
  { type: 'look', tab },
];

const span = { field: 'description', start: 0, end: 5 };
const order = orderOf('description', connectionString, [{ start: 0, end: 5, insert: 'forged' }]);

/** What the background says to a frame. */
const orders = [
  { type: 'show-here', span },
  { type: 'edit-here', order },
  { type: 'point-here', on: true },
  { type: 'outline-here' },
  { type: 'look-here' },
];

const readings = [
  { type: 'seen', reading: null },
  { type: 'seen', reading: { look: 'form', step: 3, fields: [{ path: 'summary', values: ['forged'] }] } },
];

/** The person types something; nothing but that may have reached the storage since the recording began. */
async function onlyThePerson(changes: () => Promise<string[]>, text: string): Promise<void> {
  expect(await changes()).toEqual([]);
  await page.evaluate(fill, { summary: text });
  await see(panel, { selector: '[data-field="summary"]', text });
  expect((await changes())[0], 'the first change is what the person typed').toContain(text);
}

describe('the page posts fake messages', () => {
  test('1,000 forged window messages and events change nothing, and end nothing', async () => {
    const before = await stored(panel);
    const shown = await panel.evaluate(() => document.body.innerText);
    const changes = await recordChanges(panel);
    await page.evaluate(forge, coach.extension.id, [...commands(), ...orders, ...readings]);
    expect(await stored(panel)).toBe(before);
    expect(await panel.evaluate(() => document.body.innerText)).toBe(shown);
    await onlyThePerson(changes, 'typed after the forged events');
  });

  test('our script hears the person and the page’s life, no message and no event of its own', async () => {
    const [world] = await isolatedWorlds(page, coach);
    const heard = new Set(await world?.listened());
    expect([...heard]).toEqual(expect.arrayContaining(['compositionstart', 'input', 'pagehide']));
    expect([...heard].filter((type) => !ordinary.has(type))).toEqual([]);
  });

  test('the page’s own world holds nothing of ours', async () => {
    const other = await coach.open('https://shell.example/made/forged');
    const names = () => Object.getOwnPropertyNames(window).concat(Object.getOwnPropertyNames(document));
    const alone = new Set(await other.evaluate(names));
    expect((await page.evaluate(names)).filter((name) => !alone.has(name))).toEqual([]);
    await other.close();
    await page.bringToFront();
  });
});

describe('message spoofing', () => {
  test('the panel’s commands are not taken from a content script of a page or a frame, nor the background’s', async () => {
    const changes = await recordChanges(panel);
    const worlds = await isolatedWorlds(page, coach);
    expect(worlds).toHaveLength(2);
    for (const world of worlds)
      for (const command of [...commands(), ...orders]) {
        const answer = world.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(command)})`);
        expect(await answer, command.type).toBeFalsy();
      }
    await onlyThePerson(changes, 'typed after the spoofed commands');
    expect(await page.$$('html > div')).toEqual([]);
    expect(await page.$eval('#description', (box) => (box as HTMLTextAreaElement).value)).toBe(
      connectionString,
    );
  });

  test('what was read is out of reach for a content script', async () => {
    for (const world of await isolatedWorlds(page, coach))
      await expect(world.evaluate('chrome.storage.session.get()')).rejects.toThrow();
    expect(await page.evaluate('typeof chrome === "object" && "storage" in chrome')).toBe(false);
  });

  test('nor does the practice page, which is one of ours and hears what is said to the background', async () => {
    const practice = await coach.open(
      `chrome-extension://${coach.extension.id}/practice.html?scenario=connection-string-en&lang=en`,
    );
    const text = await practice.$eval('textarea', (box) => box.value);
    const edit = orderOf('description', text, [{ start: 0, end: 5, insert: 'forged' }]);
    const [world] = await isolatedWorlds(page, coach);
    for (const said of [...orders, { type: 'edit-here', order: edit }])
      expect(await world?.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(said)})`)).toBeFalsy();
    expect(await practice.$eval('textarea', (box) => box.value)).toBe(text);
    expect(await practice.$$('html > div')).toEqual([]);
    await practice.close();
    await page.bringToFront();
  });

  test('nothing is taken from another extension, nor from a page that it speaks for', async () => {
    const other = await otherExtension();
    await page.reload(); // Only now it may speak to extensions.
    await page.evaluate(fill, { description: connectionString });
    await seeHint(panel, 'secrets');
    await unfold(panel);
    const changes = await recordChanges(panel);
    const messages = [...commands(), ...orders, ...readings];
    const worker = await vi.waitFor(async () => {
      const [first] = (await (await coach.browser.extensions()).get(other.id)?.workers()) ?? [];
      return first ?? expect.fail('its worker has not started');
    });
    for (const where of [worker, page])
      expect(await where.evaluate(sendTo, coach.extension.id, messages)).toEqual(messages.map(() => refused));
    await onlyThePerson(changes, 'typed after the other extension');
    await coach.browser.uninstallExtension(other.id);
    await rm(other.folder, { recursive: true });
  });

  test('no page of ours can be framed by a page', async () => {
    const url = `chrome-extension://${coach.extension.id}`;
    const frames = ['sidepanel', 'practice'].map((name) => `<iframe src="${url}/${name}.html"></iframe>`);
    const framing = await coach.open(made(coach, 'framing', frames.join('')));
    expect(
      framing
        .frames()
        .map((frame) => frame.url())
        .filter((each) => each.startsWith(url)),
    ).toEqual([]);
    expect(framing.frames()).toHaveLength(3);
    await framing.close();
  });
});

/** What a reader of a page has reason to listen to. */
const ordinary = new Set([
  ...[
    'input',
    'change',
    'drop',
    'click',
    'compositionstart',
    'compositionend',
    'focusout',
    'scroll',
    'keydown',
  ],
  ...['hashchange', 'popstate', 'pagehide', 'pageshow', 'pointerdown', 'visibilitychange', 'resume'],
]);

const refused = 'Could not establish connection. Receiving end does not exist.';

/** Runs in the page: posts and dispatches what our own scripts, or WXT's, might listen to; ends when all has been heard. */
async function forge(id: string, messages: object[]): Promise<void> {
  const names = [
    'wxt:content-script-started',
    'wxt:locationchange',
    'content-script-started',
    'seen',
    'look-here',
  ];
  const all = names.flatMap((name) => [name, `${id}:portal:${name}`, `${id}:content:${name}`]);
  const bodies = [
    ...messages,
    ...all.map((type) => ({ type, contentScriptName: 'portal', messageId: 'x', sender: { id } })),
    ...messages.map((detail) => ({ direction: 'from-content', source: id, detail, payload: detail })),
    ...['look-here', '', null, 0, [], JSON.parse('{"__proto__":{"type":"look-here"}}')],
  ];
  for (let count = 0; count < 500; count += 1) {
    window.postMessage(bodies[count % bodies.length], '*');
    const detail = bodies[count % bodies.length];
    const event = new CustomEvent(all[count % all.length] as string, {
      detail,
      bubbles: true,
      composed: true,
    });
    (count % 2 ? document : window).dispatchEvent(event);
  }
  await new Promise((resolve) => {
    addEventListener('message', ({ data }) => data === 'last' && resolve(undefined));
    window.postMessage('last', '*');
  });
}

/** Runs in a page or worker that may speak to extensions: how each message was answered. */
function sendTo(id: string, messages: object[]): Promise<unknown[]> {
  const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
  const send = (message: object) =>
    runtime.sendMessage(id, message).then(
      () => 'taken',
      (error: Error) => error.message,
    );
  return Promise.all(messages.map(send));
}

interface Runtime {
  sendMessage(id: string, message: object): Promise<unknown>;
}

/** Another extension in the same browser, which lets the portal's pages speak to extensions. */
async function otherExtension(): Promise<{ id: string; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'other-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Other',
    version: '1',
    background: { service_worker: 'worker.js' },
    externally_connectable: { matches: ['https://portal.azure.com/*'] },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), '');
  return { id: await coach.browser.installExtension(folder), folder };
}
