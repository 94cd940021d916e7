import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { scenarios } from '../lib/scenarios/index';
import { launch } from './browser/launch';
import { openPanel } from './browser/panel';
import { sideBySide } from './browser/picture';
import { systemLanguage } from './setup/language.mjs';
import { root } from './setup/root.mjs';
import { Stop } from './setup/stop.mjs';

const built = join(root, '.output/chrome-mv3');
const picture = join(root, '.output/start.png');
const language = systemLanguage();

/** Builds the extension and shows it: in a window until that is closed, or as a picture where there is no display. */
export async function start(executablePath: string): Promise<void> {
  build();
  const display = hasDisplay();
  const { browser, extension } = await launch({
    executablePath,
    extension: built,
    headless: !display,
    args: ['--window-size=1440,960'],
  }).catch((error: unknown) => {
    throw new Stop(
      `The browser (${executablePath}) did not start, or did not take the extension.\n${String(error)}`,
    );
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await openPractice(page, extension.id, !display);
  const panel = await openPanel(browser, extension, page);
  await (display ? untilClosed(browser) : takePicture(page, panel));
  if (browser.connected) await browser.close();
}

function build(): void {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Stop(`The extension could not be built.\n${stdout}${stderr}`);
}

/** macOS and Windows always have one, but not on a build server. */
function hasDisplay(): boolean {
  if (process.env['CI']) return false;
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** For the picture with an example, so that there is something to see. */
async function openPractice(page: Page, id: string, example: boolean): Promise<void> {
  const query = new URLSearchParams({ lang: language, ...(example && { scenario: scenarioToShow() }) });
  await page.goto(`chrome-extension://${id}/practice.html?${query}`);
  // The profile is new, and its browser may speak another language than the person's system.
  await page.evaluate(`chrome.storage.local.set({ language: '${language}' })`);
  await page.reload();
}

/** The example of this language with the most to say. */
function scenarioToShow(): string {
  const own = scenarios.filter((scenario) => scenario.language === language);
  return own.toSorted((a, b) => b.hints.length - a.hints.length)[0]?.id ?? '';
}

/** On macOS a browser outlives its last window. */
async function untilClosed(browser: Browser): Promise<void> {
  console.log('The practice page is open, with the coach beside it. Close the window to end.');
  console.log('練習ページとサイド パネルを開きました。ウィンドウを閉じると終了します。');
  await new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    browser.on('targetdestroyed', () => {
      if (!browser.targets().some((target) => target.type() === 'page')) resolve();
    });
  });
}

async function takePicture(page: Page, panel: Page): Promise<void> {
  await panel.waitForSelector('[data-state="hints"]', { timeout: 10_000 });
  await page.setViewport({ width: 1080, height: await panel.evaluate(() => innerHeight) });
  await mkdir(dirname(picture), { recursive: true });
  await writeFile(picture, await sideBySide(page, panel));
  console.log('There is no display, so here is a picture of the practice page and the panel.');
  console.log('画面がないため、練習ページとサイド パネルの画像を保存しました。');
  console.log(picture);
}
