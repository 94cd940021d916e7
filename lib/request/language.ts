/** The primary tag of one of the support languages, whichever language it is named in; the text itself where it is none. */
export function readLanguage(text: string): string {
  const shown = text.toLowerCase();
  const names = (tag: string, locale: string) => languageName(locale, tag).toLowerCase();
  const is = (tag: string, locale: string) => !!names(tag, locale) && shown.startsWith(names(tag, locale));
  const nearby = (tag: string) => ['en', 'ja', tag].some((locale) => is(tag, locale));
  return (
    supportLanguages.find(nearby) ??
    // Rare, and slow: a few ms.
    supportLanguages.find((tag) => portalLanguages.some((locale) => is(tag, locale))) ??
    text
  );
}

/** What Microsoft offers support in, and what else the portal speaks. */
const supportLanguages = ['ja', 'en', 'zh', 'es', 'fr', 'ko', 'ru', 'pt', 'it', 'de'];
const portalLanguages = [...supportLanguages, 'zh-Hant', 'cs', 'hu', 'id', 'nl', 'pl', 'pt-PT', 'sv', 'tr'];

function languageName(locale: string, tag: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? '';
  } catch {
    return '';
  }
}
