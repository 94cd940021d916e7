import { analyze } from '../../lib/analyze';
import { newCoach } from './coach';
import type { Goal, Measured } from './goal';
import { leafPage } from './pages';
import { loadPeers, type Peer } from './peers';
import { scriptPage } from './script';
import { median, percentile, plain } from './statistics';
import { japanese } from './texts';

/** UTF-16 units of a description, and the goal for it in ms. */
const sizes = [
  { length: 1_000, goal: 0.5 },
  { length: 5_000, goal: 1.5 },
  { length: 20_000, goal: 5 },
];
const analyses = 100;
/** The first ones are interpreted still, not compiled. */
const coldOnes = 20;
const rounds = 6;
/** Whom the budget names to be faster than; secretlint only looks for secrets. */
const slower = /^(?:textlint|harper|alex|write-good)/;

export const engine: Goal = {
  id: 'P7',
  what: 'one uncached analysis with all rules, 1 / 5 / 20 K Japanese text',
  goal: 'p95 ≤ 0.5 / 1.5 / 5 ms; faster than textlint, harper, alex, write-good',
  how:
    'Every analysis has a text of its own. In Chromium: the built engine in a page, one task each, processor time by the ' +
    'trace. In Node.js: the same source and the peers in turn in one process, wall time; the first round is not counted. ' +
    'Faster means: our median there is below each of theirs at every size.',
  async measure(say) {
    const chromium = await inChromium();
    const p95 = chromium.map((times) => percentile(times, 95));
    say('peers');
    const node = await inNode(await loadPeers(say), say);
    return verdict(chromium, p95, node);
  },
};

function verdict(chromium: number[][], p95: number[], node: Timed[]): Measured {
  const [ours, ...peers] = node.map(({ name, times }) => ({ name, middle: times.map(median) }));
  const others = peers.filter(({ name }) => slower.test(name));
  const faster = others.every(({ middle }) => middle.every((ms, i) => (ours?.middle[i] ?? Infinity) < ms));
  const least = others.map(({ middle }) => (middle[2] ?? 0) / (ours?.middle[2] ?? Number.NaN));
  const inside = p95.every((ms, i) => ms <= (sizes[i]?.goal ?? 0));
  return {
    figures: `p95 ${p95.map(plain).join(' / ')} ms; at 20 K ${plain(Math.min(...least))} times faster than the fastest of them`,
    reached: inside && faster,
    tables: [
      {
        title: 'P7: one analysis, ms (median / p95)',
        rows: [
          ['', ...sizes.map(({ length }) => `${length / 1000} K`)],
          ['this engine, Chromium', ...chromium.map(both)],
          ...node.map(({ name, times }) => [`${name}, Node.js`, ...times.map(both)]),
        ],
      },
    ],
  };
}

const both = (times: number[]) => `${plain(median(times))} / ${plain(percentile(times, 95))}`;

/** ms of each analysis by size. */
async function inChromium(): Promise<number[][]> {
  const coach = await newCoach();
  coach.pages.set('/leaf.html', leafPage);
  const { times } = await scriptPage(coach, 'lib/analyze.ts', 'https://engine.example/leaf.html');
  // The sizes in turn, so that none is measured while the engine is colder than for another.
  const texts = Array.from({ length: (analyses + coldOnes) * sizes.length }, (_, i) =>
    japanese(sizes[i % sizes.length]?.length ?? 0, 1 + i * 13),
  );
  const all = await times('(text) => module.analyze({ description: text })', texts);
  await coach.close();
  return sizes.map((_, i) => all.filter((_, at) => at % sizes.length === i).slice(coldOnes));
}

interface Timed {
  name: string;
  /** ms by size. */
  times: number[][];
}

async function inNode(peers: Peer[], say: (progress: string) => void): Promise<Timed[]> {
  const ours = { name: 'this engine', look: (text: string) => analyze({ description: text }) };
  const all = [ours, ...peers].map((each) => ({ ...each, times: sizes.map((): number[] => []) }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [i, { length }] of sizes.entries()) {
      for (const { name, look, times } of all) {
        // Ours is over so soon that more of them tell more.
        for (let again = 0; again < (name === ours.name ? 10 : 1); again += 1) {
          const text = japanese(length, 1 + round * 101 + again * 7);
          const start = performance.now();
          await look(text);
          if (round > 0) times[i]?.push(performance.now() - start);
        }
      }
    }
    say(`round ${round} of ${rounds}`);
  }
  return all;
}
