import puppeteer, { type Browser, type Extension } from 'puppeteer-core';

export interface LaunchOptions {
  /** Path of a Chromium, Chrome or Edge. */
  executablePath: string;
  /** Folder of the unpacked extension. */
  extension: string;
  headless: boolean;
  args?: string[];
  env?: Record<string, string | undefined>;
  /** Defaults to the window's own size. */
  viewport?: { width: number; height: number };
}

/** A fresh browser (new profile) with one unpacked extension in it. */
export async function launch(options: LaunchOptions): Promise<{ browser: Browser; extension: Extension }> {
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    headless: options.headless,
    pipe: true, // Only this way a browser takes an extension from outside; branded Chrome has dropped --load-extension.
    enableExtensions: true,
    defaultViewport: options.viewport ?? null,
    args: [...alwaysArgs(), ...(options.args ?? [])],
    env: options.env ?? process.env,
  });
  // Not `enableExtensions: [path]`: puppeteer-core 24 does not wait for those, nor say when one is refused.
  const id = await browser.installExtension(options.extension);
  const extension = (await browser.extensions()).get(id);
  if (extension) return { browser, extension };
  await browser.close();
  throw new Error(`The browser did not take the extension in ${options.extension}.`);
}

function alwaysArgs(): string[] {
  const quiet = [
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-quic',
    '--disable-component-update',
  ];
  return process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
}
