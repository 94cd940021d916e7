import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../setup/root.mjs';

/**
 * A module of ours as one classic script, built as the extension's own are; its exports come under a global name.
 * @param path from the project's folder.
 */
export async function bundle(path: string, name: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: join(root, path), name, formats: ['iife'] },
    },
  });
  const [built] = Array.isArray(result) ? result : [];
  const [chunk] = built?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error(`Vite made no script of ${path}.`);
  return chunk.code;
}
