import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Coach, startCoach } from './browser';
import { focus, openForm, press } from './form';
import { typeKeys } from './keys';
import { see, seeHint, seeState } from './see';
import { connectionString, storageKey } from './texts';

let coach: Coach;
beforeAll(async () => {
  coach = await startCoach();
});
afterAll(() => coach?.close());

/** The form with a secret in its description, and the panel that shows its hint. */
async function leak(kind: 'knockout' | 'react-v9') {
  const form = await openForm(coach, kind, 'en');
  const panel = await coach.panel(form.page);
  await press(form, '3. Additional details', 'Additional details');
  await focus(form, 'Description');
  await typeKeys(form.page, connectionString);
  await seeHint(panel, 'secrets');
  return { form, panel };
}

test('a click on a place leads to exactly the secret, in the tab in front', async () => {
  const practice = await coach.open(
    `chrome-extension://${coach.extension.id}/practice.html?scenario=connection-string`,
  );
  const { form, panel } = await leak('react-v9');
  await panel.click('[data-rule="secrets"] li button');
  const selected = await form.frame.waitForFunction(
    () => {
      const box = document.activeElement as HTMLTextAreaElement | null;
      return box?.value?.slice(box.selectionStart, box.selectionEnd);
    },
    { polling: 'mutation', timeout: 5_000 },
  );
  expect(await selected.jsonValue()).toBe(storageKey);
  expect(await practice.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await see(panel, { selector: '[data-rule="secrets"]' });
  await form.page.close();
  await practice.close();
});

test('a place on another step is said to be there', async () => {
  const { form, panel } = await leak('knockout');
  await press(form, '1. Problem description', 'Problem description');
  await see(panel, { selector: '[data-testid="what-i-read"]', text: '1/4' });
  await panel.click('[data-rule="secrets"] li button');
  await see(panel, { selector: '[role="status"]', text: 'step' });
  await form.page.close();
});

test.each(['about:blank', 'https://portal.azure.com/knockout.html?lang=ja#view/HubsExtension/BrowseAll'])(
  'going to %s takes the hints along',
  async (to) => {
    const { form, panel } = await leak('knockout');
    await form.page.goto(to);
    await seeState(panel, 'no-form');
    expect(await stored(panel)).not.toContain(storageKey);
    await form.page.goBack();
    // Back from the cache, with its text: so are the hints.
    await seeHint(panel, 'secrets');
    await form.page.close();
  },
);

test('a writing box keeps its text, is judged, and can be emptied', async () => {
  const page = await coach.open('about:blank');
  const panel = await coach.panel(page);
  await seeState(panel, 'no-form');
  await panel.click('#writing-description');
  await typeKeys(panel, connectionString);
  await seeHint(panel, 'secrets');
  await panel.reload();
  await seeHint(panel, 'secrets');
  expect(await panel.$eval('#writing-description', (box) => (box as HTMLTextAreaElement).value)).toBe(
    connectionString,
  );
  await panel.evaluate(() => (document.querySelector('section button') as HTMLElement).click());
  await see(panel, { selector: '[data-rule]', gone: true });
  expect(await stored(panel)).not.toContain(storageKey);
  await page.close();
});

/** All that session storage holds. */
const stored = (panel: Page) =>
  panel.evaluate('chrome.storage.session.get().then(JSON.stringify)') as Promise<string>;
