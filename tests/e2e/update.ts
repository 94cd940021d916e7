import type { Target } from 'puppeteer-core';
import type { Coach } from './browser';

/** Without it, an extension from a folder that loads itself anew stays off. */
export async function beDeveloper({ open }: Coach): Promise<void> {
  const page = await open('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.close();
}

/** Loads the extension anew, as an update does: its worker and panels end, its page scripts are left behind. */
export async function updateExtension({ browser, extension }: Coach): Promise<void> {
  const isWorker = (target: Target) =>
    target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${extension.id}/`);
  const before = new Set(browser.targets());
  const begun = browser.waitForTarget((target) => isWorker(target) && !before.has(target));
  // The last one: those before an earlier update may still be listed. It dies of it, so no answer comes.
  const worker = (await extension.workers()).at(-1);
  void worker?.evaluate('chrome.runtime.reload()').catch(() => undefined);
  await begun;
}
