import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { portalWords } from '../../components/practice/portal';
import { words } from '../../lib/words/index';
import { emulate, looks, overflow, violations } from './axe';
import { openBoxes, put, textsOf, undo } from './boxes';
import { type Coach, startCoach } from './browser';
import { type Form, focus, openForm, press } from './form';
import { typeJapanese } from './keys';
import { see, seeHint, seeState } from './see';
import { untilKept } from './stored';
import { stopWorker } from './worker';

const fault = 'Our App Service web app returns HTTP 503 errors since this morning.';
const question =
  'Separate question: how do we change the backup retention period of Azure SQL Database from 7 to 35 days?';
const password = ['Tk9xLq', '2vB7'].join('');
const mixed = `${fault}\nWe logged in with az login --password ${password} to look at it.\n\n${question}`;
const { desk } = words.en;

let coach: Coach;
beforeAll(async () => {
  coach = await startCoach();
});
afterAll(() => coach?.close());

/** Step 3 of a fixture form with two problems in it, and the panel beside it. */
async function mixedForm(): Promise<{ form: Form; panel: Page }> {
  const form = await openForm(coach, 'react-v9', 'en');
  const panel = await coach.panel(form.page);
  await press(form, '3. Additional details', 'Additional details');
  await focus(form, 'Description');
  await form.page.keyboard.sendCharacter(mixed);
  return { form, panel };
}

/** Clicks a button of the panel by its text, or its name for a screen reader. */
async function click(panel: Page, text: string): Promise<void> {
  const clicked = await panel.$$eval(
    'button,[role=tab]',
    (all, text) => {
      const named = (one: Element) =>
        [one.ariaLabel, one.textContent].some((name) => name?.trim() === text) && one.checkVisibility();
      const one = all.find(named) as HTMLElement | undefined;
      one?.focus();
      one?.click();
      return one !== undefined;
    },
    text,
  );
  if (!clicked) throw new Error(`No button "${text}" in the panel.`);
}

const split = async (panel: Page, by = 'one-problem') => {
  await seeHint(panel, by);
  await panel.click(`[data-rule="${by}"] button.fui-Button:not([aria-label])`);
  await see(panel, { selector: '[data-draft]' });
  await panel.evaluate(untilKept, '"desk":', true);
};

/** The texts of each draft: its summary, its passages. */
const textsIn = (panel: Page) =>
  panel.$$eval('[data-draft]', (drafts) =>
    drafts.map((draft) => [...draft.querySelectorAll('textarea')].map(({ value }) => value)),
  );

/** Discards the drafts as a person does, and opens the panel anew: the next test finds nothing of them. */
async function forgetDrafts(panel: Page): Promise<void> {
  await see(panel, { selector: '#tab-drafts' });
  await panel.click('#tab-drafts');
  await click(panel, desk.forget);
  await see(panel, { selector: '[data-draft]', gone: true });
  await panel.evaluate(untilKept, '"desk":', false);
  await panel.reload();
}

