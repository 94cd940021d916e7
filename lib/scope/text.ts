import type { Naming } from '../azure/services-find';
import { oneCause } from './cues';
import type { Facts } from './facts';
import { ownPlaces } from './own';

/** A text to be cut, with what holds for all of it: found out once, not again at every possible cut. */
export interface Text {
  segments: readonly Facts[];
  /** Services that the summary and the form name: they stand in where the first part names none. */
  given: readonly Naming[];
  /** Where a series of complete problems goes on, see `ownPlaces`. */
  own: ReadonlySet<number>;
  /** "The following two issues" stands somewhere. */
  announces: boolean;
  /** Outside its lists it says that all has one cause. */
  oneCause: boolean;
  /** Segments that name two services or more, in order. */
  chains: readonly number[];
  /** Whether one of segments `from` to `to` has a content word. */
  has(word: string, from: number, to: number): boolean;
}

/** Looks at a text as a whole. */
export function textOf(segments: readonly Facts[], given: readonly Naming[]): Text {
  let places: Map<string, number[]> | undefined;
  return {
    segments,
    given,
    own: ownPlaces(segments),
    announces: segments.some(({ announces }) => announces),
    oneCause: segments.some(({ kind, text }) => kind !== 'item' && oneCause.test(text)),
    chains: [...segments.keys()].filter((at) => (segments[at]?.services.length ?? 0) > 1),
    has(word, from, to) {
      places ??= placesOf(segments);
      return places.get(word)?.some((at) => at >= from && at < to) ?? false;
    },
  };
}

function placesOf(segments: readonly Facts[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { words }] of segments.entries()) {
    for (const word of words) {
      const known = places.get(word);
      if (known) known.push(at);
      else places.set(word, [at]);
    }
  }
  return places;
}
