import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { composition } from '../../lib/portal/composition';
import { write } from '../../lib/portal/write';
import { type EditOrder, orderOf, type TextEdit } from '../../lib/request/edits';
import type { FieldPath } from '../../lib/request/model';

const page = `<section class="fxs-blade"><ul role="tablist"><li role="tab">1. 問題の説明</li><li role="tab" aria-selected="true">3. 追加の詳細</li></ul>
  <label for="s">概要</label><input id="s" value="鍵は abc です">
  <label for="d">説明</label><textarea id="d"></textarea>
  <div class="fxs-display-none"><label for="x">エラー</label><textarea id="x"></textarea></div></section>`;
const before = '鍵は abc です';
const masked = '鍵は ** です';
const mask: TextEdit = { start: 3, end: 6, insert: '**' };
const box = () => document.querySelector('textarea') as HTMLTextAreaElement;
let end: AbortController;

/** What a browser does with the command; happy-dom has none. */
function insertText(_command: string, _ui?: boolean, insert = ''): boolean {
  const field = document.activeElement as HTMLTextAreaElement;
  field.setRangeText(insert, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  return true;
}
const command = vi.fn(insertText);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = page;
  box().value = before;
  document.execCommand = command;
  command.mockReset().mockImplementation(insertText);
  composition.active = false;
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

async function order(edits = [mask], field: FieldPath = 'description', text = before) {
  const written = write(orderOf(field, text, edits) as EditOrder, end.signal);
  await vi.runAllTimersAsync();
  return written;
}

describe('an edit', () => {
  test('goes in as one input; the page hears of a change', async () => {
    const heard = vi.fn();
    for (const type of ['input', 'change']) box().addEventListener(type, ({ type }) => heard(type));
    expect(await order([{ start: 0, end: 1, insert: 'キー' }, mask])).toBe('written');
    expect(box().value).toBe('キーは ** です');
    expect(heard.mock.calls.flat()).toEqual(['input', 'change']);
    expect(command).toHaveBeenCalledExactlyOnceWith('insertText', false, 'キーは **');
  });

  test('leaves the caret where it was in the text, and the focus where it was', async () => {
    box().focus();
    box().setSelectionRange(0, 3);
    await order();
    expect([document.activeElement, box().selectionStart, box().selectionEnd]).toEqual([box(), 0, 3]);
    document.querySelector('input')?.focus();
    await order([{ start: 0, end: 1, insert: '' }], 'description', masked);
    expect(document.activeElement).toBe(document.querySelector('input'));
    expect(command).toHaveBeenLastCalledWith('delete', false, '');
  });

  test('leaves a caret where the selection overlapped it', async () => {
    box().focus();
    box().setSelectionRange(0, 8);
    await order();
    expect([box().selectionStart, box().selectionEnd]).toEqual([5, 5]);
  });

  test('leaves what is selected in the page, and what is scrolled', async () => {
    const section = document.querySelector('section') as HTMLElement;
    const label = document.querySelector('label') as HTMLElement;
    getSelection()?.selectAllChildren(label);
    Object.assign(section, { scrollTop: 3, scrollLeft: 4 });
    box().addEventListener('focus', () => {
      getSelection()?.removeAllRanges();
      Object.assign(section, { scrollTop: 0, scrollLeft: 0 });
    });
    expect(await order()).toBe('written');
    expect([getSelection()?.toString(), section.scrollTop, section.scrollLeft]).toEqual(['概要', 3, 4]);
  });

  test('that is undone reaches a model that waits for a change', async () => {
    await order();
    const heard = vi.fn();
    box().addEventListener('change', heard);
    box().dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    expect(heard).not.toHaveBeenCalled();
    box().dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'historyUndo' }));
    expect(heard).toHaveBeenCalledOnce();
    end.abort();
    box().dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'historyUndo' }));
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('left as it is', () => {
  const lines = (count: number) => Array(count).fill('x').join('\n');

  test.each([
    ['a read-only field', 'read-only', () => box().toggleAttribute('readonly', true)],
    ['a disabled one', 'read-only', () => box().toggleAttribute('disabled', true)],
    ['an input method at work', 'composing', () => Object.assign(composition, { active: true })],
    ['another text', 'changed', () => Object.assign(box(), { value: `x${before}` })],
    ['no room for the mask', 'no-room', () => Object.assign(box(), { maxLength: 7 })],
    ['a closed field', 'hidden', () => box().classList.add('fxs-display-none')],
  ] as const)('%s: %s', async (_name, written, happens) => {
    happens();
    const { value } = box();
    expect(await order()).toBe(written);
    expect([box().value, command.mock.calls]).toEqual([value, []]);
  });

  test('more lines than a browser takes in good time', async () => {
    expect(await order([{ ...mask, insert: lines(51) }])).toBe('too-long');
    expect(await order([{ ...mask, insert: lines(50) }])).toBe('written');
  });

  test('fewer lines in a field of many', async () => {
    const many = `${before}\n${lines(999)}`;
    box().value = many;
    expect(await order([{ ...mask, insert: lines(11) }], 'description', many)).toBe('too-long');
    expect(await order([{ ...mask, insert: '**' }], 'description', many)).toBe('written');
  });

  test('a field that the page does not let have the focus', async () => {
    const input = document.querySelector('input') as HTMLInputElement;
    input.focus();
    box().addEventListener('focus', () => input.focus());
    expect(await order()).toBe('refused');
    expect([box().value, document.activeElement, command.mock.calls]).toEqual([before, input, []]);
  });

  test('a page that answers the focus with another text', async () => {
    box().addEventListener('focus', () => Object.assign(box(), { value: `x${before}` }));
    expect(await order()).toBe('refused');
    expect([box().value, command.mock.calls]).toEqual([`x${before}`, []]);
  });

  test('a field that is nowhere', async () => {
    expect(await order([mask], 'answers.7')).toBe('absent');
  });
});

