import { analyze } from '../../../lib/analyze';
import { median, percentile } from '../../bench/statistics';
import { drawFor } from '../draw';
import type { Case, Kind } from './case';

/** ms of one whole analysis, all rules, after a key in the middle of a text of 20 K. */
export interface Speed {
  texts: string;
  median: number;
  p95: number;
}

const size = 20_000;
const keys = 100;
/** The first ones are interpreted still, not compiled. */
const coldKeys = 40;

/** Types into long texts: such as people write, and requests end to end, as nobody does. */
export function speed(cases: readonly Case[]): Speed[] {
  return [
    typedInto('long articles, two problems', cases, ['article', 'mixed']),
    typedInto('forty requests end to end', cases, ['single']),
  ];
}

function typedInto(texts: string, cases: readonly Case[], kinds: readonly Kind[]): Speed {
  const times = [1, 2, 3].flatMap((seed) => typeInto(longText(cases, kinds, seed)));
  return { texts, median: median(times), p95: percentile(times, 95) };
}

function typeInto(text: string): number[] {
  const times: number[] = [];
  const middle = text.indexOf('\n', text.length / 2);
  for (let key = 0; key < keys + coldKeys; key++) {
    const typed = `${text.slice(0, middle)}${'再現しません。'.repeat(60).slice(0, key)}${text.slice(middle)}`;
    // What is typed comes in one piece.
    const description = Buffer.from(typed).toString();
    const start = performance.now();
    analyze({ description });
    if (key >= coldKeys) times.push(performance.now() - start);
  }
  return times;
}

/** One of the last kind at the end, as many of the first as there is room for. */
function longText(cases: readonly Case[], [kind, last = kind]: readonly Kind[], seed: number): string {
  const draw = drawFor(`speed ${seed}`);
  const of = (kind: Kind | undefined) => draw.one(cases.filter((one) => one.kind === kind)).text;
  let all = '';
  while (all.length < size) all += `${of(kind)}\n\n`;
  const end = of(last);
  return `${all.slice(0, size - end.length)}\n\n${end}`;
}
