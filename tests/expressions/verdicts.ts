import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { check } from 'recheck';
import type { Expression } from './collect';

/** What may make an expression slow: texts, each to be repeated after its prefix, and what follows them. */
export interface Attack {
  pumps: { prefix: string; pump: string }[];
  suffix: string;
}

/** What recheck says of an expression. */
export type Verdict = 'safe' | Attack;

/** Where verdicts are kept: recheck takes seconds for one expression, minutes for all. */
export const verdictsFile = join(import.meta.dirname, 'verdicts.json');

/**
 * The verdict on each expression, in their order: the kept one, otherwise recheck's own.
 * Throws where recheck comes to none.
 */
export async function verdictsOn(expressions: Expression[]): Promise<Verdict[]> {
  const verdicts = new Map(Object.entries(kept()));
  const waiting = expressions.filter((expression) => !verdicts.has(keyOf(expression)));
  const work = async () => {
    for (let expression = waiting.pop(); expression; expression = waiting.pop())
      verdicts.set(keyOf(expression), await ask(expression));
  };
  await Promise.all(cpus().map(work));
  return expressions.map((expression) => verdicts.get(keyOf(expression)) as Verdict);
}

/** What the file has to hold: the verdict on each of these, and on no other. */
export function asFile(expressions: Expression[], verdicts: Verdict[]): string {
  const entries = expressions.map((expression, index) => [keyOf(expression), verdicts[index]] as const);
  const sorted = entries.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `${JSON.stringify({ recheck: version, verdicts: Object.fromEntries(sorted) }, null, 2)}\n`;
}

const { version } = createRequire(import.meta.url)('recheck/package.json') as { version: string };

/** What another version of recheck has found is not kept. */
function kept(): Record<string, Verdict> {
  if (!existsSync(verdictsFile)) return {};
  const file = JSON.parse(readFileSync(verdictsFile, 'utf8'));
  return file.recheck === version ? file.verdicts : {};
}

const keyOf = ({ source, flags }: Expression) =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 12);

/** ms */
const patience = 600_000;

async function ask({ place, source, flags }: Expression): Promise<Verdict> {
  // recheck does not know the flag "d", which changes nothing in how a match is found.
  const found = await check(source, flags.replace('d', ''), { timeout: patience });
  if (found.status === 'safe') return 'safe';
  if (found.status === 'unknown')
    throw new Error(`${place}: recheck has no verdict (${found.error.kind}). Make it simpler: /${source}/`);
  const { pumps, suffix } = found.attack;
  return { pumps: pumps.map(({ prefix, pump }) => ({ prefix, pump })), suffix };
}
