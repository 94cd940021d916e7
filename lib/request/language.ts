/** The primary tag of one of the support languages, whichever language it is named in; the text itself where it is none. */
export function readLanguage(text: string): string {
  const shown = text.toLowerCase();
  names ??= new Map(portalLanguages.flatMap((locale) => supportLanguages.map((tag) => nameIn(locale, tag))));
  for (const [name, tag] of names) if (name && shown.startsWith(name)) return tag;
  return text;
}

/** What Microsoft offers support in, and what else the portal speaks. */
const supportLanguages = ['ja', 'en', 'zh', 'es', 'fr', 'ko', 'ru', 'pt', 'it', 'de'];
const portalLanguages = [...supportLanguages, 'zh-Hant', 'cs', 'hu', 'id', 'nl', 'pl', 'pt-PT', 'sv', 'tr'];

/** Each name in each language of the portal; made at the first question, in a few ms. */
let names: Map<string, string> | undefined;

function nameIn(locale: string, tag: string): [name: string, tag: string] {
  try {
    const name = new Intl.DisplayNames([locale], { type: 'language' }).of(tag);
    return [(name ?? '').toLowerCase(), tag];
  } catch {
    return ['', tag];
  }
}
