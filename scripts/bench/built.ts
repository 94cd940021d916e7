import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/root.mjs';
import { Stop } from '../setup/stop.mjs';

const sources = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];

/** Builds the extension where there is no build, or one older than a source. Throws a Stop where that fails. */
export function ensureBuilt(): void {
  const built = newest('.output/chrome-mv3/manifest.json');
  if (built > Math.max(...sources.map(newest))) return;
  console.log('Building the extension.');
  const args = [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Stop(`The extension could not be built:\n${stderr || stdout}`);
}

/** ms of the last change of a file, or below a folder; 0 where there is none. */
function newest(path: string): number {
  const full = join(root, path);
  if (!existsSync(full)) return 0;
  if (statSync(full).isFile()) return statSync(full).mtimeMs;
  const entries = readdirSync(full, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Math.max(0, ...entries.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}
