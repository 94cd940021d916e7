import { breaksOf } from './breaks';
import { kindOf, numberOf, ordinalOf, type SegmentKind } from './lines';

/** One line, or the rest of a line from a connector ("別件ですが") on. UTF-16 offsets in the folded text, end excluded. */
export interface Segment extends Piece {
  /** A blank line stands before. */
  paragraph: boolean;
}

/** A segment as its line tells it. UTF-16 offsets in the line, end excluded. */
export interface Piece {
  kind: SegmentKind;
  start: number;
  end: number;
  text: string;
  /** `1.`, `(2)`, `Issue 1:`, 質問1: the number in a list that the person made. */
  number: number | undefined;
  /** The second of 「…件と、…件について」. */
  paired: boolean;
}

const fence = /^\s{0,8}(?:```|~~~)/;

/** Whether a line opens or closes a block of code. */
export function isFence(line: string): boolean {
  return fence.test(line);
}

/** Cuts a folded text into segments. Blank lines leave none, lines of code one each. */
export function segment(folded: string): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  let paragraph = true;
  let fenced = false;
  for (const line of folded.split('\n')) {
    if (isFence(line)) fenced = !fenced;
    const code = fenced || isFence(line);
    for (const piece of code ? inCode(line) : segmentsOf(line)) {
      const { start, end } = piece;
      segments.push({ ...piece, start: start + at, end: end + at, paragraph: paragraph && start === 0 });
    }
    paragraph = line.trim() === '';
    at += line.length + 1;
  }
  return segments;
}

/** In a block of code a line is a piece of it, whatever it says. */
export function inCode(text: string): Piece[] {
  if (text.trim() === '') return [];
  return [{ kind: 'log', start: 0, end: text.length, text, number: undefined, paired: false }];
}

/** Cuts a line of a folded text into segments: at connector sentences, at numbers within it. A blank line leaves none. */
export function segmentsOf(line: string): Piece[] {
  if (line.trim() === '') return [];
  const kind = kindOf(line);
  const whole = kind !== 'prose' && kind !== 'item';
  const breaks = whole ? [{ from: 0 }] : breaksOf(line);
  return breaks.map(({ from, mark }, index) => {
    const begins = from === 0;
    const to = breaks[index + 1]?.from ?? line.length;
    return {
      kind: mark === 'number' ? 'item' : begins ? kind : 'prose',
      start: from,
      end: to,
      text: line.slice(from, to),
      number:
        begins || mark === 'number' ? numberOf(line.slice(from)) : ordinalOf(line.slice(from, from + 12)),
      paired: mark === 'pair',
    };
  });
}
