import type { Page } from 'puppeteer-core';
import type { Coach } from '../../tests/e2e/browser';
import { cpu } from './attribution';
import { bundle } from './bundle';
import { record } from './load';

/** A page that runs a module of ours by itself, without the extension: for what is too short for the clock of a page. */
export interface ScriptPage {
  page: Page;
  /**
   * Runs one function of the module for each argument, each in a task of its own; ms of processor time, in order.
   * @param call the source of a function of one argument.
   */
  times(call: string, args: unknown[]): Promise<number[]>;
}

/** @param path the module, from the project's folder; `call` knows its exports as `module`. */
export async function scriptPage(coach: Coach, path: string, address: string): Promise<ScriptPage> {
  const page = await coach.open(address);
  await page.evaluate(await bundle(path, 'module'));
  const times: ScriptPage['times'] = async (call, args) => {
    await page.evaluate(`globalThis.measured = ${call}; globalThis.given = ${JSON.stringify(args)}`);
    const events = await record(page, () => page.evaluate(inTasks));
    const calls = events.filter(
      ({ name, args }) => name === 'FunctionCall' && args?.data?.functionName === 'oneMeasuredCall',
    );
    if (calls.length !== args.length)
      throw new Error(`${args.length} calls, but ${calls.length} in the trace.`);
    return calls.sort((a, b) => a.ts - b.ts).map(cpu);
  };
  return { page, times };
}

/** Runs in the page. */
async function inTasks(): Promise<void> {
  const { measured, given } = globalThis as unknown as { measured(arg: unknown): unknown; given: unknown[] };
  for (const arg of given) {
    await new Promise<void>((resolve) => {
      setTimeout(function oneMeasuredCall() {
        measured(arg);
        resolve();
      });
    });
  }
}
