import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch } from './browser/launch';
import { openPanel } from './browser/panel';
import { sideBySide } from './browser/picture';
import { systemLanguage } from './setup/language.mjs';
import { root } from './setup/root.mjs';
import { Stop } from './setup/stop.mjs';

const built = join(root, '.output/chrome-mv3');
const picture = join(root, '.output/start.png');

/** Builds the extension and shows it: in a window until that is closed, or as a picture where there is no display. */
export async function start(executablePath: string): Promise<void> {
  build();
  const display = hasDisplay();
  const { browser, extension } = await launch({
    executablePath,
    extension: built,
    headless: !display,
    args: ['--window-size=1440,960'],
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(`chrome-extension://${extension.id}/practice.html?lang=${systemLanguage()}`);
  const panel = await openPanel(browser, extension, page);
  if (display) {
    console.log('The practice page is open, with the coach beside it. Close the window to end.');
    console.log('練習ページとサイド パネルを開きました。ウィンドウを閉じると終了します。');
    await new Promise((resolve) => browser.once('disconnected', resolve));
    return;
  }
  await takePicture(page, panel);
  await browser.close();
  console.log(`There is no display, so here is a picture of the practice page and the panel:\n  ${picture}`);
  console.log('画面がないため、練習ページとサイド パネルの画像を上の場所に保存しました。');
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

async function takePicture(page: Page, panel: Page): Promise<void> {
  const height = await panel.evaluate(() => innerHeight);
  await page.setViewport({ width: 1080, height });
  await mkdir(dirname(picture), { recursive: true });
  await writeFile(picture, await sideBySide(page, panel));
}
