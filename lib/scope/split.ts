import type { Naming } from '../azure/services-find';
import type { Facts } from './facts';
import { type Candidate, weigh } from './score';
import { count, tallyOf } from './sides';
import { threshold } from './weights';

/** Levels of cuts within cuts; keeps a text of hundreds of one-line requests cheap. */
const deepest = 10;

/** What is to be cut: segments `from` to `to` of a text. */
interface Range {
  segments: readonly Facts[];
  from: number;
  to: number;
  given: readonly Naming[];
  /** The number at which the text has been cut: its neighbours are likely to start parts as well. */
  series?: number;
  own: ReadonlySet<number>;
}

/** Cuts at the best place, then looks at both sides again. */
export function split(range: Range, depth = 0): Candidate[] {
  const best = depth < deepest ? bestCut(range) : undefined;
  if (!best || best.score < threshold) return [];
  const series = best.signals.numbered ? range.segments[best.at]?.number : range.series;
  const before = split({ ...range, to: best.at, series }, depth + 1);
  const after = split({ ...range, from: best.at, given: [], series }, depth + 1);
  return [...before, best, ...after];
}

function bestCut({ segments, from, to, given, series, own }: Range): Candidate | undefined {
  const left = tallyOf([]);
  const right = tallyOf(segments.slice(from, to));
  let best: Candidate | undefined;
  for (let at = from + 1; at < to; at++) {
    const moved = segments[at - 1] as Facts;
    count(left, moved, 1);
    count(right, moved, -1);
    const candidate = weigh({ segments, from, to, at, left, right, given, series, own });
    if (candidate && candidate.score > (best?.score ?? 0)) best = candidate;
  }
  return best;
}
