import { mark } from './mark';
import type { Edit, FieldPath, Span } from './model';

/** A replacement within one text. UTF-16 offsets, `end` excluded. */
export type TextEdit = Omit<Edit, 'field'>;

/** Edits of one field's text, with a mark of the text that they were made for. */
export interface EditOrder {
  field: FieldPath;
  /** In any order, not overlapping. */
  edits: TextEdit[];
  mark: string;
}

/** The text with all edits; `undefined` where they do not fit it, as in {@link joined}. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string | undefined {
  const edit = joined(text, edits);
  return edit && text.slice(0, edit.start) + edit.insert + text.slice(edit.end);
}

/**
 * One edit that does what several do: from the first to the last, with what stands between them. `undefined` where two
 * overlap or insert at one place, one lies outside of the text, or one would cut a character (a surrogate pair) in two.
 */
export function joined(text: string, edits: readonly TextEdit[]): TextEdit | undefined {
  const inOrder = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const first = inOrder[0]?.start ?? 0;
  let [at, before] = [Math.max(0, first), -1];
  let insert = '';
  for (const { start, end, insert: own } of inOrder) {
    const again = start === before && end === at;
    if (start < at || again || end < start || end > text.length) return undefined;
    if (cuts(text, start) || cuts(text, end)) return undefined;
    insert += text.slice(at, start) + own;
    [at, before] = [end, start];
  }
  return { start: first, end: at, insert };
}

/** Where a place of the old text is in the new one; a place inside of what was replaced goes to its end. */
export function movedOffset(edits: readonly TextEdit[], offset: number): number {
  let moved = offset;
  for (const { start, end, insert } of edits)
    if (offset > start || offset >= end) moved += start - Math.min(offset, end) + insert.length;
  return moved;
}

/**
 * An order that holds as long as the text is the same up to one character behind the last edit: a person who goes on
 * writing at the end does not undo it, one who goes on with an edited word does.
 */
export function orderOf(field: FieldPath, text: string, edits: TextEdit[]): EditOrder {
  return { field, edits, mark: markOf(text, edits) };
}

/** The mark of the part of a text that edits depend on. */
export function markOf(text: string, edits: readonly TextEdit[]): string {
  return mark(text.slice(0, Math.max(0, ...edits.map(({ end }) => end)) + 1));
}

/** What stands in place of a masked value. */
const MASK = '********';

/** Edits that mask what spans of one field cover; spans that touch become one mask. */
export function maskEdits(spans: readonly Pick<Span, 'start' | 'end'>[]): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = edits.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else edits.push({ start, end, insert: MASK });
  }
  return edits;
}

/** Whether a place lies between the two halves of a character. */
const cuts = (text: string, at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff;
