/**
 * The language to speak to this person: Japanese where the system says so, otherwise English.
 * @returns {'ja' | 'en'}
 */
export function systemLanguage() {
  const { LC_ALL, LANGUAGE, LC_MESSAGES, LANG } = process.env;
  // Windows sets none of them, and Intl asks the system itself.
  const said = LC_ALL || LANGUAGE || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^ja/i.test(said) ? 'ja' : 'en';
}
