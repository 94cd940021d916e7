import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Coach, startCoach } from './browser';
import { openForm } from './form';
import { typeKeys } from './keys';
import { see, seeHint, seeNoHint, seeState } from './see';
import { connectionString } from './texts';

declare global {
  interface Window {
    reached: string[];
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const route = '#view/Microsoft_Azure_Support/NewSupportRequestV3Blade';
const inFrame = 'https://sandbox-1.reactblade.portal.azure.net/unknown.html';
const places = [
  { where: 'the top document', path: `/unknown.html${route}` },
  { where: 'a frame of another origin', path: `/shell.html?frame=${encodeURIComponent(inFrame)}${route}` },
];

let coach: Coach;
beforeAll(async () => {
  coach = await startCoach();
});
afterAll(() => coach?.close());

describe.each(places)('in $where', ({ path }) => {
  let page: Page;
  let panel: Page;
  const form = async (): Promise<Frame> => {
    const frame = await page.waitForFrame(
      (each) => each.url().includes('unknown.html') && !/shell/.test(each.url()),
    );
    await frame.waitForSelector('textarea');
    return frame;
  };
  const box = async (selector = '#kuvaus-18') => (await (await form()).waitForSelector(selector))!;

  beforeAll(async () => {
    page = await coach.open(path);
    panel = await coach.panel(page);
    await seeState(panel, 'unrecognised');
  });
  afterAll(() => page?.close());
  afterEach(async () => {
    expect(await leftovers(await form()), 'nothing of ours stays in the page').toEqual([]);
  });

  test('an armed click does not reach the page, and asks what the field is', async () => {
    const frame = await form();
    const before = await frame.evaluate(() => document.body.outerHTML);
    await arm(panel);
    await frame.evaluate(() => window.reached.splice(0));
    await (await box()).click();
    await see(panel, { selector: 'form select' });
    expect(await frame.evaluate(() => [window.reached, document.activeElement?.localName])).toEqual([
      [],
      'body',
    ]);
    expect(await frame.evaluate(() => document.body.outerHTML)).toBe(before);
    expect(await panel.$eval('form select', (list) => (list as HTMLSelectElement).value)).toBe('description');
  });

  test('named, the field is read, and hints come', async () => {
    await panel.click('form button[type=submit]');
    await seeState(panel, 'empty');
    await (await box()).click();
    await typeKeys(page, connectionString);
    await seeHint(panel, 'secrets');
    await panel.click('[data-testid="what-i-read"]');
    await see(panel, { selector: '[data-testid="clues"] li', text: 'Description' });
  });

  test('what is kept is structure: no word and no id of the page', async () => {
    const kept = (await panel.evaluate('chrome.storage.local.get().then(JSON.stringify)')) as string;
    expect(kept).toContain('"description"');
    for (const word of ['kuvaus', 'Kuvaus', 'kehys', '-18', 'unknown', 'https'])
      expect(kept).not.toContain(word);
  });

  test('it is still read after the page has loaded anew', async () => {
    await page.reload();
    await (await box()).click();
    await seeNoHint(panel, 'secrets');
    await typeKeys(page, connectionString);
    await seeHint(panel, 'secrets');
  });

  test('taken back, it is not read any more', async () => {
    await unfold(panel);
    await click(panel, '[data-testid="clues"] li button');
    await seeState(panel, 'unrecognised');
    await seeNoHint(panel, 'secrets');
    expect(await panel.$$('[data-testid="clues"] li')).toEqual([]);
  });

  test('Esc in the page ends it; then clicks are the page’s again', async () => {
    await arm(panel);
    await (await box()).focus();
    await page.keyboard.press('Escape');
    await see(panel, { selector: '[data-testid="clues"] button' });
    await see(panel, { selector: '[role="status"]', text: 'Click one field', gone: true });
    const frame = await form();
    await frame.evaluate(() => window.reached.splice(0));
    await (await box('input[type=radio]')).click();
    expect(await frame.evaluate(() => window.reached)).toContain('click input');
    expect(await frame.evaluate(() => window.reached)).not.toContain('keyup textarea');
  });

  test.each(['#lisa-19', '#otsikko-17'])(
    'by keyboard: Enter in %s, also held, points at it, writes nothing, sends nothing',
    async (field) => {
      await arm(panel);
      const target = await box(field);
      await target.focus();
      const frame = await form();
      await frame.evaluate(() => window.reached.splice(0));
      for (let times = 0; times < 3; times++) await page.keyboard.down('Enter');
      await page.keyboard.up('Enter');
      await see(panel, { selector: 'form select' });
      // A page that was behind the panel says only now that its box has the focus.
      expect(await frame.evaluate(() => window.reached.filter((one) => !one.startsWith('focusin')))).toEqual(
        [],
      );
      expect(await target.evaluate((element) => (element as HTMLTextAreaElement).value)).toBe('');
      await panel.keyboard.press('Escape');
      await see(panel, { selector: 'form select', gone: true });
    },
  );

  test('a list is not opened, a label counts as its field', async () => {
    await arm(panel);
    const frame = await form();
    await frame.evaluate(() => window.reached.splice(0));
    await (await box('#tila-20')).click();
    await see(panel, { selector: 'form select', text: 'Severity' });
    expect(await frame.evaluate(() => window.reached)).toEqual([]);
    await click(panel, 'form button:not([type=submit])');
    await arm(panel);
    await (await box('label')).click();
    await see(panel, { selector: 'form select' });
    expect(await panel.$eval('form select', (list) => (list as HTMLSelectElement).value)).toBe('description');
    await click(panel, 'form button:not([type=submit])');
  });

  test('the report tells how the page is built, and nothing that is written there', async () => {
    const text = await report(panel);
    expect(text).toContain('textarea area ?0');
    expect(text).toContain('look none');
    for (const word of [
      'uvaus',
      'Otsikko',
      'Sininen',
      'otsikko',
      'https',
      'Endpoint',
      connectionString.slice(0, 12),
    ])
      expect(text).not.toContain(word);
    await panel.click('[data-testid="report"] button');
    await see(panel, { selector: '[data-testid="report"] [role="status"]', text: 'Copied.' });
    await click(panel, '[data-testid="report"] button:last-of-type');
    await see(panel, { selector: '[data-testid="report"]', gone: true });
  });
});

test('a name that the page has made up is not kept; what was kept is taken back where there is no form', async () => {
  const page = await coach.open(places[0]!.path);
  const panel = await coach.panel(page);
  await seeState(panel, 'unrecognised');
  await page.evaluate(() => {
    const around = document.createElement('kuvausosio');
    const box = document.querySelector('#kuvaus-18');
    box?.replaceWith(around);
    around.append(box ?? '');
  });
  await arm(panel);
  await page.click('#kuvaus-18');
  await see(panel, { selector: 'form select' });
  await panel.click('form button[type=submit]');
  await seeState(panel, 'empty');
  const kept = () => panel.evaluate('chrome.storage.local.get("clues").then(JSON.stringify)');
  expect(await kept()).toContain('div>->textarea');
  expect(await kept()).not.toContain('kuvaus');
  await page.evaluate(() => {
    location.hash = '#home';
    document.querySelector('form')?.remove();
  });
  await seeState(panel, 'no-form');
  await unfold(panel);
  expect(await faults(panel)).toEqual([]);
  await click(panel, '[data-testid="clues"] li button');
  await see(panel, { selector: '[data-testid="kept"]', gone: true });
  expect(await kept()).toBe('{"clues":[]}');
  await page.close();
});

test('a page that comes back from the cache swallows no click', async () => {
  const page = await coach.open(places[0]!.path);
  const panel = await coach.panel(page);
  await seeState(panel, 'unrecognised');
  await arm(panel);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.title = persisted ? 'from the cache' : '';
    });
  });
  await page.goto('https://portal.azure.com/elsewhere.html');
  await seeState(panel, 'no-form');
  await page.goBack();
  await seeState(panel, 'unrecognised');
  expect(await page.title()).toBe('from the cache');
  await page.click('#kuvaus-18');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('kuvaus-18');
  await page.close();
});