describe('read back', () => {
  /** What a page makes of a text as soon as it has changed. */
  const become = (text: (now: string) => string) =>
    box().addEventListener('change', () => Object.assign(box(), { value: text(box().value) }));

  test.each([
    ['trims', (now: string) => now.trim()],
    ['writes the rest in another way', (now: string) => now.replace('鍵', 'キー')],
  ])('a page that %s has taken the edit', async (_name, text) => {
    become(text);
    box().value = `${before}\n`;
    expect(await order([mask], 'description', `${before}\n`)).toBe('written');
    expect(box().value).toBe(text(`${masked}\n`));
  });

  test.each([
    ['takes the edit and keeps the old', (now: string) => `${now}\n${before}`],
    ['drops what was put in', (now: string) => now.replaceAll('*', '')],
    ['empties the field', () => ''],
    ['brings the old text back, trimmed', () => before.trim()],
  ])('a page that %s has not', async (_name, text) => {
    become(text);
    const spaced = `${before}\n`;
    box().value = spaced;
    expect(await order([mask], 'description', spaced)).toBe('refused');
  });

  test('a value that also stands elsewhere', async () => {
    const twice = `${before} abc`;
    box().value = twice;
    expect(await order([mask], 'description', twice)).toBe('written');
    become(() => twice);
    box().value = twice;
    expect(await order([mask], 'description', twice)).toBe('refused');
  });

  test('a page that takes nothing', async () => {
    command.mockReturnValue(false);
    expect(await order()).toBe('refused');
  });

  test('a page that brings its own text back', async () => {
    box().addEventListener('input', () => setTimeout(() => Object.assign(box(), { value: before }), 10));
    expect(await order()).toBe('refused');
    expect(box().value).toBe(before);
  });

  test('a page that draws the field anew, with the old text', async () => {
    box().addEventListener('input', () =>
      setTimeout(() => {
        const anew = box().cloneNode() as HTMLTextAreaElement;
        box().replaceWith(anew);
        anew.value = before;
      }),
    );
    expect(await order()).toBe('refused');
  });
});

describe('taken back', () => {
  const orderFor = (edits = [mask], text = before) => orderOf('description', text, edits) as EditOrder;
  async function take(order: EditOrder) {
    const written = write(order, end.signal);
    await vi.runAllTimersAsync();
    return written;
  }
  const undo = (order: EditOrder) => take({ ...order, undo: true });

  test('the page itself remembers what it has replaced', async () => {
    const two = orderFor([{ start: 0, end: 1, insert: 'キー' }, mask]);
    await take(two);
    expect(await undo(two)).toBe('written');
    expect(box().value).toBe(before);
  });

  test('what was written behind it stays', async () => {
    await take(orderFor());
    box().value += '。以上';
    expect(await undo(orderFor())).toBe('written');
    expect(box().value).toBe(`${before}。以上`);
  });

  test.each([
    ['the text before it has changed', () => Object.assign(box(), { value: `x${box().value}` })],
    ['the mask has changed', () => Object.assign(box(), { value: box().value.replace('**', '*') })],
    ['the text is the old one', () => Object.assign(box(), { value: before })],
  ])('not where %s', async (_name, happens) => {
    await take(orderFor());
    happens();
    const { value } = box();
    expect(await undo(orderFor())).toBe('changed');
    expect(box().value).toBe(value);
  });

  test('not twice, not what was never written, not what the page did not take', async () => {
    const late = orderFor([{ start: 5, end: 6, insert: 'z' }], `${before}!`);
    expect(await undo(late)).toBe('changed');
    await take(orderFor());
    await undo(orderFor());
    expect(await undo(orderFor())).toBe('changed');
    command.mockReturnValue(false);
    box().value = `${before}!`;
    expect(await take(late)).toBe('refused');
    expect(await undo(late)).toBe('changed');
  });

  test('each of two fields with the same text, masked otherwise', async () => {
    const line = document.querySelector('input') as HTMLInputElement;
    const short = orderOf('summary', before, [{ ...mask, insert: '*' }]) as EditOrder;
    expect(await take(short)).toBe('written');
    expect(await take(orderFor())).toBe('written');
    expect([line.value, box().value]).toEqual(['鍵は * です', masked]);
    expect([await undo(short), await undo(orderFor())]).toEqual(['written', 'written']);
    expect([line.value, box().value]).toEqual([before, before]);
  });

  test('not while an input method is at work', async () => {
    await take(orderFor());
    composition.active = true;
    expect(await undo(orderFor())).toBe('composing');
    expect(box().value).toBe(masked);
  });
});
