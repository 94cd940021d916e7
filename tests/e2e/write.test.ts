import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type EditOrder, orderOf } from '../../lib/request/edits';
import { words } from '../../lib/words/index';
import { type Boxes, boxOf, maskOn, modelOf, openBoxes, put, techniques, textsOf, undo } from './boxes';
import { type Coach, startCoach } from './browser';
import { compose } from './keys';
import { see } from './see';
import { route } from './threats/plain';

const first = `Tk9xLq${'2vB7'}`;
const second = `Wm4zRt${'8pQ1'}`;
const line = (secret: string) => `az login --password ${secret} and`;
const one = `It fails:\n${line(first)}\nthank you 😀`;
const two = `It fails:\n${line(first)}\nthen\n${line(second)}\nthank you 😀`;
const sign = words.en.secretKinds.password.mask;
const mask = (text: string, by = sign) => text.replaceAll(first, by).replaceAll(second, by);

let coach: Coach;
let page: Page;
let frame: Frame;
let panel: Page;
let boxes: Boxes;
beforeAll(async () => {
  coach = await startCoach();
});
afterAll(() => coach?.close());
afterEach(() => page?.close());

async function open(address?: string) {
  boxes = await openBoxes(coach, address);
  ({ page, frame, panel } = boxes);
}

const textOf = async (label: string) => (await textsOf(frame, label))[0];
const modelHere = (label: string) => modelOf(frame, label);
const boxHere = (label: string) => boxOf(frame, label);
const masked = (label: string, written?: string) => maskOn(panel, label, written);

/** Puts a text in, and waits for the card about it. */
async function fill(label: string, text: string) {
  await put(boxes, label, text);
  await see(panel, { selector: '[data-rule="secrets"]', text: label });
}

/** Takes the last mask back by the panel's own button. */
async function undoInPanel(state = 'undone') {
  await panel.locator('[data-written="written"] button::-p-text(Undo)').click();
  await see(panel, { selector: `[data-written="${state}"]` });
}

/** Sends an order as the panel does, at whatever time; returns what has become of it. */
const send = (order: EditOrder | undefined) =>
  panel.evaluate(
    `chrome.tabs.query({ active: true }).then(([{ id }]) =>
      chrome.runtime.sendMessage({ type: 'edit', tab: id, order: ${JSON.stringify(order)} }))`,
  );

describe.each(techniques)('%s', (label) => {
  test.each([
    ['one', one],
    ['all', two],
  ])('mask %s: the model has it, one Ctrl+Z restores', async (_name, text) => {
    await open();
    await fill(label, text);
    await masked(label);
    expect([await textOf(label), await modelHere(label)]).toEqual([mask(text), mask(text)]);
    await see(panel, { selector: '[data-rule="secrets"]', gone: true });
    await undo(page);
    expect([await textOf(label), await modelHere(label)]).toEqual([text, text]);
    await see(panel, { selector: '[data-rule="secrets"]', text: label });
    await see(panel, { selector: '[data-written]', gone: true });
  });

  test('Undo in the panel restores, and is itself one step', async () => {
    await open();
    await fill(label, two);
    await masked(label);
    await undoInPanel();
    expect([await textOf(label), await modelHere(label)]).toEqual([two, two]);
    await see(panel, { selector: '[data-rule="secrets"]', text: label });
    await undo(page);
    expect([await textOf(label), await modelHere(label)]).toEqual([mask(two), mask(two)]);
  });

  test('without room for the sentence: its marks', async () => {
    await open();
    await fill(label, two);
    await (await boxHere(label)).evaluate((box) =>
      box.setAttribute('maxlength', String((box as HTMLTextAreaElement).value.length)),
    );
    await masked(label);
    expect([await textOf(label), await modelHere(label)]).toEqual([mask(two, '●●●'), mask(two, '●●●')]);
    await undo(page);
    expect(await textOf(label)).toBe(two);
  });
});

