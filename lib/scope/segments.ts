import { breaksOf } from './breaks';
import { kindOf, numberOf, ordinalOf, type SegmentKind } from './lines';

/** A line, or the rest of a line from a connector ("別件ですが") on. UTF-16 offsets in the line, end excluded. */
export interface Segment {
  kind: SegmentKind;
  start: number;
  end: number;
  text: string;
  /** `1.`, `(2)`, `Issue 1:`, 質問1: the number in a list that the person made. */
  number: number | undefined;
  /** The second of 「…件と、…件について」. */
  paired: boolean;
}

/** Cuts a line of a folded text into segments: at connector sentences, at numbers within it. A blank line leaves none. */
export function segmentsOf(line: string): Segment[] {
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
