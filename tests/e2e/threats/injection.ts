import type { JSHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { onOneLine } from '../../../lib/request/shown';
import { type Coach, startCoach } from '../browser';
import { heard } from '../console';
import { see, seeHint, seeState } from '../see';
import { connectionString, mixed } from '../texts';
import { everyRow, fill, made, plainForm, route, unfold } from './plain';

let coach: Coach;
let page: Page;
let panel: Page;
let violations: JSHandle<string[]>;
const dialogs: string[] = [];

/** Tests that each of these texts stays a text in the panel and on the practice page, whatever field it comes from. */
export function injection(payloads: readonly string[]): void {
  beforeAll(async () => {
    coach = await startCoach();
    page = await coach.open(made(coach, 'form', plainForm()));
    panel = await coach.panel(page);
    violations = await watched(panel);
  });
  afterAll(() => coach?.close());

  beforeEach(async () => {
    await page.bringToFront();
  });

  test('what would be seen of a payload that works is seen', async () => {
    const control = await coach.open(`chrome-extension://${coach.extension.id}/sidepanel.html`);
    const seen = await watched(control);
    await control.evaluate(() => {
      const image = document.createElement('img');
      image.dataset['hit'] = '';
      document.body.append(image, document.createElement('a'));
      document.querySelector('a:last-of-type')?.setAttribute('href', 'javascript:1');
      try {
        document.body.innerHTML = '';
      } catch {}
    });
    expect(await control.evaluate(foreign)).toHaveLength(2);
    expect(await seen.jsonValue()).toEqual(['require-trusted-types-for']);
    await control.close();
  });

  describe('each payload is shown as text, in', () => {
    test('every field of the form, the labels of its questions and the names of its files', async () => {
      await page.evaluate(fill, { description: connectionString });
      await seeHint(panel, 'secrets');
      await unfold(panel);
      for (const payload of payloads) {
        const values = Object.fromEntries(everyRow.map(({ name }) => [name, payload]));
        await page.evaluate(relabel, { error: payload, often: `2 ${payload}` });
        await page.evaluate(fill, {
          ...values,
          description: `${payload} ${mixed.en}`,
          error: `${payload} ${connectionString}`,
        });
        await see(panel, { selector: '[data-field="supportPlan"]', text: shown(payload) });
        await see(panel, { selector: '[data-rule="secrets"]', text: shown(payload) });
        for (const field of shownIn) expect(await textOf(field), field).toContain(shown(payload));
        expect(await panel.evaluate(foreign), payload).toEqual([]);
      }
      await nothingHappened();
    });

    test('the summary, the resource and the service that the address says', async () => {
      const bare = [{ name: 'description', label: 'Description', kind: 'textarea' as const }];
      await page.goto(made(coach, 'bare', plainForm(bare)));
      await page.evaluate(fill, { description: connectionString });
      await seeHint(panel, 'secrets');
      await unfold(panel);
      for (const payload of payloads) {
        const said = encodeURIComponent(payload);
        const asset = `assetId/${encodeURIComponent(`/subscriptions/${payload.replaceAll('/', '\\')}`)}`;
        await page.evaluate((hash) => {
          location.hash = hash;
        }, `${route}/summary/${said}/productId/${said}/${asset}`);
        await see(panel, { selector: '[data-field="summary"]', text: shown(payload) });
        expect(await panel.evaluate(foreign), payload).toEqual([]);
      }
      await nothingHappened();
    });

    test('the panel’s own writing box', async () => {
      await page.goto('about:blank');
      await seeState(panel, 'no-form');
      await panel.click('#writing-summary');
      const session = await panel.createCDPSession();
      await session.send('Input.insertText', { text: payloads.join(' ') });
      await panel.click('#writing-description');
      const paragraphs = payloads.map((payload) => `${payload} ${connectionString}`);
      await session.send('Input.insertText', { text: [...paragraphs, mixed.en].join('\n') });
      await seeHint(panel, 'secrets');
      await unfold(panel);
      expect(await panel.evaluate(foreign)).toEqual([]);
      await nothingHappened();
    });

    test('the practice page: its fields, its review, its address', async () => {
      const url = `chrome-extension://${coach.extension.id}/practice.html`;
      for (const payload of payloads.slice(0, 3)) {
        const said = encodeURIComponent(payload);
        const practice = await coach.open(`${url}?scenario=${said}&lang=${said}#${said}`);
        expect(await practice.evaluate(foreign), payload).toEqual([]);
        await practice.close();
      }
      const practice = await coach.open(`${url}?lang=en&scenario=connection-string-en`);
      const seen = await watched(practice);
      await practice.click('textarea');
      const session = await practice.createCDPSession();
      await session.send('Input.insertText', { text: payloads.join('\n') });
      await practice.$$eval('[role=tab]', (tabs) => (tabs.at(-1) as HTMLElement).click());
      await see(practice, { selector: 'dd', text: payloads[0] });
      expect(await practice.evaluate(foreign)).toEqual([]);
      expect(await seen.jsonValue()).toEqual([]);
      await practice.close();
      await nothingHappened();
    });
  });
}

/** Where the panel shows what a person has written or chosen. */
const shownIn = [
  ...['subscription', 'service', 'resource', 'summary', 'problemType', 'startTime', 'description', 'answers'],
  ...['attachments', 'supportPlan'],
];

/** The part of a payload that the panel shows whatever the field: on one line, nothing that turns it round, long texts cut. */
const shown = (payload: string) => onOneLine(payload).slice(0, 40);

const textOf = (field: string) =>
  panel.$eval(`[data-field="${field}"]`, (row) => row.textContent.replace(/\s+/g, ' '));

/** Runs in a page of ours: what a payload has made of it. */
function foreign(): string[] {
  const isOdd = (element: Element) =>
    element.matches('[data-hit],script:not([src]),iframe,object,embed,base,link:not([href^="/"])') ||
    element.getAttributeNames().some((name) => name.startsWith('on')) ||
    [...element.attributes].some(({ value }) => /^\s*(?:javascript|data):/i.test(value));
  return [...document.querySelectorAll('*')].filter(isOdd).map((each) => each.outerHTML.slice(0, 120));
}

/** Runs in the page: gives questions other labels. */
function relabel(labels: Record<string, string>): void {
  for (const [name, text] of Object.entries(labels)) {
    const label = document.querySelector(`label[for=${name}]`);
    if (label) label.textContent = text;
  }
}

/** Watches a page of ours for violations of its policy, and for dialogs. */
async function watched(where: Page): Promise<JSHandle<string[]>> {
  where.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  return where.evaluateHandle(() => {
    const seen: string[] = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective));
    return seen;
  });
}

async function nothingHappened(): Promise<void> {
  expect(dialogs).toEqual([]);
  expect(await violations.jsonValue()).toEqual([]);
  expect(heard(panel).filter((line) => /^uncaught|Content Security Policy|Trusted/.test(line))).toEqual([]);
}
