import { relationOf } from '../../../lib/azure/services';
import { drawFor, hash } from '../draw';
import { type Case, isArticle, type Language } from './case';
import { joins } from './joins';
import { en } from './texts/en/index';
import { ja } from './texts/ja/index';
import type { Single, Texts } from './texts/written';

const written: readonly (readonly [Language, Texts])[] = [
  ['ja', ja],
  ['en', en],
];

/** Partners that each single is joined with. */
const PARTNERS = 4;
/** Sentences that go on about each single. */
const CONTINUATIONS = 3;

/** Every case of the evaluation, the same on every run. */
export const cases: readonly Case[] = written.flatMap(([language, texts]) => [
  ...texts.singles.map((single) => ofSingle(single, language)),
  ...texts.singles.flatMap((single) =>
    texts.continuations.length === 0 ? [] : continued(single, texts.continuations, language),
  ),
  ...texts.silent.map((one) => plain(isArticle(one) ? 'article' : 'silent', language, one.text, one.what)),
  ...[true, false].flatMap((half) =>
    mixtures(
      texts.singles.filter(({ text }) => isSealed(text) === half),
      language,
    ),
  ),
  ...texts.mixed.map(({ text }) => plain('mixed', language, text, 'as written')),
  ...texts.several.map((one) => ({ ...plain('several', language, one.text, one.about), about: one.about })),
  ...texts.differing.map(({ text }) => plain('differing', language, text, 'as written')),
  ...texts.paired.map(({ text, services }) => ({
    ...plain('paired', language, text, 'as written'),
    services,
  })),
]);

/** Half of all texts are sealed: they show up in figures only, so that nobody tunes by them. */
function isSealed(text: string): boolean {
  return hash(text) % 2 === 1;
}

function idOf(text: string): string {
  return hash(text).toString(36);
}

/** A text as it was written, `¦` at each place to cut. */
function plain(kind: Case['kind'], language: Language, marked: string, what: string): Case {
  const pieces = marked.split('¦');
  const cuts = pieces.slice(1).map((_, index) => pieces.slice(0, index + 1).join('').length);
  const id = `${kind}/${language}/${idOf(marked)}`;
  return { id, kind, language, sealed: isSealed(marked), text: pieces.join(''), cuts, what, services: [] };
}

function ofSingle({ text, services, intent }: Single, language: Language): Case {
  return { ...plain('single', language, text, intent), services, intent };
}

function continued({ text, services }: Single, sentences: readonly string[], language: Language): Case[] {
  const draw = drawFor(text);
  return Array.from({ length: CONTINUATIONS }, (_, turn) => {
    const whole = text + ['\n', '\n\n', language === 'ja' ? '' : ' '][turn] + draw.one(sentences);
    return {
      ...plain('continued', language, whole, ['next line', 'next paragraph', 'same line'][turn] as string),
      sealed: isSealed(text),
      services,
    };
  });
}

/** Each single with some that have nothing to do with it, the manners of join in turn. */
function mixtures(singles: readonly Single[], language: Language): Case[] {
  return singles.flatMap((single, index) =>
    partnersOf(single, singles).map((partner, turn) => mixture(single, partner, language, index + turn)),
  );
}

function partnersOf(single: Single, all: readonly Single[]): Single[] {
  const strangers = all.filter((other) => areStrangers(single, other));
  const draw = drawFor(`partners of ${single.text}`);
  const chosen = new Set<Single>();
  for (let tries = 0; chosen.size < Math.min(PARTNERS, strangers.length) && tries < 100; tries++)
    chosen.add(draw.one(strangers));
  return [...chosen];
}

function areStrangers(a: Single, b: Single): boolean {
  return (
    a !== b && a.services.every((one) => b.services.every((other) => relationOf(one, other) === undefined))
  );
}

function mixture(first: Single, second: Single, language: Language, turn: number): Case {
  const manners = joins[language];
  const { name, lead, gap, opening } = manners[turn % manners.length] as (typeof manners)[number];
  const before = lead + first.text.trimEnd() + gap;
  return {
    id: `mixture/${language}/${idOf(first.text)}-${idOf(second.text)}`,
    kind: 'mixture',
    language,
    sealed: isSealed(first.text),
    text: before + opening + second.text,
    cuts: [before.length],
    what: name,
    services: [...first.services, ...second.services],
    sides: [first.services, second.services],
  };
}
