import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintSource } from '@secretlint/core';
import { creator as recommended } from '@secretlint/secretlint-rule-preset-recommend';
import { scan } from '../../../lib/secrets/scan';
import { root } from '../../setup/root.mjs';
import type { Match } from './judge';

/** Something that finds secrets in a text. */
export interface Engine {
  name: string;
  find(text: string): Match[] | Promise<Match[]>;
}

/** This one; nothing in it has expired. */
export const ours: Engine = { name: 'this engine', find: (text) => scan(text) };

/** The linter that people know, with the rules that it recommends. */
export const secretlint: Engine = {
  name: `secretlint ${version('@secretlint/core')}`,
  async find(content) {
    const rules = [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: recommended }];
    const source = { content, filePath: 'request.txt', ext: '.txt', contentType: 'text' as const };
    const { messages } = await lintSource({ source, options: { config: { rules } } });
    return messages.map(({ range: [start, end] }) => ({ start, end }));
  },
};

/**
 * Work without marks of `performance`: secretlint's profiler keeps each one and looks through all of them at the next, half
 * a minute for our corpus. Where its time is taken they stay, as its users have them.
 */
export async function withoutMarks<Result>(work: () => Promise<Result>): Promise<Result> {
  const { mark } = performance;
  performance.mark = () => ({}) as PerformanceMark;
  try {
    return await work();
  } finally {
    performance.mark = mark;
  }
}

function version(name: string): string {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
}
