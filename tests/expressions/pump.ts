import { Worker } from 'node:worker_threads';
import type { Expression } from './collect';

/** An expression and the texts to try it on. */
export interface Trial {
  expression: Pick<Expression, 'source' | 'flags'>;
  texts: string[];
}

/** ms after which a trial has run wild: a hundred times what the slowest takes. */
const patience = 60_000;

/**
 * Tries expressions on texts in a thread of its own.
 * @returns of each trial the ms that each text took; `undefined` where the trial had to be ended.
 */
export async function pump(trials: Trial[]): Promise<(number[] | undefined)[]> {
  const results: (number[] | undefined)[] = [];
  let worker = start();
  for (const trial of trials) {
    const result = await tried(worker, trial);
    results.push(result);
    if (result) continue;
    await worker.terminate();
    worker = start();
  }
  await worker.terminate();
  return results;
}

const start = () => new Worker(`(${work})(require('node:worker_threads'))`, { eval: true });

function tried(worker: Worker, trial: Trial): Promise<number[] | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    worker.once('message', (times: number[]) => {
      clearTimeout(timer);
      resolve(times);
    });
    worker.postMessage(trial);
  });
}

/** Runs in the thread. A sticky expression is tried at a thousand places, as the scan does where a literal stands. */
function work({ parentPort }: typeof import('node:worker_threads')): void {
  parentPort?.on('message', ({ expression, texts }: Trial) => {
    const pattern = new RegExp(expression.source, expression.flags);
    const run = (text: string) => {
      if (pattern.global) return text.replace(pattern, '');
      const step = pattern.sticky ? Math.ceil(text.length / 1000) : text.length + 1;
      for (let at = 0; at <= text.length; at += step) {
        pattern.lastIndex = at;
        pattern.exec(text);
      }
      return undefined;
    };
    const times = texts.map((text) => {
      const before = performance.now();
      run(text);
      return performance.now() - before;
    });
    parentPort?.postMessage(times);
  });
}
