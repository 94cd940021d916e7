import type { Evidence, Place } from './signals';
import { evidenceAt } from './signals';
import { total } from './weights';

/** A possible cut before segment `at`, with what spoke for it. */
export interface Candidate extends Evidence {
  at: number;
  score: number;
}

/** Weighs a cut at a place; `undefined` where it has no chance. */
export function weigh(place: Place): Candidate | undefined {
  const evidence = evidenceAt(place);
  return evidence && { ...evidence, at: place.at, score: total(evidence.signals) };
}
