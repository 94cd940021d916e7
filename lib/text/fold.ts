/** A text made comparable, with the way back. All offsets are UTF-16 offsets. */
export interface Folded {
  text: string;
  /** The stretch of the original text behind `[start, end)` of `text`; an empty stretch stays empty. */
  original(start: number, end: number): Stretch;
}

interface Stretch {
  start: number;
  end: number;
}

/** A piece of the original text and what stands there instead. */
export interface Replacement extends Stretch {
  insert: string;
}

/**
 * Folds full-width and half-width forms (Unicode NFKC) and drops invisible characters: `ＰＡＳＳＷＯＲＤ：` becomes `PASSWORD:`.
 * A text that needs no folding comes back as it is, with offsets that map to themselves.
 */
export function fold(text: string): Folded {
  const changes: Replacement[] = [];
  if (!unusual.test(text)) return replaced(text, changes);
  let done = 0;
  for (const match of text.matchAll(unusualWithMarks)) {
    const end = match.index + match[0].length;
    // A mark that follows an ordinary letter may melt into it: か + ゙ is が.
    const start = match.index > done && mark.test(match[0]) ? match.index - 1 : match.index;
    const before = text.slice(start, end);
    const insert = before.normalize('NFKC').replace(invisible, '');
    if (insert === before) continue;
    changes.push({ start, end, insert });
    done = end;
  }
  return replaced(text, changes);
}

/** Applies replacements (in order, without overlaps) and remembers where everything came from. */
function replaced(text: string, changes: readonly Replacement[]): Folded {
  if (changes.length === 0) return { text, original: (start, end) => ({ start, end }) };
  const marks: Mark[] = [{ at: 0, from: 0, to: 0 }];
  let folded = '';
  let done = 0;
  for (const { start, end, insert } of changes) {
    folded += text.slice(done, start);
    if (insert) marks.push({ at: folded.length, from: start, to: end });
    folded += insert;
    marks.push({ at: folded.length, from: end, to: end });
    done = end;
  }
  return { text: folded + text.slice(done), original: (start, end) => stretch(marks, start, end) };
}

/** The same on a text that is folded already; offsets still lead to the very first text. */
export function refolded(folded: Folded, changes: readonly Replacement[]): Folded {
  if (changes.length === 0) return folded;
  const { text, original } = replaced(folded.text, changes);
  return {
    text,
    original(start, end) {
      const between = original(start, end);
      return folded.original(between.start, between.end);
    },
  };
}

/** From `at` on, the folded text comes from `from` on; if `to > from`, one replacement covers all of `[from, to)`. */
interface Mark {
  at: number;
  from: number;
  to: number;
}

/** Not ASCII, kana, kanji, arrows or plain signs: NFKC leaves those alone, unless a combining mark follows. */
const unusual = /[^\t-~ぁ-ゖァ-ヺ・ー一-鿿、-】\u2190-\u21FF\u25A0-\u25FF]/;
const unusualWithMarks = new RegExp(`${unusual.source}[\\p{M}ﾞﾟ]{0,64}`, 'gu');
const mark = /^[\p{M}ﾞﾟ]/u;
const invisible = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

function stretch(marks: readonly Mark[], start: number, end: number): Stretch {
  const first = originOf(marks, start);
  if (end <= start) return { start: first.from, end: first.from };
  return { start: first.from, end: originOf(marks, end - 1).to };
}

/** Where one folded character comes from. */
function originOf(marks: readonly Mark[], index: number): { from: number; to: number } {
  let low = 0;
  let high = marks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((marks[middle] as Mark).at <= index) low = middle;
    else high = middle - 1;
  }
  const { at, from, to } = marks[low] as Mark;
  return to > from ? { from, to } : { from: from + index - at, to: from + index - at + 1 };
}
