import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { boxOf, openBoxes, techniques, textsOf } from './boxes';
import { type Coach, startCoach } from './browser';
import { compose } from './keys';
import { see, seeState } from './see';
import { fill, made, plainForm } from './threats/plain';

let coach: Coach;
let page: Page;
beforeAll(async () => {
  coach = await startCoach();
});
afterAll(() => coach?.close());
afterEach(() => page?.close());

const secret = ['Tk9xLq', '2vB7'].join('');
const line = `az login --password ${secret} and`;

/** Puts a text on the clipboard as a person does: out of a page, with Ctrl+C. */
async function copy(text: string): Promise<void> {
  const source = await coach.open('https://source.example/empty');
  await source.evaluate((content) => {
    const box = document.body.appendChild(document.createElement('textarea'));
    box.value = content;
    box.select();
  }, text);
  await source.keyboard.down('Control');
  await source.keyboard.press('KeyC', { commands: ['Copy'] });
  await source.keyboard.up('Control');
  await source.close();
}

async function paste(on: Page): Promise<void> {
  await on.keyboard.down('Control');
  await on.keyboard.press('KeyV', { commands: ['Paste'] });
  await on.keyboard.up('Control');
}

const badge = (panel: Page) =>
  panel.evaluate(
    `chrome.tabs.query({ active: true }).then(([{ id }]) => chrome.action.getBadgeText({ tabId: id }))`,
  );
const focus = (box: Element) => (box as HTMLElement).focus();

describe('a paste that brings a secret is told at once', () => {
  test.each([...techniques, 'One line'])('into %s', async (label) => {
    await copy(line);
    const boxes = await openBoxes(coach);
    page = boxes.page;
    await page.bringToFront();
    await (await boxOf(boxes.frame, label)).evaluate(focus);
    const prevented = await watchPaste(page);
    await paste(page);
    await see(boxes.panel, { selector: '[data-rule="secrets"]', text: label });
    expect(await badge(boxes.panel)).toBe('1');
    expect((await textsOf(boxes.frame, label))[0]).toBe(line);
    expect(await prevented()).toEqual([false]);
    expect(await page.$('dialog,[role=dialog],[role=alertdialog]')).toBeNull();
  });

  test.each([
    ['summary', 'Summary'],
    ['description', 'Description'],
    ['error', 'Error message'],
    ['often', 'How often'],
  ])('into the form: %s', async (id, place) => {
    await copy(line);
    page = await coach.open(made(coach, 'form', plainForm()));
    const panel = await coach.panel(page);
    await page.$eval(`#${id}`, focus);
    await paste(page);
    await see(panel, { selector: '[data-rule="secrets"]', text: place });
  });

  test('into the reply box', async () => {
    await copy(line);
    const reply = `<main><h3>New message</h3><div class="fui-Field"><label for="description">Message</label>
      <textarea id="description"></textarea></div></main>`;
    page = await coach.open(
      made(coach, 'reply', reply, '#view/Microsoft_Azure_Support/SupportRequestDetails'),
    );
    const panel = await coach.panel(page);
    await page.$eval('#description', focus);
    await paste(page);
    await see(panel, { selector: '[data-rule="secrets"]' });
  });

  test('into the writing box', async () => {
    await copy(line);
    page = await coach.open('about:blank');
    const panel = await coach.panel(page);
    await seeState(panel, 'no-form');
    await panel.bringToFront();
    await panel.focus('#writing-description');
    await paste(panel);
    await see(panel, { selector: '[data-rule="secrets"]' });
    await panel.locator('::-p-text(Clear)').click();
  });

  test('200 KB, the secret at the end', async () => {
    const long = `${'2026-11-20T01:02:03Z INFO request served in 12 ms\n'.repeat(3_900)}${line}`;
    await copy(long);
    page = await coach.open(made(coach, 'form', plainForm()));
    const panel = await coach.panel(page);
    await page.$eval('#description', focus);
    await paste(page);
    await see(panel, { selector: '[data-rule="secrets"]', text: 'line 3901' });
    expect(await page.$eval('#description', (box) => (box as HTMLTextAreaElement).value.length)).toBe(
      long.length,
    );
  });

  test('dropped text', async () => {
    page = await coach.open(made(coach, 'form', plainForm()));
    const panel = await coach.panel(page);
    await page.evaluate((text) => {
      const box = document.body.appendChild(document.createElement('p'));
      box.id = 'note';
      box.textContent = text;
      getSelection()?.selectAllChildren(box);
    }, line);
    const center = async (id: string) => {
      const { x, y, width, height } = (await (await page.$(`#${id}`))?.boundingBox()) ?? {
        x: 0,
        y: 0,
        width: 0,
        height: 0,
      };
      return { x: x + width / 2, y: y + height / 2 };
    };
    const note = await (await page.$('#note'))?.boundingBox();
    const from = { x: (note?.x ?? 0) + 20, y: (note?.y ?? 0) + (note?.height ?? 0) / 2 };
    const to = await center('error');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x - 5, to.y, { steps: 5 });
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await page.mouse.up();
    await see(panel, { selector: '[data-rule="secrets"]', text: 'Error message' });
  });
});

describe('it is spoken', () => {
  /** All that the polite region says from now on. */
  async function listenTo(panel: Page) {
    await panel.evaluate(() => {
      const said: string[] = [];
      const region = document.querySelector('[aria-live="polite"]') as Element;
      const what = { subtree: true, childList: true, characterData: true };
      new MutationObserver(() => said.push(region.textContent)).observe(region, what);
      Object.assign(globalThis, { said });
    });
    return () => panel.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  }

  test('once, politely', async () => {
    await copy(line);
    page = await coach.open(made(coach, 'form', plainForm()));
    const panel = await coach.panel(page);
    await seeState(panel, 'empty');
    await see(panel, { selector: '[aria-live="polite"]', text: 'No hints' });
    const said = await listenTo(panel);
    await page.$eval('#description', focus);
    await paste(page);
    await see(panel, { selector: '[aria-live="polite"]', text: '1 before sending' });
    expect(await said()).toEqual(['Hints: 1 before sending']);
  });

  test('not during a composition', async () => {
    page = await coach.open(made(coach, 'form', plainForm()));
    const panel = await coach.panel(page);
    await see(panel, { selector: '[aria-live="polite"]', text: 'No hints' });
    const said = await listenTo(panel);
    await page.evaluate(fill, { description: 'password: ' });
    await page.$eval('#description', (box) => {
      (box as HTMLTextAreaElement).focus();
      (box as HTMLTextAreaElement).setSelectionRange(99, 99);
    });
    const session = await page.createCDPSession();
    await compose(session, secret, 20);
    expect(await panel.$('[data-rule="secrets"]')).toBeNull();
    await session.send('Input.insertText', { text: secret });
    await see(panel, { selector: '[data-rule="secrets"]' });
    await see(panel, { selector: '[aria-live="polite"]', text: '1 before sending' });
    expect(await said()).toHaveLength(1);
  });
});

/** Whether the page's own listeners find each paste prevented. */
async function watchPaste(on: Page): Promise<() => Promise<boolean[]>> {
  await on.evaluate(() => {
    const prevented: boolean[] = [];
    addEventListener('paste', (event) => prevented.push(event.defaultPrevented));
    Object.assign(globalThis, { prevented });
  });
  return () => on.evaluate(() => (globalThis as unknown as { prevented: boolean[] }).prevented);
}
