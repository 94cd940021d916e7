/**
 * One shape of a secret. It is tried only where one of its literals stands, so a scan stays linear in the length of the text.
 */
export interface Pattern<Kind extends string = string> {
  /** Unique, for tests and for talk among developers. */
  id: string;
  kind: Kind;
  /** Lower case; compared with the folded text in lower case. */
  literals: readonly string[];
  /** How many characters before the literal the expression begins; 0 if not given. */
  back?: number;
  /** Sticky, with indices. The secret is the first group that took part, or the whole match where there is no group. */
  expression: RegExp;
  /** The form is so strict that it may be found across a line break inside the secret. */
  wraps?: true;
  /** The last word on a secret; `after` holds the few characters behind the match. */
  accept?: (secret: string, after: string, match: RegExpExecArray) => boolean;
}

/** Joins regular expressions (and strings taken as their source) into one that is sticky and knows its indices. */
export function sticky(flags: '' | 'i', ...parts: (RegExp | string)[]): RegExp {
  const source = parts.map((part) => (typeof part === 'string' ? part : part.source)).join('');
  return new RegExp(source, `d${flags}y`);
}

/** The few characters before a match: a look at all, at every match, would take time that grows with the square of the text. */
export const before = ({ input, index }: RegExpExecArray, length = 40) =>
  input.slice(Math.max(0, index - length), index);
