import type { Frame, Page } from 'puppeteer-core';
import { heard } from './console';

export interface Sight {
  /** CSS selector of an element that is there and visible. */
  selector: string;
  /** A text that it must contain. */
  text?: string;
  /** Wait until there is no such element. */
  gone?: boolean;
}

/** ms until a sight is given up. */
const patience = 8_000;

/** Waits, without polling, until the page shows something. Fails with the page's text and console. */
export async function see(page: Page, sight: Sight): Promise<void> {
  const seen = await page.evaluate(waitFor, sight.selector, sight.text ?? '', sight.gone ?? false, patience);
  if (seen) return;
  const wanted = `${sight.gone ? 'no ' : ''}${sight.selector}${sight.text ? ` with "${sight.text}"` : ''}`;
  const shown = await linesShown(page);
  throw new Error(
    [
      `${page.url()} never showed ${wanted} (${patience} ms).`,
      '--- shown:',
      shown,
      '--- console:',
      ...heard(page),
    ].join('\n'),
  );
}

/** Waits until the panel shows a card of a rule. */
export const seeHint = (panel: Page, rule: string, text?: string) =>
  see(panel, { selector: `[data-rule="${rule}"]`, text });

/** Waits until the panel shows no card of a rule. */
export const seeNoHint = (panel: Page, rule: string) =>
  see(panel, { selector: `[data-rule="${rule}"]`, gone: true });

/** Waits until the panel is in a state. */
export const seeState = (
  panel: Page,
  state: 'no-form' | 'detached' | 'empty' | 'quiet' | 'hints' | 'unrecognised',
) => see(panel, { selector: `[data-state="${state}"]` });

/** The rules of the cards that are shown now, each once, sorted. */
export function hintsShown(panel: Page): Promise<string[]> {
  return panel.$$eval('[data-rule]', (cards) =>
    [...new Set(cards.map((card) => card.getAttribute('data-rule') ?? ''))].sort(),
  );
}

/** The text of a page, line by line, as a person sees it. */
export async function linesShown(page: Page | Frame): Promise<string> {
  return String(await page.evaluate('document.body.innerText'));
}

/** Runs in the page: resolves to whether the sight came in time. */
function waitFor(selector: string, text: string, gone: boolean, ms: number): Promise<boolean> {
  const there = () =>
    [...document.querySelectorAll(selector)].some(
      (element) => element.checkVisibility() && element.textContent.includes(text),
    );
  return new Promise((resolve) => {
    const finish = (result: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(result);
    };
    const observer = new MutationObserver(() => there() !== gone && finish(true));
    const timer = setTimeout(() => finish(there() !== gone), ms);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    if (there() !== gone) finish(true);
  });
}
