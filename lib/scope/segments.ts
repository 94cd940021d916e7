import { also, byTheWay, otherMatter } from './cues';
import { kindOf, numberOf, ordinal, ordinalOf, type SegmentKind } from './lines';

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
}

/** What a sentence begins with that may be about something new. */
const openers = [otherMatter, byTheWay, also, ordinal];

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
    for (const [from, to] of whole ? [[0, line.length] as const] : sentencesWithConnector(line)) {
      const begins = from === 0;
      segments.push({
        kind: begins ? kind : 'prose',
        start: start + from,
        end: start + to,
        text: line.slice(from, to),
        paragraph: begins && paragraph,
        number: begins ? numberOf(line) : ordinalOf(line.slice(from, from + 12)),
      });
    }
    paragraph = false;
  }
  return segments;
}

/** A line is cut only where a sentence starts with a connector: "…。別件ですが、…". */
function sentencesWithConnector(line: string): (readonly [number, number])[] {
  const starts = [0];
  for (const end of line.matchAll(/[。！!？?]\s{0,3}|\.\s{1,3}(?=[A-Z])/g)) {
    const from = end.index + end[0].length;
    const rest = line.slice(from, from + 80);
    if (from < line.length && openers.some((opener) => opener.test(rest))) starts.push(from);
  }
  return starts.map((from, index) => [from, starts[index + 1] ?? line.length] as const);
}
