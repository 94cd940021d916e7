import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { weights } from '../../lib/scope/parts/weights';
import { columns } from '../evaluate/columns';
import type { Case } from '../evaluate/scope/case';
import { cases } from '../evaluate/scope/corpus';
import { figures } from './figures';
import { fitWeights, type Weights } from './fit';
import { house } from './house';
import { prior } from './prior';
import { samplesOf } from './samples';

const file = join(import.meta.dirname, '../../lib/scope/parts/weights.ts');

/** Where a cut is neither right nor wrong: other rules speak there. */
const apart: ReadonlySet<Case['kind']> = new Set(['several', 'differing']);

/** The command: prints the weights as they are and as fitted, with what each set finds. `--write` keeps the fitted ones. */
export async function main(args: string[]): Promise<void> {
  const open = cases.filter(({ sealed, kind }) => !sealed && !apart.has(kind));
  const samples = [...open, ...house].map(samplesOf);
  const fitted = fitWeights(samples, prior);
  console.log(
    `# Weights of lib/scope/parts/weights.ts, fitted on ${open.length} open texts and ${house.length} of tests/scope\n`,
  );
  console.log(columns(table(fitted)));
  console.log(`\n${columns(figures(samples, weights, fitted))}`);
  if (args.includes('--write')) await write(fitted);
  else console.log('\nNothing written; `npm run fit -- --write` keeps the fitted weights.');
}

function table(fitted: Weights): string[][] {
  const rows = Object.entries(weights).map(([name, old]) => [
    name,
    String(old),
    String(fitted[name as keyof Weights]),
  ]);
  return [['signal', 'old', 'fitted'], ...rows];
}

/** Puts the numbers in place; their meaning stays. */
async function write(fitted: Weights): Promise<void> {
  let text = await readFile(file, 'utf8');
  for (const [name, value] of Object.entries(fitted))
    text = text.replace(new RegExp(`^(  ${name}: )-?[\\d.]+,$`, 'm'), `$1${value},`);
  await writeFile(file, text);
  console.log('\nWritten. Now run `npx vitest run --project core tests/scope` and `npm run evaluate scope`.');
}
