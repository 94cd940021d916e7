import type { Browser, Extension, Page, Target } from 'puppeteer-core';

/** ms until a browser that does not answer is given up. */
const patience = 20_000;

/**
 * Brings a tab to the front and opens the real side panel beside it, as a click on the toolbar button does. Returns the
 * panel as a page: the one that is open already, since it stays while its window's tabs change, and a second click
 * would close it. Throws where it does not come within 20 s.
 */
export async function openPanel(browser: Browser, extension: Extension, page: Page): Promise<Page> {
  await page.bringToFront();
  const isPanel = (target: Target) =>
    target.url().startsWith(`chrome-extension://${extension.id}/sidepanel.html`);
  const open = browser.targets().find(isPanel);
  if (open) return open.asPage();
  await buttonReady(browser, extension);
  const opened = browser.waitForTarget(isPanel, { timeout: patience });
  await page.triggerExtensionAction(extension);
  const panel = await (await opened).asPage();
  await panel.evaluate(hasSize);
  return panel;
}

/** Runs in the panel: it is there a moment before it has been laid out. */
function hasSize(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => innerWidth > 0 && resolve();
    addEventListener('resize', look);
    look();
  });
}

/** Before the background has said that its button opens the panel, a click on it does nothing, without a word. */
async function buttonReady(browser: Browser, extension: Extension): Promise<void> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    if (await buttonOpensPanel(browser, extension)) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(
    'The background never made its toolbar button open the side panel (sidePanel.setPanelBehavior).',
  );
}

async function buttonOpensPanel(browser: Browser, extension: Extension): Promise<boolean> {
  const isWorker = (url: string) => url.startsWith(`chrome-extension://${extension.id}/`);
  // The last one: that of an extension before its update may still be listed.
  const target = browser
    .targets()
    .findLast((each) => each.type() === 'service_worker' && isWorker(each.url()));
  const worker = await target?.worker();
  const behavior = await worker?.evaluate('chrome.sidePanel.getPanelBehavior()').catch(() => undefined);
  return (behavior as { openPanelOnActionClick?: boolean } | undefined)?.openPanelOnActionClick === true;
}
