import { oneCause, pointing } from './cues';
import type { Facts } from './facts';
import { type Main, mainOf, shared, type Tally } from './sides';
import type { Signals } from './weights';

/** Doubts that the beginning of the right side raises. `force`: how much each doubt counts. */
export function openingDoubts(
  segments: readonly Facts[],
  at: number,
  opening: readonly Facts[],
  force: number,
): Signals {
  const causes =
    inList(segments, at) && segments.some(({ kind, text }) => kind !== 'item' && oneCause.test(text));
  return {
    looksBack: opening[0]?.looksBack ? force : 0,
    pointsBack: pointsBack(opening[0]) ? force : 0,
    investigates: investigates(opening) ? force : 0,
    sentAlong: onlySentAlong(opening) ? force : 0,
    oneCause: causes ? force : 0,
    healthy: opening.find(({ services }) => services.length > 0)?.healthy ? force : 0,
  };
}

/** Doubts from what both sides have in common. */
export function sharingDoubts(
  segments: readonly Facts[],
  left: Tally,
  right: Tally,
  leftMain: Main,
  force: number,
): Signals {
  const lefts = new Set(leftMain.services.map(({ id }) => id));
  const rights = mainOf(right).services.map(({ id }) => id);
  const names = shared(left, right, 'names') + (shared(left, right, 'errors') > 0 ? 1 : 0);
  return {
    shared: rights.some((id) => lefts.has(id)) ? force : 0,
    chained: chained(segments, lefts, new Set(rights.filter((id) => !lefts.has(id)))) ? force : 0,
    sameNames: Math.min(names, 2) * force,
  };
}

/** "2. How can we get an alert when it reboots?": asks on about item 1. */
function pointsBack(first: Facts | undefined): boolean {
  return first?.kind === 'item' && first.asks && !first.fails && pointing.test(first.text);
}

function investigates(opening: readonly Facts[]): boolean {
  const namer = opening.find(({ services }) => services.length > 0);
  const looked = opening[0]?.investigates || namer?.investigates;
  return looked === true && !opening.some(({ asks }) => asks);
}

function onlySentAlong(opening: readonly Facts[]): boolean {
  return !opening.some(({ fails }) => fails) && opening.some((segment) => segment.sentAlong);
}

/** A one-line item right under another: a list rather than a series of texts. */
export function inList(segments: readonly Facts[], at: number): boolean {
  const item = segments[at];
  return item?.kind === 'item' && !item.paragraph && segments[at - 1]?.kind === 'item';
}

/** One segment names a service of either side. */
function chained(
  segments: readonly Facts[],
  lefts: ReadonlySet<string>,
  rights: ReadonlySet<string>,
): boolean {
  return segments.some(
    ({ services }) =>
      services.length > 1 &&
      services.some(({ id }) => lefts.has(id)) &&
      services.some(({ id }) => rights.has(id)),
  );
}
