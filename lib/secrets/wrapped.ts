import { type Folded, type Replacement, refolded } from '../text/fold';

/**
 * The text with hard line breaks inside long unbroken runs taken out, as mail programs, terminals and scripts put them into a key;
 * `undefined` where there is none. Offsets still lead to the very first text.
 */
export function joinWrapped(folded: Folded): Folded | undefined {
  const { text } = folded;
  const breaks: Replacement[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (!canGoOn(text[at - 1])) continue;
    const ending = lineEnd.exec(text.slice(Math.max(0, at - longestEnd), at));
    const beginning = ending && lineStart.exec(text.slice(at + 1, at + 1 + longestStart));
    if (!beginning || isQuoted(ending[1]) !== isQuoted(beginning[1])) continue;
    breaks.push({
      start: at - (ending[1] ?? '').length,
      end: at + 1 + (beginning[1] ?? '').length,
      insert: '',
    });
  }
  return breaks.length > 0 ? refolded(folded, breaks) : undefined;
}

const longestEnd = 24;
const longestStart = 60;

/** Signs of a key; then nothing, a mark that the line goes on (`\`, a backtick), or the quote and operator of a concatenation. */
const lineEnd = /[A-Za-z0-9+/=%&?_~.-]{12}((?:\\|`|\\?["'] {0,2}[+&.,\\_]? {0,2})?\r?)$/;
/** Indentation, a mail's quotation marks, the operator and quote of a concatenation; then signs of a key that are no word or date of their own. */
const lineStart =
  /^([> \t|]{0,24}(?:[+&.] {0,2})?["']?)(?=[A-Za-z0-9+/=%_~.-]{2})(?![A-Za-z][a-z]{0,20}(?:[-_][A-Za-z]{1,20}){0,4}(?:[:\s,;(]|\.(?:\s|$)|$)|[A-Za-z]{2,40}=[^=\s&;"']|\d{4}-\d\d-\d\d[T ])/;

/** Most lines end with a sign that none of the above is. */
const canGoOn = (sign = '') => sign < '\u0080' && !';,)}'.includes(sign);

const isQuoted = (mark = '') => /["']/.test(mark);
