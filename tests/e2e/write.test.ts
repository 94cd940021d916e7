import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Coach, startCoach } from './browser';
import { see } from './see';

const first = `Tk9xLq${'2vB7'}`;
const second = `Wm4zRt${'8pQ1'}`;
const line = (secret: string) => `az login --password ${secret} and`;
const one = `It fails:\n${line(first)}\nthank you 😀`;
const two = `It fails:\n${line(first)}\nthen\n${line(second)}\nthank you 😀`;
const mask = (text: string) => text.replaceAll(first, '********').replaceAll(second, '********');

let coach: Coach;
let page: Page;
let frame: Frame;
let panel: Page;
beforeAll(async () => {
  coach = await startCoach();
});
afterAll(() => coach?.close());
afterEach(() => page?.close());

const route = '#view/Microsoft_Azure_Support/NewSupportRequestV3Blade';

async function open(address = `/write.html?lang=en${route}`) {
  page = await coach.open(address);
  panel = await coach.panel(page);
  frame = await page.waitForFrame((each) => each.url().includes('write.html'));
  await frame.waitForSelector('[data-model="Late"]');
}

/** The box of a label; the two of a Fluent text area are one. */
const boxOf = (label: string) => frame.locator(`::-p-aria([name="${label}"][role="textbox"])`).waitHandle();
const textOf = async (label: string) =>
  (await boxOf(label)).evaluate((box) => (box as HTMLInputElement).value);
const modelOf = (label: string) => frame.$eval(`[data-model="${label}"]`, (output) => output.textContent);

/** Puts a text in as a paste does, and waits for the card about it. */
async function fill(label: string, text: string) {
  const box = await boxOf(label);
  await box.evaluate((element) => (element as HTMLElement).focus());
  await page.keyboard.sendCharacter(text);
  await see(panel, { selector: '[data-rule="secrets"]', text: label });
}

/** Clicks the main action of the card about a field. */
async function askToMask(label: string) {
  const clicked = await panel.$$eval(
    '[data-rule="secrets"]',
    (cards, label) => {
      const card = cards.find((each) => each.textContent.includes(label));
      const button = [...(card?.querySelectorAll('button') ?? [])].find((each) =>
        /Mask|マスク/.test(each.textContent),
      );
      button?.click();
      return button !== undefined;
    },
    label,
  );
  expect(clicked, `a button to mask on the card of ${label}`).toBe(true);
}

async function masked(label: string, written = 'written') {
  await askToMask(label);
  await see(panel, { selector: `[data-written="${written}"]` });
}

async function undo() {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyZ', { commands: ['Undo'] });
  await page.keyboard.up('Control');
}

const bindings = ['Description', 'Knockout value', 'Knockout textInput', 'Fluent v8', 'Fluent v9'];

describe.each(bindings)('%s', (label) => {
  test.each([
    ['one', one],
    ['all', two],
  ])('mask %s: the model has it, one Ctrl+Z restores', async (_name, text) => {
    await open();
    await fill(label, text);
    await masked(label);
    expect([await textOf(label), await modelOf(label)]).toEqual([mask(text), mask(text)]);
    await see(panel, { selector: '[data-rule="secrets"]', gone: true });
    await undo();
    expect([await textOf(label), await modelOf(label)]).toEqual([text, text]);
    await see(panel, { selector: '[data-rule="secrets"]', text: label });
  });
});
