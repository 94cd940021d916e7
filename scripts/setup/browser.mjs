import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Stop } from './stop.mjs';

/**
 * The path of an installed Chromium, Chrome or Edge: CHROME_PATH, else the first found; undefined where there is none.
 * Throws {@link Stop} where CHROME_PATH names nothing.
 */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (!chosen) return candidates().find((path) => existsSync(path));
  if (existsSync(chosen)) return chosen;
  throw new Stop(
    `CHROME_PATH says ${chosen}, but there is no such file.\nCHROME_PATH のファイルが見つかりません。`,
  );
}

/** The path of an installed Firefox: FIREFOX_PATH, else the first found; undefined where there is none. */
export function findFirefox() {
  const { FIREFOX_PATH, PATH = '' } = process.env;
  const folders = PATH.split(delimiter).filter(Boolean);
  const found = ['firefox', 'firefox-esr'].flatMap((name) => folders.map((folder) => join(folder, name)));
  return FIREFOX_PATH ?? found.find((path) => existsSync(path));
}

/** As {@link findFirefox}, but installs Debian's where that can be done without asking. */
export function ensureFirefox() {
  if (!findFirefox() && canInstall()) {
    console.error('No Firefox found. Installing it (apt-get).');
    install('firefox-esr');
  }
  return findFirefox();
}

/** As {@link findBrowser}, but installs Debian's Chromium where that can be done without asking. */
export function ensureBrowser() {
  const path = findBrowser();
  if (path) return path;
  if (!canInstall()) throw new Stop(pleaseInstall());
  console.error('No browser found. Installing Chromium and Japanese fonts (apt-get).');
  install('chromium', 'fonts-noto-cjk');
  const installed = findBrowser();
  if (!installed) throw new Stop(pleaseInstall());
  return installed;
}

function candidates() {
  if (process.platform === 'darwin') return macCandidates();
  if (process.platform === 'win32') return windowsCandidates();
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function macCandidates() {
  const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
  const homes = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
  return apps.flatMap((app) => homes.map((home) => join(home, `${app}.app`, 'Contents', 'MacOS', app)));
}

function windowsCandidates() {
  const { LOCALAPPDATA, PROGRAMFILES } = process.env;
  const homes = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(
    (home) => home !== undefined,
  );
  const programs = [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return programs.flatMap((program) => homes.map((home) => join(home, program)));
}

/** Root on Debian. (Ubuntu's package of that name only points at a snap.) */
function canInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  return /^ID="?debian"?$/m.test(
    existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
  );
}

/** @param {string[]} packages */
function install(...packages) {
  apt(['update']);
  apt(['install', '-y', '--no-install-recommends', ...packages]);
}

/** @param {string[]} args */
function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const result = spawnSync('apt-get', args, { encoding: 'utf8', env });
  if (result.status === 0) return;
  const tail = `${result.stderr ?? ''}`.trim().split('\n').slice(-8).join('\n');
  throw new Stop(`apt-get ${args[0]} failed, so there is no browser yet.\n${tail}\n\n${pleaseInstall()}`);
}

function pleaseInstall() {
  const how =
    process.platform === 'linux'
      ? 'Install Chromium or Google Chrome. On Debian: sudo apt-get install chromium fonts-noto-cjk'
      : 'Install Google Chrome (https://www.google.com/chrome) or Microsoft Edge.';
  return [
    'No Chromium, Google Chrome or Microsoft Edge was found on this computer.',
    'Chromium、Google Chrome、Microsoft Edge のいずれかをインストールしてください。',
    how,
    'If you have one in an unusual place, say where: CHROME_PATH=/path/to/chrome',
  ].join('\n');
}
