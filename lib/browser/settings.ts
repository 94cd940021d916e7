import { browser } from 'wxt/browser';

/** What a person has chosen for the panel. The only thing we keep on disk; never a word of a request. */
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
