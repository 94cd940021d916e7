import type { Naming } from '../../azure/services-find';
import { openingOf } from '../parts/opening';
import { ownPlaces } from '../parts/own';
import { type Tally, tallyOf } from '../parts/sides';
import { oneCause } from './cues';
import type { Facts } from './facts';

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
  /** The segments with which a part would begin at a place, and what they say; `to` ends the text that is looked at. */
  opening(at: number, to: number): Opening;
  /** Segments that name their service and say what is wrong or wanted, in order. */
  statements: readonly number[];
  /** Number of content words in segments `from` to `to`. */
  wordsBetween(from: number, to: number): number;
  /** Whether one of segments `from` to `to` has a content word. */
  has(word: string, from: number, to: number): boolean;
}

/** How a part would begin. */
export interface Opening {
  segments: readonly Facts[];
  tally: Tally;
}

/** Looks at a text as a whole. */
export function textOf(segments: readonly Facts[], given: readonly Naming[]): Text {
  let places: Map<string, number[]> | undefined;
  const openings = new Map<number, Opening>();
  const wordsUpTo = sums(segments.map(({ words }) => words.length));
  return {
    segments,
    given,
    own: ownPlaces(segments),
    announces: segments.some(({ announces }) => announces),
    oneCause: segments.some(({ kind, text }) => kind !== 'item' && oneCause.test(text)),
    chains: [...segments.keys()].filter((at) => (segments[at]?.services.length ?? 0) > 1),
    opening(at, to) {
      const known = openings.get(at) ?? readOpening(segments, at, segments.length);
      openings.set(at, known);
      return at + known.segments.length <= to ? known : readOpening(segments, at, to);
    },
    statements: [...segments.keys()].filter((at) => isStatement(segments[at] as Facts)),
    wordsBetween: (from, to) => (wordsUpTo[to] ?? 0) - (wordsUpTo[from] ?? 0),
    has(word, from, to) {
      places ??= placesOf(segments);
      return places.get(word)?.some((at) => at >= from && at < to) ?? false;
    },
  };
}

/** Names its service and says what is wrong or wanted. */
function isStatement({ services, topics, asks, fails, looksBack, investigates }: Facts): boolean {
  return (services.length > 0 || topics.length > 0) && (asks || (fails && !investigates)) && !looksBack;
}

function readOpening(segments: readonly Facts[], at: number, to: number): Opening {
  const opening = openingOf(segments, at, to);
  return { segments: opening, tally: tallyOf(opening) };
}

/** What has come together before each place. */
function sums(numbers: readonly number[]): number[] {
  const all = [0];
  for (const number of numbers) all.push((all.at(-1) ?? 0) + number);
  return all;
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
