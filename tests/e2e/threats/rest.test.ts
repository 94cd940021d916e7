import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Coach, startCoach } from '../browser';
import { heard } from '../console';
import { see, seeHint, seeState } from '../see';
import { untilKept } from '../stored';
import { fill, made, plainForm, unfold } from './plain';
import { leaksIn, leaksOnDisk, piecesOf, plant } from './planted';

const planted = plant();
const secrets = planted.map(({ secret }) => secret);
const pieces = piecesOf(secrets);
/** So many of them are typed into pages of the portal, the others into pages of ours. */
const inPortal = 22;
/** Lines with secrets number `from` to `to`. */
const lines = (from: number, to: number, joint = '\n\n') =>
  planted
    .slice(from, to)
    .map(({ text }) => text)
    .join(joint);

let coach: Coach;
let profile: string;
/** All that any page of the browser has shown in its title, its address and its console. */
const said: string[] = [];
beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'coach-profile-'));
  coach = await startCoach(undefined, undefined, [`--user-data-dir=${profile}`]);
  coach.browser.on('targetchanged', (target) => said.push(target.url()));
  for (const worker of await coach.extension.workers())
    worker.on('console', (line) => said.push(line.text()));
});
afterAll(async () => {
  await rm(profile, { recursive: true, force: true });
});

test('30 different secrets are planted', () => {
  expect(new Set(secrets).size).toBe(30);
});

test('in every field of the form: none is kept but in the request itself, in memory', async () => {
  const page = await coach.open(made(coach, 'form', plainForm()));
  const panel = await coach.panel(page);
  await page.evaluate(fill, {
    summary: lines(0, 2),
    startTime: lines(2, 3),
    description: lines(3, 12),
    error: lines(12, 16),
    often: lines(16, 17),
    files: `${lines(17, 18).replaceAll('/', '_')}.log`,
  });
  await seeHint(panel, 'secrets');
  await useEverything(panel);
  await nothingSaid(panel, page);
  await page.close();
});

test('in the reply box of an existing request', async () => {
  const reply = `<main><h3>New message</h3><div class="fui-Field"><label for="description">Message</label>
    <textarea id="description"></textarea></div></main>`;
  const page = await coach.open(
    made(coach, 'reply', reply, '#view/Microsoft_Azure_Support/SupportRequestDetails'),
  );
  const panel = await coach.panel(page);
  await page.evaluate(fill, { description: lines(18, inPortal) });
  await seeHint(panel, 'secrets');
  await useEverything(panel);
  await nothingSaid(panel, page);
  await page.close();
});

test('on the practice page', async () => {
  const page = await coach.open(`chrome-extension://${coach.extension.id}/practice.html?lang=en`);
  const panel = await coach.panel(page);
  const tab = (nth: number) =>
    page.$$eval('[role=tab]', (tabs, at) => (tabs[at] as HTMLElement).click(), nth);
  await tab(0);
  await page.click('input[placeholder="Briefly describe your issue"]');
  await page.keyboard.sendCharacter(lines(inPortal, 23));
  await tab(2);
  await page.click('textarea');
  await page.keyboard.sendCharacter(lines(23, 26));
  await seeHint(panel, 'secrets');
  await useEverything(panel);
  await tab(3);
  await see(page, { selector: 'dd', text: planted[inPortal]?.text });
  await nothingSaid(panel, page);
  await page.close();
});

test('in the panel’s own writing box', async () => {
  const page = await coach.open('about:blank');
  const panel = await coach.panel(page);
  await seeState(panel, 'no-form');
  await panel.click('#writing-summary');
  await panel.keyboard.sendCharacter(lines(26, 27));
  await panel.click('#writing-description');
  await panel.keyboard.sendCharacter(lines(27, 30));
  await seeHint(panel, 'secrets');
  await panel.reload();
  await seeHint(panel, 'secrets');
  await nothingSaid(panel, page);
  await page.close();
});