describe('a request that holds two problems', () => {
  let form: Form;
  let panel: Page;
  beforeEach(async () => {
    ({ form, panel } = await mixedForm());
    await split(panel);
  });
  afterEach(async () => {
    await forgetDrafts(panel);
    await form.page.close();
  });

  test('becomes two drafts by one click, with the focus on them and no secret in them', async () => {
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe(desk.title);
    const [first, second] = (await textsIn(panel)).map((texts) => texts.join('\n'));
    expect(first).toContain('HTTP 503');
    expect(second).toContain('backup retention');
    expect(JSON.stringify(await textsIn(panel))).not.toContain(password);
    expect(await panel.evaluate(isInDrafts, password)).toBe(false);
  });

  test('they are edited, moved, and there again when the panel is opened anew, or in another tab', async () => {
    await panel.click('[data-draft="2"] textarea');
    await panel.keyboard.press('End');
    await panel.keyboard.type(' (typed here)');
    await click(panel, desk.of(desk.move, words.en.list([desk.draft(1), desk.passage(1)])));
    await click(panel, desk.toNew);
    await see(panel, { selector: '[data-desk-note="move"]', text: desk.done.move });
    const before = await textsIn(panel);
    expect(before.flat().join('\n')).toContain('(typed here)');
    await panel.reload();
    await see(panel, { selector: '[role=tab]', text: desk.drafts(before.length) });
    await panel.click('#tab-drafts');
    await see(panel, { selector: '[data-draft]' });
    expect(await textsIn(panel)).toEqual(before);
    await panel.evaluate(() => scrollTo(0, 200));
    const other = await openForm(coach, 'react-v8', 'ja');
    await seeState(panel, 'empty');
    await see(panel, { selector: '[data-draft]' });
    expect(await textsIn(panel)).toEqual(before);
    expect(await panel.evaluate(() => scrollY)).toBe(200);
    await other.page.close();
    await seeState(panel, 'hints');
  });

  test('a secret that the person puts into a draft is told by its kind, and no more once it is gone', async () => {
    await panel.click('[data-draft="2"] ol textarea');
    await panel.keyboard.press('End');
    await panel.keyboard.sendCharacter(` az login --password ${password}`);
    const kind = words.en.secretKinds.password.name;
    await see(panel, { selector: '[data-draft="2"] [role=status]', text: desk.leaks(kind) });
    expect(await panel.$$('[data-draft="1"] [role=status] section')).toHaveLength(0);
    expect(await violations(panel)).toEqual([]);
    await panel.setViewport({ width: 180, height: 900 });
    expect(await overflow(panel)).toBe(0);
    await panel.setViewport({ width: 360, height: 900 });
    await click(panel, words.en.panel.undo);
    await see(panel, { selector: '[data-draft="2"] [role=status] section', gone: true });
  });

  test('what is selected with the mouse is moved, even where it is let go outside', async () => {
    const box = (await panel.$('[data-draft="1"] ol textarea'))!;
    const { x, y } = (await box.boundingBox())!;
    await panel.mouse.move(x + 90, y + 12);
    await panel.mouse.down();
    await panel.mouse.move(x + 40, y - 8, { steps: 4 });
    await panel.mouse.up();
    const name = words.en.list([desk.draft(1), desk.passage(1)]);
    await see(panel, { selector: 'button', text: desk.moveSelection });
    const before = (await textsIn(panel)).flat().join('').replace(/\s/g, '').length;
    await click(panel, desk.of(desk.moveSelection, name));
    await click(panel, desk.to(2));
    await see(panel, { selector: '[data-desk-note="move"]' });
    expect((await textsIn(panel)).flat().join('').replace(/\s/g, '').length).toBe(before);
    expect(await panel.$$eval('button', (all) => all.map((one) => one.textContent))).not.toContain(
      desk.moveSelection,
    );
  });

  test('Japanese is written as an input method does, and taken back as one step', async () => {
    const [first] = await textsIn(panel);
    await panel.click('[data-draft="1"] textarea');
    await panel.keyboard.press('End');
    await typeJapanese(panel, '再起動しても', '変わりません。');
    const now = (await textsIn(panel))[0]?.[0];
    expect(now).toContain('再起動しても変わりません。');
    expect(now?.length).toBe((first?.[0]?.length ?? 0) + '再起動しても変わりません。'.length);
    await panel.evaluate(untilKept, '再起動しても変わりません。', true);
    await click(panel, words.en.panel.undo);
    expect((await textsIn(panel))[0]).toEqual(first);
  });

  test('what is typed last is not lost when the panel closes at that moment', async () => {
    await panel.click('[data-draft="1"] textarea');
    await panel.keyboard.press('Home');
    await panel.keyboard.sendCharacter('LAST ');
    await panel.reload();
    await see(panel, { selector: '[role=tab]', text: desk.drafts(2) });
    await panel.click('#tab-drafts');
    await see(panel, { selector: '[data-draft]' });
    expect((await textsIn(panel)).flat().join('\n')).toContain('LAST ');
  });

  test('a draft is copied, and pasted into the next form; undo brings back what was discarded', async () => {
    await click(panel, desk.of(desk.copyDescription, desk.draft(2)));
    await see(panel, { selector: '[data-draft="2"] [role=status]', text: desk.copied(true) });
    const other = await openForm(coach, 'react-v9', 'en');
    await press(other, '3. Additional details', 'Additional details');
    await focus(other, 'Description');
    await other.page.keyboard.down('Control');
    await other.page.keyboard.press('KeyV', { commands: ['Paste'] });
    await other.page.keyboard.up('Control');
    await panel.evaluate(untilKept, 'backup retention', true);
    const pasted = await other.frame.evaluate(() => (document.activeElement as HTMLTextAreaElement).value);
    expect(pasted).toContain('backup retention');
    expect(pasted).not.toContain('We logged in');
    await click(panel, desk.forget);
    await see(panel, { selector: '[data-draft]', gone: true });
    await click(panel, words.en.panel.undo);
    await see(panel, { selector: '[data-draft="2"]' });
    await other.page.close();
    await seeState(panel, 'hints');
  });

  test('says so when the text has changed since, and lays it out anew', async () => {
    await focus(form, 'Description');
    await form.page.keyboard.sendCharacter(' And in which region?');
    await see(panel, { selector: 'section', text: desk.changed });
    await click(panel, desk.anew);
    await see(panel, { selector: '[data-desk-note="lay-out"]', text: desk.done['lay-out'] });
    expect((await textsIn(panel)).flat().join('\n')).toContain('in which region?');
    await click(panel, words.en.panel.undo);
    expect((await textsIn(panel)).flat().join('\n')).not.toContain('in which region?');
  });

  test.each(looks)('drafts and card look right: $name', async ({ media }) => {
    await panel.click('#tab-hints');
    await emulate(panel, media);
    expect(await violations(panel)).toEqual([]);
    await panel.click('#tab-drafts');
    await click(panel, desk.of(desk.move, words.en.list([desk.draft(2), desk.passage(1)])));
    await emulate(panel, media);
    expect(await violations(panel)).toEqual([]);
    for (const width of [180, 280, 320, 600]) {
      await panel.setViewport({ width, height: 900 });
      expect(await overflow(panel), `${width} px`).toBe(0);
    }
    await emulate(panel, []);
  });

  test('everything can be reached by Tab', async () => {
    await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    // Of the tabs the one in front: the arrow keys lead to the other.
    const stops = 'a[href],button:not([role=tab]),[aria-selected=true],input,select,textarea,summary';
    const wanted = await panel.$$eval(stops, (all) => all.filter((each) => each.checkVisibility()).length);
    const reached = new Set<number>();
    for (let i = 0; i < wanted + 2; i++) {
      await panel.keyboard.press('Tab');
      const at = (stops: string) =>
        [...document.querySelectorAll(stops)].indexOf(document.activeElement as Element);
      reached.add(await panel.evaluate(at, stops));
    }
    reached.delete(-1);
    expect(reached.size).toBe(wanted);
  });
});

