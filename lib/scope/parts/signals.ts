import { serviceById } from '../../azure/services';
import type { Naming } from '../../azure/services-find';
import { openingLabel } from '../reading/cues';
import type { Facts } from '../reading/facts';
import { unmarked } from '../reading/lines';
import type { Text } from '../reading/text';
import type { Cohesion } from './cohesion';
import { inList, openingDoubts, sharingDoubts } from './doubts';
import { fieldSignals, returnsTo } from './field-signals';
import { markSignals } from './marks';
import { asksCostBeside, isReportLine } from './own';
import { type Main, mainOf, nearest, type Tally } from './sides';
import {
  areStatements,
  closingSignals,
  follows,
  isBeside,
  isPlain,
  statementSignals,
} from './statement-signals';
import type { Signals } from './weights';
import { cohesionSignals, wordSignals } from './word-signals';

/** A place in a text: segments `from` to `at` on the left, `at` to `to` on the right. */
export interface Place {
  text: Text;
  from: number;
  at: number;
  to: number;
  left: Tally;
  right: Tally;
  words: Cohesion;
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

/**
 * Reads what speaks for and against a cut at a place; `undefined` where it has no chance.
 * @param hopeless asked with what is read at little cost: whether the rest need not be read.
 */
export function evidenceAt(
  place: Place,
  hopeless: (signals: Signals) => boolean = () => false,
): Evidence | undefined {
  const { text, from, at, to, left, right, given, series } = place;
  const { segments } = text;
  const first = segments[at];
  if (!first || !mayStart(first)) return undefined;
  if (inList(segments, at) && !first.asks && !first.fails) return undefined;
  const marks = markSignals(text, at, series);
  const own = text.own.has(at) || asksCostBeside(segments, from, at);
  const marked = own || isMarked(first, marks);
  if (!marked && !(standsAlone(first) && (first.services.length > 0 || startsLine(segments, at))))
    return undefined;
  const { segments: opening, tally: start } = text.opening(at, to);
  if (first.kind === 'item' && opening.length === 1 && !states(start) && !marks.spaced) return undefined;
  const leftMain = mainOf(
    left,
    given.filter(({ id }) => !start.services.has(id)),
  );
  const startMain = mainOf(start);
  const fresh = startMain.topics.filter((topic) => isFresh(topic, leftMain, left));
  const apart = apartSignals(leftMain, startMain, fresh);
  const unnamed = leftMain.topics.length === 0 || startMain.topics.length === 0;
  const beside = isBeside(text, { from, at }, left, startMain);
  const fields =
    apart || unnamed || beside ? fieldSignals(left.fields, start.fields, apart !== undefined) : {};
  if (!apart && !own && !(unnamed ? marked : isSaid(marks)) && !fields.fields) return undefined;
  if (segments.length > report) weaken(marks, fields, left.asks > 0 && start.asks > 0);
  const closing = closingSignals(segments, from, at);
  const said = statementSignals(left, start, right);
  const force = marks.connector ? 0.5 : 1;
  const mute: Signals = {
    leftMute: states(left) ? 0 : force,
    rightMute: states(right) ? 0 : apart ? force : 1,
  };
  if (!own && hopeless({ ...marks, ...apart, ...fields, ...said, ...closing, ...mute })) return undefined;
  const signals: Signals = Object.assign(marks, apart, fields, said, mute);
  Object.assign(signals, closing, cohesionSignals(place.words), {
    own: own ? 1 : 0,
    bare: marks.connector && !marks.separate && !apart && !fields.fields ? 1 : 0,
    long: segments.length > long && !own && !isSaid(marks) ? 1 : 0,
    joint: !apart && !unnamed ? force : 0,
    unnamed: !apart && unnamed && !marks.connector ? (marks.also ? 2 : 1) : 0,
    ...(!apart && !fields.fields && marks.also && { also: 0 }),
    ...(marks.byTheWay && (start.asks > 0 ? { byTheWay: 1, also: 0 } : { byTheWay: 0 })),
    silent: own || (marks.separate && !apart) || opening.some(isStated) ? 0 : 1,
    late: apart && first.services.length === 0 && (first.kind === 'prose' || first.kind === 'item') ? 1 : 0,
    too: apart && start.fails > 0 && opening.some(({ saysToo }) => saysToo) ? 1 : 0,
    oneAsk:
      segments.length > report &&
      !own &&
      !marks.connector &&
      !marks.matters &&
      !(left.asks > 0 && start.asks > 0)
        ? 1
        : 0,
    returns: returnsTo(left.fields, start.fields, right.fields),
  });
  if (hopeless(signals)) return undefined;
  Object.assign(signals, wordSignals(text, { from, at, related: apart?.integrated === 1 }, opening));
  Object.assign(
    signals,
    ((apart && !apart.companion && !apart.faint) || fields.fields) && {
      complete: areStatements(text, from, at) ? (fields.fields ?? 1) : 0,
    },
    (apart || fields.fields) && { follows: follows(text, from, at) ? (fields.fields ?? 1) : 0 },
    openingDoubts(text, at, opening, force),
    (apart?.strangers || (fields.fields ?? 0) > 0.8) && { plain: isPlain(place, signals) },
    sharingDoubts(text, place, leftMain, force),
  );
  const services = apart && { left: leftMain.topics[0] as Naming, right: fresh[0] as Naming };
  return { signals, services };
}

/** What is read later and may still speak for a cut. */
export const later = ['plain', 'ownWords', 'commonWords', 'complete', 'follows', 'strange', 'too'] as const;

/** In a report numbers count its sections, and words of other fields are circumstances, unless both sides ask for something. */
function weaken(marks: Signals, fields: Signals, bothAsk: boolean): void {
  if (marks.matters || marks.connector || bothAsk) return;
  if (marks.spaced) marks.spaced = 0.5;
  if (fields.fields) fields.fields *= 0.6;
}

/** What it says stands alone: a fault, a question, a wish, a title. */
function standsAlone({ asks, fails, wishes, titled }: Facts): boolean {
  return asks || fails || wishes || titled;
}

/** A line of its own that speaks of a field, an item of a list more than once. */
function startsLine(segments: readonly Facts[], at: number): boolean {
  const { topics, start, kind } = segments[at] as Facts;
  const enoughTopics = kind === 'item' ? topics.length > 1 : kind === 'prose' && topics.length > 0;
  return enoughTopics && (segments[at - 1]?.end ?? 0) < start;
}

function isStated({ services, topics, asks, fails, wishes }: Facts): boolean {
  return (services.length > 0 || topics.length > 0) && (asks || fails || wishes);
}

/** A line in the middle of others that names no service begins nothing, unless it looks like a beginning. */
function isMarked({ paragraph, kind, opens }: Facts, marks: Signals): boolean {
  return (
    paragraph || kind === 'heading' || opens || Boolean(marks.byTheWay || marks.numbered || marks.connector)
  );
}

/** The person marks another matter, which may be about the same service. */
function isSaid({ connector, matters, spaced, ruled }: Signals): boolean {
  return Boolean(connector || matters || spaced || ruled);
}

/** The first of a numbered list follows its lead-in. */
function mayStart({ kind, text, number, opens, paragraph }: Facts): boolean {
  if (number === 1) return false;
  if (kind === 'label' || (kind === 'item' && !paragraph && isReportLine(text)))
    return openingLabel.test(unmarked(text));
  return kind === 'prose' || kind === 'item' || kind === 'heading' || opens;
}

/** A side that neither reports a fault nor asks for anything is no problem of its own. */
function states({ asks, fails, wishes }: Tally): boolean {
  return asks > 0 || fails > 0 || wishes > 0;
}

/** No relative of what the left side is about. Where that costs too much, billing and budgets are no other matter. */
function isFresh(topic: Naming, leftMain: Main, left: Tally): boolean {
  if (left.costs > 0 && serviceById(topic.id).domain === 'billing') return false;
  return nearest(leftMain.topics, [topic]) !== 'joint';
}

/** Segments of a text that is likely to be a report with one request. */
const report = 20;

/** Segments of a text in which much may look like a beginning. */
const long = 40;

/** A long text names many; what it is about comes first. */
const few = 12;

/** `undefined` where every service on the right is one function with what the left is about, or where a side names none. */
function apartSignals(left: Main, start: Main, fresh: readonly Naming[]): Signals | undefined {
  const [a] = left.topics;
  const [b] = fresh;
  if (!a || !b) return undefined;
  const besides =
    fresh.length < start.topics.length ||
    nearest(left.services.slice(0, few), start.services.slice(0, few)) === 'joint';
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