describe('Undo in the panel', () => {
  test('leaves what was written since, behind the mask', async () => {
    await open();
    await fill('Description', one);
    await masked('Description');
    await page.keyboard.type(' Thanks.');
    await undoInPanel();
    expect(await textOf('Description')).toBe(`${one} Thanks.`);
  });

  test('says so where the text before it has changed', async () => {
    await open();
    await fill('Description', one);
    await masked('Description');
    await (await boxHere('Description')).evaluate((box) =>
      (box as HTMLTextAreaElement).setSelectionRange(0, 0),
    );
    await page.keyboard.type('Hello. ');
    await undoInPanel('not-undone');
    expect(await textOf('Description')).toBe(`Hello. ${mask(one)}`);
  });

  test('waits for the step of the field, and names it', async () => {
    await open();
    await fill('Description', one);
    await masked('Description');
    const choose = (step: number) =>
      frame.$$eval('[role=tab]', (tabs, nth) => (tabs[nth - 1] as HTMLElement).click(), step);
    await choose(1);
    await see(panel, { selector: '[data-testid="what-i-read"]', text: '1/4' });
    await undoInPanel('not-undone');
    await see(panel, { selector: '[data-written]', text: 'Not undone yet. This field is on the step' });
    await see(panel, { selector: '[data-written]', text: 'Additional details' });
    await choose(3);
    await see(panel, { selector: '[data-testid="what-i-read"]', text: '3/4' });
    await panel.locator('[data-written] ::-p-text(Undo)').click();
    await see(panel, { selector: '[data-written="undone"]' });
    expect(await textOf('Description')).toBe(one);
  });

  test('is still there after a look at another tab', async () => {
    await open();
    await fill('Description', one);
    await masked('Description');
    const other = await coach.open('https://source.example/empty');
    await see(panel, { selector: '[data-written]', gone: true });
    await other.close();
    await page.bringToFront();
    await undoInPanel();
    expect(await textOf('Description')).toBe(one);
  });

  test('waits for an input method', async () => {
    await open();
    await fill('Description', one);
    await masked('Description');
    const session = await page.createCDPSession();
    await compose(session, 'にほん');
    await undoInPanel('not-undone');
    expect(await textOf('Description')).toBe(`${mask(one)}にほん`);
    await session.send('Input.insertText', { text: '日本' });
    await panel.locator('[data-written] ::-p-text(Undo)').click();
    await see(panel, { selector: '[data-written="undone"]' });
    expect(await textOf('Description')).toBe(`${one}日本`);
  });
});

describe('Mask all', () => {
  const fields = [
    'Description',
    'Knockout value',
    'Knockout textInput',
    'Fluent v8',
    'Fluent v9',
    'One line',
  ];
  const textFor = (label: string) => (label === 'One line' ? line(first) : two);
  const all = () => Promise.all(fields.map(textOf));

  test('over all fields: one write each, one summary, one way back', async () => {
    await open();
    for (const label of fields) await fill(label, textFor(label));
    const before = await all();
    await panel.locator('::-p-text(Mask all 11 values)').click();
    await see(panel, { selector: '[data-written="written"]', text: '11 values masked.' });
    expect(await all()).toEqual(fields.map((label) => mask(textFor(label))));
    expect(await Promise.all(fields.map(modelHere))).toEqual(fields.map((label) => mask(textFor(label))));
    await see(panel, { selector: '[data-rule="secrets"]', gone: true });
    await undoInPanel();
    expect(await all()).toEqual(before);
  });

  test('names what was left, and offers that text as a copy', async () => {
    await open();
    await fill('Description', two);
    await fill('Knockout value', one);
    await (await boxHere('Knockout value')).evaluate((box) => box.setAttribute('readonly', ''));
    await panel.locator('::-p-text(Mask all 3 values)').click();
    await see(panel, { selector: '[data-written="read-only"]', text: '2 values masked.' });
    await see(panel, { selector: '[data-written]', text: 'Knockout value: This field cannot be edited' });
    await panel.locator('::-p-text(Copy the whole masked text: Knockout value)').click();
    await see(panel, { selector: '[data-written]', text: 'Copied' });
    await panel.locator('[data-written] ::-p-text(Undo)').click();
    await see(panel, { selector: '[data-written="undone"]' });
    expect([await textOf('Description'), await textOf('Knockout value')]).toEqual([two, one]);
  });
});

