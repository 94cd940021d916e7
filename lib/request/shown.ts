import { fieldText } from './fields';
import type { FieldPath, Span, SupportRequest } from './model';

/** What stands in place of a secret wherever we show a person's text, and in the form where its own mask has no room. */
export const BLANK = '●●●';

/**
 * A field's text as it may be shown on a screen: the spans in `hidden` are blanked.
 * @param from, to UTF-16 offsets in the original text; the whole text without them.
 */
export function shownText(
  request: SupportRequest,
  field: FieldPath,
  hidden: readonly Span[],
  from = 0,
  to = Number.POSITIVE_INFINITY,
): string {
  const text = fieldText(request, field) ?? '';
  const end = Math.min(to, text.length);
  let shown = '';
  let at = from;
  for (const span of sorted(hidden, field)) {
    if (span.end <= at || span.start >= end) continue;
    shown += text.slice(at, Math.max(at, span.start)) + BLANK;
    at = span.end;
  }
  return shown + text.slice(Math.min(at, end), end);
}

/** The first `limit` UTF-16 units of what a span covers, on one line, secrets blanked. */
export function excerpt(request: SupportRequest, span: Span, hidden: readonly Span[], limit = 80): string {
  const line = onOneLine(shownText(request, span.field, hidden, span.start, span.end));
  return line.length > limit ? `${line.slice(0, limit).trimEnd()}…` : line;
}

/** A stretch of an excerpt. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** The same, told apart where marks begin and end; those of other fields or places do not count. */
export function markedExcerpt(
  request: SupportRequest,
  span: Span,
  marks: readonly Span[],
  hidden: readonly Span[],
  limit = 80,
): Piece[] {
  const pieces: Piece[] = [];
  let at = span.start;
  let left = limit;
  const add = (to: number, marked: boolean) => {
    const text = blanksAsOne(shownText(request, span.field, hidden, at, Math.max(at, to)));
    const line = pieces.length === 0 ? text.trimStart() : text;
    if (line && left > 0)
      pieces.push({ text: line.length > left ? `${line.slice(0, left).trimEnd()}…` : line, marked });
    left -= line.length;
    at = Math.max(at, to);
  };
  for (const { start, end } of sorted(marks, span.field)) {
    if (start < at || end > span.end) continue;
    add(start, false);
    add(end, true);
  }
  add(span.end, false);
  return pieces;
}

/** A text or name of the page on one line, without what turns the order of letters. */
export const onOneLine = (text: string): string => blanksAsOne(text).trim();

const blanksAsOne = (text: string) => text.replace(unseen, '').replace(/\s+/g, ' ');

/** Control characters that are no blanks, and those that turn the order of what stands beside them. */
const unseen = /[^\P{Cc}\s]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The 1-based line on which a span starts. */
export function lineOf(request: SupportRequest, span: Span): number {
  const text = fieldText(request, span.field) ?? '';
  return text.slice(0, span.start).split('\n').length;
}

function sorted(spans: readonly Span[], field: FieldPath): Span[] {
  return spans.filter((span) => span.field === field).sort((a, b) => a.start - b.start);
}
