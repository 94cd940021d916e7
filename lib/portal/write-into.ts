import { type EditOrder, markOf, movedOffset, replaced, type TextEdit } from '../request/edits';
import type { Written } from '../request/reading';
import { composition } from './composition';
import { above } from './dom';

/**
 * Writes an edit into a field, on the person's own click, as if the person had: as one input, so that the page's model has
 * it and one Ctrl+Z takes it back. The focus, the caret and what is scrolled stay where they were. Reads back at once and
 * after the page had its turn; a page that brought back its own text is left alone.
 * @param find the field as it is now, or where it is instead: the page may draw it anew.
 * @param signal ends what we still listen to.
 */
export async function writeInto(
  find: () => Element | 'hidden' | 'absent',
  order: EditOrder,
  signal: AbortSignal,
): Promise<Written> {
  const box = find() as Box | 'hidden' | 'absent';
  if (typeof box === 'string') return box;
  const { value, maxLength } = box;
  // E-mail and number boxes have no selection, so no part of them can be replaced.
  if (box.readOnly || box.selectionStart == null || box.matches(':disabled')) return 'read-only';
  if (composition.active) return 'composing';
  if (markOf(value, order) !== order.mark) return 'changed';
  const edit = (box as Element) instanceof HTMLInputElement ? onOneLine(order) : order;
  const written = replaced(value, edit);
  if (maxLength >= 0 && written.length > maxLength) return 'no-room';
  if (edit.insert.split('\n').length > MOST_LINES) return 'too-long';
  inPlace(box, edit, () => put(box, edit, signal));
  if (box.value === written) await new Promise((resolve) => setTimeout(resolve, ITS_TURN));
  return (find() as Box).value === written ? 'written' : 'refused';
}

/**
 * The most lines that are written at once. Chromium raises 2N-1 input events for N lines. Measured 2026-11-20, Chromium
 * 156, 2 shared cores, ms: into an empty plain field 10 lines 2, 50 lines 8-15, 200 lines 48-120, 1,000 lines 824-1,123;
 * with React, Knockout, Fluent v8 or v9 behind it (best of 3) 50 lines 12-18. How long the field is matters less as long
 * as one line goes in: 1 line 2-18 in a field of 1,000 lines, 8-128 in one of 5,000; but 50 lines 59-122 in one of 1,000.
 */
const MOST_LINES = 50;

/** How long a page may take to bring its own text back, in ms. */
const ITS_TURN = 100;

/** What a text is typed into; of one line, too. */
type Box = HTMLTextAreaElement;

const onOneLine = (edit: TextEdit): TextEdit => ({ ...edit, insert: edit.insert.replace(/[\r\n]+/g, ' ') });

function put(box: Box, { start, end, insert }: TextEdit, signal: AbortSignal): void {
  box.setSelectionRange(start, end);
  document.execCommand(insert ? 'insertText' : 'delete', false, insert);
  // Some models take the text only when the person leaves the field; undoing it must reach them as well.
  changed({ target: box, inputType: 'history' });
  box.addEventListener('input', changed as (event: object) => void, { signal });
}

function changed({ target, inputType }: Pick<InputEvent, 'target' | 'inputType'>): void {
  if (/^history/.test(inputType)) target?.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Does something with the focus in the field, and leaves the person where they were. */
function inPlace(box: Box, edit: TextEdit, work: () => void): void {
  const { activeElement } = document;
  const { selectionStart, selectionEnd, selectionDirection } = box;
  const scrolled: [Element, number][] = [];
  for (let up: Element | null = box; up; up = above(up)) scrolled.push([up, up.scrollTop]);
  box.focus({ preventScroll: true });
  work();
  box.setSelectionRange(
    movedOffset(edit, selectionStart),
    movedOffset(edit, selectionEnd),
    selectionDirection,
  );
  if (activeElement !== box) {
    box.blur();
    (activeElement as HTMLElement | null)?.focus({ preventScroll: true });
  }
  for (const [up, top] of scrolled) if (up.scrollTop !== top) up.scrollTop = top;
}
