/** Latin letter or digit, by UTF-16 code unit of a folded text. */
export function isLatin(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Katakana, the long mark included. */
export function isKatakana(code: number): boolean {
  return code >= 0x30a1 && code <= 0x30fc;
}

/** Kana or kanji. */
export function isJapanese(code: number): boolean {
  return (
    (code >= 0x3041 && code <= 0x30fc) ||
    (code >= 0x3005 && code <= 0x3007) ||
    (code >= 0x4e00 && code <= 0x9fff)
  );
}

/** What may stand between two words of one name: blank, tab, hyphen, underscore, middle dot. */
export function isSeparator(code: number): boolean {
  return code === 32 || code === 9 || code === 45 || code === 95 || code === 0x30fb;
}

/** The text in lower case, every character at its old offset (`toLowerCase` may lengthen: "İ"). */
export function lower(text: string): string {
  const lowered = text.toLowerCase();
  return lowered.length === text.length ? lowered : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
