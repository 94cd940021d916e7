/**
 * The language that a person wrote a text in, where it tells; logs, commands and names do not. A text with hiragana is a
 * Japanese one however much English a log or a command in it brings along: nobody writes Japanese without it, and those who
 * write English have no use for it.
 */
export function writtenIn(text: string): 'ja' | 'en' | undefined {
  if (/[ぁ-ゖ]/.test(text)) return 'ja';
  return /(?:^|[\s(])[A-Za-z']{1,20}(?: [A-Za-z']{1,20}){2}(?=[\s.,:;!?)]|$)/.test(text) ? 'en' : undefined;
}
