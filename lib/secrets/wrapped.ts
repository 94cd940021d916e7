import { type Folded, replaced } from '../text/fold';

/**
 * The text with hard line breaks inside long unbroken runs taken out, as a mail program or terminal puts them into a key;
 * `undefined` where there is none. Offsets still lead to the very first text.
 */
export function joinWrapped(folded: Folded): Folded | undefined {
  const breaks = [];
  for (const match of folded.text.matchAll(wrap)) {
    breaks.push({ start: match.index, end: match.index + match[0].length, insert: '' });
  }
  if (breaks.length === 0) return undefined;
  const joined = replaced(folded.text, breaks);
  return {
    text: joined.text,
    original(start, end) {
      const between = joined.original(start, end);
      return folded.original(between.start, between.end);
    },
  };
}

/** A break between two signs of keys, perhaps with a mail's quotation mark. */
const wrap = /(?<=[A-Za-z0-9+/=%&?_~-]{12})\r?\n[> \t]{0,6}(?=[A-Za-z0-9+/=%_~-]{2})/g;
