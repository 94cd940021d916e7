import type { Passage } from './draft';

/** What a person has selected in a passage: UTF-16 offsets in its text, `end` excluded. */
export interface Selection {
  start: number;
  end: number;
}

/**
 * Takes what is selected out of a passage. `left` is what remains of it; `undefined` where that is nothing. `taken` has the
 * passage's id as long as nobody gives it another; `undefined` where nothing is selected.
 */
export function cutOut(passage: Passage, selection: Selection): { left?: Passage; taken?: Passage } {
  const { text, at } = passage;
  const [start, end] = trimmed(text, wholeCharacters(text, selection));
  if (start >= end) return {};
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end).trimStart();
  if (!before && !after) return { taken: passage };
  const { shared, close, ...own } = passage;
  const touched = true as const;
  const taken = {
    ...own,
    text: text.slice(start, end),
    touched,
    ...(at !== undefined && { at: at + start }),
  };
  const gap = text.slice(before.length, start) + text.slice(end, text.length - after.length);
  const begins = at !== undefined && { at: before ? at : at + text.length - after.length };
  return { left: { ...passage, ...begins, text: joined(before, after, gap), touched }, taken };
}

/** A character is taken whole, be it only half selected. */
function wholeCharacters(text: string, { start, end }: Selection): [number, number] {
  const from = Math.max(0, start);
  const to = Math.max(from, Math.min(text.length, end));
  return [cutsCharacter(text, from) ? from - 1 : from, cutsCharacter(text, to) ? to + 1 : to];
}

/** Whether a place lies between the two halves of a character. */
export const cutsCharacter = (text: string, at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff;

function trimmed(text: string, [start, end]: [number, number]): [number, number] {
  const selected = text.slice(start, end);
  const from = start + selected.length - selected.trimStart().length;
  return [from, start + selected.trimEnd().length];
}

/** What stood on two lines stays so, and words stay apart as they were. `gap`: the blanks around what was taken. */
function joined(before: string, after: string, gap: string): string {
  if (!before || !after) return before + after;
  if (gap.includes('\n')) return `${before}\n${after}`;
  return before + (/\s/.test(gap) ? ' ' : '') + after;
}
