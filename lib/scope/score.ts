import { serviceById } from '../azure/services';
import type { Naming } from '../azure/services-find';
import { openingLabel } from './cues';
import { inList, openingDoubts, sharingDoubts } from './doubts';
import type { Facts } from './facts';
import { unmarked } from './lines';
import { markSignals } from './marks';
import { openingOf } from './opening';
import { asksCostBeside } from './own';
import { type Main, mainOf, nearest, shared, type Tally, tallyOf } from './sides';
import { type Signals, threshold, total } from './weights';

/** A possible cut before segment `at`, with what spoke for it. */
export interface Candidate {
  at: number;
  score: number;
  signals: Signals;
  /** Services named on either side, where these differ. */
  services?: { left: Naming; right: Naming };
}

/** A place in a text: segments `from` to `at` on the left, `at` to `to` on the right. */
interface Place {
  segments: readonly Facts[];
  from: number;
  at: number;
  to: number;
  left: Tally;
  right: Tally;
  /** Services that the summary and the form name: they stand in where the left side names none. */
  given: readonly Naming[];
  /** The number at which the text has already been cut. */
  series?: number;
  /** Where a series of complete problems goes on, see `ownPlaces`. */
  own: ReadonlySet<number>;
}

/** Weighs a cut at a place; `undefined` where it has no chance. */
export function weigh(place: Place): Candidate | undefined {
  const { segments, from, at, to, left, right, given, series } = place;
  const first = segments[at];
  if (!first || !mayStart(first) || !states(right)) return undefined;
  const marks = markSignals(segments, at, series);
  const saidToBeAnother = marks.connector || (marks.numbered && first.kind === 'heading');
  if (!states(left) && !saidToBeAnother) return undefined;
  const opening = openingOf(segments, at, to);
  const start = tallyOf(opening);
  if (inList(segments, at) && !first.asks && !first.fails) return undefined;
  if (first.kind === 'item' && opening.length === 1 && !states(start)) return undefined;
  const leftMain = mainOf(
    left,
    given.filter(({ id }) => !start.services.has(id)),
  );
  const startMain = mainOf(start);
  const fresh = startMain.topics.filter((topic) => isFresh(topic, leftMain, left));
  const apart = apartSignals(leftMain, startMain, fresh);
  const own = place.own.has(at) || asksCostBeside(segments, from, at);
  if (!apart && !marks.connector && !own) return undefined;
  const signals: Signals = {
    ...marks,
    ...apart,
    own: own ? 1 : 0,
    silent:
      own ||
      (marks.separate && !apart) ||
      opening.some(({ services, asks, fails }) => services.length > 0 && (asks || fails))
        ? 0
        : 1,
    late: apart && first.services.length === 0 && (first.kind === 'prose' || first.kind === 'item') ? 1 : 0,
    too: apart && start.fails > 0 && opening.some(({ saysToo }) => saysToo) ? 1 : 0,
    ...statementSignals(left, start, right),
  };
  if (total(signals) < threshold) return undefined;
  const force = marks.connector ? 0.5 : 1;
  Object.assign(signals, openingDoubts(segments, at, opening, force));
  if (total(signals) < threshold) return undefined;
  Object.assign(signals, sharingDoubts(segments.slice(from, to), left, right, leftMain, force));
  const services = apart && { left: leftMain.topics[0] as Naming, right: fresh[0] as Naming };
  return { at, score: total(signals), signals, services };
}

/** The first of a numbered list follows its lead-in. */
function mayStart({ kind, text, number }: Facts): boolean {
  if (number === 1) return false;
  if (kind === 'label') return openingLabel.test(unmarked(text));
  return kind === 'prose' || kind === 'item' || kind === 'heading';
}

/** A side that neither reports a fault nor asks for anything is no problem of its own. */
function states({ asks, fails }: Tally): boolean {
  return asks > 0 || fails > 0;
}

/** No relative of what the left side is about. Where that costs too much, billing and budgets are no other matter. */
function isFresh(topic: Naming, leftMain: Main, left: Tally): boolean {
  if (left.costs > 0 && serviceById(topic.id).domain === 'billing') return false;
  return nearest(leftMain.topics, [topic]) !== 'joint';
}

/** `undefined` where every service on the right is one function with what the left is about, or where a side names none. */
function apartSignals(left: Main, start: Main, fresh: readonly Naming[]): Signals | undefined {
  const [a] = left.topics;
  const [b] = fresh;
  if (!a || !b) return undefined;
  const besides = fresh.length < start.topics.length || nearest(left.services, start.services) === 'joint';
  return {
    ...(nearest(left.topics, fresh) ? { integrated: 1 } : { strangers: 1 }),
    besides: besides ? 1 : 0,
    wide: left.topics.length > 2 ? 1 : 0,
    faint: left.faint || start.faint ? 1 : 0,
    faintRight: start.faint ? 1 : 0,
    companion: start.companion ? 1 : 0,
    teams: serviceById(a.id).team === serviceById(b.id).team ? 0 : 1,
  };
}

function statementSignals(left: Tally, start: Tally, right: Tally): Signals {
  const oneFails = left.fails > 0 !== start.fails > 0;
  return {
    ...(left.asks > 0 &&
      (start.asks > 0 ? { bothAsk: 1 } : right.asks > 0 ? { rightAsksLater: 1 } : { leftAsks: 1 })),
    natures: right.asks > 0 && oneFails && left.asksHow + start.asksHow > 0 ? 1 : 0,
    errors: start.errors.size > 0 && left.errors.size > 0 && shared(start, left, 'errors') === 0 ? 1 : 0,
  };
}
