import type { IssueType, Severity } from './model';
import data from './values.json';

/** What a chosen value may mean. */
export type ValueKey = keyof typeof data;

/** Brings a text into the shape in which texts are compared: no blanks, widths, cases, stars, colons, "required". */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b*:]+/g, '')
    .replace(/’/g, "'")
    .replace(/[([]?(?:必須|required)[)\]]?/g, '')
    .replace(/[?.。]{1,3}$/, '');
}

/** What kind of request a shown value stands for; `undefined` where we do not know the words. */
export function readIssueType(text: string): IssueType | undefined {
  return (['quota', 'subscription', 'billing', 'technical'] as const).find((type) => hasValue(type, text));
}

/** The letter before the dash, in every language; Premier's "Emergency" is above A. */
export function readSeverity(text: string): Severity | undefined {
  const [found, letter] = /^\s*(?:([A-C])|Emergency)\s*[-–—]/.exec(text.normalize('NFKC')) ?? [];
  return found ? ((letter ?? 'A') as Severity) : undefined;
}

/** How the person wants to be reached. */
export function readContactMethod(text: string): 'email' | 'phone' | undefined {
  if (isValue('email', text)) return 'email';
  return isValue('phone', text) ? 'phone' : undefined;
}

/** Whether a text is one of the values that go by a name. */
export const isValue = (key: ValueKey, text: string): boolean => values(key).includes(fold(text));

/** Whether a text is one of the values that go by a name, with or without more in brackets; `quota` stands in them. */
export function hasValue(key: ValueKey, text: string): boolean {
  const folded = fold(text);
  return values(key).some(
    (value) => `${folded}(`.startsWith(`${value}(`) || (key === 'quota' && folded.includes(`(${value}`)),
  );
}

const values = (key: ValueKey) => data[key].split('|');
