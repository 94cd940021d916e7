import { mark } from './mark';
import type { Edit, FieldPath } from './model';

/** A replacement within one text. UTF-16 offsets, `end` excluded. */
export type TextEdit = Omit<Edit, 'field'>;

/** Edits to be written into a field; see {@link orderOf}. Of the text itself it holds nothing. */
export interface EditOrder {
  field: FieldPath;
  /** By place, apart from each other. */
  edits: TextEdit[];
  /** Of the text that it was made for. */
  mark: string;
  /** Takes this very order back, which was written before: the page itself remembers what it has replaced. */
  undo?: true;
}

/** The text with all edits; `undefined` where they do not fit it, as in {@link fitting}. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string | undefined {
  const inOrder = fitting(text, edits);
  return inOrder && replaced(text, joined(text, inOrder));
}

/**
 * The order to write edits into a field. It holds as long as the text is the same up to one character behind the last edit:
 * a person who goes on writing at the end does not undo it, one who goes on with an edited word does. `undefined` where
 * the edits do not fit the text, as in {@link fitting}.
 */
export function orderOf(field: FieldPath, text: string, edits: readonly TextEdit[]): EditOrder | undefined {
  const inOrder = fitting(text, edits);
  return inOrder?.length ? { field, edits: inOrder, mark: markOf(text, lastOf(inOrder)) } : undefined;
}

/** Whether a text is still the one that an order was made for. */
export const fits = (text: string, { edits, mark }: EditOrder): boolean =>
  markOf(text, lastOf(edits)) === mark;

const lastOf = (edits: readonly TextEdit[]) => edits[edits.length - 1] as TextEdit;

/** The mark of the part of a text that an edit depends on. */
export const markOf = (text: string, { end }: Pick<TextEdit, 'end'>): string => mark(text.slice(0, end + 1));

/** The text with one edit. */
export const replaced = (text: string, { start, end, insert }: TextEdit): string =>
  text.slice(0, start) + insert + text.slice(end);

/**
 * Where what is selected in the old text is in the new one. One that the edit overlaps becomes a caret behind it: the
 * person's next key must not take away what was put in.
 */
export function movedSelection({ start, end, insert }: TextEdit, from: number, to: number): [number, number] {
  const moved = (offset: number) => (offset < end ? offset : offset + insert.length + start - end);
  return from < end && to > start ? [moved(end), moved(end)] : [moved(from), moved(to)];
}

/** Edits that mask stretches of one field; those that overlap, or touch and are masked alike, become one. */
export function maskEdits(masks: readonly TextEdit[]): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { start, end, insert } of [...masks].sort((a, b) => a.start - b.start)) {
    const last = edits.at(-1);
    const isSame = last && (start < last.end || (start === last.end && insert === last.insert));
    if (isSame) last.end = Math.max(last.end, end);
    else edits.push({ start, end, insert });
  }
  return edits;
}

/**
 * Edits by place. `undefined` where two overlap or insert at one place, one lies outside of the text, or one would cut a
 * character (a surrogate pair) in two.
 */
function fitting(text: string, edits: readonly TextEdit[]): TextEdit[] | undefined {
  const inOrder = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const isFit = ({ start, end }: TextEdit, index: number) => {
    const before = inOrder[index - 1] ?? { start: -1, end: 0 };
    const again = start === before.start && end === before.end;
    return (
      start >= before.end &&
      end >= start &&
      end <= text.length &&
      !again &&
      !cuts(text, start) &&
      !cuts(text, end)
    );
  };
  return inOrder.every(isFit) ? inOrder : undefined;
}

/** One edit that does what ordered ones do: from the first to the last, with what stands between them. */
export function joined(text: string, edits: readonly TextEdit[]): TextEdit {
  const start = edits[0]?.start ?? 0;
  let end = start;
  let insert = '';
  for (const edit of edits) {
    insert += text.slice(end, edit.start) + edit.insert;
    end = edit.end;
  }
  return { start, end, insert };
}

/** Whether a place lies between the two halves of a character. */
const cuts = (text: string, at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff;