describe('the person stays where they were', () => {
  const long = `${'a line\n'.repeat(60)}${two}${'\na line'.repeat(60)}`;

  test('caret, selection and scroll in the field', async () => {
    await open();
    await fill('Description', long);
    const box = await boxHere('Description');
    const place = () =>
      box.evaluate((element) => {
        const { selectionStart, selectionEnd, value, scrollTop } = element as HTMLTextAreaElement;
        return {
          chosen: value.slice(selectionStart, selectionEnd),
          scrollTop,
          page: document.documentElement.scrollTop,
          focused: document.activeElement === element,
        };
      });
    await box.evaluate((element) => {
      const area = element as HTMLTextAreaElement;
      const start = area.value.indexOf('thank you');
      area.setSelectionRange(start, start + 9);
      area.scrollTop = 40;
    });
    const before = await place();
    expect(before).toMatchObject({ chosen: 'thank you', scrollTop: 40, focused: true });
    await masked('Description');
    expect(await place()).toEqual(before);
  });

  test('no mask is selected, so that the next key takes none away', async () => {
    await open();
    await fill('Description', two);
    await (await boxHere('Description')).evaluate((element, secret) => {
      const area = element as HTMLTextAreaElement;
      const start = area.value.indexOf(secret);
      area.setSelectionRange(start, start + secret.length);
    }, first);
    await masked('Description');
    await page.keyboard.type('!');
    expect(await textOf('Description')).toBe(mask(two).replace(`${sign} and\nthank`, `${sign}! and\nthank`));
  });

  test('focus elsewhere; the way back is still one Ctrl+Z in the field', async () => {
    await open();
    await fill('Knockout value', two);
    await frame.evaluate(() =>
      [...document.querySelectorAll('button')].find((each) => each.textContent === 'Elsewhere')?.focus(),
    );
    await masked('Knockout value');
    expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe('Elsewhere');
    await (await boxHere('Knockout value')).evaluate((box) => (box as HTMLElement).focus());
    await undo(page);
    await frame.evaluate(() => (document.activeElement as HTMLElement).blur());
    expect([await textOf('Knockout value'), await modelHere('Knockout value')]).toEqual([two, two]);
  });

  test('what is selected in the page', async () => {
    await open();
    await fill('Description', one);
    const chosen = () => frame.evaluate(() => String(getSelection()));
    await frame.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
      const [from, to] = document.querySelectorAll('label');
      getSelection()?.setBaseAndExtent(from as Node, 0, to as Node, 1);
    });
    const before = await chosen();
    expect(before).toContain('Description');
    await masked('Description');
    expect(await chosen()).toBe(before);
  });

  test('what is selected in another field', async () => {
    await open();
    await fill('Description', one);
    await fill('Knockout value', two);
    await (await boxHere('Knockout value')).evaluate((box) =>
      (box as HTMLInputElement).setSelectionRange(3, 8),
    );
    await masked('Description');
    expect(
      await (await boxHere('Knockout value')).evaluate((box) => {
        const { selectionStart, selectionEnd } = box as HTMLInputElement;
        return [document.activeElement === box, selectionStart, selectionEnd];
      }),
    ).toEqual([true, 3, 8]);
  });

  test('what is scrolled to the side', async () => {
    await open();
    const wide = `${'wide '.repeat(300)}${line(first)}`;
    await fill('Description', wide);
    const box = await boxHere('Description');
    const left = () => box.evaluate(({ scrollLeft }) => scrollLeft);
    await box.evaluate((element) => {
      (element as HTMLElement).style.whiteSpace = 'pre';
      element.scrollLeft = 70;
    });
    expect(await left()).toBe(70);
    await masked('Description');
    expect(await left()).toBe(70);
  });

  test('what is typed after that is undone by itself', async () => {
    await open();
    await fill('Description', one);
    await (await boxHere('Description')).evaluate((element, secret) => {
      const area = element as HTMLTextAreaElement;
      const end = area.value.indexOf(secret) + secret.length;
      area.setSelectionRange(end, end);
    }, first);
    await masked('Description');
    await page.keyboard.type('!');
    expect(await textOf('Description')).toBe(mask(one).replace(sign, `${sign}!`));
    await undo(page);
    expect(await textOf('Description')).toBe(mask(one));
    await undo(page);
    expect(await textOf('Description')).toBe(one);
  });

  test('nothing of ours is left in the page', async () => {
    await open();
    await fill('Knockout textInput', two);
    const changes = await frame.evaluateHandle(() => {
      const seen: string[] = [];
      // The model's mirror, and what Fluent v9 itself does when the focus moves.
      const pages = 'output,[data-tabster-dummy]';
      new MutationObserver((records) => {
        for (const { target, type, attributeName } of records)
          if (!(target instanceof Element && target.closest(pages)))
            seen.push(`${type} ${attributeName} ${target.nodeName}`);
      }).observe(document, { subtree: true, childList: true, attributes: true });
      return seen;
    });
    await masked('Knockout textInput');
    expect(await changes.jsonValue()).toEqual([]);
  });
});

