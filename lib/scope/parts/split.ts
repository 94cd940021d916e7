import type { Naming } from '../../azure/services-find';
import type { Facts } from '../reading/facts';
import type { Text } from '../reading/text';
import { cohesionOf } from './cohesion';
import { type Candidate, weigh } from './score';
import { count, tallyOf } from './sides';
import type { Place } from './signals';
import { threshold } from './weights';

/** Levels of cuts within cuts; keeps a text of hundreds of one-line requests cheap. */
const deepest = 5;

/** What is to be cut: segments `from` to `to` of a text. */
interface Range {
  text: Text;
  from: number;
  to: number;
  given: readonly Naming[];
  /** The number at which the text has been cut: its neighbours are likely to start parts as well. */
  series?: number | undefined;
}

/** Tells a text apart: where it is cut, in order. */
export function cutsOf(text: Text): Candidate[] {
  return split({ text, from: 0, to: text.segments.length, given: text.given }, 0);
}

/** Cuts at the best place, then looks at both sides again. */
function split(range: Range, depth: number): Candidate[] {
  const best = depth < deepest ? bestCut(range) : undefined;
  if (!best || best.score < threshold) return [];
  const series = best.signals.numbered ? range.text.segments[best.at]?.number : range.series;
  const before = split({ ...range, to: best.at, series }, depth + 1);
  const after = split({ ...range, from: best.at, given: [], series }, depth + 1);
  return [...before, best, ...after];
}

function bestCut(range: Range): Candidate | undefined {
  let best: Candidate | undefined;
  for (const place of placesIn(range)) {
    const candidate = weigh(place);
    if (candidate && candidate.score > (best?.score ?? 0)) best = candidate;
  }
  return best;
}

/** Every place between two segments. The tallies are the same objects each time, moved on. */
export function* placesIn({ text, from, to, given, series }: Range): Generator<Place> {
  const left = tallyOf([]);
  const inside = text.segments.slice(from, to);
  const right = tallyOf(inside);
  const words = cohesionOf(inside);
  for (let at = from + 1; at < to; at++) {
    const moved = text.segments[at - 1] as Facts;
    count(left, moved, 1);
    count(right, moved, -1);
    words.move(moved);
    yield { text, from, to, at, left, right, words, given, series };
  }
}
