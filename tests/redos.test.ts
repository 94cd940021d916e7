import { beforeAll, describe, expect, test, vi } from 'vitest';
import { composed, distinct, type Expression, written } from './expressions/collect';
import { pump } from './expressions/pump';
import { type Attack, asFile, type Verdict, verdictsFile, verdictsOn } from './expressions/verdicts';

vi.mock('wxt/browser', () => ({ browser: {} }));

/** UTF-16 units: a text, and one eight times as long. */
const sizes = [12_500, 100_000];
/** A linear expression takes 8 times as long for the longer text, a quadratic one 64 times. */
const mostGrowth = 24;
/** Of so many rounds, one text after the other, the quickest counts: the machine has other things to do. */
const rounds = 5;
/**
 * ms for 100 KB below which growth is not looked at: a quadratic expression takes seconds, a linear one below 50 (see the
 * figures that the test prints), and a busy machine makes ratios of small times meaningless.
 */
const felt = 1_000;

let all: Expression[];
beforeAll(async () => {
  const made = await composed(() =>
    Promise.all(Object.values(import.meta.glob('../lib/**/*.ts')).map((load) => load())),
  );
  all = distinct([...written(), ...made]);
  expect(made.length).toBeGreaterThan(10);
  expect(all.length).toBeGreaterThan(500);
});

test('every expression of the product ends on 100 KB of anything', { timeout: 600_000 }, async () => {
  const results = await pump(
    all.map((expression) => ({ expression, texts: fillersFor(expression).map(filled) })),
  );
  const wild = all.filter((_, index) => results[index] === undefined);
  expect(wild.map(advice)).toEqual([]);
});

// What recheck is asked for takes seconds each; where its version is new, many minutes in all.
describe('by recheck', () => {
  let verdicts: Verdict[];
  beforeAll(async () => {
    verdicts = await verdictsOn(all);
  }, 1_800_000);

  test('its verdicts are kept: on every expression, on no other', async () => {
    await expect(
      asFile(all, verdicts),
      'An expression, or recheck itself, is new or gone. Run "npx vitest run tests/redos.test.ts -u" and commit tests/expressions/verdicts.json',
    ).toMatchFileSnapshot(verdictsFile);
  });

  /**
   * No expression can be made slow. recheck takes a bound of some hundred repetitions for none; so where it suspects an
   * expression, its own attack is tried on every run, and the growth is what counts.
   */
  test('every expression is safe, or linear under the attack that it has found', {
    timeout: 600_000,
  }, async () => {
    const suspects = all.flatMap((expression, index) => {
      const verdict = verdicts[index] as Verdict;
      return verdict === 'safe' ? [] : [{ expression, texts: attacked(verdict) }];
    });
    const times = await pump(suspects);
    const slow = suspects.filter((_, index) => isSlow(times[index]));
    const slowest = Math.max(...times.map((each) => Math.min(...(each ?? []).filter(isLong))));
    console.log(
      `${all.length} expressions: ${suspects.length} suspected by recheck, ${slow.length} slow; ` +
        `100 KB of its attack take the slowest ${slowest.toFixed(0)} ms`,
    );
    expect(slow.map(({ expression }) => advice(expression))).toEqual([]);
  });
});

const advice = ({ place, source }: Expression) => `${place}: bound its repetitions. /${source}/`;

/** What may hold an expression up: its own words, and what its classes take. */
function fillersFor({ source }: Expression): string[] {
  const words = source.match(/[\p{L}\d ]{2,}/gu) ?? [];
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
  return [words.slice(0, 8).join(' '), longest, 'a', 'A1', ' ', '\n', '="', '-.', 'あ、'].filter(Boolean);
}

const filled = (unit: string) => `${unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000)}\0`;

/** The attack, pumped to both sizes, in rounds. */
function attacked(attack: Attack): string[] {
  const texts = sizes.map((size) => pumped(attack, size));
  return Array.from({ length: rounds }, () => texts).flat();
}

function pumped({ pumps, suffix }: Attack, size: number): string {
  const unit = pumps.reduce((length, { pump: each }) => length + each.length, 0);
  const times = Math.ceil(size / Math.max(1, unit));
  return pumps.map(({ prefix, pump: each }) => prefix + each.repeat(times)).join('') + suffix;
}

/** By the ms of {@link attacked}; a trial that had to be ended is. */
function isSlow(times: number[] | undefined): boolean {
  if (!times) return true;
  const short = Math.min(...times.filter((time, index) => !isLong(time, index)));
  const long = Math.min(...times.filter(isLong));
  return long > felt && long > mostGrowth * short;
}

const isLong = (_time: number, index: number) => index % 2 === 1;
