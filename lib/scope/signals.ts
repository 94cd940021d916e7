import { serviceById } from '../azure/services';
import type { Naming } from '../azure/services-find';
import { openingLabel } from './cues';
import { inList, openingDoubts, sharingDoubts } from './doubts';
import type { Facts } from './facts';
import { unmarked } from './lines';
import { markSignals } from './marks';
import { openingOf, startsParagraph } from './opening';
import { asksCostBeside, isReportLine } from './own';
import { type Main, mainOf, nearest, shared, type Tally, tallyOf } from './sides';
import type { Text } from './text';
import type { Signals } from './weights';

/** A place in a text: segments `from` to `at` on the left, `at` to `to` on the right. */
export interface Place {
  text: Text;
  from: number;
  at: number;
  to: number;
  left: Tally;
  right: Tally;
  /** Services that stand in where the left side names none. */
  given: readonly Naming[];
  /** The number at which the text has already been cut. */
  series?: number | undefined;
}

/** What speaks for and against a cut, whatever it weighs. */
export interface Evidence {
  signals: Signals;
  /** Services named on either side, where these differ. */
  services?: { left: Naming; right: Naming } | undefined;
}

/** Reads what speaks for and against a cut at a place; `undefined` where it has no chance. */
export function evidenceAt(place: Place): Evidence | undefined {
  const { text, from, at, to, left, right, given, series } = place;
  const { segments } = text;
  const first = segments[at];
  if (!first || !mayStart(first) || !states(right)) return undefined;
  const marks = markSignals(text, at, series);
  const saidToBeAnother = marks.connector || (marks.numbered && first.kind === 'heading');
  if (!states(left) && !saidToBeAnother) return undefined;
  if (inList(segments, at) && !first.asks && !first.fails) return undefined;
  const opening = openingOf(segments, at, to);
  const start = tallyOf(opening);
  if (first.kind === 'item' && opening.length === 1 && !states(start)) return undefined;
  const leftMain = mainOf(
    left,
    given.filter(({ id }) => !start.services.has(id)),
  );
  const startMain = mainOf(start);
  const fresh = startMain.topics.filter((topic) => isFresh(topic, leftMain, left));
  const apart = apartSignals(leftMain, startMain, fresh);
  const own = text.own.has(at) || asksCostBeside(segments, from, at);
  const unnamed = leftMain.topics.length === 0 || startMain.topics.length === 0;
  if (!apart && !marks.connector && !own && !unnamed) return undefined;
  const force = marks.connector ? 0.5 : 1;
  const stated = opening.some(({ services, asks, fails }) => services.length > 0 && (asks || fails));
  const signals: Signals = {
    ...marks,
    ...apart,
    own: own ? 1 : 0,
    unnamed: !apart && unnamed && !marks.connector ? 1 : 0,
    silent: own || (marks.separate && !apart) || stated ? 0 : 1,
    late: apart && first.services.length === 0 && (first.kind === 'prose' || first.kind === 'item') ? 1 : 0,
    too: apart && start.fails > 0 && opening.some(({ saysToo }) => saysToo) ? 1 : 0,
    ...statementSignals(left, start, right),
    ...wordSignals(text, { from, at, related: apart?.integrated === 1 }, opening),
    complete: apart && !apart.companion && !apart.faint && areStatements(segments, from, at) ? 1 : 0,
    closed: closes(segments, from, at) ? 1 : 0,
    ...openingDoubts(text, at, opening, force),
    ...sharingDoubts(text, place, leftMain, force),
  };
  const services = apart && { left: leftMain.topics[0] as Naming, right: fresh[0] as Naming };
  return { signals, services };
}

/** The first of a numbered list follows its lead-in. */
function mayStart({ kind, text, number }: Facts): boolean {
  if (number === 1) return false;
  if (kind === 'label' || (kind === 'item' && isReportLine(text))) return openingLabel.test(unmarked(text));
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

/** A paragraph that begins with a statement of its own, after another. */
function areStatements(segments: readonly Facts[], from: number, at: number): boolean {
  const first = segments[at] as Facts;
  return startsParagraph(first) && isStatement(first) && segments.slice(from, at).some(isStatement);
}

/** Names its service and says what is wrong or wanted. */
function isStatement({ services, asks, fails, looksBack, investigates }: Facts): boolean {
  return services.length > 0 && (asks || fails) && !looksBack && !investigates;
}

/** Fewest content words with which a side says enough to be compared. */
const enough = 3;

/** `related`: the services are used together, so that other words say little. */
function wordSignals(
  text: Text,
  { from, at, related }: { from: number; at: number; related: boolean },
  opening: readonly Facts[],
): Signals {
  const words = new Set(opening.flatMap((segment) => segment.words));
  const said = text.segments.slice(from, at).reduce((count, segment) => count + segment.words.length, 0);
  if (words.size < enough || said < enough) return {};
  const common = [...words].filter((word) => text.has(word, from, at)).length;
  return common === 0 ? { ownWords: related ? 0 : 1 } : { commonWords: Math.min(common, 3) / 3 };
}

/** Right before the place the left side asks or thanks: it has come to its end. */
function closes(segments: readonly Facts[], from: number, at: number): boolean {
  const last = segments[at - 1];
  if (at - 1 < from || !last) return false;
  return last.kind === 'greeting' || last.asks;
}
