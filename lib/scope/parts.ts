import { type Naming, readServices } from '../azure/services-find';
import { fold, type Stretch } from '../text/fold';
import { type Facts, factsOf } from './facts';
import { type Candidate, weigh } from './score';
import { keepCircled } from './segments';
import { count, tallyOf } from './sides';
import { threshold } from './weights';

/** One text told apart into unrelated problems. Offsets in the original text. */
export interface Parts {
  /** In order, without gaps or overlaps; one where the text holds one problem. */
  parts: Stretch[];
  /** One less than parts, in order. */
  cuts: PartCut[];
}

/** Why the text is cut between two parts. */
export interface PartCut {
  reason: 'services' | 'connector' | 'errors' | 'enumeration';
  /** Ids of the services on either side. */
  services?: { left: string; right: string };
  /** The words that speak for the cut: the connector, the services' names. */
  cues: Stretch[];
}

/** What else is known of the request: its summary, and the service ids that the form says. */
export interface Surroundings {
  summary?: string;
  services?: readonly string[];
}

/** Tells unrelated problems in a description apart; one part where in doubt. */
export function findParts(description: string, { summary = '', services = [] }: Surroundings = {}): Parts {
  const folded = fold(keepCircled(description));
  const segments = factsOf(folded.text, services);
  const given = givenServices(summary, services);
  const cuts = split({ segments, from: 0, to: segments.length, given });
  const starts = [0, ...cuts.map(({ at }) => segments[at]?.start ?? 0)];
  const parts = starts.map((start, index) =>
    trimmed(folded.text, start, starts[index + 1] ?? folded.text.length),
  );
  return {
    parts: parts.map(({ start, end }) => folded.original(start, end)),
    cuts: cuts.map((cut) => toCut(cut, segments, (start, end) => folded.original(start, end))),
  };
}

/** What is to be cut: segments `from` to `to` of a text. */
interface Range {
  segments: readonly Facts[];
  from: number;
  to: number;
  given: readonly Naming[];
  /** The number at which the text has been cut: its neighbours are likely to start parts as well. */
  series?: number;
}

/** Cuts at the best place, then looks at both sides again. */
function split(range: Range): Candidate[] {
  const best = bestCut(range);
  if (!best || best.score < threshold) return [];
  const series = best.signals.numbered ? range.segments[best.at]?.number : range.series;
  const before = split({ ...range, to: best.at, series });
  const after = split({ ...range, from: best.at, given: [], series });
  return [...before, best, ...after];
}

function bestCut({ segments, from, to, given, series }: Range): Candidate | undefined {
  const left = tallyOf([]);
  const right = tallyOf(segments.slice(from, to));
  let best: Candidate | undefined;
  for (let at = from + 1; at < to; at++) {
    const moved = segments[at - 1] as Facts;
    count(left, moved, 1);
    count(right, moved, -1);
    const candidate = weigh({ segments, from, to, at, left, right, given, series });
    if (candidate && candidate.score > (best?.score ?? 0)) best = candidate;
  }
  return best;
}

/** Where the description does not say what its first part is about, the summary and the form do. Without offsets. */
function givenServices(summary: string, ids: readonly string[]): Naming[] {
  const fromSummary = readServices(fold(summary).text, ids).map(({ id }) => id);
  return [...new Set([...fromSummary, ...ids])].map((id) => ({ id, start: -1, end: -1, weak: false }));
}

function toCut(
  cut: Candidate,
  segments: readonly Facts[],
  original: (start: number, end: number) => Stretch,
): PartCut {
  const { services, signals } = cut;
  const start = segments[cut.at] as Facts;
  const opener = /^[^、。,.::\s]{1,30}[、,:]?/.exec(start.text.trimStart());
  const indent = start.text.length - start.text.trimStart().length;
  const words =
    signals.connector && opener
      ? [{ start: start.start + indent, end: start.start + indent + opener[0].length }]
      : [];
  const names = services ? [services.left, services.right].filter((naming) => naming.start >= 0) : [];
  return {
    reason: signals.connector ? 'connector' : 'services',
    services: services && { left: services.left.id, right: services.right.id },
    cues: [...words, ...names].map((word) => original(word.start, word.end)),
  };
}

function trimmed(text: string, from: number, to: number): Stretch {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  return { start, end: Math.max(start, from + piece.trimEnd().length) };
}
