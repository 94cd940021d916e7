import { type Pattern, sticky } from './pattern';
import { passwordLabel, passwordLiterals } from './pieces';
import { isLikely, isTold } from './said';
import { isMixed, isNameLike } from './values';

/** A column headed by a password label: the value stands as many cells from the right as its heading, in one of the first rows. */
const column = (cellsBehind: number, rowsBetween: number) => {
  // A table has two columns at least.
  const before = cellsBehind ? '(?:^|[|\\t,\\n])' : '[|\\t,]';
  return {
    id: `tables/column-${cellsBehind}-${rowsBetween}`,
    kind: 'password',
    literals: passwordLiterals,
    expression: sticky(
      'i',
      `(?<=${before}[ "*]{0,3}(?:[^|\\t,\\r\\n]{0,12}(?<![\\d:])))`,
      passwordLabel,
      `[ "*]{0,9}(?:[|\\t,][^|\\t,\\r\\n]{1,60}){${cellsBehind}}[|\\t,]?[ \\t]{0,9}\\r?\\n`,
      '(?:[| \\t:-]{3,160}\\r?\\n)?',
      `(?:[^\\r\\n]{1,300}\\r?\\n){${rowsBetween}}`,
      `[^\\r\\n]{0,200}?(?<=${before}[ "]{0,9})([!#-+.-:;=?-_a-{}~-]{3,64})(?= {0,20}"?`,
      `(?:[|\\t,][^|\\t,\\r\\n]{1,60}){${cellsBehind}}[|\\t,]?[ \\t]{0,9}(?:\\r?\\n|$))`,
    ),
    accept: (secret, _after, match) =>
      isLikely(secret) || (isTold(secret) && userColumn.test(headings(match))),
  } as const satisfies Pattern;
};

/** The last of some columns that blanks align, in one of the first rows. */
const aligned = (rowsBetween: number) =>
  ({
    id: `tables/aligned-${rowsBetween}`,
    kind: 'password',
    literals: passwordLiterals,
    expression: sticky(
      'i',
      '(?<=(?:^|\\n)[^\\r\\n]{1,80}[ ]{2})',
      passwordLabel,
      '[ \\t]{0,20}\\r?\\n(?:[- ]{3,160}\\r?\\n)?',
      `(?:[^\\r\\n]{1,160}\\r?\\n){${rowsBetween}}`,
      /[^\r\n]{1,120}? {2,40}([!-~]{4,64})(?= {0,20}(?:\r?\n|$))/,
    ),
    accept: (secret) => isMixed(secret) && !isNameLike(secret),
  }) as const satisfies Pattern;

/** Passwords in the tables of a mail, a sheet or a tool: bars, tabs, commas or blanks. */
export const tables = [
  ...[0, 1, 2].flatMap((cells) => [0, 1, 2].map((rows) => column(cells, rows))),
  ...[0, 1, 2].map(aligned),
];

const userColumn = /user|login|account|(?<![a-z])id(?![a-z])|ユーザ|アカウント/i;

/** The line of the label. */
function headings({ input, index }: RegExpExecArray): string {
  const end = input.indexOf('\n', index);
  return input.slice(input.lastIndexOf('\n', index) + 1, end < 0 ? undefined : end);
}
