import { mark } from '../request/mark';
import data from './labels-packed.json';

/** What a label of the form may mean. `anyType`: most languages call issue type and problem type alike. */
export type LabelKey = keyof typeof data.label;
/** What a chosen value may mean. */
export type ValueKey = keyof typeof data.value;
/** What a heading or a tab may mean. */
export type TitleKey = keyof typeof data.title;

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

/** The field that a label names, in any language. */
export const labelKey: (text: string) => LabelKey | undefined = lookUp(data.label);

/** The heading or tab that a text is, in any language. */
export const titleKey: (text: string) => TitleKey | undefined = lookUp(data.title);

/** Whether a text is one of the values that go by a name. */
export const isValue = (key: ValueKey, text: string): boolean => values(key).includes(fold(text));

/** Whether a text is one of the values that go by a name, with or without more in brackets; `quota` stands in them. */
export function hasValue(key: ValueKey, text: string): boolean {
  const folded = fold(text);
  return values(key).some(
    (value) => `${folded}(`.startsWith(`${value}(`) || (key === 'quota' && folded.includes(`(${value}`)),
  );
}

/** Whether a text holds a phrase that only the help pane has. */
export function asksForHelp(text: string): boolean {
  const folded = fold(text);
  return data.help.split('|').some((phrase) => folded.includes(phrase));
}

const values = (key: ValueKey) => data.value[key].split('|');

/** Most frames never see a form: nothing is unpacked before the first look-up. Pages ask for the same few texts again and again. */
function lookUp<Key extends string>(group: Record<Key, string>): (text: string) => Key | undefined {
  let byMark: Map<string, Key> | undefined;
  const asked = new Map<string, Key | undefined>();
  return (text) => {
    byMark ??= unpack(group);
    if (asked.size > 500) asked.clear();
    if (!asked.has(text)) asked.set(text, byMark.get(mark(fold(text))));
    return asked.get(text);
  };
}

function unpack<Key extends string>(group: Record<Key, string>): Map<string, Key> {
  const entries = Object.entries(group) as [Key, string][];
  return new Map(
    entries.flatMap(([key, marks]) => (marks.match(/.{5}/g) ?? []).map((one) => [one, key] as const)),
  );
}
