import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { shell } from './blades';
import { type Coach, startCoach } from './browser';
import { type Form, focus, openForm, press } from './form';
import { typeKeys } from './keys';
import { seeHint, seeState } from './see';
import { untilKept } from './stored';
import { connectionString, storageKey } from './texts';
import { made } from './threats/plain';

let coach: Coach;
/** A tab of another site. */
let other: Page;
let panel: Page;
beforeAll(async () => {
  coach = await startCoach();
  made(coach, 'portal', shell, '#home');
});
afterAll(() => coach?.close());

beforeEach(async () => {
  other = await coach.open('https://shell.example/made/portal');
  panel = await coach.panel(other);
});
afterEach(() => other.close());

/** The form with a secret in its description, in front, and kept. */
async function leak(kind: 'knockout' | 'react-v9'): Promise<Form> {
  const form = await openForm(coach, kind, 'en');
  await press(form, '3. Additional details', 'Additional details');
  await focus(form, 'Description');
  await typeKeys(form.page, connectionString);
  await seeHint(panel, 'secrets');
  expect(await keeps(storageKey, true)).toBe(true);
  return form;
}

/** Waits until session storage holds a text, or holds it no more. */
const keeps = (text: string, kept: boolean) => panel.evaluate(untilKept, text, kept);

test.each(['knockout', 'react-v9'] as const)('a closed tab takes its request along (%s)', async (kind) => {
  const { page } = await leak(kind);
  await page.close();
  await seeState(panel, 'no-form');
  expect(await keeps(storageKey, false)).toBe(true);
});

test('a closed window takes its writing box along', async () => {
  const page = await coach.browser.newPage({ type: 'window' });
  await page.bringToFront();
  const opened = coach.browser.waitForTarget(
    (target) => target.url().endsWith('/sidepanel.html') && target !== panel.target(),
  );
  await page.triggerExtensionAction(coach.extension);
  const second = await (await opened).asPage();
  await seeState(second, 'no-form');
  await second.click('#writing-description');
  await typeKeys(second, connectionString);
  await seeHint(second, 'secrets');
  expect(await keeps(storageKey, true)).toBe(true);
  await page.close();
  expect(await keeps(storageKey, false)).toBe(true);
});

test.each(['knockout', 'react-v9'] as const)(
  'a page that goes into the back/forward cache takes its request along, and brings it back (%s)',
  async (kind) => {
    const { page } = await leak(kind);
    await page.goto('https://portal.azure.com/made/portal#home');
    await seeState(panel, 'no-form');
    expect(await keeps(storageKey, false)).toBe(true);
    await page.goBack();
    await seeHint(panel, 'secrets');
    expect(await keeps(storageKey, true)).toBe(true);
    await page.close();
  },
);
