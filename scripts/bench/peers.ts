import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensurePackages } from '../setup/packages.mjs';
import { root } from '../setup/root.mjs';

/** A linter that people know, ready to look at a text. */
export interface Peer {
  name: string;
  version: string;
  look(text: string): unknown;
}

const folder = join(root, 'bench');

/** The peers of `bench/`, installed there where they are not yet. Throws a Stop where that fails. */
export async function loadPeers(say: (progress: string) => void): Promise<Peer[]> {
  say('the peers');
  ensurePackages(folder);
  // Not `import()`: it would go to Vite's runner, which has been closed by now.
  const { peers } = createRequire(join(folder, 'package.json'))('./peers.mjs');
  return peers();
}
