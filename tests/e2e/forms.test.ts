import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Coach, startCoach } from './browser';
import { choose, type Form, focus, openForm, press } from './form';
import { typeJapanese, typeKeys } from './keys';
import { hintsShown, see, seeHint, seeNoHint, seeState } from './see';
import { connectionString, mixed, otherResource, storageKey } from './texts';

/** Each kind of form that the portal is known to show, in the real browser, with the real side panel. */
const forms = [
  { kind: 'knockout', language: 'ja' },
  { kind: 'knockout', language: 'en' },
  { kind: 'react-v8', language: 'ja' },
  { kind: 'react-v9', language: 'en' },
] as const;

const label = {
  issueType: { ja: ['問題の種類'], en: ['Issue type'] },
  subscription: { ja: ['サブスクリプション'], en: ['Subscription'] },
  summary: { ja: ['概要'], en: ['Summary'] },
  description: { ja: ['説明'], en: ['Description'] },
  severity: { ja: ['重要度'], en: ['Severity'] },
  details: { ja: ['3. 追加の詳細', '追加の詳細'], en: ['3. Additional details', 'Additional details'] },
  problem: { ja: ['1. 問題の説明', '問題の説明'], en: ['1. Problem description', 'Problem description'] },
};

let coach: Coach;
beforeAll(async () => {
  coach = await startCoach();
});
afterAll(() => coach?.close());

describe.each(forms)('$kind, $language', ({ kind, language }) => {
  const on = (name: keyof typeof label) => label[name][language];
  let form: Form;
  let panel: Page;

  beforeAll(async () => {
    form = await openForm(coach, kind, language);
    panel = await coach.panel(form.page);
  });
  afterAll(() => form?.page.close());

  test('an empty form is seen', async () => {
    await seeState(panel, 'empty');
  });

  test('step 1: what is chosen and typed is read', async () => {
    await choose(form, on('subscription'), 'Contoso');
    await focus(form, ...on('summary'));
    await typeKeys(form.page, 'Web app is slow');
    await panel.click('[data-testid="what-i-read"]');
    await see(panel, { selector: '[data-field="subscription"]', text: 'Contoso' });
    await see(panel, { selector: '[data-field="summary"]', text: 'Web app is slow' });
  });

  test('step 3: a secret is found while it is typed, and never shown', async () => {
    await press(form, ...on('details'));
    await focus(form, ...on('description'));
    await typeKeys(form.page, connectionString);
    await seeHint(panel, 'secrets');
    expect(await panel.evaluate(() => document.documentElement.outerHTML)).not.toContain(
      storageKey.slice(0, 8),
    );
  });

  test('what was read on step 1 stays known on step 3', async () => {
    await see(panel, { selector: '[data-field="subscription"]', text: 'Contoso' });
    await see(panel, { selector: '[data-field="summary"]', text: 'Web app is slow' });
  });

  test('the hint goes when the secret goes', async () => {
    await empty(form, on('description'));
    await seeNoHint(panel, 'secrets');
  });

  test('two problems, typed by an input method or by keys', async () => {
    await focus(form, ...on('description'));
    if (language === 'ja') await typeJapanese(form.page, ...mixed.ja);
    else await typeKeys(form.page, mixed.en);
    await seeHint(panel, 'one-problem');
  });

  test('a resource of another subscription', async () => {
    await typeKeys(form.page, ` ${otherResource} `);
    await seeHint(panel, 'owning-subscription');
  });

  test('severity A', async () => {
    await choose(form, on('severity'), 'A');
    await seeHint(panel, 'severity-a');
  });

  test('hints stay when the steps are switched', async () => {
    const before = await hintsShown(panel);
    await press(form, ...on('problem'));
    await focus(form, ...on('summary'));
    await typeKeys(form.page, '!');
    await see(panel, { selector: '[data-field="summary"]', text: 'Web app is slow!' });
    expect(await hintsShown(panel)).toEqual(before);
    await press(form, ...on('details'));
    expect(await hintsShown(panel)).toEqual(before);
  });

  test('leaving the form drops everything', async () => {
    await form.page.evaluate(() => {
      location.hash = '#view/HubsExtension/BrowseAll';
      document.querySelector('iframe')?.remove();
    });
    await seeState(panel, 'no-form');
  });
});

/** Selects all and deletes, as a person does. */
async function empty(form: Form, labels: string[]): Promise<void> {
  await focus(form, ...labels);
  await form.page.keyboard.down('Control');
  await form.page.keyboard.press('KeyA', { commands: ['SelectAll'] });
  await form.page.keyboard.up('Control');
  await form.page.keyboard.press('Backspace');
}
