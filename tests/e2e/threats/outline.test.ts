import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Coach, startCoach } from '../browser';
import { recordDisturbance } from '../disturbance';
import { seeHint } from '../see';
import { connectionString } from '../texts';
import { fill, made, plainForm } from './plain';

let coach: Coach;
let page: Page;
let panel: Page;
/** The page before anybody clicked. */
let untouched: string;
beforeAll(async () => {
  coach = await startCoach();
  page = await coach.open('about:blank');
  await recordDisturbance(page);
  await page.goto(made(coach, 'form', plainForm()));
  untouched = await page.content();
  await page.evaluate(() => window.recorded?.splice(0));
  panel = await coach.panel(page);
});
afterAll(() => coach?.close());

const recorded = () => page.evaluate(() => window.recorded?.splice(0));

test('reading alone touches no node', async () => {
  await page.evaluate(fill, { summary: 'No answer', description: connectionString });
  await seeHint(panel, 'secrets');
  expect(await recorded()).toEqual([]);
});

/** How an outline ends. */
const ends: Record<string, () => Promise<unknown>> = {
  'the person points at something': () => page.mouse.click(600, 10),
  'Escape is pressed': () => page.keyboard.press('Escape'),
  'three seconds have gone': () => Promise.resolve(),
};

test.each(Object.entries(ends))('a click on a place adds one box, which goes when %s', async (_how, end) => {
  await panel.click('[data-rule="secrets"] li button');
  await page.waitForSelector('html > div');
  // The box may set its own style; no other element of the page is a `div` without a class.
  const kinds = new Set(await recorded());
  kinds.delete('attribute style of <div class="">');
  expect([...kinds]).toEqual(['node <div class="">']);
  expect(await page.$$('html > div')).toHaveLength(1);
  await page.bringToFront();
  await end();
  await page.waitForSelector('html > div', { hidden: true });
  expect(await recorded()).toEqual([]);
  expect(await page.content()).toBe(untouched);
});