// Their lists open by listeners of their own, each in another way.
test.each([
  ['knockout', '.fxc-dropdown-input', '.fxc-dropdown-popup:not(.fxc-dropdown-hidden)'],
  ['react-v8', '.ms-Dropdown', '[role=listbox]'],
  ['react-v9', '[role=combobox]', '[role=listbox]'],
] as const)('%s: a list pointed at does not open, and opens again after that', async (kind, list, opened) => {
  const { page, frame } = await openForm(coach, kind, 'en');
  const panel = await coach.panel(page);
  await seeState(panel, 'empty');
  await arm(panel);
  await (await frame.$(list))!.click();
  await see(panel, { selector: 'form select' });
  expect(await frame.$$(opened)).toEqual([]);
  await click(panel, 'form button:not([type=submit])');
  await see(panel, { selector: 'form select', gone: true });
  await (await frame.$(list))!.click();
  await frame.waitForSelector(opened);
  await page.close();
});

test('while pointing, when asked and with the report, the panel is accessible and not cut off at 280 px', async () => {
  const page = await coach.open(places[0]!.path);
  const panel = await coach.panel(page);
  await panel.setViewport({ width: 280, height: 900 });
  await seeState(panel, 'unrecognised');
  await report(panel);
  expect(await faults(panel)).toEqual([]);
  await arm(panel);
  expect(await faults(panel)).toEqual([]);
  await page.click('#kuvaus-18');
  await see(panel, { selector: 'form select' });
  expect(await faults(panel)).toEqual([]);
  await panel.click('form button[type=submit]');
  await seeState(panel, 'empty');
  await unfold(panel);
  await see(panel, { selector: '[data-testid="clues"] li' });
  expect(await faults(panel)).toEqual([]);
  await click(panel, '[data-testid="clues"] li button');
  await page.close();
});

