import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../setup/root.mjs';
import { Stop } from '../setup/stop.mjs';
import { ensureBuilt } from './built';
import { endAll } from './coach';
import { goals } from './goals';
import { machine } from './machine';
import { type Result, report } from './report';
import { markdown } from './table';

/**
 * Measures the budget, or the chosen rows of it (`P1`, `P7`), and prints it. All of it also goes into bench/README.md.
 * A goal that is missed is a figure, not a failure; one that could not be measured is.
 */
export async function bench(chosen: string[]): Promise<void> {
  const wanted = choose(chosen);
  ensureBuilt();
  const results: Result[] = [];
  for (const goal of wanted) results.push(await measured(goal));
  const failed = results.filter(({ failure }) => failure);
  if (failed.length > 0) process.exitCode = 1;
  if (chosen.length > 0) return;
  if (failed.length > 0) return console.error('bench/README.md stays as it was: not all could be measured.');
  await writeFile(join(root, 'bench/README.md'), report(results, machine()));
  console.log('bench/README.md is written.');
}

function choose(chosen: string[]) {
  const names = chosen.map((name) => name.toUpperCase());
  const unknown = names.filter((name) => goals.every(({ id }) => id !== name));
  if (unknown.length > 0)
    throw new Stop(
      `No goal is named ${unknown.join(', ')}. There are ${goals.map(({ id }) => id).join(', ')}.`,
    );
  return names.length > 0 ? goals.filter(({ id }) => names.includes(id)) : goals;
}

async function measured(goal: (typeof goals)[number]): Promise<Result> {
  console.log(`\n${goal.id} ${goal.what}`);
  const start = performance.now();
  try {
    const figures = await goal.measure((progress) => console.log(`   ${progress}`));
    const seconds = (performance.now() - start) / 1000;
    console.log(
      `${figures.reached ? '✓' : '✗'} ${figures.figures} (goal: ${goal.goal}; ${seconds.toFixed(0)} s)`,
    );
    for (const table of figures.tables ?? []) console.log(`\n${markdown(table)}`);
    return { goal, measured: figures };
  } catch (failure) {
    console.error(`✗ ${goal.id} could not be measured:`, failure);
    return { goal, failure };
  } finally {
    await endAll();
  }
}
