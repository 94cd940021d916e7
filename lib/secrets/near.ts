import { japaneseLabel as label, japaneseLiterals as literals } from './labels';
import { type Pattern, sticky } from './pattern';
import { isSigned } from './said';

/** A word with a sign in it, as passwords have and names have not. */
const signed = /((?=[\w.~|-]{1,30}[!@#$%^&*])[\w.~|!@#$%^&*-]{6,40}(?<![.|]))/.source;

/** In the same sentence as the word, before or behind it, without a construction that the other patterns know. */
export const near = [
  {
    id: 'near/behind',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      label,
      /[^\r\n]{1,40}?(?<![!-~])["'(]?/,
      signed,
      /(?=["')]?[.,;:]?(?:\s|[^!-~]|$))/,
    ),
    accept: isSigned,
  },
  {
    id: 'near/before',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      `(?<=(?:^|[\\s"'(「『、。:])${signed}(?=["')]?[.,;:]?(?:\\s|[^!-~]))[^\\r\\n]{1,40})`,
      label,
    ),
    accept: isSigned,
  },
] as const satisfies readonly Pattern[];