test('the panel’s end is the end of pointing', async () => {
  const page = await coach.open(places[0]!.path);
  const panel = await coach.panel(page);
  await seeState(panel, 'unrecognised');
  await arm(panel);
  const [worker] = await coach.extension.workers();
  const armed = () =>
    worker?.evaluate('chrome.storage.session.get().then((all) => JSON.stringify(all).includes("armed"))');
  expect(await armed()).toBe(true);
  await panel.reload();
  await seeState(panel, 'unrecognised');
  await see(panel, { selector: '[role="status"]', text: 'Click one field', gone: true });
  await page.click('#kuvaus-18');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('kuvaus-18');
  await page.close();
});

/** Asks the panel to let the person point. */
async function arm(panel: Page): Promise<void> {
  // When an earlier pointing ends, the panel says so once more as soon as it has drawn that; it must not end this one.
  await see(panel, { selector: 'form select', gone: true });
  await panel.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  await unfold(panel);
  await click(panel, '[data-testid="clues"] button');
  await see(panel, { selector: '[role="status"]', text: 'Click one field' });
  // The panel may say so a moment before the frames hear it; this is answered when they have.
  await panel.evaluate(`chrome.tabs.query({ active: true, currentWindow: true })
    .then(([{ id }]) => chrome.runtime.sendMessage({ type: 'point', tab: id, on: true }))`);
}

const unfold = (panel: Page) =>
  panel.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

const click = (panel: Page, selector: string) =>
  panel.$eval(selector, (element) => (element as HTMLElement).click());

async function report(panel: Page): Promise<string> {
  await panel.evaluate(() => {
    const named = [...document.querySelectorAll('button')].find((one) => one.textContent.includes('report'));
    named?.click();
  });
  // A value is no change of the document, so nothing can be listened to.
  await panel.waitForFunction(
    () =>
      document
        .querySelector<HTMLTextAreaElement>('[data-testid="report"] textarea')
        ?.value.includes('area ?0'),
    { polling: 50, timeout: 5_000 },
  );
  return panel.$eval('[data-testid="report"] textarea', (box) => (box as HTMLTextAreaElement).value);
}

/** What axe finds, and whether anything is cut off at the side. */
async function faults(panel: Page): Promise<string[]> {
  await panel.evaluate(axe);
  const { violations } = (await panel.evaluate(`axe.run({ exclude: '[data-tabster-dummy]' })`)) as AxeResults;
  const cut = await panel.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
  return cut > 0 ? [...found, `${cut} px are cut off`] : found;
}

/** What stands beside head and body: our outline, while there is one. */
const leftovers = (frame: Frame) =>
  frame.evaluate(() =>
    [...document.documentElement.children]
      .map(({ localName }) => localName)
      .filter((name) => !/head|body/.test(name)),
  );