test('a background that was stopped lays out as well', async () => {
  const { form, panel } = await mixedForm();
  await seeHint(panel, 'one-problem');
  await stopWorker(coach);
  await split(panel);
  await forgetDrafts(panel);
  await form.page.close();
});

test('the writing box can be laid out, too, and keeps its text', async () => {
  const page = await coach.open('about:blank');
  const panel = await coach.panel(page);
  await seeState(panel, 'no-form');
  await panel.click('#writing-description');
  await panel.keyboard.sendCharacter(mixed);
  await split(panel);
  await panel.click('#tab-hints');
  expect(
    await panel.$eval('#writing-description', (box) => (box as HTMLTextAreaElement).value.length),
  ).toBeGreaterThan(100);
  await click(panel, desk.consult.start);
  await see(panel, { selector: '[data-written="written"]', text: desk.consult.written });
  await forgetDrafts(panel);
  await page.close();
});

test('a grid of resources and symptoms has room in a narrow panel', async () => {
  const page = await coach.open('about:blank');
  const panel = await coach.panel(page);
  await seeState(panel, 'no-form');
  await panel.click('#writing-description');
  await panel.$eval('#writing-description', (box) => (box as HTMLTextAreaElement).select());
  await panel.keyboard.sendCharacter(
    'We look after these AKS clusters.\n- aks-prod-01: since 11/18 9:00 its nodes are NotReady.\n- aks-prod-02: since 11/17 image pulls fail with ImagePullBackOff.\n- aks-dev-01: the API server cannot be reached.',
  );
  await see(panel, { selector: '[data-rule="one-problem"] table' });
  for (const width of [180, 280, 320, 600]) {
    await panel.setViewport({ width, height: 900 });
    expect(await overflow(panel), `${width} px`).toBe(0);
  }
  await panel.locator('::-p-text(Clear)').click();
  await page.close();
});

