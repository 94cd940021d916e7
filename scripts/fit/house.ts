import { formServices } from '../../lib/azure/services';
import { scenarios } from '../../lib/scenarios';
import { articles } from '../../tests/scope/articles';
import { layoutsEn, layoutsJa } from '../../tests/scope/layouts';
import { letters } from '../../tests/scope/letters';
import { longTexts } from '../../tests/scope/long-texts';
import { continuationsEn, continuationsJa, joinsEn, joinsJa, mixtures } from '../../tests/scope/mixtures';
import { QUIET_EN } from '../../tests/scope/quiet-en';
import { QUIET_JA } from '../../tests/scope/quiet-ja';
import { sealedEn, sealedJa } from '../../tests/scope/sealed';
import { seamless, seams } from '../../tests/scope/seams';
import { seriesEn, seriesJa } from '../../tests/scope/series';
import { singlesEn } from '../../tests/scope/singles-en';
import { singlesJa } from '../../tests/scope/singles-ja';
import { trapsEn, trapsJa } from '../../tests/scope/traps';
import { seriesTrapsEn, seriesTrapsJa } from '../../tests/scope/traps-series';
import type { Case, Kind, Language } from '../evaluate/scope/case';
import { ANYWHERE } from './fit';

/** Scenarios with one problem, with what their form says. */
const told = scenarios.filter(
  ({ id, hints }) => id !== 'asks-whether-to-split' && !hints.some(({ rule }) => rule === 'one-problem'),
);

/** What the form or the summary says stands in for the first part. As in tests/rules/one-problem.test.ts. */
const withForm: readonly (readonly [text: string, service: string])[] = [
  [
    '今朝から 503 が返ります。原因を教えてください。\n\nCosmos DB の 429 も減らしたいです。方法を教えてください。',
    'app-service',
  ],
  [
    'Since this morning we get HTTP 503. Why?\n\nWe would like to reduce the 429 of Cosmos DB. How do others do this?',
    'app-service',
  ],
];

/** Of the mixtures of tests/scope every so many count: they are made of few texts. */
const EVERY = 6;

/** The texts of tests/scope: what must stay one, and what is to be told apart. Of series only those in two, whose cut is known. */
export const house: readonly Case[] = [
  ...[...singlesJa, ...singlesEn, ...sealedJa, ...sealedEn].map(({ text }) => one('single', text)),
  ...continued([...singlesJa, ...sealedJa], continuationsJa),
  ...continued([...singlesEn, ...sealedEn], continuationsEn),
  ...[trapsJa, trapsEn, seriesTrapsJa, seriesTrapsEn, seamless, layoutsJa, layoutsEn]
    .flat()
    .map((text) => one('silent', text)),
  ...[...Object.values(QUIET_JA), ...Object.values(QUIET_EN)].map((text) => one('silent', text)),
  ...told.map(({ request }) => ({
    ...one('silent', request.description ?? ''),
    services: formServices(request),
  })),
  ...[...longTexts, ...articles].map((text) => one('article', text)),
  ...[...mixtures(singlesJa, joinsJa, 3), ...mixtures(singlesEn, joinsEn, 3)]
    .filter((_, index) => index % EVERY === 0)
    .map(({ text, at }) => one('mixture', text, [at])),
  ...seams.map((marked) => one('mixed', marked.replaceAll('¦', ''), placesOf(marked))),
  ...withForm.map(([text, service]) => ({ ...anywhere(text), services: [service] })),
  ...[...letters, ...[...seriesJa, ...seriesEn].map(([text]) => text)].map((text) => anywhere(text)),
];

function continued(singles: readonly { text: string }[], sentences: readonly string[]): Case[] {
  return singles.flatMap(({ text }) =>
    sentences.flatMap((sentence) => ['\n', '\n\n'].map((join) => one('continued', text + join + sentence))),
  );
}

/** It is to be cut, but its places were not written down: the strongest counts. */
function anywhere(text: string): Case {
  return { ...one('mixed', text), what: ANYWHERE };
}

function one(kind: Kind, text: string, cuts: readonly number[] = []): Case {
  const language: Language = /[ぁ-ん]/.test(text) ? 'ja' : 'en';
  return { id: `house/${kind}`, kind, language, sealed: false, text, cuts, what: 'house', services: [] };
}

function placesOf(marked: string): number[] {
  const pieces = marked.split('¦');
  return pieces.slice(1).map((_, index) => pieces.slice(0, index + 1).join('').length);
}
