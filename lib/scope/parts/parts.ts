import { type Naming, readServices } from '../../azure/services-find';
import { fold } from '../../text/fold';
import { type Facts, factsOf } from '../reading/facts';
import { withCircles } from '../reading/folded';
import { textOf } from '../reading/text';
import type { Stretch, Surroundings } from '../stretch';
import { connectorIn } from './marks';
import type { Candidate } from './score';
import { cutsOf } from './split';
import type { Signals } from './weights';

/** One text told apart into unrelated problems. Offsets in the original text. */
export interface Parts {
  /** In order, without overlaps, all of the text but what leads to the first; one where the text holds one problem. */
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

/** Tells unrelated problems in a description apart; one part where in doubt. */
export function findParts(description: string, { summary = '', services = [] }: Surroundings = {}): Parts {
  const folded = withCircles(description);
  const segments = factsOf(folded.text, services);
  const given = givenServices(summary, services);
  const cuts = cutsOf(textOf(segments, given));
  const starts = [
    beginningOf(segments, cuts[0]?.at ?? segments.length),
    ...cuts.map(({ at }) => segments[at]?.start ?? 0),
  ];
  const parts = starts.map((start, index) =>
    trimmed(folded.text, start, starts[index + 1] ?? folded.text.length),
  );
  return {
    parts: parts.map(({ start, end }) => folded.original(start, end)),
    cuts: cuts.map((cut) => toCut(cut, segments, (start, end) => folded.original(start, end))),
  };
}

/** The first part begins where something is said: greetings and where it runs hold for all. */
function beginningOf(segments: readonly Facts[], to: number): number {
  const says = ({ asks, fails, services, kind }: Facts) =>
    kind !== 'greeting' && (asks || fails || services.length > 0);
  return segments.slice(0, to).find(says)?.start ?? 0;
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
  const said = signals.connector ? connectorIn(start.text) : undefined;
  const words = said ? [{ start: start.start + said.start, end: start.start + said.end }] : [];
  const names = services ? [services.left, services.right].filter((naming) => naming.start >= 0) : [];
  const reason = reasonOf(signals);
  const codes = reason === 'errors' ? errorsBeside(cut.at, segments) : [];
  return {
    reason,
    services: services && { left: services.left.id, right: services.right.id },
    cues: [...words, ...names, ...codes].map((word) => original(word.start, word.end)),
  };
}

/** The last error code before the cut and the first one after it. */
function errorsBeside(at: number, segments: readonly Facts[]): Stretch[] {
  const before = segments.slice(0, at).flatMap(({ errors }) => errors);
  const after = segments.slice(at).flatMap(({ errors }) => errors);
  return [...before.slice(-1), ...after.slice(0, 1)];
}

/** The plainest one: what the person marked, before what we read. */
function reasonOf({ connector, numbered, own, errors, integrated, strangers }: Signals): PartCut['reason'] {
  if (connector) return 'connector';
  if (numbered || own) return 'enumeration';
  if (errors && !strangers) return 'errors';
  return integrated || strangers ? 'services' : 'enumeration';
}

const ruleAtStart = /^(?:\s|[-=_*~―─━—–ー]{3,200}[ \t]{0,8}\n){0,400}/;
const ruleAtEnd = /\n[ \t]{0,8}[-=_*~―─━—–ー]{3,200}$/;

/** Without blanks and lines of rules (=====) at either end. */
function trimmed(text: string, from: number, to: number): Stretch {
  const piece = text.slice(from, to);
  const start = from + (ruleAtStart.exec(piece)?.[0].length ?? 0);
  const end = from + piece.trimEnd().replace(ruleAtEnd, '').trimEnd().length;
  return { start, end: Math.max(start, end) };
}
