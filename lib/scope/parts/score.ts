import { type Evidence, evidenceAt, later, type Place } from './signals';
import { type Signals, threshold, total, weights } from './weights';

/** A possible cut before segment `at`, with what spoke for it. */
export interface Candidate extends Evidence {
  at: number;
  score: number;
}

/** Weighs a cut at a place; `undefined` where it has no chance. */
export function weigh(place: Place): Candidate | undefined {
  const evidence = evidenceAt(place, hopeless);
  return evidence && { ...evidence, at: place.at, score: total(evidence.signals) };
}

const most = later.reduce((sum, name) => sum + weights[name], 0);

/** Nothing that is read later makes it a cut. */
function hopeless(signals: Signals): boolean {
  return total(signals) + most < threshold;
}
