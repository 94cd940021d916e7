import type { Facts } from '../reading/facts';
import type { Text } from '../reading/text';
import { startsParagraph } from './opening';
import { type Main, shared, type Tally } from './sides';
import type { Place } from './signals';
import type { Signals } from './weights';

/** What each side reports and asks. */
export function statementSignals(left: Tally, start: Tally, right: Tally): Signals {
  const oneFails = left.fails > 0 !== start.fails > 0;
  return {
    ...(left.asks > 0 &&
      (start.asks > 0 ? { bothAsk: 1 } : right.asks > 0 ? { rightAsksLater: 1 } : { leftAsks: 1 })),
    natures: right.asks > 0 && oneFails && left.asksHow + start.asksHow > 0 ? 1 : 0,
    money: start.pays > 0 !== left.pays > 0 ? 1 : 0,
    wish: start.wishes > 0 !== left.wishes > 0 ? 1 : 0,
    errors: start.errors.size > 0 && left.errors.size > 0 && shared(start, left, 'errors') === 0 ? 1 : 0,
  };
}

/** How the left side ends and the right one begins. */
export function closingSignals(segments: readonly Facts[], from: number, at: number): Signals {
  const first = segments[at] as Facts;
  const last = at > from ? segments[at - 1] : undefined;
  const closed = last?.kind === 'greeting' || last?.asks === true;
  return {
    closed: closed ? 1 : 0,
    restarts: closed && first.fails && !first.looksBack ? 1 : 0,
    greets: first.opens ? 1 : 0,
    titled: first.titled ? 1 : 0,
  };
}

/**
 * Two statements of a short text, each of which says all by itself, without a word in common: 1 on lines of their own, 0.5
 * within one.
 */
export function isPlain({ text, from, at, to }: Place, { ownWords, overlap }: Signals): number {
  const { kind, opener, titled, points } = text.segments[at] as Facts;
  if (kind !== 'prose' || opener.also || titled || points || text.oneCause) return 0;
  if (!ownWords || overlap || to - from > short || !follows(text, from, at)) return 0;
  if (!text.statements.some((index) => index - from < 2 && index >= from && index < at)) return 0;
  return (text.segments[at - 1]?.end ?? 0) < (text.segments[at]?.start ?? 0) ? 1 : 0.5;
}

/** Segments of a text that is short. */
const short = 12;

/** A statement on a line of its own after another, whose services the left side has not named. */
export function isBeside(
  text: Text,
  { from, at }: { from: number; at: number },
  left: Tally,
  { topics }: Main,
): boolean {
  if ((text.segments[at - 1]?.end ?? 0) >= (text.segments[at]?.start ?? 0)) return false;
  return follows(text, from, at) && topics.every(({ id }) => !left.services.has(id));
}

/** A paragraph that begins with a statement of its own, after another. */
export function areStatements({ segments, statements }: Text, from: number, at: number): boolean {
  if (!startsParagraph(segments[at] as Facts) || !statements.includes(at)) return false;
  return statements.some((index) => index >= from && index < at);
}

/** The place begins with a statement of its own, after another; within a line its first sentence states it. */
export function follows({ segments, statements }: Text, from: number, at: number): boolean {
  const ownLine = (segments[at - 1]?.end ?? 0) < (segments[at]?.start ?? 0);
  if (!ownLine && !segments[at]?.atOnce) return false;
  return statements.includes(at) && statements.some((index) => index >= from && index < at);
}
