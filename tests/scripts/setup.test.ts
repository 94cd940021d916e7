import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBrowser } from '../../scripts/setup/browser.mjs';
import { systemLanguage } from '../../scripts/setup/language.mjs';
import { checkNode } from '../../scripts/setup/node.mjs';
import { explain, installed, isLink } from '../../scripts/setup/packages.mjs';
import { Stop } from '../../scripts/setup/stop.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'setup-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

describe('Node.js', () => {
  test.each(['20.19.0', '20.20.2', '22.1.0', '24.0.0'])('%s will do', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  test.each(['16.20.0', '18.20.8', '20.18.3'])('%s is too old, said in both languages', (version) => {
    expect(() => checkNode(version)).toThrow(Stop);
    expect(() => checkNode(version)).toThrow(new RegExp(`20\\.19 or newer.*${version}.*以上が必要`, 's'));
  });
});

describe('packages', () => {
  const write = (path: string, secondsAgo: number) => {
    const full = join(folder, path);
    mkdirSync(join(full, '..'), { recursive: true });
    writeFileSync(full, '{}');
    const time = Date.now() / 1000 - secondsAgo;
    utimesSync(full, time, time);
  };

  test('are missing', () => {
    write('package-lock.json', 0);
    expect(installed(folder)).toBe(false);
  });

  test('are older than the lock file', () => {
    write('node_modules/.package-lock.json', 60);
    write('package-lock.json', 0);
    expect(installed(folder)).toBe(false);
  });

  test('are there', () => {
    write('package-lock.json', 60);
    write('node_modules/.package-lock.json', 30);
    expect(installed(folder)).toBe(true);
  });

  test('behind a link: npm ci would empty them', () => {
    write('elsewhere/.package-lock.json', 60);
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'node_modules'));
    expect(isLink(join(folder, 'node_modules'))).toBe(true);
    expect(isLink(join(folder, 'elsewhere'))).toBe(false);
    expect(isLink(join(folder, 'nothing'))).toBe(false);
  });

  test.each(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ETIMEDOUT'])(
    '%s: the registry is out of reach',
    (code) => {
      const message = explain({ status: 1, stderr: `npm error code ${code}\n` });
      expect(message).toMatch(/registry could not be reached/);
      expect(message).toMatch(/接続できない/);
      expect(message).toContain(code);
    },
  );

  test('npm failed for another reason: what it said first is shown', () => {
    const said = [
      'npm warn old',
      'npm error code EUSAGE',
      'npm error',
      'npm error Missing: a',
      'npm error Run "npm help"',
    ];
    expect(explain({ status: 7, stderr: said.join('\n') })).toMatch(
      /exit code 7.*:\nnpm error code EUSAGE\nnpm error Missing: a\nnpm error Run/s,
    );
  });

  test('npm is not there', () => {
    expect(explain({ status: null, error: new Error('spawn npm ENOENT') })).toMatch(/could not be started/);
  });
});

describe('browser', () => {
  test('CHROME_PATH wins', () => {
    const path = join(folder, 'my-browser');
    writeFileSync(path, '');
    vi.stubEnv('CHROME_PATH', path);
    expect(findBrowser()).toBe(path);
  });

  test('CHROME_PATH that names nothing is said, not passed over', () => {
    vi.stubEnv('CHROME_PATH', join(folder, 'none'));
    expect(findBrowser).toThrow(Stop);
  });

  test.runIf(process.platform === 'linux')('is looked for in PATH', () => {
    const path = join(folder, 'chromium');
    writeFileSync(path, '');
    vi.stubEnv('CHROME_PATH', '');
    vi.stubEnv('PATH', `/nowhere:${folder}`);
    expect(findBrowser()).toBe(path);
    vi.stubEnv('PATH', '/nowhere');
    expect(findBrowser()).toBeUndefined();
  });
});

test.each([
  ['en_US.UTF-8', 'en'],
  ['ja_JP.UTF-8', 'ja'],
  ['C.UTF-8', 'en'],
])('LANG=%s speaks %s', (lang, language) => {
  vi.stubEnv('LC_ALL', '');
  vi.stubEnv('LANGUAGE', '');
  vi.stubEnv('LC_MESSAGES', '');
  vi.stubEnv('LANG', lang);
  expect(systemLanguage()).toBe(language);
});
