import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../../scripts/setup/browser.mjs';
import { log } from '../../files/archives';
import { fixtures } from '../fixtures';
import { address, type FormKind, focus, formIn, press } from '../form';
import { see, seeHint, seeState } from '../see';
import { type FixtureServer, startServer } from '../server';
import { connectionString, mixed, storageKey } from '../texts';

const built = join(import.meta.dirname, '../../../.output/firefox-mv3');
const executablePath = findFirefox();

/** The same extension in Firefox, where there is one. Its sidebar cannot be reached from outside: its page is opened in a tab. */
describe.runIf(executablePath)('Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await startFirefox(executablePath as string);
  });
  afterAll(() => firefox?.close());

  test.each<FormKind>(['knockout', 'react-v8', 'react-v9'])(
    '%s: what is typed is read and judged',
    async (kind) => {
      const panel = await firefox.panel();
      const page = await firefox.browser.newPage();
      await page.goto(new URL(address(kind, 'en'), 'https://portal.azure.com').href);
      const form = await formIn(page, kind);
      await page.bringToFront();
      await seeState(panel, 'empty');
      await press(form, '3. Additional details', 'Additional details');
      await focus(form, 'Description');
      await page.keyboard.type(`${mixed.en} ${connectionString}`);
      await seeHint(panel, 'secrets');
      await seeHint(panel, 'one-problem');
      expect(await panel.evaluate(() => document.documentElement.outerHTML)).not.toContain(
        storageKey.slice(0, 8),
      );
      await page.close();
      await panel.close();
    },
  );

  test.each<FormKind>(['knockout', 'react-v9'])('%s: a chosen file is read', async (kind) => {
    const panel = await firefox.panel();
    const page = await firefox.browser.newPage();
    await page.goto(new URL(address(kind, 'en'), 'https://portal.azure.com').href);
    const form = await formIn(page, kind);
    await page.bringToFront();
    await press(form, '3. Additional details', 'Additional details');
    const text = `${log(1_000_000)}\n${connectionString}`;
    const path = join(await mkdtemp(join(tmpdir(), 'coach-file-')), 'app.log');
    await writeFile(path, text);
    const input = await form.frame.waitForSelector('input[type=file]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    await seeHint(panel, 'secrets', `app.log · line ${text.split('\n').length}`);
    await page.close();
    await panel.close();
    await rm(dirname(path), { recursive: true });
  });
});

interface Firefox {
  browser: Browser;
  /** The sidebar's page, in a tab of its own. */
  panel(): Promise<Page>;
  close(): Promise<void>;
}

/** Chosen by us, so that the addresses of our pages are known. */
const uuid = '7d1b1d0a-1f0e-4c0b-9a51-3c5f6f0e8a11';

async function startFirefox(executablePath: string): Promise<Firefox> {
  if (!existsSync(join(built, 'manifest.json'))) throw new Error('Run `npm run build:firefox` first.');
  const server = await startServer(await fixtures());
  const proxy = await startProxy(server);
  const profile = await mkdtemp(join(tmpdir(), 'coach-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'support-request-coach@example.org': uuid }),
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': (proxy.address() as AddressInfo).port,
    },
  });
  await browser.installExtension(built);
  return {
    browser,
    async panel() {
      const page = await browser.newPage();
      // Firefox never says that a page of an extension has loaded.
      await page.goto(`moz-extension://${uuid}/sidepanel.html`, { timeout: 2_000 }).catch(() => undefined);
      await see(page, { selector: 'main' });
      return page;
    },
    async close() {
      await browser.close();
      proxy.closeAllConnections();
      proxy.close();
      await server.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Firefox has no map of host names: a proxy leads all of them to the fixture server. */
async function startProxy({ port }: FixtureServer): Promise<Server> {
  const proxy = createServer().on('connect', (_request, socket, head) => {
    const target = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      target.write(head);
      target.pipe(socket).pipe(target);
    });
    target.on('error', () => socket.destroy());
    socket.on('error', () => target.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return proxy;
}
