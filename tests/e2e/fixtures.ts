import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildFixtures } from '../fixtures/build.mjs';

const source = join(import.meta.dirname, '../fixtures');
const lockFile = join(import.meta.dirname, '../../package-lock.json');
const target = join(import.meta.dirname, '../../.cache/fixtures');

/** The folder of the bundled fixture pages, built anew only where a source has changed since. */
export async function fixtures(): Promise<string> {
  if (newest(target) > Math.max(newest(source), statSync(lockFile).mtimeMs)) return target;
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production'; // Under Vitest's own "test", Vite would write JSX for development.
  await buildFixtures(target);
  process.env['NODE_ENV'] = NODE_ENV;
  return target;
}

/** ms of the last change below a folder; 0 where there is none. */
function newest(folder: string): number {
  if (!existsSync(folder)) return 0;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Math.max(0, ...entries.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}
