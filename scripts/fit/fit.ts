import { type Signals, threshold, type weights } from '../../lib/scope/weights';
import type { Samples } from './samples';

export type Weights = Record<keyof typeof weights, number>;

/** How much more a cut in a text with one problem costs than one that was missed. */
const FALSE_ALARM = 4;
/** How strongly a weight is held at what it was: so many wrong texts outweigh a change by 1. */
const HOLD = 6;
const ROUNDS = 250;
const STEP = 0.03;

type Name = keyof Weights;

/**
 * Logistic regression: a cut is as likely as its score lies above the threshold. Held at the present weights, and no weight
 * changes its sign, so that each keeps its meaning. Same texts, same numbers.
 */
export function fitWeights(all: readonly Samples[], start: Weights): Weights {
  const names = Object.keys(start) as Name[];
  const fitted = { ...start };
  const steps = new Map(names.map((name) => [name, { mean: 0, square: 0 }]));
  const places = all.flatMap((one) =>
    one.places.map((place) => ({ ...place, cost: costOf(one, place.right) })),
  );
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = Object.fromEntries(
      names.map((name) => [name, HOLD * (fitted[name] - start[name])]),
    ) as Weights;
    for (const { signals, right, cost } of places) {
      const wrong = cost * (likely(signals, fitted) - (right ? 1 : 0));
      for (const name in signals) slope[name as Name] += wrong * (signals[name as Name] ?? 0);
    }
    for (const name of names)
      fitted[name] = limited(fitted[name] - moved(steps, name, slope[name], round), start[name]);
  }
  for (const name of names) fitted[name] = Math.round(fitted[name] * 20) / 20;
  return fitted;
}

function costOf({ of }: Samples, right: boolean): number {
  return right || of.cuts.length > 0 ? 1 : FALSE_ALARM;
}

function likely(signals: Signals, weights: Weights): number {
  let score = -threshold;
  for (const name in signals) score += weights[name as Name] * (signals[name as Name] ?? 0);
  return 1 / (1 + Math.exp(-2 * score));
}

/** A step of Adam: as long for a signal that is rare as for one that is everywhere. */
function moved(
  steps: Map<Name, { mean: number; square: number }>,
  name: Name,
  slope: number,
  round: number,
): number {
  const step = steps.get(name) ?? { mean: 0, square: 0 };
  step.mean = 0.9 * step.mean + 0.1 * slope;
  step.square = 0.999 * step.square + 0.001 * slope * slope;
  const mean = step.mean / (1 - 0.9 ** round);
  const square = step.square / (1 - 0.999 ** round);
  return (STEP * mean) / (Math.sqrt(square) + 1e-8);
}

/** On its side of 0; no more than twice what it was, and 1; and alone it must not make a cut. */
function limited(value: number, start: number): number {
  const most = start > threshold ? start : Math.min(start < 0 ? 4 : threshold - 0.2, 2 * Math.abs(start) + 1);
  return start < 0 ? Math.max(-most, Math.min(0, value)) : Math.min(most, Math.max(0, value));
}
