import type { Span } from '../request/model';
import { keepCircled, kindOf, type SegmentKind } from '../scope/reading/lines';
import type { Stretch } from '../scope/stretch';
import { fold } from '../text/fold';
import { labelOf } from './labels';

/** A stretch of a text that becomes a passage; original offsets, without blanks at the end. */
export interface Piece extends Stretch {
  /** What its first line is. */
  kind: SegmentKind;
  /** A blank line stands before, or nothing. */
  apart: boolean;
}

/** A line, and what it is. */
interface Line extends Piece {
  text: string;
}

/**
 * Tells a stretch of a text apart into paragraphs, list items, labels with their values, logs. In order; what stands
 * between two of them are blanks.
 * @param hidden secrets: none is torn apart
 */
export function piecesOf(text: string, stretch: Stretch, hidden: readonly Span[] = []): Piece[] {
  const pieces: Piece[] = [];
  let before: Line | undefined;
  for (const line of linesOf(text, stretch)) {
    const last = pieces.at(-1);
    const torn = hidden.some(({ start, end }) => start < line.start && end > line.start);
    if (last && before && (torn || goesOn(before, line))) last.end = line.end;
    else pieces.push({ start: line.start, end: line.end, kind: line.kind, apart: line.apart });
    before = line;
  }
  return pieces.map((piece) => withoutBlanks(text, piece)).filter(({ start, end }) => start < end);
}

/** Lines that are not blank; those between fences are a log, blank ones too. */
function linesOf(text: string, { start, end }: Stretch): Line[] {
  const lines: Line[] = [];
  let at = start;
  let fenced = false;
  let apart = !isWithinTable(text, start);
  for (const line of text.slice(start, end).split('\n')) {
    const isFence = /^\s{0,8}(?:```|~~~)/.test(line);
    const isLog = fenced || isFence;
    if (isLog || line.trim() !== '') {
      const kind = isLog ? 'log' : kindOfLine(line);
      lines.push({
        start: at,
        end: at + line.length,
        kind,
        text: line,
        apart: apart || (isFence && !fenced),
      });
      apart = isFence && fenced;
    } else apart = true;
    if (isFence) fenced = !fenced;
    at += line.length + 1;
  }
  return lines;
}

/** Without a blank behind the colon (環境：本番) it is a label all the same. */
function kindOfLine(line: string): SegmentKind {
  const folded = fold(keepCircled(line)).text;
  const kind = kindOf(folded);
  return kind === 'prose' && labelOf(folded) ? 'label' : kind;
}

/** Whether a line belongs to the piece of the line before it. */
function goesOn(before: Line, { kind, apart, text }: Line): boolean {
  if (apart) return false;
  const indented = /^[ \t\u3000]/.test(text) && kind !== 'item';
  if (before.kind === 'log' || kind === 'log') return before.kind === kind && !isTableHead(before.text);
  if (indented && (before.kind === 'item' || /^[ \t\u3000]/.test(before.text))) return true;
  if (kind !== 'prose') return kind === 'greeting' && before.kind === 'greeting';
  if (before.kind === 'greeting') return false;
  return before.kind !== 'label' || indented || !/[:：]\s{0,8}\S/.test(before.text);
}

/** `|---|---|`: what stands above are the names of columns. */
const isTableHead = (line: string): boolean => line.includes('-') && /^\s{0,8}\|[\s:|-]{2,400}$/.test(line);

/** A row that begins a part follows the row before it. */
const isWithinTable = (text: string, start: number): boolean =>
  text[start] === '|' && /(?:^|\n)\|[^\n]{0,2000}\n$/.test(text.slice(Math.max(0, start - 2_000), start));

/** The indentation of a first line stays: it tells an item within an item. */
function withoutBlanks(text: string, { start, end, ...what }: Piece): Piece {
  const to = start + text.slice(start, end).trimEnd().length;
  return { start: Math.min(start, to), end: to, ...what };
}
