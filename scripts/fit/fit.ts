import { threshold, type weights } from '../../lib/scope/parts/weights';
import type { Samples } from './samples';

export type Weights = Record<keyof typeof weights, number>;

/** How much more a cut in a text with one problem costs than one that was missed. */
const FALSE_ALARM = 1;
/** How much a place counts that is wrong in a text that is to be cut elsewhere: there the right one has to win, no more. */
const BESIDE = 0.1;
/** How much a text counts that must stay one and is cut, or of tests/scope and to be cut and is not: so many times more with each round. */
const STRICTER = 2;
/** Rounds in which these texts get stricter, at most. */
const ROUNDS = 7;
/** How strongly a weight is held at the prior: so many wrong texts outweigh a change by 1. */
const HOLD = 3;

/** How soon a score away from the threshold is as good as certain: at 4, by 0.75. */
const SHARPNESS = 4;

const STEPS = 250;
const STEP = 0.03;
/** A text that must stay one keeps as far from the threshold. */
const MARGIN = 0.15;

/** What a text is whose cuts were not written down: it is to be cut at the place that speaks most for it. */
export const ANYWHERE = 'anywhere';

type Name = keyof Weights;

interface Row {
  names: readonly Name[];
  values: readonly number[];
  right: boolean;
  cost: number;
  of: Samples;
}

/**
 * Logistic regression: a cut is as likely as its score lies above the threshold. Held at the prior, and no weight changes its
 * sign, so that each keeps its meaning. What must stay whole is made to count more until it does. Same texts,
 * same numbers.
 */
export function fitWeights(all: readonly Samples[], prior: Weights): Weights {
  let fitted = { ...prior };
  const rows = all.filter(({ of }) => of.what !== ANYWHERE).flatMap(rowsOf);
  const anywhere = all
    .filter(({ of }) => of.what === ANYWHERE)
    .flatMap(rowsOf)
    .map((row) => ({ ...row, right: true }));
  for (let round = 0; round <= ROUNDS; round++) {
    fitted = descended([...rows, ...bestOfEach(anywhere, fitted)], prior, fitted);
    const wrong = [
      ...rows.filter((row) => mustStay(row.of) && scoreOf(row, fitted) > threshold - marginOf(row.of)),
      ...bestOfEach(anywhere, fitted)
        .filter((row) => scoreOf(row, fitted) < threshold + MARGIN)
        .flatMap(({ of }) => anywhere.filter((row) => row.of === of)),
    ];
    if (wrong.length === 0) break;
    for (const row of wrong) row.cost *= STRICTER;
  }
  return fitted;
}

function rowsOf(one: Samples): Row[] {
  return one.places.map(({ signals, right }) => {
    const names = (Object.keys(signals) as Name[]).filter((name) => signals[name]);
    const values = names.map((name) => signals[name] as number);
    return { names, values, right, cost: costOf(one, right), of: one };
  });
}

/** Long texts keep farther away: each has many places, and we know few of them. */
function marginOf({ of }: Samples): number {
  return of.kind === 'article' ? 4 * MARGIN : MARGIN;
}

/** Of each text the place that speaks most for a cut. */
function bestOfEach(rows: readonly Row[], weights: Weights): Row[] {
  const best = new Map<Samples, Row>();
  for (const row of rows) {
    const known = best.get(row.of);
    if (!known || scoreOf(row, weights) > scoreOf(known, weights)) best.set(row.of, row);
  }
  return [...best.values()];
}

/** A text with one problem. */
function mustStay({ of }: Samples): boolean {
  return of.cuts.length === 0 && of.what !== ANYWHERE;
}

function costOf({ of }: Samples, right: boolean): number {
  if (of.what === 'house' && of.kind === 'continued') return 0.5;
  if (right) return 1;
  return of.cuts.length > 0 ? BESIDE : FALSE_ALARM;
}

function descended(rows: readonly Row[], prior: Weights, from: Weights): Weights {
  const names = Object.keys(prior) as Name[];
  const fitted = { ...from };
  const steps = new Map(names.map((name) => [name, { mean: 0, square: 0 }]));
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopeAt(rows, prior, fitted, names);
    for (const name of names)
      fitted[name] = limited(fitted[name] - moved(steps, name, slope[name], step), prior[name]);
  }
  for (const name of names) fitted[name] = Math.round(fitted[name] * 20) / 20;
  return fitted;
}

function slopeAt(
  rows: readonly Row[],
  prior: Weights,
  fitted: Weights,
  names: readonly Name[],
): Record<Name, number> {
  const slope = Object.fromEntries(
    names.map((name) => [name, HOLD * (fitted[name] - prior[name])]),
  ) as Weights;
  for (const row of rows) {
    const wrong = row.cost * (likely(scoreOf(row, fitted)) - (row.right ? 1 : 0));
    row.names.forEach((name, index) => {
      slope[name] += wrong * (row.values[index] as number);
    });
  }
  return slope;
}

function scoreOf({ names, values }: Row, weights: Weights): number {
  let score = 0;
  for (let index = 0; index < names.length; index++)
    score += weights[names[index] as Name] * (values[index] as number);
  return score;
}

function likely(score: number): number {
  return 1 / (1 + Math.exp(-SHARPNESS * (score - threshold)));
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

function limited(value: number, prior: number): number {
  const most = prior > threshold ? prior : Math.min(prior < 0 ? 4 : threshold - 0.2, 2 * Math.abs(prior) + 1);
  return prior < 0 ? Math.max(-most, Math.min(0, value)) : Math.min(most, Math.max(0, value));
}
