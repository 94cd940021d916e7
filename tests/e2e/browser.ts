import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Extension, Page } from 'puppeteer-core';
import { launch } from '../../scripts/browser/launch';
import { openPanel } from '../../scripts/browser/panel';
import { findBrowser } from '../../scripts/setup/browser.mjs';
import { listen } from './console';
import { fixtures } from './fixtures';
import { byExtensions, type NetworkRequest, readNetLog, toStrangers } from './network';
import { type ServedRequest, startServer } from './server';

/** The built extension in a real browser, with a server that answers as the portal. */
export interface Coach {
  browser: Browser;
  extension: Extension;
  /** What the portal's hosts were asked for. */
  requests: ServedRequest[];
  /** Pages that a test has made up: HTML by path, served under every host of the portal. */
  pages: Map<string, string>;
  /** A new tab at an address, on portal.azure.com where it is only a path. */
  open(address: string): Promise<Page>;
  /** The real side panel beside a tab. */
  panel(page: Page): Promise<Page>;
  /**
   * Ends browser and server; returns every request that the browser made from its first moment. Throws where one was
   * made by the extension, or by a page to a stranger: so every file of the suite watches that nothing leaves.
   */
  close(): Promise<NetworkRequest[]>;
}

const built = join(import.meta.dirname, '../../.output/chrome-mv3');

/** Starts it all. The extension must have been built. */
export async function startCoach(
  extensionFolder = built,
  fixtureFolder = fixtures(),
  moreArgs: string[] = [],
): Promise<Coach> {
  if (!existsSync(join(extensionFolder, 'manifest.json')))
    throw new Error('Run `npm run build` first: the browser tests take the built extension.');
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser found. `npm test` installs one, or set CHROME_PATH.');
  const folder = await mkdtemp(join(tmpdir(), 'coach-'));
  const netLog = join(folder, 'net-log.json');
  const server = await startServer(await fixtureFolder);
  const { browser, extension } = await launch({
    executablePath,
    extension: extensionFolder,
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: [
      ...server.browserArgs,
      `--log-net-log=${netLog}`,
      '--lang=en-US',
      '--window-size=1440,960',
      ...moreArgs,
    ],
    env: { ...process.env, LANGUAGE: 'en' }, // On Linux, `--lang` says nothing to the browser.
  });
  return {
    browser,
    extension,
    requests: server.requests,
    pages: server.pages,
    open: (address) => openTab(browser, address),
    panel: async (page) => listen(await openPanel(browser, extension, page)),
    async close() {
      await browser.close();
      await server.close();
      const requests = await readNetLog(netLog);
      await rm(folder, { recursive: true, force: true });
      const leaks = [...byExtensions(requests), ...toStrangers(requests)];
      if (leaks.length > 0) throw new Error(`Something left the browser:\n${leaks.join('\n')}`);
      return requests;
    },
  };
}

async function openTab(browser: Browser, address: string): Promise<Page> {
  const page = listen(await browser.newPage());
  await page.goto(new URL(address, 'https://portal.azure.com').href);
  return page;
}
