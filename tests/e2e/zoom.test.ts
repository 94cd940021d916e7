import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Coach, startCoach } from './browser';
import { type Form, focus, openForm, press } from './form';
import { see, seeHint } from './see';
import { connectionString } from './texts';

// However the page is scaled or folded, it is read the same, and the outline lies on the field.
const changes: { name: string; change: (form: Form, panel: Page) => Promise<unknown> }[] = [
  { name: 'the browser at 200 %', change: ({ page }, panel) => zoomTab(page, panel, 2) },
  { name: 'the browser at 67 %', change: ({ page }, panel) => zoomTab(page, panel, 0.67) },
  { name: 'two fingers apart', change: ({ page }) => pinch(page, 2) },
  { name: 'a narrow window', change: ({ page }) => page.setViewport({ width: 480, height: 700 }) },
  {
    name: 'CSS zoom of the page',
    change: ({ frame }) => frame.evaluate(() => document.documentElement.style.setProperty('zoom', '2')),
  },
  {
    name: 'right to left',
    change: ({ frame }) => frame.evaluate(() => document.documentElement.setAttribute('dir', 'rtl')),
  },
];

let coach: Coach;
beforeAll(async () => {
  coach = await startCoach();
});
afterAll(() => coach?.close());

describe.each(['knockout', 'react-v8', 'react-v9'] as const)('%s', (kind) => {
  test.each(changes)('$name', async ({ change }) => {
    const { form, panel } = await filled(kind);
    const before = await fieldsRead(panel);
    await change(form, panel);
    await pointsAtTheField(form, panel);
    expect(await fieldsRead(panel)).toEqual(before);
    // The browser keeps the zoom of a host.
    await zoomTab(form.page, panel, 1);
    await form.page.close();
  });
});

test('a narrow window with a menu in place of the tabs', async () => {
  const { form, panel } = await filled('knockout');
  const before = await fieldsRead(panel);
  await form.page.setViewport({ width: 480, height: 700 });
  await form.frame.evaluate(foldTabs);
  await pointsAtTheField(form, panel);
  expect(await fieldsRead(panel)).toEqual(before);
  await form.page.close();
});

/** Step 3 with a secret in its description, and the panel that shows its hint and all fields that were read. */
async function filled(kind: 'knockout' | 'react-v8' | 'react-v9'): Promise<{ form: Form; panel: Page }> {
  const form = await openForm(coach, kind, 'en');
  const panel = await coach.panel(form.page);
  await focus(form, 'Summary');
  await form.page.keyboard.sendCharacter('Web app is slow');
  await panel.click('[data-testid="what-i-read"]');
  await see(panel, { selector: '[data-field="summary"]', text: 'Web app is slow' });
  await press(form, '3. Additional details');
  await focus(form, 'Description');
  await form.page.keyboard.sendCharacter(connectionString);
  await seeHint(panel, 'secrets');
  await see(panel, { selector: '[data-field="description"]', text: 'core.windows.net' });
  return { form, panel };
}

/** Every field in the panel's list, with its value. */
const fieldsRead = (panel: Page) =>
  panel.$$eval('[data-field]', (fields) =>
    fields.map((field) => `${field.getAttribute('data-field')}: ${field.textContent}`),
  );

/** The person goes to the secret: the outline lies around the field, 4 px off, give or take 2. */
async function pointsAtTheField({ frame }: Form, panel: Page): Promise<void> {
  await panel.click('[data-rule="secrets"] li button');
  const handle = await frame.waitForFunction(outline, { polling: 'mutation', timeout: 5_000 });
  const off = await handle.jsonValue();
  expect(Math.max(...(off as number[]).map(Math.abs)), `off by ${off} px`).toBeLessThanOrEqual(2);
}

/** Runs in the page: how far each side of the outline is from where it should be, in CSS px. */
function outline(): number[] | undefined {
  const field = document.activeElement?.getBoundingClientRect();
  const box = [...document.documentElement.children].find(
    (each) => each.localName === 'div' && getComputedStyle(each).position === 'fixed',
  );
  if (!box || !field) return undefined;
  const { left, top, right, bottom } = box.getBoundingClientRect();
  const gap = 4;
  return [
    left + gap - field.left,
    top + gap - field.top,
    right - gap - field.right,
    bottom - gap - field.bottom,
  ];
}

/** Zooms the tab in front as the browser's menu does. */
async function zoomTab(page: Page, panel: Page, factor: number): Promise<void> {
  await page.bringToFront();
  await panel.evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.tabs.setZoom(tab.id, ${factor}))`,
  );
  expect(await page.evaluate(() => devicePixelRatio)).toBeCloseTo(factor);
}

async function pinch(page: Page, pageScaleFactor: number): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor });
  await session.detach();
}

/** Runs in the page: what the portal does with the step titles where there is no room for them. */
function foldTabs(): void {
  const tabs = [...document.querySelectorAll('.fxc-tabs-itemslist')].find((each) => each.checkVisibility());
  const chosen = tabs?.querySelector('[aria-selected=true] span:last-child')?.textContent ?? '';
  const menu = document.createElement('div');
  menu.className = 'fxc-tabs-menu';
  menu.setAttribute('role', 'button');
  menu.textContent = chosen;
  tabs?.replaceWith(menu);
}
