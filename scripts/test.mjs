import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureFirefox } from './setup/browser.mjs';
import { setUp } from './setup/index.mjs';
import { root } from './setup/root.mjs';
import { run } from './setup/stop.mjs';

/**
 * @typedef {{ name: string, perform: (env: NodeJS.ProcessEnv) => Counts }} Step
 * @typedef {{ passed: number, failed: number }} Counts
 */

const builds = [
  { name: 'build for Chrome and Edge', perform: build('chrome') },
  { name: 'build for Firefox', perform: build('firefox') },
];
const long = { name: 'long browser tests', perform: tests('long') };

/**
 * In order: what is quick to say comes first.
 * @type {Step[]}
 */
const usual = [
  { name: 'lint', perform: tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings') },
  { name: 'types', perform: tool('typescript/bin/tsc', '--noEmit') },
  { name: 'types of the pure core', perform: tool('typescript/bin/tsc', '-p', 'tests/pure.tsconfig.json') },
  { name: 'unused code', perform: tool('knip/bin/knip.js') },
  { name: 'unit and component tests', perform: tests('core', 'dom') },
  ...builds,
  { name: 'browser tests', perform: tests('browser') },
];

/**
 * `npm test`: every step, whatever became of the others. `-- --long`: those that need minutes too; `npm run test:long`:
 * only those. The last line is `N passed, N failed`.
 */
await run(() => {
  const asked = new Set(process.argv.slice(2));
  const steps = asked.has('--only-long') ? [...builds, long] : asked.has('--long') ? [...usual, long] : usual;
  const env = { ...process.env, CHROME_PATH: setUp() };
  // Where there is none and none can be had, its test says that it was skipped.
  if (steps.includes(long)) ensureFirefox();
  const results = steps.map((step) => timed(step, env));
  for (const { name, seconds, passed, failed } of results) {
    console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  if (failed > 0) process.exitCode = 1;
  console.log(`${passed} passed, ${failed} failed`);
});

/**
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 */
function timed({ name, perform }, env) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const counts = perform(env);
  return { name, seconds: ((performance.now() - start) / 1000).toFixed(1), ...counts };
}

/**
 * A tool that passes or fails as a whole.
 * @param {string} script below node_modules
 * @param {string[]} args
 * @returns {Step['perform']}
 */
function tool(script, ...args) {
  return (env) => (node(script, args, env) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

/**
 * A fresh build: where it fails, the browser tests must not pass on an old one.
 * @param {'chrome' | 'firefox'} browser
 * @returns {Step['perform']}
 */
function build(browser) {
  return (env) => {
    rmSync(join(root, `.output/${browser}-mv3`), { recursive: true, force: true });
    return tool('wxt/bin/wxt.mjs', 'build', '-b', browser)(env);
  };
}

/**
 * Vitest projects, counted test by test.
 * @param {string[]} projects
 * @returns {Step['perform']}
 */
function tests(...projects) {
  return (env) => {
    const folder = mkdtempSync(join(tmpdir(), 'coach-test-'));
    const report = join(folder, 'report.json');
    const chosen = projects.flatMap((project) => ['--project', project]);
    const args = ['run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const ok = node('vitest/vitest.mjs', args, env);
    const results = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
    rmSync(folder, { recursive: true, force: true });
    const failed = (results.numFailedTests ?? 0) + brokenFiles(results.testResults ?? []);
    return { passed: results.numPassedTests ?? 0, failed: Math.max(failed, ok ? 0 : 1) };
  };
}

/**
 * A file that does not even load has no failed test, yet must not pass.
 * @param {{ status: string, assertionResults: { status: string }[] }[]} files
 */
function brokenFiles(files) {
  /** @param {{ assertionResults: { status: string }[] }} file */
  const hasFailedTest = ({ assertionResults }) => assertionResults.some(({ status }) => status === 'failed');
  return files.filter((file) => file.status === 'failed' && !hasFailedTest(file)).length;
}

/**
 * @param {string} script
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function node(script, args, env) {
  const path = join(root, 'node_modules', script);
  return spawnSync(process.execPath, [path, ...args], { cwd: root, env, stdio: 'inherit' }).status === 0;
}
