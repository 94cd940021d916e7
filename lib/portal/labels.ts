import data from './labels.json';

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
export const labelKey = (text: string): LabelKey | undefined => labels().get(fold(text));

/** The heading or tab that a text is, in any language. */
export const titleKey = (text: string): TitleKey | undefined => titles().get(fold(text));

/** Whether a text is one of the values that go by a name. */
export const isValue = (key: ValueKey, text: string): boolean => values(key).includes(fold(text));

/** Whether a text starts with (`quota`: holds) one of the values that go by a name. */
export function hasValue(key: ValueKey, text: string): boolean {
  const folded = fold(text);
  return values(key).some((value) => (key === 'quota' ? folded.includes(value) : folded.startsWith(value)));
}

/** Whether a text holds one of the phrases of a heading. */
export function hasTitle(key: TitleKey, text: string): boolean {
  const folded = fold(text);
  return texts(data.title[key]).some((phrase) => folded.includes(phrase));
}

/** The texts of `labels.json`: `"locale text|locale text"`, folded. */
const texts = (packed: string) => packed.split('|').map((entry) => fold(entry.slice(entry.indexOf(' '))));

// Most frames never see a form: nothing is folded before the first look-up.
const labels = once(() => byText(data.label));
const titles = once(() => byText(data.title));
const folded: Partial<Record<ValueKey, string[]>> = {};

function values(key: ValueKey): string[] {
  folded[key] ??= texts(data.value[key]);
  return folded[key];
}

function byText<Key extends string>(group: Record<Key, string>): Map<string, Key> {
  const entries = Object.entries(group) as [Key, string][];
  return new Map(entries.flatMap(([key, packed]) => texts(packed).map((text) => [text, key] as const)));
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
