import { breaksOf } from './breaks';
import { kindOf, numberOf, ordinalOf, type SegmentKind } from './lines';

/** One line, or the rest of a line from a connector ("別件ですが") on. UTF-16 offsets in the folded text, end excluded. */
export interface Segment {
  kind: SegmentKind;
  start: number;
  end: number;
  text: string;
  /** A blank line stands before. */
  paragraph: boolean;
  /** `1.`, `(2)`, `Issue 1:`, 質問1: the number in a list that the person made. */
  number?: number;
  /** The second of 「…件と、…件について」. */
  paired: boolean;
}

const fence = /^\s{0,8}(?:```|~~~)/;

/** Cuts a folded text into segments: lines, and connector sentences within a line. Blank lines leave no segment. */
export function segment(folded: string): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  let paragraph = true;
  let fenced = false;
  for (const line of folded.split('\n')) {
    const start = at;
    at += line.length + 1;
    if (fence.test(line)) fenced = !fenced;
    if (line.trim() === '') {
      paragraph = true;
      continue;
    }
    const kind = fenced || fence.test(line) ? 'log' : kindOf(line);
    const whole = kind !== 'prose' && kind !== 'item';
    const breaks = whole ? [{ from: 0 }] : breaksOf(line);
    for (const [index, { from, mark }] of breaks.entries()) {
      const begins = from === 0;
      const to = breaks[index + 1]?.from ?? line.length;
      segments.push({
        kind: mark === 'number' ? 'item' : begins ? kind : 'prose',
        start: start + from,
        end: start + to,
        text: line.slice(from, to),
        paragraph: begins && paragraph,
        number:
          begins || mark === 'number' ? numberOf(line.slice(from)) : ordinalOf(line.slice(from, from + 12)),
        paired: mark === 'pair',
      });
    }
    paragraph = false;
  }
  return segments;
}
