import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Coach, startCoach } from '../browser';
import { see, seeHint } from '../see';
import { connectionString, otherResource } from '../texts';
import { fill, made, plainForm, unfold } from './plain';

let coach: Coach;
beforeAll(async () => {
  coach = await startCoach();
});
afterAll(() => coach?.close());

const values = {
  ...{
    subscription: 'Contoso',
    service: 'SQL Database',
    resource: 'sql-contoso',
    summary: 'Orders stand still',
  },
  ...{ description: `${otherResource}\n${connectionString}`, error: 'Error 40615', often: 'Every day' },
};

/** Each way shadows members that a reader of the page needs. */
const ways: Record<string, (form: string, names: string[]) => string> = {
  'a form whose fields are named like its members': (form, names) =>
    `<form>${names.map((name) => `<input type="hidden" name="${name}">`).join('')}${form}</form>`,
  'nested in the blade, by id': (form, names) =>
    `<form class="fxs-blade">${names.map((name) => `<input type="hidden" id="${name}">`).join('')}${form}</form>`,
  'pictures and forms named like members of the document': (form, names) =>
    `${names.map((name) => `<img name="${name}"><form name="${name}"></form>`).join('')}${form}`,
  'elements with ids like globals': (form, names) =>
    `${names.map((name) => `<a id="${name}"></a><a id="${name}"></a>`).join('')}${form}`,
};

test.each(Object.keys(ways))('%s: read as the plain form is', async (way) => {
  const plain = await readingOf('plain', plainForm());
  const page = await coach.open('about:blank');
  const names = await page.evaluate(memberNames);
  await page.close();
  expect(names).toEqual(
    expect.arrayContaining(['children', 'parentNode', 'querySelector', 'id', 'attributes']),
  );
  expect(names).toEqual(expect.arrayContaining(['elements', 'action', 'length', 'body', 'createTreeWalker']));
  expect(await readingOf('clobbered', ways[way]?.(plainForm(), names) ?? '')).toEqual(plain);
});

/** What the panel says it has read of a page, and its hints. */
async function readingOf(name: string, content: string): Promise<string[]> {
  const page = await coach.open(made(coach, name, content));
  const panel = await coach.panel(page);
  await page.evaluate(fill, values);
  await seeHint(panel, 'secrets');
  await unfold(panel);
  await see(panel, { selector: '[data-field="answers"]', text: values.often });
  const shown = await panel.$$eval('[data-field],[data-rule]', (all) => all.map((each) => each.textContent));
  await clickPlace(panel, page);
  await page.close();
  return shown;
}

/** A click on the secret's place leads to the field in the page. */
async function clickPlace(panel: Page, page: Page): Promise<void> {
  await panel.click('[data-rule="secrets"] li button');
  await page.evaluate(focusCame);
}

/** Runs in the page: waits until its description has the focus. */
async function focusCame(): Promise<void> {
  const focused = Object.getOwnPropertyDescriptor(Document.prototype, 'activeElement')?.get;
  while ((focused?.call(document) as Element | undefined)?.id !== 'description')
    await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Runs in a page: every name of a member that elements, forms, documents and windows have. */
function memberNames(): string[] {
  const names = new Set(['item', '0', '__proto__', 'constructor']);
  for (const object of [document.createElement('form'), document, document.createElement('textarea')])
    for (let each: object | null = object; each; each = Object.getPrototypeOf(each))
      for (const name of Object.getOwnPropertyNames(each)) names.add(name);
  // These are the page's own ids of the form above.
  for (const own of ['description', 'summary', 'error', 'files']) names.delete(own);
  return [...names];
}
