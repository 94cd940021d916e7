import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

interface Locked {
  name: string;
  version: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  dev?: boolean;
  devOptional?: boolean;
}

const packages: Locked[] = Object.entries<Locked>(read('package-lock.json').packages)
  .filter(([path]) => path !== '')
  .map(([path, locked]) => ({ ...locked, name: path.slice(path.lastIndexOf('node_modules/') + 13) }));
/** What may end up in the product; all else only builds or tests it. */
const shipped = packages.filter(({ dev, devOptional }) => !dev && !devOptional);
const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;
const named = ({ name, version, license }: Locked) => `${name}@${version}: ${license}`;

describe('the lock file', () => {
  test('knows every package by its contents', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(named)).toEqual([]);
  });

  test('takes packages from the npm registry only: no mirror, no repository, no file', () => {
    const isRegistry = ({ resolved, link, version }: Locked) =>
      !link &&
      /^\d+\.\d+\.\d+/.test(version) &&
      (resolved?.startsWith('https://registry.npmjs.org/') ?? true);
    expect(packages.filter((one) => !isRegistry(one)).map(named)).toEqual([]);
    const ranges = Object.entries({ ...dependencies, ...devDependencies });
    expect(ranges.filter(([, range]) => !/^[\^~]?\d+(?:\.\d+){0,2}$/.test(range))).toEqual([]);
    expect(readFileSync(join(root, '.npmrc'), 'utf8')).not.toMatch(/registry|always-auth|_auth/);
  });

  test('needs no more than a few packages in the product', () => {
    expect(shipped.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies ?? {})));
    expect(shipped.length).toBeLessThan(120);
  });
});

/** Those who pass the product on have to keep a notice, nothing more; MPL asks for the source of its own files only. */
const permissive = new Set(['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'ISC', 'MPL-2.0']);

/** Licences of tools, which are not passed on, and why they are no matter. */
const ofTools: Record<string, string> = {
  'BlueOak-1.0.0': 'permissive, without a duty',
  'CC0-1.0': 'tables of browser facts, in the public domain',
  'Python-2.0': 'permissive: argparse, taken over from Python',
  Zlib: 'permissive: a part of pako',
  BSD: 'winreg 0.0.12, BSD-2-Clause by its readme, asks the Windows registry where Firefox is',
};

describe('licences', () => {
  test('of what is shipped are permissive', () => {
    expect(shipped.filter(({ license }) => !allows(license, permissive)).map(named)).toEqual([]);
  });

  test('of what builds and tests it are known', () => {
    const known = new Set([...permissive, ...Object.keys(ofTools)]);
    expect(packages.filter(({ license }) => !allows(license, known)).map(named)).toEqual([]);
  });

  test('no exception stands without need', () => {
    const needed = (license: string) =>
      packages.some(
        (one) => allows(one.license, new Set([...permissive, license])) && !allows(one.license, permissive),
      );
    const combined = packages.map(({ license }) => license).join();
    expect(Object.keys(ofTools).filter((license) => !needed(license) && !combined.includes(license))).toEqual(
      [],
    );
  });
});

/** Without `--omit=dev`: npm 11 then leaves out what a tool needs as well, React among it. */
test('npm’s bill of materials parses and lists what the product is made of', () => {
  const { stdout, stderr } = spawnSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(stdout, stderr).toMatch(/^\s*\{/);
  const { bomFormat, components } = JSON.parse(stdout) as { bomFormat: string; components: Component[] };
  expect(bomFormat).toBe('CycloneDX');
  const listed = new Map(components.map((one) => [`${one.name}@${one.version}`, one]));
  const wanted = shipped.map(({ name, version }) => `${name}@${version}`);
  expect(wanted.filter((name) => !listed.get(name)?.hashes?.length)).toEqual([]);
  expect(wanted.filter((name) => !listed.get(name)?.licenses?.length)).toEqual([]);
});

interface Component {
  name: string;
  version: string;
  hashes?: unknown[];
  licenses?: unknown[];
}

/** Whether an SPDX expression may be met with a set of licences: one side of each OR, both sides of each AND. */
function allows(expression: string | undefined, set: Set<string>): boolean {
  if (!expression) return false;
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((license) => set.has(license)));
}
