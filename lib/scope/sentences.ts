import type { SegmentKind } from './lines';
import { segment } from './segments';

/** One sentence of a folded text, or a line where it holds no end of one. UTF-16 offsets in the folded text. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
  kind: SegmentKind;
  /** The first of its line. */
  begins: boolean;
  /** The first after a blank line. */
  paragraph: boolean;
  /** An item of a list, or one with a number. */
  listed: boolean;
}

/** The sentences of a folded text, without logs and greetings, blanks at either end left out. */
export function sentencesOf(folded: string): Sentence[] {
  const sentences: Sentence[] = [];
  let lineEnd = -1;
  for (const { kind, start, text, paragraph, number } of segment(folded)) {
    const begins = start > lineEnd;
    lineEnd = start + text.length;
    if (kind === 'log' || kind === 'greeting') continue;
    for (const [from, to] of stretches(text)) {
      const first = from === 0;
      const inner = text.slice(from, to);
      const bare = inner.trim();
      if (!bare) continue;
      const at = start + from + inner.indexOf(bare);
      sentences.push({
        start: at,
        end: at + bare.length,
        text: bare,
        kind,
        begins: begins && first,
        paragraph: paragraph && first,
        listed: first && (kind === 'item' || number !== undefined),
      });
    }
  }
  return sentences;
}

/** Where the sentences of a line begin and end. A full stop ends one only before a capital: "e.g. this" does not. */
function stretches(line: string): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (const mark of line.matchAll(
    /[。!?]{1,8}[)」』]{0,2}\s{0,8}|[.][)"]?\s{1,4}(?=[A-Z"(])|;\s{1,4}(?=(?:and )?(?:how|which|what|is|are|can|could|does|do|why|where|when|should|will)\b)/g,
  )) {
    const to = mark.index + mark[0].length;
    if (isNumber(line.slice(from, to)) || isInAddress(line, mark.index)) continue;
    found.push([from, to]);
    from = to;
  }
  if (from < line.length) found.push([from, line.length]);
  return found;
}

/** `1. How …`: the stop after the number of an item ends no sentence. */
function isNumber(piece: string): boolean {
  return /^\s{0,12}(?:[(#]|Q|No)?\d{0,3}[.)\s]{0,6}$/i.test(piece);
}

/** `https://…/list?view=all`: a letter follows at once. */
function isInAddress(line: string, at: number): boolean {
  return line[at] === '?' && /^[!-~]\?[A-Za-z0-9=&]/.test(line.slice(at - 1, at + 2));
}