test('what the focus comes to in the panel does not lie under the note', async () => {
  await open();
  await panel.setViewport({ width: 360, height: 420 });
  await fill('Knockout value', two);
  await (await boxHere('Knockout value')).evaluate((box) => box.setAttribute('readonly', ''));
  await fill('Description', one);
  await panel.locator('::-p-text(Mask all 3 values)').click();
  await see(panel, { selector: '[data-written="read-only"]' });
  const hidden = await panel.evaluate(() => {
    const note = (document.querySelector('[data-written]') as Element).getBoundingClientRect();
    const folds = [...document.querySelectorAll<HTMLElement>('[data-rule] summary, [data-rule] button')];
    return folds.filter((fold) => {
      scrollTo(0, 0);
      fold.focus();
      return fold.getBoundingClientRect().bottom > note.top;
    }).length;
  });
  expect(hidden).toBe(0);
});

test('a line stays a line', async () => {
  await open();
  await fill('One line', line(first));
  await masked('One line');
  expect([await textOf('One line'), await modelHere('One line')]).toEqual([
    mask(line(first)),
    mask(line(first)),
  ]);
});

test('in a frame of another origin that never had the focus', async () => {
  const inner = 'https://sandbox-1.reactblade.portal.azure.net/write.html?lang=en';
  await open(`/shell.html?lang=en&frame=${encodeURIComponent(inner)}${route}`);
  // As a page puts a draft in: no focus, no key.
  await frame.evaluate((text) => {
    const area = document.querySelector('textarea') as HTMLTextAreaElement;
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, two);
  await see(panel, { selector: '[data-rule="secrets"]', text: 'Description' });
  await masked('Description');
  expect([await textOf('Description'), await modelHere('Description')]).toEqual([mask(two), mask(two)]);
  await (await boxHere('Description')).evaluate((box) => (box as HTMLElement).focus());
  await undo(page);
  expect([await textOf('Description'), await modelHere('Description')]).toEqual([two, two]);
});

const far = `${line(first)}\n${'a line\n'.repeat(60)}${line(second)}`;

describe.each(techniques)('values far apart, one by one: %s', (label) => {
  test('Undo in the panel takes back all', async () => {
    await open();
    await fill(label, far);
    await masked(label);
    await see(panel, { selector: '[data-written]', text: '2 values masked.' });
    await see(panel, { selector: '[data-written]', text: 'one value at a time' });
    expect([await textOf(label), await modelHere(label)]).toEqual([mask(far), mask(far)]);
    await undoInPanel();
    expect([await textOf(label), await modelHere(label)]).toEqual([far, far]);
  });

  test('Ctrl+Z takes back one, Undo in the panel the other', async () => {
    await open();
    await fill(label, far);
    await masked(label);
    await undo(page);
    expect(await textOf(label)).toBe(far.replace(second, sign));
    await see(panel, { selector: '[data-rule="secrets"]', text: label });
    await undoInPanel();
    expect([await textOf(label), await modelHere(label)]).toEqual([far, far]);
  });

  test('Ctrl+Z twice takes back both', async () => {
    await open();
    await fill(label, far);
    await masked(label);
    await undo(page);
    await undo(page);
    expect([await textOf(label), await modelHere(label)]).toEqual([far, far]);
    await see(panel, { selector: '[data-written]', gone: true });
  });
});

describe('left as it is, and said', () => {
  const change = async (label: string, act: (box: HTMLTextAreaElement) => void) =>
    (await boxHere(label)).evaluate(act as (box: Element) => void);

  test.each([
    ['read-only', (box: HTMLTextAreaElement) => box.setAttribute('readonly', '')],
    ['read-only', (box: HTMLTextAreaElement) => box.setAttribute('disabled', '')],
    ['no-room', (box: HTMLTextAreaElement) => box.setAttribute('maxlength', '5')],
  ] as const)('%s', async (written, happens) => {
    await open();
    await fill('Knockout value', two);
    await change('Knockout value', happens);
    const before = await textOf('Knockout value');
    await masked('Knockout value', written);
    expect(await textOf('Knockout value')).toBe(before);
  });

  test('more than 20 values over 50 lines; the copy holds no secret', async () => {
    await open();
    const many = `${`${line(first)}\n`.repeat(20)}${far}`;
    await fill('Description', many);
    await masked('Description', 'too-long');
    expect(await textOf('Description')).toBe(many);
    await panel.locator('[data-written] button').click();
    await see(panel, { selector: '[data-written]', text: 'Copied' });
    await (await boxHere('Fluent v9')).evaluate((box) => (box as HTMLElement).focus());
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    expect(await textOf('Fluent v9')).toBe(mask(many));
    // In the place of the text that it was made from, nothing is left to be said.
    await (await boxHere('Description')).evaluate((box) => (box as HTMLTextAreaElement).select());
    await put(boxes, 'Description', mask(many));
    await see(panel, { selector: '[data-written]', gone: true });
  });

  test('while an input method composes', async () => {
    await open();
    await fill('Description', two);
    const session = await page.createCDPSession();
    await compose(session, 'にほん');
    await masked('Description', 'composing');
    expect(await textOf('Description')).toBe(`${two}にほん`);
    await session.send('Input.insertText', { text: '日本' });
    await masked('Description');
    expect([await textOf('Description'), await modelHere('Description')]).toEqual([
      `${mask(two)}日本`,
      `${mask(two)}日本`,
    ]);
  });

  test.each(['Guarded', 'Late'])('a page that does not take it: %s', async (label) => {
    await open();
    await fill(label, one);
    await masked(label, 'refused');
    expect([await textOf(label), await modelHere(label)]).toEqual([one, one]);
  });

  /** What the person is at in a field other than the form's. */
  const other = () =>
    frame.$eval('#other', (box) => {
      const { value, selectionStart, selectionEnd } = box as HTMLTextAreaElement;
      return [value, selectionStart, selectionEnd, document.activeElement === box];
    });

  test.each([
    [
      'a dialog before the form',
      () => {
        const dialog = document.body.appendChild(document.createElement('dialog'));
        dialog.append(document.querySelector('#other') as Element);
        dialog.showModal();
      },
    ],
    [
      'a form that is inert',
      () => document.getElementById('Knockout value')?.closest('div')?.setAttribute('inert', ''),
    ],
    [
      'a page that keeps the focus',
      () =>
        document.addEventListener('focusin', ({ target }) => {
          const other = document.querySelector('#other') as HTMLElement;
          if (target !== other) other.focus();
        }),
    ],
  ])('%s: no text is touched', async (_name, happens) => {
    await open();
    await fill('Knockout value', one);
    const box = await boxHere('Knockout value');
    await frame.evaluate(() => {
      const area = document.createElement('textarea');
      document.body.append(Object.assign(area, { id: 'other', value: 'a note of my own' }));
    });
    await frame.evaluate(happens);
    await frame.$eval('#other', (box) => {
      const area = box as HTMLTextAreaElement;
      area.focus();
      area.setSelectionRange(2, 6);
    });
    const order = orderOf('answers.0', one, [{ start: 0, end: 2, insert: '**' }]);
    expect(await send(order)).toBe('refused');
    expect(await other()).toEqual(['a note of my own', 2, 6, true]);
    expect(await box.evaluate((element) => (element as HTMLInputElement).value)).toBe(one);
  });

  test('a page that answers the focus with another text', async () => {
    await open();
    await fill('Knockout value', one);
    await frame.evaluate(() => (document.activeElement as HTMLElement).blur());
    await change('Knockout value', (box) =>
      box.addEventListener('focus', () => box.setRangeText('Draft: ', 0, 0, 'end')),
    );
    await masked('Knockout value', 'refused');
    expect(await textOf('Knockout value')).toBe(`Draft: ${one}`);
  });

  test('a page that trims has taken the mask', async () => {
    await open();
    await fill('Knockout value', `${one}\n\n`);
    await change('Knockout value', (box) =>
      box.addEventListener('change', () => Object.assign(box, { value: box.value.trim() })),
    );
    await masked('Knockout value');
    expect(await textOf('Knockout value')).toBe(mask(one));
  });

  test('a field on a step that is closed now', async () => {
    await open();
    await fill('Description', one);
    await frame.$$eval('[role=tab]', (tabs) => (tabs[0] as HTMLElement).click());
    await masked('Description', 'hidden');
    expect(await modelHere('Description')).toBe(one);
  });

  test('an order for another text, or for a field that has gone', async () => {
    await open();
    await fill('Late', one);
    const field = 'answers.6';
    const edits = [{ start: 0, end: 2, insert: 'It' }];
    const current = orderOf(field, one, edits);
    expect(await send(orderOf(field, `${one.slice(0, 2)}!${one}`, edits))).toBe('changed');
    expect(await send(current)).toBe('written');
    await change('Late', (box) => box.remove());
    expect(await send(current)).toBe('absent');
  });
});

describe('where there is no portal', () => {
  const value = (on: Page, selector: string) =>
    on.$eval(selector, (box) => (box as HTMLTextAreaElement).value);

  test('the panel’s own box', async () => {
    page = await coach.open('https://shell.example/write.html');
    panel = await coach.panel(page);
    await see(panel, { selector: '#writing-description' });
    await panel.focus('#writing-description');
    await panel.keyboard.sendCharacter(two);
    await see(panel, { selector: '[data-rule="secrets"]' });
    await masked('Description');
    expect(await value(panel, '#writing-description')).toBe(mask(two));
    await see(panel, { selector: '[data-rule="secrets"]', gone: true });
    await panel.focus('#writing-description');
    await undo(panel);
    expect(await value(panel, '#writing-description')).toBe(two);
    await see(panel, { selector: '[data-rule="secrets"]' });
  });

  test('the practice page', async () => {
    page = await coach.open(`chrome-extension://${coach.extension.id}/practice.html?lang=en`);
    panel = await coach.panel(page);
    frame = page.mainFrame();
    await frame.$$eval('[role=tab]', (tabs) => (tabs[2] as HTMLElement).click());
    await frame.waitForSelector('textarea');
    // Before that the panel shows its own box.
    await see(panel, { selector: '[data-testid="what-i-read"]', text: '3/4' });
    await page.focus('textarea');
    await page.keyboard.sendCharacter(two);
    await see(panel, { selector: '[data-rule="secrets"]' });
    await masked('Description');
    expect(await value(page, 'textarea')).toBe(mask(two));
    await undo(page);
    expect(await value(page, 'textarea')).toBe(two);
  });
});
