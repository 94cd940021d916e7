import { type EditOrder, fits, joined, markOf, replaced } from '../request/edits';
import type { Written } from '../request/reading';
import { composition } from './composition';
import { inPlace } from './write-in-place';

/**
 * Writes an edit into a field, on the person's own click, as if the person had: as one input, so that the page's model has
 * it and one Ctrl+Z takes it back. The focus, what is selected and what is scrolled stay where they were. Reads back after
 * the page had its turn; a page that brought back its own text is left alone.
 * @param find the field as it is now, or where it is instead: the page may draw it anew.
 * @param asked an order; to be undone, it is `changed` where this document does not remember it.
 * @param signal ends what we still listen to.
 */
export async function writeInto(
  find: () => Element | 'hidden' | 'absent',
  asked: EditOrder,
  signal: AbortSignal,
): Promise<Written> {
  const box = find() as Box | 'hidden' | 'absent';
  if (typeof box === 'string') return box;
  const { value, maxLength } = box;
  // E-mail and number boxes have no selection, so no part of them can be replaced.
  if (box.selectionStart == null || box.matches('[readonly],:disabled')) return 'read-only';
  if (composition.active) return 'composing';
  const order = asked.undo ? waysBack.get(asked.field + asked.mark) : asked;
  if (!order || !fits(value, order)) return 'changed';
  const edit = joined(value, order.edits);
  const { start, end, insert } = edit;
  const written = replaced(value, edit);
  if (maxLength >= 0 && written.length > maxLength) return 'no-room';
  const lines = parts(insert, '\n');
  if (lines > MOST_LINES || lines * parts(written, '\n') > MOST_WORK) return 'too-long';
  inPlace(box, edit, () => {
    box.setSelectionRange(start, end);
    document.execCommand(insert ? 'insertText' : 'delete', false, insert);
    // Some models take the text only when the person leaves the field; undoing it must reach them as well.
    changed({ target: box, inputType: 'history' });
    box.addEventListener('input', changed as (event: object) => void, { signal });
  });
  await new Promise((resolve) => setTimeout(resolve, ITS_TURN));
  // What was put in stands there as often as it should, what it replaced no more often. A page may do with the rest what
  // it likes; many trim.
  const now = (find() as Box).value ?? '';
  const more = (part: string) => parts(now, part) - parts(written, part);
  const old = value.slice(start, end);
  if (more(insert) < 0 || more(old) > 0) return 'refused';
  const back = { start, end: start + insert.length, insert: old };
  waysBack.set(order.field + order.mark, { ...order, edits: [back], mark: markOf(written, back) });
  return 'written';
}

/** What takes an order back, by its field and mark. A secret among what was replaced is known to this document only. */
const waysBack = new Map<string, EditOrder>();

/** The most lines that are written at once. */
const MOST_LINES = 50;

/**
 * The most lines written at once x lines of the field. Chromium raises 2N-1 input events for N lines, and each costs by the
 * lines that are there; how long these are matters little. Measured 2026-11-20, Chromium 156, 2 busy cores, plain React,
 * Knockout, Fluent v8 and v9, ms, best of 5: at 10,000 (10 x 1,000, 50 x 200, 100 x 100) 14-39, at 20,000 23-72, at 50,000
 * 52-69. One line into 5,000 takes 6-16, with Fluent v8, which fits its height to the text, 54.
 */
const MOST_WORK = 10_000;

/** How long a page may take to bring its own text back, in ms. */
const ITS_TURN = 100;

/** What a text is typed into; of one line, too. */
type Box = HTMLTextAreaElement;

/** How many parts a text falls into. */
const parts = (text: string, at: string): number => text.split(at).length;

function changed({ target, inputType }: Pick<InputEvent, 'target' | 'inputType'>): void {
  if (/^history/.test(inputType)) target?.dispatchEvent(new Event('change', { bubbles: true }));
}
