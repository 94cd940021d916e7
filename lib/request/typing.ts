import { freeTexts } from './fields';
import type { FieldPath, SupportRequest } from './model';

/** Where a person is typing: behind what came or went last. */
export interface Typing {
  field: FieldPath;
  /** UTF-16 offset. */
  at: number;
}

/**
 * Where one text has changed by a key or a few; `undefined` where nothing has, or more at once: a paste, another field too, another
 * form.
 */
export function typingIn(before: SupportRequest, after: SupportRequest): Typing | undefined {
  const old = new Map(freeTexts(before).map(({ field, text }) => [field, text]));
  const [one, another] = freeTexts(after).filter(({ field, text }) => old.get(field) !== text);
  if (!one || another) return undefined;
  const was = old.get(one.field) ?? '';
  if (Math.abs(one.text.length - was.length) > MOST_KEYS) return undefined;
  return { field: one.field, at: one.text.length - alikeBehind(was, one.text) };
}

/** The most characters that count as typed: readings are 50 ms apart, and an input method brings some at once. */
const MOST_KEYS = 3;

/** How many characters behind the change are the same; what could stand on either side of it stands before it. */
function alikeBehind(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let before = 0;
  while (before < most && one[before] === other[before]) before += 1;
  let behind = 0;
  while (behind < most - before && one.at(-1 - behind) === other.at(-1 - behind)) behind += 1;
  return behind;
}
