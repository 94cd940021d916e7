/**
 * The language to speak to this person: English where the system plainly says so, otherwise Japanese.
 * @returns {'ja' | 'en'}
 */
export function systemLanguage() {
  const { LC_ALL, LANGUAGE, LANG } = process.env;
  return /^en/i.test(LC_ALL || LANGUAGE || LANG || '') ? 'en' : 'ja';
}
