import { browser } from 'wxt/browser';
import type { Hint } from '../analyze';

/** Shows on the toolbar button how many hints a tab has, coloured by the worst level. No words: titles leak. */
export async function showBadge(tabId: number, hints: readonly Pick<Hint, 'level'>[]): Promise<void> {
  const worst = order.find((level) => hints.some((hint) => hint.level === level));
  try {
    await browser.action.setBadgeText({ tabId, text: hints.length ? String(hints.length) : '' });
    if (worst) await browser.action.setBadgeBackgroundColor({ tabId, color: colours[worst] });
  } catch {
    // The tab has been closed in the meantime: nothing to show.
  }
}

const order = ['stop', 'warn', 'tip', 'info'] as const satisfies Hint['level'][];

/** Fluent UI's red, dark orange, blue and grey; each at least 4.5:1 against the badge's white digits. */
const colours: Record<Hint['level'], string> = {
  stop: '#b10e1c',
  warn: '#8a3707',
  tip: '#0f548c',
  info: '#616161',
};
