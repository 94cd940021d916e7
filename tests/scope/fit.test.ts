import { expect, test } from 'vitest';
import { weights } from '../../lib/scope/parts/weights';
import { fitWeights } from '../../scripts/fit/fit';
import type { Samples } from '../../scripts/fit/samples';

const text = (cuts: number[], ...places: Samples['places'][number][]): Samples => ({
  of: {
    id: '',
    kind: 'single',
    language: 'en',
    sealed: false,
    text: '',
    cuts,
    what: '',
    services: [],
  },
  places,
});

const samples = [
  ...Array.from({ length: 40 }, () => text([1], { signals: { ruled: 1, strange: 1 }, right: true })),
  ...Array.from({ length: 40 }, () => text([], { signals: { connector: 1, strange: 1 }, right: false })),
];

test('what is often right weighs more, what is often wrong weighs less, and nothing changes its sign', () => {
  const fitted = fitWeights(samples, weights);
  expect(fitted.connector).toBeLessThan(weights.connector);
  expect(fitted.ruled).toBeGreaterThanOrEqual(weights.ruled);
  expect(fitted.looksBack).toBe(weights.looksBack);
  for (const [name, weight] of Object.entries(fitted))
    expect(weight * weights[name as keyof typeof weights]).toBeGreaterThanOrEqual(0);
});

test('the same texts give the same numbers', () => {
  expect(fitWeights(samples, weights)).toEqual(fitWeights(samples, weights));
});
