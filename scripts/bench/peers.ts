import { spawnSync } from 'node:child_process';
import { lstatSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installed } from '../setup/packages.mjs';
import { root } from '../setup/root.mjs';
import { Stop } from '../setup/stop.mjs';

/** A linter that people know, ready to look at a text. */
export interface Peer {
  name: string;
  version: string;
  look(text: string): unknown;
}

const folder = join(root, 'bench');

/** The peers of `bench/`, installed there where they are not yet. Throws a Stop where that fails. */
export async function loadPeers(say: (progress: string) => void): Promise<Peer[]> {
  if (!installed(folder)) {
    say('installing the peers (npm ci in bench/)');
    install();
  }
  // Not `import()`: it would go to Vite's runner, which has been closed by now.
  const { peers } = createRequire(join(folder, 'package.json'))('./peers.mjs');
  return peers();
}

function install(): void {
  // `npm ci` empties what a link points at, and that is somebody else's.
  if (lstatSync(join(folder, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Stop(
      'bench/node_modules is a link and out of date. Remove the link, then run the command again.',
    );
  const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Stop(`The peers could not be installed in bench/ (npm ci):\n${stderr}`);
}
