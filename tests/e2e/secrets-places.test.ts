import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { words } from '../../lib/words/index';
import { maskOn } from './boxes';
import { type Coach, startCoach } from './browser';
import { compose } from './keys';
import { see, seeState } from './see';
import { fill, made, plainForm, type Row, route } from './threats/plain';

let coach: Coach;
let page: Page;
beforeAll(async () => {
  coach = await startCoach();
});
afterAll(() => coach?.close());
afterEach(() => page?.close());

const secret = ['Tk9xLq', '2vB7'].join('');
const text = `az login --password ${secret} and`;
const masked = text.replace(secret, words.en.secretKinds.password.mask);
const shownIn = (on: Page, id: string) => on.$eval(`#${id}`, (box) => (box as HTMLInputElement).value);

/** The third step with what is asked about the person, and room for notes. */
const form = plainForm([
  { name: 'summary', label: 'Summary' },
  { name: 'startTime', label: 'When did the problem start?' },
  { name: 'description', label: 'Description', kind: 'textarea' },
  { name: 'error', label: 'Error message', kind: 'textarea' },
  { name: 'often', label: 'How often does it happen?' },
  { name: 'files', label: 'File upload', kind: 'file' },
  { name: 'first', label: 'First name' },
  { name: 'notes', label: 'Anything we should know before we contact you?', kind: 'textarea' },
] satisfies Row[]);

test.each([
  ['summary', 'Summary'],
  ['startTime', 'Problem start time'],
  ['description', 'Description'],
  ['error', 'Error message'],
  ['often', 'How often'],
  ['notes', 'Anything we should know'],
])('in the form, found and masked: %s', async (id, place) => {
  page = await coach.open(made(coach, 'form', form));
  const panel = await coach.panel(page);
  await page.evaluate(fill, { [id]: text });
  await maskOn(panel, place);
  expect(await shownIn(page, id)).toBe(masked);
  await see(panel, { selector: '[data-rule="secrets"]', gone: true });
});

test('in a file’s name: found; to rename it is not ours', async () => {
  page = await coach.open(made(coach, 'form', form));
  const panel = await coach.panel(page);
  await page.evaluate(fill, { files: `password=${secret}.log` });
  await see(panel, { selector: '[data-rule="secrets"]' });
  expect(
    await panel.$$eval('[data-rule="secrets"] button', (all) => all.map((one) => one.textContent)),
  ).not.toContain('Mask');
});

const reply = `<main><h3>New message</h3><div class="fui-Field"><label for="description">Message</label>
  <textarea id="description"></textarea></div></main>`;
const help = `<div class="fxs-contextpane"><h2>Support + troubleshooting</h2><h3>How can we help you?</h3>
  <div class="fui-Field"><label for="question"></label><input id="question" placeholder="Briefly describe the issue"></div></div>`;

test.each([
  [
    'the reply box of an existing request',
    reply,
    '#view/Microsoft_Azure_Support/SupportRequestDetails',
    'description',
  ],
  ['the help pane', help, route, 'question'],
])('in %s, found and masked', async (_name, content, hash, id) => {
  page = await coach.open(made(coach, 'other', content, hash));
  const panel = await coach.panel(page);
  await page.evaluate(fill, { [id]: text });
  await maskOn(panel, 'password');
  expect(await shownIn(page, id)).toBe(masked);
});

test.each([
  ['writing-summary', 'Summary'],
  ['writing-description', 'Description'],
])('in the writing box, found, masked, taken back: %s', async (id, place) => {
  page = await coach.open('about:blank');
  const panel = await coach.panel(page);
  await seeState(panel, 'no-form');
  await panel.click(`#${id}`);
  await panel.keyboard.sendCharacter(text);
  await maskOn(panel, place);
  expect(await shownIn(panel, id)).toBe(masked);
  await panel.locator('[data-written] ::-p-text(Undo)').click();
  await see(panel, { selector: '[data-written="undone"]' });
  expect(await shownIn(panel, id)).toBe(text);
  await see(panel, { selector: '[data-rule="secrets"]', text: place });
  await panel.locator('::-p-text(Clear)').click();
});

test('in the writing box, not while an input method composes', async () => {
  page = await coach.open('about:blank');
  const panel = await coach.panel(page);
  await seeState(panel, 'no-form');
  await panel.click('#writing-description');
  await panel.keyboard.sendCharacter(text);
  await see(panel, { selector: '[data-rule="secrets"]' });
  const session = await panel.createCDPSession();
  await compose(session, 'にほん');
  await maskOn(panel, 'Description', 'composing');
  expect(await shownIn(panel, 'writing-description')).toBe(`${text}にほん`);
  await session.send('Input.insertText', { text: '日本' });
  await maskOn(panel, 'Description');
  expect(await shownIn(panel, 'writing-description')).toBe(`${masked}日本`);
  await panel.locator('::-p-text(Clear)').click();
});

test('on the practice page, found, masked, taken back, said to be none', async () => {
  page = await coach.open(`chrome-extension://${coach.extension.id}/practice.html?lang=en`);
  const panel = await coach.panel(page);
  await page.$$eval('[role=tab]', (tabs) => (tabs[2] as HTMLElement).click());
  await page.waitForSelector('textarea');
  await see(panel, { selector: '[data-testid="what-i-read"]', text: '3/4' });
  await page.focus('textarea');
  await page.keyboard.sendCharacter(text);
  const value = () => page.$eval('textarea', (box) => box.value);
  await maskOn(panel, 'Description');
  expect(await value()).toBe(masked);
  await panel.locator('[data-written] ::-p-text(Undo)').click();
  await see(panel, { selector: '[data-written="undone"]' });
  expect(await value()).toBe(text);
  await see(panel, { selector: '[data-rule="secrets"]' });
  await panel.locator('::-p-text(Not a secret)').click();
  await see(panel, { selector: '[data-rule="secrets"]', gone: true });
});
