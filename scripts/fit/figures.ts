import { threshold } from '../../lib/scope/parts/weights';
import { share } from '../evaluate/columns';
import type { Case } from '../evaluate/scope/case';
import { ANYWHERE, type Weights } from './fit';
import type { Samples } from './samples';

/** Kinds with one problem, then kinds with several. */
const kinds: readonly Case['kind'][] = ['single', 'continued', 'silent', 'article', 'mixture', 'mixed'];

/** What both sets of weights do on the same texts: false alarms, found, and at the right place. The first cut counts. */
export function figures(all: readonly Samples[], old: Weights, fitted: Weights): string[][] {
  const rows = kinds.flatMap((kind) =>
    (['ja', 'en'] as const).map((language) => {
      const those = all.filter(
        ({ of }) => of.kind === kind && of.language === language && of.what !== ANYWHERE,
      );
      const row = (weights: Weights) => {
        const bests = those.map((one) => bestOf(one, weights));
        const found = bests.filter((best) => best !== undefined).length;
        const exact = bests.filter((best) => best?.right).length;
        return [share(found, those.length), those[0]?.of.cuts.length ? share(exact, those.length) : ''];
      };
      return [`${kind}, ${language}`, ...row(old), ...row(fitted)];
    }),
  );
  return [['texts', 'old: cut', 'right place', 'fitted: cut', 'right place'], ...rows];
}

/** The strongest possible cut, where it reaches the threshold. */
function bestOf({ places }: Samples, weights: Weights) {
  let best: { score: number; right: boolean } | undefined;
  for (const { signals, right } of places) {
    let score = 0;
    for (const name in signals)
      score += weights[name as keyof Weights] * (signals[name as keyof Weights] ?? 0);
    if (score >= threshold && score > (best?.score ?? 0)) best = { score, right };
  }
  return best;
}