test('in drafts that a request was laid out into: in none of them, not even in their boxes', async () => {
  const page = await coach.open('about:blank');
  const panel = await coach.panel(page);
  await seeState(panel, 'no-form');
  await panel.click('#writing-description');
  await panel.$eval('#writing-description', (box) => (box as HTMLTextAreaElement).select());
  const fault = `Our App Service web app returns HTTP 503 errors since this morning. We see it with ${lines(22, 26, '\n')}`;
  const question = `Separate question: how do we change the backup retention period of Azure SQL Database from 7 to 35 days? We tried ${lines(26, 30, '\n')}`;
  await panel.keyboard.sendCharacter(`${fault}\n\n${question}`);
  await see(panel, { selector: '[data-rule="secrets"]', text: 'SAS' });
  await unfold(panel);
  await seeHint(panel, 'one-problem');
  await panel.click('[data-rule="one-problem"] button.fui-Button:not([aria-label])');
  await see(panel, { selector: '[data-draft="2"]' });
  await panel.evaluate(untilKept, '"desk":', true);
  const boxes = await panel.$$eval('[data-draft] textarea', (all) =>
    all.map(({ value }) => value).join('\n'),
  );
  expect(boxes).toContain('●●●');
  expect(leaksIn(boxes, pieces)).toEqual([]);
  await nothingSaid(panel, page);
  await page.close();
});

/** The browser itself keeps what is typed into any page, to restore it after a crash: with us as without us. */
const sessions = join('Default', 'Sessions');

test('0 pieces of a secret on the disk after the browser was closed, but for what the browser keeps of every page', async () => {
  const control = 'Zq4t-Wm81-Rk07';
  const page = await coach.open(
    made(coach, 'control', plainForm()).replace('portal.azure.com', 'shell.example'),
  );
  await page.evaluate(fill, { description: control });
  await page.goto('about:blank');
  await coach.close();
  const leaks = async (texts: string[]) => leaksOnDisk(profile, piecesOf(texts));
  expect(await leaks([control]), 'a page without us is kept').toContainEqual(
    expect.stringContaining(sessions),
  );
  const [portal, ours] = [secrets.slice(0, inPortal), secrets.slice(inPortal)];
  expect((await leaks(portal)).filter((leak) => !leak.includes(sessions))).toEqual([]);
  expect(await leaks(ours)).toEqual([]);
});

/** Presses everything in the panel that can be pressed, twice: what was put away is brought back. */
async function useEverything(panel: Page): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    await unfold(panel);
    for (const button of await panel.$$('button')) await button.evaluate((each) => each.click());
    await panel.select('header select', round ? 'en' : 'ja');
  }
}

/** No piece of a secret in what is kept, shown in titles, addresses and consoles, or said by the panel. */
async function nothingSaid(panel: Page, page: Page): Promise<void> {
  const everywhere = {
    kept: await panel.evaluate(kept),
    panel: await panel.evaluate(withoutBoxes),
    titles: [await panel.title(), await page.title(), panel.url(), page.url()].join('\n'),
    consoles: [...heard(panel), ...heard(page), ...said].join('\n'),
  };
  for (const [where, text] of Object.entries(everywhere)) expect(leaksIn(text, pieces), where).toEqual([]);
  expect(await panel.evaluate(databases)).toEqual([]);
  expect(await page.evaluate(databases)).toEqual([]);
}

/** Runs in the panel: all of it but the boxes in which a person writes. */
function withoutBoxes(): string {
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const box of copy.querySelectorAll('input,textarea')) box.remove();
  return copy.outerHTML;
}

/** Runs in the panel: our storage, but for the request as it was read; that is in memory only. */
async function kept(): Promise<string> {
  const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, Area> } }).chrome;
  const session = await storage['session']?.get();
  const cases = Object.entries(session ?? {}).map(([key, value]) => [key, { ...value, view: undefined }]);
  return JSON.stringify([cases, await storage['local']?.get(), { ...localStorage }, { ...sessionStorage }]);
}

interface Area {
  get(): Promise<Record<string, object>>;
}

/** Runs in a page: what it keeps beside its storage areas. Blank pages may keep nothing. */
async function databases(): Promise<string[]> {
  if (location.protocol === 'about:') return [];
  const names = (await indexedDB.databases()).map(({ name }) => String(name));
  return [...names, ...(await caches.keys().catch(() => [])), document.cookie].filter(Boolean);
}
