import type { SegmentKind } from './lines';
import { memoryOf } from './memory';
import { isFence, segmentsOf } from './segments';

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

/** A sentence as its line tells it. UTF-16 offsets in the line, end excluded. */
type InLine = Omit<Sentence, 'paragraph'>;

const lines = memoryOf(readLine);

/** A new analysis begins: lines that the last one did not hold are forgotten. */
export function turnLines(): void {
  lines.turn();
}

/** The sentences of a folded text, without logs and greetings, blanks at either end left out. */
export function sentencesOf(folded: string): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  let paragraph = true;
  let fenced = false;
  for (const line of folded.split('\n')) {
    const fence = isFence(line);
    if (fence) fenced = !fenced;
    for (const one of fenced || fence ? [] : lines.of(line)) {
      sentences.push({
        ...one,
        start: at + one.start,
        end: at + one.end,
        paragraph: paragraph && one.begins,
      });
    }
    paragraph = line.trim() === '';
    at += line.length + 1;
  }
  return sentences;
}

function readLine(line: string): InLine[] {
  return segmentsOf(line).flatMap(({ kind, start, text, number }) => {
    if (kind === 'log' || kind === 'greeting') return [];
    return stretches(text).flatMap(([from, to]): InLine[] => {
      const inner = text.slice(from, to);
      const bare = inner.trim();
      if (!bare) return [];
      const at = start + from + inner.indexOf(bare);
      const listed = from === 0 && (kind === 'item' || number !== undefined);
      return [{ start: at, end: at + bare.length, text: bare, kind, begins: start + from === 0, listed }];
    });
  });
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
