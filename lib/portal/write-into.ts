import { type EditOrder, joined, markOf, movedOffset, type TextEdit } from '../request/edits';
import type { Written } from '../request/reading';
import { composition } from './composition';
import { above } from './dom';

/**
 * Writes edits into a field, on the person's own click, as if the person had: as one input, so that the page's model has
 * it and one Ctrl+Z takes it back. The focus, the caret and what is scrolled stay where they were. Reads back at once and
 * after the page had its turn; a page that brought back its own text is left alone.
 * @param find the field as it is now, or where it is instead: the page may draw it anew.
 * @param signal ends what we still listen to.
 */
export async function writeInto(
  find: () => Element | 'hidden' | 'absent',
  { edits, mark }: EditOrder,
  signal: AbortSignal,
): Promise<Written> {
  const box = find();
  if (typeof box === 'string') return box;
  if (!isWritable(box)) return 'read-only';
  if (composition.active) return 'composing';
  const { value } = box;
  const fitting = box instanceof HTMLInputElement ? edits.map(onOneLine) : edits;
  const whole = joined(value, fitting);
  if (!whole || markOf(value, edits) !== mark) return 'changed';
  const written = value.slice(0, whole.start) + whole.insert + value.slice(whole.end);
  if (whole.insert.split('\n').length > MOST_LINES || (box.maxLength >= 0 && written.length > box.maxLength))
    return 'too-long';
  inPlace(box, fitting, () => put(box, whole, signal));
  if (box.value !== written) return 'refused';
  await new Promise((resolve) => setTimeout(resolve, ITS_TURN));
  const now = find();
  return isWritable(now) && now.value === written ? 'written' : 'refused';
}

/**
 * The most lines that are written at once. Chromium raises 2N-1 input events for N lines; measured 2026-11-20 on 2 shared
 * cores (Chromium 156, plain page, ms): 10 lines 2, 50 lines 9, 200 lines 49, 1,000 lines 868. How long the rest of the
 * field is matters less: one line in a field of 1, 50, 1,000, 5,000 lines 0.2, 0.5, 16, 68; 50 lines in one of 1,000 59.
 */
const MOST_LINES = 50;

/** How long a page may take to bring its own text back, in ms. */
const ITS_TURN = 100;

type Box = HTMLInputElement | HTMLTextAreaElement;

/** E-mail and number boxes have no selection, so no part of them can be replaced. */
const isWritable = (box: unknown): box is Box =>
  (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) &&
  !box.readOnly &&
  !box.matches(':disabled') &&
  box.selectionStart !== null;

const onOneLine = (edit: TextEdit): TextEdit => ({ ...edit, insert: edit.insert.replace(/[\r\n]+/g, ' ') });

function put(box: Box, { start, end, insert }: TextEdit, signal: AbortSignal): void {
  box.setSelectionRange(start, end);
  document.execCommand(insert ? 'insertText' : 'delete', false, insert);
  // Some models take the text only when the person leaves the field; undoing it must reach them as well.
  changed({ target: box });
  box.addEventListener('input', changed, { signal });
}

function changed({
  target,
  inputType = 'history',
}: {
  target: EventTarget | null;
  inputType?: string;
}): void {
  if (inputType.startsWith('history')) target?.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Does something with the focus in the field, and leaves the person where they were. */
function inPlace(box: Box, edits: TextEdit[], work: () => void): void {
  const { activeElement } = document;
  const { selectionStart, selectionEnd, selectionDirection } = box;
  const scrolled: [Element, number, number][] = [];
  for (let up: Element | null = box; up; up = above(up)) scrolled.push([up, up.scrollLeft, up.scrollTop]);
  box.focus({ preventScroll: true });
  work();
  box.setSelectionRange(
    movedOffset(edits, selectionStart ?? 0),
    movedOffset(edits, selectionEnd ?? 0),
    selectionDirection ?? undefined,
  );
  if (activeElement !== box) {
    box.blur();
    (activeElement as HTMLElement | null)?.focus({ preventScroll: true });
  }
  for (const [up, left, top] of scrolled) {
    if (up.scrollLeft !== left) up.scrollLeft = left;
    if (up.scrollTop !== top) up.scrollTop = top;
  }
}
