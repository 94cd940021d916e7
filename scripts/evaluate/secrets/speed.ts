import { median } from '../../bench/statistics';
import { positives, silent } from './corpus';
import { type Engine, ours, secretlint } from './engines';

/** Medians of interleaved runs over the same texts, wall time in this process. */
export interface Speed {
  /** ms for 20,000 UTF-16 units. */
  ours: number;
  secretlint: number;
  /** Time for ten times the text, by the time for the text. */
  growth: number;
}

const size = 20_000;
const rounds = 12;
/** The first ones are interpreted still, not compiled. */
const coldRounds = 3;

export async function speed(): Promise<Speed> {
  const texts = longTexts();
  const tenfold = texts.slice(0, 10).join('\n');
  const times = { ours: [] as number[], secretlint: [] as number[], tenfold: [] as number[] };
  for (let round = 0; round < coldRounds + rounds; round++) {
    const turn = { ours: [] as number[], secretlint: [] as number[] };
    for (const text of texts) {
      turn.ours.push(await timed(ours, text));
      turn.secretlint.push(await timed(secretlint, text));
    }
    const ten = await timed(ours, tenfold);
    if (round < coldRounds) continue;
    times.ours.push(...turn.ours);
    times.secretlint.push(...turn.secretlint);
    times.tenfold.push(ten);
  }
  const middle = median(times.ours);
  return { ours: middle, secretlint: median(times.secretlint), growth: median(times.tenfold) / middle };
}

async function timed({ find }: Engine, text: string): Promise<number> {
  const start = performance.now();
  await find(text);
  return performance.now() - start;
}

/** Support texts one after another: one in ten holds a secret. */
function longTexts(): string[] {
  const mixed = silent.map(({ text }, index) => (index % 10 === 0 ? (positives[index]?.text ?? text) : text));
  const texts: string[] = [];
  let from = 0;
  while (texts.length < 10) {
    let text = '';
    while (text.length < size) text += `${mixed[from++ % mixed.length]}\n\n`;
    texts.push(text.slice(0, size));
  }
  return texts;
}
