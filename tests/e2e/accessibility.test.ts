import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emulate, looks, overflow, unfold, violations } from './axe';
import { type Boxes, boxOf, openBoxes, pressOn, put } from './boxes';
import { type Coach, startCoach } from './browser';
import { see, seeState } from './see';

let coach: Coach;
let page: Page;
let panel: Page;
beforeAll(async () => {
  coach = await startCoach();
  page = await coach.open(
    `chrome-extension://${coach.extension.id}/practice.html?scenario=severity-a-recovered`,
  );
  panel = await coach.panel(page);
  await seeState(panel, 'hints');
});
afterAll(() => coach?.close());

describe.each(looks)('$name', ({ media }) => {
  test.each([180, 280, 320, 400])('the panel with hints, %i px wide, everything unfolded', async (width) => {
    await emulate(panel, media);
    await panel.setViewport({ width, height: 900 });
    await unfold(panel);
    expect(await violations(panel)).toEqual([]);
    expect(await overflow(panel), 'nothing is cut off at the side').toBe(0);
  });

  test('the practice page', async () => {
    await emulate(page, media);
    await unfold(page);
    expect(await violations(page)).toEqual([]);
  });

  test.each([320, 500])('the practice page, %i px wide, is not cut off', async (width) => {
    await page.setViewport({ width, height: 900 });
    expect(await overflow(page)).toBe(0);
  });
});

describe('the panel with secrets', () => {
  const line = `az login --password ${['Tk9xLq', '2vB7'].join('')}`;
  const states = [
    ['cards of several places', async () => undefined],
    ['one that is none', () => pressOn(panel, 'Description · line 1', 'Not a secret: Description · line 1')],
    ['masks, a field that was left, and the copy', maskAll],
  ] as const;
  let boxes: Boxes;
  beforeAll(async () => {
    boxes = await openBoxes(coach);
    await put(boxes, 'Description', `${line} and\n${line}9 and\n${line}8`);
    await put(boxes, 'Fluent v9', `${line}7`);
    await see(panel, { selector: '[data-rule="secrets"]', text: 'Fluent v9' });
  });
  afterAll(() => boxes.page.close());

  async function maskAll() {
    await (await boxOf(boxes.frame, 'Fluent v9')).evaluate((box) => box.toggleAttribute('readonly', true));
    await panel.locator('::-p-text(Mask all)').click();
    await see(panel, { selector: '[data-written="read-only"]', text: '2 values masked' });
  }

  test.each(states)('%s', async (_name, happens) => {
    await happens();
    await unfold(panel);
    for (const { name, media } of looks) {
      await emulate(panel, media);
      expect(await violations(panel), name).toEqual([]);
    }
    for (const width of [180, 280, 320, 400]) {
      await panel.setViewport({ width, height: 900 });
      expect(await overflow(panel), `${width} px`).toBe(0);
    }
  });
});

test('the panel without a form, with its writing box', async () => {
  await page.goto('about:blank');
  await emulate(panel, []);
  await seeState(panel, 'no-form');
  expect(await violations(panel)).toEqual([]);
});

test('everything that can be clicked can be reached by Tab, and shows its focus', async () => {
  await see(panel, { selector: '#writing-description' });
  await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const wanted = await panel.$$eval(
    'a[href],button,input,select,textarea,summary',
    (all) => all.filter((each) => each.checkVisibility()).length,
  );
  const reached = new Set<string>();
  for (let i = 0; i < wanted + 2; i++) {
    await panel.keyboard.press('Tab');
    reached.add(await panel.evaluate(focused));
  }
  reached.delete('');
  expect(reached.size).toBe(wanted);
});

/** Runs in the page: where the focus is, '' on the body. */
function focused(): string {
  const all = [...document.querySelectorAll('a[href],button,input,select,textarea,summary')];
  const index = all.indexOf(document.activeElement as Element);
  return index < 0 ? '' : String(index);
}
