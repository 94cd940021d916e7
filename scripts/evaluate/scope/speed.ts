import { analyze } from '../../../lib/analyze';
import { median, percentile } from '../../bench/statistics';
import { drawFor } from '../draw';
import type { Case } from './case';

/** ms of one whole analysis, all rules, after a key in the middle of a long text. */
export interface Speed {
  median: number;
  p95: number;
}

const size = 20_000;
const keys = 400;
/** The first ones are interpreted still, not compiled. */
const coldKeys = 100;

/** Types into texts of the corpus, laid end to end. */
export function speed(cases: readonly Case[]): Speed {
  const times = [1, 2, 3].flatMap((seed) => typeInto(longText(cases, seed)));
  return { median: median(times), p95: percentile(times, 95) };
}

function typeInto(text: string): number[] {
  const times: number[] = [];
  const middle = text.indexOf('\n', text.length / 2);
  for (let key = 0; key < keys; key++) {
    const typed = `${text.slice(0, middle)}${'再現しません'.repeat(100).slice(0, key)}${text.slice(middle)}`;
    // What is typed comes in one piece.
    const description = Buffer.from(typed).toString();
    const start = performance.now();
    analyze({ description });
    if (key >= coldKeys) times.push(performance.now() - start);
  }
  return times;
}

function longText(cases: readonly Case[], seed: number): string {
  const draw = drawFor(`speed ${seed}`);
  const texts = cases.filter(({ kind }) => kind === 'single' || kind === 'article');
  let all = '';
  while (all.length < size) all += `${draw.one(texts).text}\n\n`;
  return all.slice(0, size);
}
