import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a page may have to look like. */
export const looks = [
  { name: 'light', media: [{ name: 'prefers-color-scheme', value: 'light' }] },
  { name: 'dark', media: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  { name: 'forced colours', media: [{ name: 'forced-colors', value: 'active' }] },
];

/** By CDP itself: puppeteer does not know forced colours. */
export async function emulate(where: Page, features: { name: string; value: string }[]): Promise<void> {
  const session = await where.createCDPSession();
  const still = { name: 'prefers-reduced-motion', value: 'reduce' };
  await session.send('Emulation.setEmulatedMedia', { features: [...features, still] });
  await where.evaluate(colours);
}

/** Runs in the page: waits until the theme has changed, and no colour is on its way. */
async function colours(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
}

/** Opens everything that is folded. */
export const unfold = (where: Page) =>
  where.$$eval('details', (all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });

/** How many pixels the page is wider than its window. */
export const overflow = (where: Page) =>
  where.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * What axe finds, each with the elements concerned. Fluent UI's own guards around tab lists and pop-ups are left out; forced
 * colours are the browser's own, and axe sees those of the page instead.
 */
export async function violations(where: Page): Promise<string[]> {
  await where.evaluate(axe);
  const results = (await where.evaluate(
    `axe.run({ exclude: '[data-tabster-dummy]' }, { rules: { 'color-contrast': { enabled: !matchMedia('(forced-colors: active)').matches } } })`,
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}
