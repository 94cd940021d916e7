import type { Page } from 'puppeteer-core';

/** Writes down every change of our storage from now on; returns what was written down so far, each change as JSON. */
export async function recordChanges(panel: Page): Promise<() => Promise<string[]>> {
  const seen = await panel.evaluateHandle(`(() => {
    const seen = [];
    chrome.storage.onChanged.addListener((changes, area) => seen.push(area + ': ' + JSON.stringify(changes)));
    return seen;
  })()`);
  return () => seen.evaluate((all) => [...(all as string[])]);
}

/** All that our storage holds. */
export const stored = (panel: Page) =>
  panel.evaluate(
    'Promise.all([chrome.storage.session.get(), chrome.storage.local.get()]).then(JSON.stringify)',
  ) as Promise<string>;

/** Counts what changes in a page from now on, but for announcements, which come late by design. */
export async function countMutations(page: Page): Promise<() => Promise<number>> {
  const count = await page.evaluateHandle(() => {
    const seen = { changes: 0 };
    const element = (node: Node) => (node instanceof Element ? node : node.parentElement);
    new MutationObserver((records) => {
      seen.changes += records.filter(({ target }) => !element(target)?.closest('[role=status]')).length;
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    return seen;
  });
  return () => count.evaluate(({ changes }) => changes);
}
