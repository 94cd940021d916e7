import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../setup/browser.mjs';
import { root } from '../setup/root.mjs';

/** What figures depend on: where, when and with which versions they were taken. */
export function machine(): string[] {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const peers = JSON.parse(readFileSync(join(root, 'bench/package.json'), 'utf8')).dependencies;
  const [processor] = cpus();
  return [
    `Date: ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `Machine: ${cpus().length} x ${processor?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()}`,
    `Load average when it was done (1, 5, 15 minutes; the bench itself is about 1): ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}`,
    `Versions: this extension ${version} (${commit()}), ${browserVersion()}, Node.js ${process.versions.node}`,
    `Peers: ${Object.entries(peers)
      .map((each) => each.join(' '))
      .join(', ')}`,
  ];
}

const browserVersion = () => said(findBrowser() ?? '', '--version') ?? 'browser of unknown version';

function commit(): string {
  const id = said('git', 'rev-parse', '--short', 'HEAD');
  if (!id) return 'no repository';
  const changed = said(
    'git',
    'status',
    '--porcelain',
    '--untracked-files=no',
    '--',
    '.',
    ':!bench/README.md',
  );
  return changed ? `${id} with changes` : id;
}

function said(command: string, ...args: string[]): string | undefined {
  try {
    return execFileSync(command, args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}
