import type { Facts } from '../reading/facts';
import type { Text } from '../reading/text';
import type { Cohesion } from './cohesion';
import type { Signals } from './weights';

/** Fewest content words with which a side says enough to be compared. */
const enough = 3;

/** Words with which the right side begins, and whether they stand on the left. `related`: the services are used together, so that other words say little. */
export function wordSignals(
  text: Text,
  { from, at, related }: { from: number; at: number; related: boolean },
  opening: readonly Facts[],
): Signals {
  const words = new Set(opening.flatMap((segment) => segment.words));
  if (words.size < enough || text.wordsBetween(from, at) < enough) return {};
  const common = [...words].filter((word) => text.has(word, from, at)).length;
  return common === 0 ? { ownWords: related ? 0 : 1 } : { commonWords: Math.min(common, 3) / 3 };
}

/** Words of both sides as a whole. */
export function cohesionSignals({ left, right, shared }: Cohesion): Signals {
  const smaller = Math.min(left, right);
  if (smaller < enough) return {};
  return shared === 0 ? { strange: 1 } : { overlap: Math.min(1, (2 * shared) / smaller) };
}
