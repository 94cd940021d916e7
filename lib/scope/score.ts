import { serviceById } from '../azure/services';
import type { Naming } from '../azure/services-find';
import { also, announcing, byTheWay, oneCause, openingLabel, otherMatter } from './cues';
import type { Facts } from './facts';
import { unmarked } from './segments';
import { nearest, type Side, sideOf } from './sides';
import { weights } from './weights';

/** How strongly each signal speaks at one possible cut; 1 = fully. */
export type Signals = Partial<Record<keyof typeof weights, number>>;

/** A possible cut before segment `at`, with what spoke for it. */
export interface Candidate {
  at: number;
  score: number;
  signals: Signals;
  /** Services named on either side, where these differ. */
  services?: { left: Naming; right: Naming };
}

/** Weighs a cut of `segments` before `at`. `given`: services that the summary and the form name. */
export function weigh(
  segments: readonly Facts[],
  at: number,
  given: readonly Naming[],
): Candidate | undefined {
  const first = segments[at];
  if (!first || !mayStart(first)) return undefined;
  const opening = openingOf(segments, at);
  const start = sideOf(opening);
  if (first.kind === 'item' && opening.length === 1 && !states(start)) return undefined;
  const marks = markSignals(segments, at);
  if (start.services.length === 0 && !marks.connector) return undefined;
  const left = sideOf(
    segments.slice(0, at),
    given.filter(({ id }) => !start.services.some((own) => own.id === id)),
  );
  const right = sideOf(segments.slice(at));
  if (!states(left) || !states(right)) return undefined;
  const apart = apartSignals(left, start);
  if (!apart && !marks.connector) return undefined;
  const signals: Signals = {
    ...marks,
    ...apart,
    silent: states(start) ? 0 : 1,
    late: apart && first.services.length === 0 && first.kind !== 'label' && first.kind !== 'heading' ? 1 : 0,
    ...statementSignals(left, start, right),
    ...doubts(segments, opening, left, right, marks.connector ? 0.5 : 1),
  };
  const pair = apart ? { left: left.topics[0] as Naming, right: start.topics[0] as Naming } : undefined;
  return { at, score: total(signals), signals, services: pair };
}

function total(signals: Signals): number {
  let score = 0;
  for (const [name, value] of Object.entries(signals)) score += weights[name as keyof Signals] * value;
  return score;
}

function mayStart({ kind, text }: Facts): boolean {
  if (kind === 'label') return openingLabel.test(unmarked(text));
  return kind === 'prose' || kind === 'item' || kind === 'heading';
}

/** A side that neither reports a fault nor asks for anything is no problem of its own. */
function states({ asks, fails }: Side): boolean {
  return asks || fails;
}

/** The first paragraph right of a cut, and the next where the first neither states a problem nor names a service. */
function openingOf(segments: readonly Facts[], at: number): Facts[] {
  const opening: Facts[] = [];
  let paragraphs = 0;
  for (const segment of segments.slice(at)) {
    if (leavesItem(opening[0], segment)) break;
    const fresh =
      opening.length > 0 && (segment.paragraph || segment.kind === 'heading' || segment.number !== undefined);
    if (fresh && opening.at(-1)?.kind !== 'heading') paragraphs++;
    const done =
      opening.some(({ services }) => services.length > 0) && opening.some(({ asks, fails }) => asks || fails);
    if (fresh && paragraphs > 0 && (done || paragraphs > 1)) break;
    opening.push(segment);
  }
  return opening;
}

/** A bullet ends with its lines, a numbered item at the next number. */
function leavesItem(first: Facts | undefined, next: Facts): boolean {
  if (first?.kind !== 'item') return false;
  return first.number === undefined
    ? next.kind === 'item' || next.paragraph
    : next.number === first.number + 1;
}

