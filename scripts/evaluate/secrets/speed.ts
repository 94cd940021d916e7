import { median, ratio } from '../../bench/statistics';
import { japanese } from '../../bench/texts';
import { positives, silent } from './corpus';
import { type Engine, ours, secretlint } from './engines';

/** Medians of interleaved runs over the same texts, wall time in this process. */
export interface Speed {
  /** What the texts are. */
  texts: string;
  /** ms for 20,000 UTF-16 units. */
  ours: number;
  secretlint: number;
  /** Our time for ten times the text, by that for the text: the middle of the rounds' own ratios. */
  growth: number;
}

const size = 20_000;
const rounds = 12;
/** The first ones are interpreted still, not compiled. */
const coldRounds = 3;

/** How fast both are on what people write, and on what is as dense in passwords and keys as no request is. */
export async function speed(): Promise<Speed[]> {
  const prose = Array.from({ length: 10 }, (_, seed) => japanese(size, seed + 1));
  return [await measure('a long description', prose), await measure('our cases, end to end', endToEnd())];
}

async function measure(name: string, made: readonly string[]): Promise<Speed> {
  const texts = made.map(inOnePiece);
  const tenfold = texts.join('');
  const times: Round[] = [];
  for (let round = 0; round < coldRounds + rounds; round++) {
    const measured = await oneRound(texts, tenfold);
    if (round >= coldRounds) times.push(measured);
  }
  return {
    texts: name,
    ours: median(times.flatMap((round) => round.ours)),
    secretlint: median(times.flatMap((round) => round.secretlint)),
    growth: ratio(times.map((round) => ({ on: median(round.tenfold), off: median(round.alone) }))),
  };
}

/** V8 keeps a text that was put together or cut out as a reference to its parts; what is typed comes in one piece. */
const inOnePiece = (text: string) => Buffer.from(text).toString();

/** ms of each run. */
type Round = Record<'ours' | 'secretlint' | 'alone' | 'tenfold', number[]>;

async function oneRound(texts: readonly string[], tenfold: string): Promise<Round> {
  const round: Round = { ours: [], secretlint: [], alone: [], tenfold: [] };
  for (const text of texts) {
    round.ours.push(await timed(ours, text));
    round.secretlint.push(await timed(secretlint, text));
  }
  for (const text of texts) round.alone.push(await timed(ours, text));
  for (let again = 0; again < 3; again++) round.tenfold.push(await timed(ours, tenfold));
  return round;
}

async function timed({ find }: Engine, text: string): Promise<number> {
  const start = performance.now();
  await find(text);
  return performance.now() - start;
}

/** Cases one after another, ten texts of the size; one case in ten holds a secret. */
function endToEnd(): string[] {
  const isShort = ({ text }: { text: string }) => text.length < 2_000;
  const hidden = positives.filter(isShort);
  const short = silent.filter(isShort);
  const mixed = short.map(({ text }, index) =>
    index % 10 === 0 ? (hidden[index % hidden.length]?.text ?? text) : text,
  );
  let all = '';
  for (let from = 0; all.length < 10 * size; from++) all += `${mixed[from % mixed.length]}\n\n`;
  return Array.from({ length: 10 }, (_, index) => all.slice(index * size, (index + 1) * size));
}
