import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setUp } from './setup/index.mjs';
import { root } from './setup/root.mjs';
import { run } from './setup/stop.mjs';

/** In order: what is quick to say comes first. `tests`: Vitest projects, counted test by test; `makes`: removed before. */
const steps = [
  { name: 'lint', tool: '@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings'] },
  { name: 'types', tool: 'typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'types of the pure core', tool: 'typescript/bin/tsc', args: ['-p', 'tests/pure.tsconfig.json'] },
  { name: 'unused code', tool: 'knip/bin/knip.js', args: [] },
  { name: 'unit and component tests', tests: ['core', 'dom'] },
  {
    name: 'build for Chrome and Edge',
    tool: 'wxt/bin/wxt.mjs',
    args: ['build'],
    makes: '.output/chrome-mv3',
  },
  {
    name: 'build for Firefox',
    tool: 'wxt/bin/wxt.mjs',
    args: ['build', '-b', 'firefox'],
    makes: '.output/firefox-mv3',
  },
  { name: 'browser tests', tests: ['browser'] },
];

/** `npm test`: every step, whatever became of the others. The last line is `N passed, N failed`. */
await run(() => {
  const env = { ...process.env, CHROME_PATH: setUp() };
  const results = steps.map((step) => perform(step, env));
  for (const { name, seconds, passed, failed } of results) {
    console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  if (sum('failed')) process.exitCode = 1;
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
});

function perform(step, env) {
  console.log(`\n── ${step.name}`);
  const start = performance.now();
  const counts = step.tests ? runTests(step.tests, env) : runTool(step, env);
  return { name: step.name, seconds: ((performance.now() - start) / 1000).toFixed(1), ...counts };
}

function runTool({ tool, args, makes }, env) {
  if (makes) rmSync(join(root, makes), { recursive: true, force: true });
  const ok = node(tool, args, env);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

function runTests(projects, env) {
  const folder = mkdtempSync(join(tmpdir(), 'coach-test-'));
  const report = join(folder, 'report.json');
  const chosen = projects.flatMap((project) => ['--project', project]);
  const args = ['run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = node('vitest/vitest.mjs', args, env);
  const results = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  rmSync(folder, { recursive: true, force: true });
  const failed = (results.numFailedTests ?? 0) + brokenFiles(results.testResults ?? []);
  return { passed: results.numPassedTests ?? 0, failed: Math.max(failed, ok ? 0 : 1) };
}

/** A file that does not even load has no failed test, yet must not pass. */
function brokenFiles(files) {
  const hasFailedTest = ({ assertionResults }) => assertionResults.some(({ status }) => status === 'failed');
  return files.filter((file) => file.status === 'failed' && !hasFailedTest(file)).length;
}

function node(tool, args, env) {
  const script = join(root, 'node_modules', tool);
  return spawnSync(process.execPath, [script, ...args], { cwd: root, env, stdio: 'inherit' }).status === 0;
}