test('the practice page can be laid out', async () => {
  const page = await coach.open(
    `chrome-extension://${coach.extension.id}/practice.html?scenario=mixed-ja&lang=ja`,
  );
  const panel = await coach.panel(page);
  await press({ page, frame: page.mainFrame() }, portalWords.ja.steps[2]);
  await split(panel);
  expect(await textsIn(panel)).toHaveLength(2);
  await forgetDrafts(panel);
  await page.close();
});

describe('raising one and asking', () => {
  test('writes the sentence into the page; Undo, and Ctrl+Z, take it back', async () => {
    const label = 'Description';
    const boxes = await openBoxes(coach);
    const { page, frame, panel } = boxes;
    const text = `${fault}\n\n${question}`;
    await put(boxes, label, text);
    await seeHint(panel, 'one-problem');
    await click(panel, desk.consult.start);
    await see(panel, { selector: '[data-written="written"]', text: desk.consult.written });
    const [shown, model] = await textsOf(frame, label);
    expect(shown).toMatch(/backup retention period of Azure SQL Database[\s\S]*let us know/);
    expect(shown.startsWith(text)).toBe(true);
    expect(model).toBe(shown);
    await see(panel, { selector: '[data-rule="one-problem"]', gone: true });
    await click(panel, words.en.panel.undo);
    await see(panel, { selector: '[data-written="undone"]' });
    expect(await textsOf(frame, label)).toEqual([text, text]);
    await seeHint(panel, 'one-problem');
    await click(panel, desk.consult.start);
    await see(panel, { selector: '[data-written="written"]' });
    await undo(page);
    expect(await textsOf(frame, label)).toEqual([text, text]);
    await page.close();
  });

  test('where the page takes nothing, offers the sentence as a copy', async () => {
    const boxes = await openBoxes(coach);
    const { page, frame, panel } = boxes;
    await put(boxes, 'Description', `${fault}\n\n${question}`);
    await seeHint(panel, 'one-problem');
    await frame.$$eval('textarea', (all) => {
      for (const box of all) box.readOnly = true;
    });
    await click(panel, desk.consult.start);
    await see(panel, { selector: '[data-written="read-only"]', text: desk.consult.edited['read-only'] });
    await panel.locator('[data-written] button').click();
    await see(panel, { selector: '[data-written]', text: desk.consult.copied(true) });
    await page.close();
  });
});

/** Runs in the panel: whether the drafts that are kept hold a text. */
async function isInDrafts(text: string): Promise<boolean> {
  const { session } = (
    globalThis as unknown as { chrome: { storage: { session: { get(key: string): Promise<object> } } } }
  ).chrome.storage;
  return JSON.stringify(await session.get('drafts')).includes(text);
}
