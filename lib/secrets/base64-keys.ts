import { isEmptyTalk, isRandom } from './values';

/*
 * Pieces of expressions for keys in Base64. What was encoded or escaped is decoded when they meet it.
 */

/** One sign, plain. */
export const base64 = '[A-Za-z0-9+/]';
/** One sign, of either alphabet. */
export const sign = '[A-Za-z0-9+/_-]';
/** A key of at least so many signs. */
export const key = (shortest: number) => `(${sign}{${shortest},120}={0,2})`;
/** 64 bytes. */
export const key88 = `(${base64}{86}==)(?!${sign}|=)`;
/** 32 bytes. */
export const key44 = `(${base64}{43}=)(?!${sign}|=)`;

/** From the name of a setting to its value: in settings, JSON, XML, code and sentences, perhaps on the next line. */
export const leads =
  '["\'\\\\\\])】」*`]{0,3}(?: ?\\([^()"\'\\r\\n]{1,30}\\))?(?:の値)?\\s{0,14}(?:(?:[:=]{1,2}|=>|:=|->|→|[,({>]|\\|\\||は|が|is|as)\\s{0,14})?(?:\\{\\s{0,6}"value"\\s?:\\s?)?\\\\?["\'“”「『`]{0,2}';

/** Padded, or drawn by a machine. */
export const isKey = (value: string) => !isEmptyTalk(value) && (/=$/.test(value) || isRandom(value));
