import { also, oneCause, templateLabel } from '../reading/cues';
import type { Facts } from '../reading/facts';
import { unmarked } from '../reading/lines';
import { inList } from './doubts';
import { differ, natureOf } from './natures';
import { openingOf } from './opening';
import { seriesBefore } from './series';
import { nearest, tallyOf } from './sides';

const problemLabel =
  /^[\s■●◆◇□○【[<#*]{0,8}(?:問題|お?問い?合わ?せ|相談|依頼|issue|problem|request)\s{0,2}[#(]?[\d\uE000-\uE013]/i;

/**
 * Places within a series that the person made (1. 2. 3., bullets, Issue 1, 「…件と、…件」) where the pieces on both sides are
 * complete problems of different services and of different natures: a fault, what it costs, how something is done. Then
 * even services that are one function speak of two matters.
 */
export function ownPlaces(segments: readonly Facts[]): ReadonlySet<number> {
  const places = [...segments.keys()].filter((at) => goesOn(segments, at));
  const found = new Set(places.filter((at) => standsAlone(segments, at)));
  const causes = found.size > 0 && segments.some(({ kind, text }) => kind !== 'item' && oneCause.test(text));
  return causes ? new Set() : found;
}

function goesOn(segments: readonly Facts[], at: number): boolean {
  const { number = 0, paired } = segments[at] as Facts;
  return paired || number > 1 || inList(segments, at);
}

function standsAlone(segments: readonly Facts[], at: number): boolean {
  const first = segments[at] as Facts;
  const series = seriesBefore(segments, at);
  if (!series) return false;
  const { before } = series;
  const piece = first.paired ? [first] : openingOf(segments, at, segments.length);
  if (!isComplete(before) || !isComplete(piece) || meet(before, piece)) return false;
  const relation = nearest(namings(before), namings(piece));
  if (first.paired && !relation) return true;
  if (piece.some(({ points }) => points)) return false;
  if (bothLabelled(before, piece)) return true;
  return differ(before, piece) && !(relation === 'joint' && listsSymptoms(series.items));
}

/** Two faults or more among services that may be one function: a list of symptoms, and perhaps what is asked about them. */
function listsSymptoms(items: readonly Facts[]): boolean {
  return items.filter((item) => item.kind === 'item' && natureOf([item]) === 'fault').length > 1;
}

/** "Please also tell us how to lower our Log Analytics cost", on the back of a fault of something else. */
export function asksCostBeside(segments: readonly Facts[], from: number, at: number): boolean {
  const first = segments[at] as Facts;
  if (!first.costs || !first.asks || first.fails || first.looksBack || !also.test(first.text)) return false;
  const left = segments.slice(from, at);
  return natureOf(left) === 'fault' && namings([first]).length > 0 && !meet(left, [first]);
}

/** Names a service and says what is wrong or wanted; no line of a report ("3. 環境:"), no step of an investigation. */
function isComplete(piece: readonly Facts[]): boolean {
  const [first] = piece;
  if (!first || namings(piece).length === 0 || !natureOf(piece)) return false;
  if (first.kind === 'item' && isReportLine(first.text)) return false;
  return !piece.some(({ looksBack, investigates, healthy }) => looksBack || investigates || healthy);
}

/** "3. 環境: …": a line of a template that stands in a list. */
export function isReportLine(text: string): boolean {
  const bare = unmarked(text);
  return templateLabel.test(bare) && /^.{1,30}[::]/.test(bare);
}

function bothLabelled(before: readonly Facts[], piece: readonly Facts[]): boolean {
  return [before, piece].every(([first]) => first !== undefined && problemLabel.test(first.text));
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
