import { also, costFalls, costRises, diagnosing, lessening, oneCause, pointing, templateLabel } from './cues';
import { inList } from './doubts';
import type { Facts } from './facts';
import { unmarked } from './lines';
import { nearest, tallyOf } from './sides';

type Nature = 'fault' | 'cost' | 'ask';

const problemLabel =
  /^[\s■●◆◇□○【[<#*]{0,8}(?:問題|お?問い?合わ?せ|相談|依頼|issue|problem|request)\s{0,2}[#(]?[\d\uE000-\uE013]/i;

/**
 * The person made a series (1. 2. 3., bullets, Issue 1, 「…件と、…件」), and the pieces on both sides of `at` are complete
 * problems of different services and of different natures: a fault, what it costs, how something is done. Then
 * even services that are one function speak of two matters. `opening`: how the right side begins.
 */
export function standsAlone(segments: readonly Facts[], at: number, opening: readonly Facts[]): boolean {
  const first = segments[at] as Facts;
  const before = pieceBefore(segments, at);
  if (!before) return false;
  const piece = first.paired ? [first] : opening;
  if (!isComplete(before) || !isComplete(piece) || meet(before, piece)) return false;
  if (first.paired && !nearest(namings(before), namings(piece))) return true;
  if (piece.some(({ text }) => pointing.test(text))) return false;
  return bothLabelled(before, piece) || differ(before, piece);
}

/** "Please also tell us how to lower our Log Analytics cost", on the back of a fault of something else. */
export function asksCostBeside(left: readonly Facts[], opening: readonly Facts[]): boolean {
  const [first] = opening;
  if (!first?.asks || first.fails || first.looksBack || !also.test(first.text)) return false;
  return (
    natureOf([first]) === 'cost' &&
    natureOf(left) === 'fault' &&
    namings([first]).length > 0 &&
    !meet(left, [first])
  );
}

/** The piece of the series that ends at `at`, where nothing before the series says what it is all about. */
function pieceBefore(segments: readonly Facts[], at: number): readonly Facts[] | undefined {
  const { number, paired } = segments[at] as Facts;
  if (paired) return segments.slice(at - 1, at);
  const from = number === undefined ? bulletBefore(segments, at) : lastNumbered(segments, at, number - 1);
  const start = number === undefined ? firstBullet(segments, at) : lastNumbered(segments, at, 1);
  if (from < 0 || start < 0) return undefined;
  if (segments.slice(0, start).some(({ services, fails }) => fails || services.length > 0)) return undefined;
  if (segments.some(({ kind, text }) => kind !== 'item' && oneCause.test(text))) return undefined;
  return segments.slice(from, at);
}

function lastNumbered(segments: readonly Facts[], at: number, number: number): number {
  return segments.findLastIndex((other, index) => index < at && other.number === number);
}

function bulletBefore(segments: readonly Facts[], at: number): number {
  return inList(segments, at) ? at - 1 : -1;
}

function firstBullet(segments: readonly Facts[], at: number): number {
  let start = at;
  while (inList(segments, start)) start--;
  return start;
}

/** Names a service and says what is wrong or wanted; no line of a report ("3. 環境:"), no step of an investigation. */
function isComplete(piece: readonly Facts[]): boolean {
  const [first] = piece;
  if (!first || namings(piece).length === 0 || !natureOf(piece)) return false;
  if (first.kind === 'item' && isReportLine(first.text)) return false;
  return !piece.some(({ looksBack, investigates, healthy }) => looksBack || investigates || healthy);
}

function isReportLine(text: string): boolean {
  const bare = unmarked(text);
  return templateLabel.test(bare) && /^.{1,30}[::]/.test(bare);
}

function bothLabelled(before: readonly Facts[], piece: readonly Facts[]): boolean {
  return [before, piece].every(([first]) => first !== undefined && problemLabel.test(first.text));
}

/** Something is wrong on one side at least, and the other is of another nature, unless it asks on about the first. */
function differ(before: readonly Facts[], piece: readonly Facts[]): boolean {
  const natures = [natureOf(before), natureOf(piece)];
  if (natures[0] === natures[1]) return false;
  return ![before, piece].some((side) => natureOf(side) === 'ask' && asksOn(side, natures.includes('cost')));
}

function asksOn(side: readonly Facts[], besidesCost: boolean): boolean {
  return side.some(({ text }) => diagnosing.test(text) || (besidesCost && lessening.test(text)));
}

function natureOf(piece: readonly Facts[]): Nature | undefined {
  if (piece.some(({ text, asks }) => costRises.test(text) || (asks && costFalls.test(text)))) return 'cost';
  if (piece.some(({ fails }) => fails)) return 'fault';
  return piece.some(({ asks }) => asks) ? 'ask' : undefined;
}

/** A service or a name stands in both. */
function meet(before: readonly Facts[], piece: readonly Facts[]): boolean {
  const ids = new Set(namings(before).map(({ id }) => id));
  const names = tallyOf(before).names;
  return (
    namings(piece).some(({ id }) => ids.has(id)) ||
    piece.some((one) => one.names.some((name) => names.has(name)))
  );
}

function namings(piece: readonly Facts[]) {
  return piece.flatMap(({ services }) => services);
}
