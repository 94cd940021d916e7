import type { Page } from 'puppeteer-core';

const said = new WeakMap<Page, string[]>();

/** Keeps what a page says in its console, and its uncaught errors, for the message of a test that fails. */
export function listen(page: Page): Page {
  if (said.has(page)) return page;
  const lines: string[] = [];
  said.set(page, lines);
  page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => lines.push(`uncaught: ${String(error)}`));
  return page;
}

/** Everything that a page has said since {@link listen}. */
export function heard(page: Page): string[] {
  return said.get(page) ?? [];
}
