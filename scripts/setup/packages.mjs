import { spawnSync } from 'node:child_process';
import { lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { Stop } from './stop.mjs';

/** ms. `npm install` writes both files at about the same time, in either order. */
const slack = 10_000;

/**
 * Runs `npm ci` where node_modules is missing or older than the lock file; otherwise does nothing. Throws {@link Stop}.
 * @param {string} folder
 */
export function ensurePackages(folder = root) {
  if (installed(folder)) return;
  if (isLink(join(folder, 'node_modules')))
    throw new Stop(
      'node_modules is a link, and out of date. npm ci would empty the folder behind it: install there, or remove the link.\n' +
        'node_modules がリンクになっているため、パッケージを更新できません。リンク先で更新するか、リンクを削除してください。',
    );
  console.error('Installing packages (npm ci). This takes about a minute the first time.');
  const npm = npmCommand();
  const result = spawnSync(npm.file, [...npm.args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    encoding: 'utf8',
    shell: npm.shell,
  });
  if (result.status === 0) return;
  throw new Stop(explain(result));
}

/**
 * npm writes node_modules/.package-lock.json last: if it is there, and not older than our lock file, all is installed.
 * @param {string} folder
 */
export function installed(folder) {
  const done = modified(join(folder, 'node_modules', '.package-lock.json'));
  const wanted = modified(join(folder, 'package-lock.json'));
  return done !== undefined && (wanted === undefined || done + slack >= wanted);
}

/** @param {string} path */
export function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** @param {string} path */
function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

/** Under `npm start` npm tells us where it is itself; that also spares us the .cmd trouble on Windows. */
function npmCommand() {
  const path = process.env.npm_execpath;
  if (path?.endsWith('.js')) return { file: process.execPath, args: [path], shell: false };
  return { file: 'npm', args: [], shell: process.platform === 'win32' };
}

/**
 * Says in plain words why npm failed.
 * @param {{ error?: Error, stderr?: string, stdout?: string, status?: number | null }} result of `npm ci`
 */
export function explain({ error, stderr, stdout, status }) {
  if (error) return `npm could not be started (${error.message}). It comes with Node.js: https://nodejs.org`;
  const said = `${stderr ?? ''}${stdout ?? ''}`;
  const reason = firstErrors(said);
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(said)) {
    return [
      'The npm registry could not be reached, so the packages are not installed.',
      'npm レジストリに接続できないため、パッケージをインストールできませんでした。',
      'Check the connection, or the proxy and registry settings (npm config get registry), then run the command again.',
      reason,
    ].join('\n');
  }
  return `npm ci failed (exit code ${status}). What it said:\n${reason}`;
}

/**
 * npm says what is wrong first, then how npm is used, then where its log is.
 * @param {string} said
 */
function firstErrors(said) {
  const lines = said.split('\n').filter((line) => /^npm (error|ERR!) \S/.test(line));
  return lines.slice(0, 12).join('\n') || said.trim().slice(-1_000);
}
