import * as z from 'zod/mini';
import { ELEMENTS, FAMILIES, KINDS, LABEL_KEYS, TITLE_KEYS } from './outline-words';

/**
 * What a frame tells of its structure for a report (`lib/portal/outline.ts`). Frames are not trusted: a line is made of
 * our own words, counts and the code of a language, each in its place, or it is `?`.
 */
export const outlineSchema = z.pipe(
  z.array(z.string()).check(z.maxLength(400)),
  z.transform((lines: string[]) =>
    lines.map((line, index) => ((index ? element : page).test(line) ? line : '?')),
  ),
);

const any = (...words: readonly string[]) => `(?:${words.join('|')})`;

const page = new RegExp(
  `^page (?:[a-zA-Z]{2}(?:-\\w{2,4})?|\\?) (?:ltr|rtl)(?: ${any(...FAMILIES)} \\d{1,5}){0,${FAMILIES.length}}$`,
);
const element = new RegExp(
  `^${any('-', ...ELEMENTS)} ${any(...KINDS)}(?: ${any('\\?\\d', ...LABEL_KEYS, ...TITLE_KEYS)})?(?: hint\\??)?(?: required)?(?: disabled)?$`,
);
