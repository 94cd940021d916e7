import { browser } from 'wxt/browser';

/** What a person has chosen for the panel. Beside it only clues (`clues.ts`) are kept on disk; never a word of a request. */
export interface Settings {
  language: 'ja' | 'en';
}

/** The settings kept, or what the browser's own language suggests. */
export async function readSettings(): Promise<Settings> {
  const { language } = await browser.storage.local.get('language');
  if (language === 'ja' || language === 'en') return { language };
  return { language: browser.i18n.getUILanguage().startsWith('ja') ? 'ja' : 'en' };
}

/** Keeps the panel's language. */
export async function keepLanguage(language: Settings['language']): Promise<void> {
  await browser.storage.local.set({ language });
}

/** Calls back when another language is chosen, in the panel or elsewhere, until the signal aborts. */
export function onLanguage(chosen: (language: Settings['language']) => void, signal: AbortSignal): void {
  const listener = ({ language }: Record<string, { newValue?: unknown }>) => {
    if (language?.newValue === 'ja' || language?.newValue === 'en') chosen(language.newValue);
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