function markSignals(segments: readonly Facts[], at: number): Signals {
  const { text, kind, number, paragraph } = segments[at] as Facts;
  const bare = text.replace(/^[\s#■●◆◇□【[<*・.()\d\uE000-\uE013-]{0,8}/, '');
  const before = segments.slice(0, at);
  const numbered = number !== undefined && number > 1 && before.some((other) => other.number === number - 1);
  return {
    ...(otherMatter.test(bare)
      ? { connector: 1 }
      : byTheWay.test(bare)
        ? { byTheWay: 1 }
        : also.test(bare)
          ? { also: 1 }
          : {}),
    ...(numbered && { numbered: 1, announced: before.some((other) => announcing.test(other.text)) ? 1 : 0 }),
    ...(kind === 'label' &&
      before.some(
        (other) => other.kind === 'label' && unmarked(other.text).slice(0, 3) === unmarked(text).slice(0, 3),
      ) && { repeated: 1 }),
    ...(kind === 'heading'
      ? { heading: 1 }
      : paragraph
        ? { paragraph: 1 }
        : kind === 'item'
          ? { bullet: 1 }
          : {}),
  };
}

/** `undefined` where the services are one function, or where a side names none. */
function apartSignals(left: Side, start: Side): Signals | undefined {
  const relation = nearest(left.topics, start.topics);
  const [a] = left.topics;
  const [b] = start.topics;
  if (!a || !b || relation === 'joint') return undefined;
  return {
    ...(relation ? { integrated: 1 } : { strangers: 1 }),
    besides: nearest(left.services, start.services) === 'joint' ? 1 : 0,
    faint: left.faint || start.faint ? 1 : 0,
    companion: start.companion ? 1 : 0,
    teams: serviceById(a.id).team === serviceById(b.id).team ? 0 : 1,
  };
}

function statementSignals(left: Side, start: Side, right: Side): Signals {
  return {
    ...(left.asks && (start.asks ? { bothAsk: 1 } : right.asks ? { rightAsksLater: 1 } : { leftAsks: 1 })),
    natures: right.asks && left.fails !== start.fails && (left.asksHow || start.asksHow) ? 1 : 0,
    errors: start.errors.size > 0 && left.errors.size > 0 && !overlap(start.errors, left.errors) ? 1 : 0,
  };
}

/** What speaks against a cut. `force`: how much sharing counts. */
function doubts(
  segments: readonly Facts[],
  opening: Facts[],
  left: Side,
  right: Side,
  force: number,
): Signals {
  const names =
    [...right.names].filter((name) => left.names.has(name)).length +
    (overlap(left.errors, right.errors) ? 1 : 0);
  const shared = left.services.some(({ id }) => right.services.some((other) => other.id === id));
  const namer = opening.find(({ services }) => services.length > 0);
  const investigates = (opening[0]?.investigates || namer?.investigates) && !opening.some(({ asks }) => asks);
  return {
    looksBack: opening[0]?.looksBack ? force : 0,
    oneCause:
      inList(segments, opening) && segments.some(({ kind, text }) => kind !== 'item' && oneCause.test(text))
        ? 1
        : 0,
    investigates: investigates ? force : 0,
    shared: shared ? force : 0,
    chained: chained(segments, left, right) ? force : 0,
    sameNames: Math.min(names, 2) * force,
  };
}

/** A one-line item right under another: a list rather than a series of texts. */
function inList(segments: readonly Facts[], [first]: readonly Facts[]): boolean {
  return first?.kind === 'item' && segments[segments.indexOf(first) - 1]?.kind === 'item';
}

/** One segment names a service of either side. */
function chained(segments: readonly Facts[], left: Side, right: Side): boolean {
  const lefts = new Set(left.services.map(({ id }) => id));
  const rights = new Set(right.services.map(({ id }) => id).filter((id) => !lefts.has(id)));
  return segments.some(
    ({ services }) => services.some(({ id }) => lefts.has(id)) && services.some(({ id }) => rights.has(id)),
  );
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}
