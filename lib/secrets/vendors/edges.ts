/** Where a token may begin: not within a word, but behind an escaped line break or a URL-encoded sign. */
export const start = '(?:(?<![\\w-])|(?<=\\\\[nrt]|%[\\dA-F]{2}))';
/** Where it ends. */
export const end = '(?![A-Za-z\\d])';
