import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const built = join(import.meta.dirname, '../../../.output/firefox-mv3');
const webExt = join(import.meta.dirname, '../../../node_modules/web-ext/bin/web-ext.js');

interface Lint {
  errors: object[];
  warnings: { code: string; file: string }[];
}

test('Mozilla’s linter finds no error in the build for Firefox, and warns of React’s own innerHTML only', () => {
  const args = [webExt, 'lint', '--source-dir', built, '--output=json', '--no-config-discovery'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stdout, stderr).toMatch(/^\{/);
  const { errors, warnings } = JSON.parse(stdout) as Lint;
  expect(errors).toEqual([]);
  // Our policy lets none of these take a string: `require-trusted-types-for`.
  expect([...new Set(warnings.map(({ code }) => code))]).toEqual(['UNSAFE_VAR_ASSIGNMENT']);
});
