import { plain } from '../../bench/statistics';
import { share } from '../columns';
import type { Kind, Language } from './case';
import { asks, pairs, type Share, serviceShares, shareOf, speaks, splits } from './figures';
import { isExact, type Verdict } from './judge';
import type { Speed } from './speed';

/** The goals of ../shared/scope.md 6, each with its figure on the sealed half, which nobody has tuned by. */
export function goals(all: readonly Verdict[], speed: readonly Speed[]): string[][] {
  const sealed = all.filter(({ of }) => of.sealed);
  const of = (kind: Kind, language?: Language) =>
    sealed.filter((one) => one.of.kind === kind && (!language || one.of.language === language));
  const foundIn = (language: Language, least: number) =>
    atLeast(`tier A found, unrelated problems, ${language}`, least, shareOf(of('mixture', language), splits));
  const services = serviceShares(of('single'), ({ withForm }) => withForm);
  const quiet = [...of('single'), ...of('continued'), ...of('silent'), ...of('article')];
  return [
    ['goal', 'to reach', 'measured', 'reached'],
    atMost('tier A false alarms: singles', 1, shareOf(of('single'), splits)),
    atMost('tier A false alarms: with a continuation', 2, shareOf(of('continued'), splits)),
    atMost('tier A false alarms: long articles', 5, shareOf(of('article'), splits)),
    foundIn('en', 85),
    foundIn('ja', 80),
    atLeast(
      'tier A found, both services named',
      93,
      shareOf(
        of('mixture').filter(({ named }) => named),
        splits,
      ),
    ),
    atLeast('tier A found: at the exact place', 75, shareOf(of('mixture').filter(splits), isExact)),
    atLeast(
      'tier B found (or tier A)',
      60,
      shareOf(of('several'), (one) => asks(one) || splits(one)),
    ),
    atMost('tier B false alarms: all that is silent', 5, shareOf(quiet, asks)),
    atLeast('services with the form’s: precision', 90, services.precision),
    atLeast('services with the form’s: recall', 90, services.recall),
    atLeast(
      'intents',
      80,
      shareOf(of('single'), (one) => one.intent === one.of.intent),
    ),
    ...speed.map(({ texts, p95 }) =>
      row(`a key in 20 K, ${texts}: p95`, '≤ 5 ms', `${plain(p95)} ms`, p95 <= 5),
    ),
  ];
}

/** What has no figure in scope.md: how the harder kinds stand, both halves side by side. */
export function kinds(all: readonly Verdict[]): string[][] {
  const rows: [string, Kind, (verdict: Verdict) => boolean][] = [
    ['mixed by a person: tier A', 'mixed', splits],
    ['mixed by a person: at the exact places', 'mixed', (one) => splits(one) && isExact(one)],
    ['mixed by a person: tier A or B', 'mixed', speaks],
    ['several questions: tier B', 'several', asks],
    ['resources that differ: split', 'differing', splits],
    ['between two services: paired', 'paired', pairs],
    ['between two services: split (wrong)', 'paired', splits],
    ['hard and silent: tier A (wrong)', 'silent', splits],
    ['hard and silent: any (wrong)', 'silent', speaks],
    ['singles: any (wrong)', 'single', speaks],
    ['articles: any (wrong)', 'article', speaks],
  ];
  return [
    ['texts: what speaks', 'open', 'sealed', 'ja', 'en'],
    ...rows.map(([name, kind, test]) => {
      const those = all.filter(({ of }) => of.kind === kind);
      const count = (chosen: Verdict[]) => said(shareOf(chosen, test));
      return [
        name,
        count(those.filter(({ of }) => !of.sealed)),
        count(those.filter(({ of }) => of.sealed)),
        count(those.filter(({ of }) => of.language === 'ja')),
        count(those.filter(({ of }) => of.language === 'en')),
      ];
    }),
  ];
}

/** Mixtures by the manner in which they are joined. */
export function manners(all: readonly Verdict[]): string[][] {
  const mixtures = all.filter(({ of }) => of.kind === 'mixture');
  const names = [...new Set(mixtures.map(({ of }) => of.what))];
  return [
    ['mixtures joined by', 'open: found', 'exact', 'sealed: found', 'exact'],
    ...names.map((name) => [
      name,
      ...[false, true].flatMap((sealed) => {
        const those = mixtures.filter(({ of }) => of.what === name && of.sealed === sealed);
        return [said(shareOf(those, splits)), said(shareOf(those, (one) => splits(one) && isExact(one)))];
      }),
    ]),
  ];
}

const said = ({ part, all }: Share) => share(part, all);

const atLeast = (what: string, percent: number, { part, all }: Share) =>
  row(what, `≥ ${percent} %`, share(part, all), part / all >= percent / 100);

const atMost = (what: string, percent: number, { part, all }: Share) =>
  row(what, `≤ ${percent} %`, share(part, all), part / all <= percent / 100);

const row = (what: string, goal: string, measured: string, reached: boolean) => [
  what,
  goal,
  measured,
  reached ? 'yes' : 'NO',
];
