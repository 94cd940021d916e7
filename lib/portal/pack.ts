import { mark } from '../request/mark';
import { fold } from '../request/values';
import data from './labels.json';

/**
 * `labels.json` as the page script carries it (`labels-packed.json`): a page loads our script in each of its frames, so
 * labels and titles shrink to four characters each. After a change of labels.json, `npx vitest run -u tests/portal/labels.test.ts`.
 *
 * An entry of labels.json is `locale text|locale text`. A sign after the locale says how certain the text is: none = seen in
 * a screenshot or in a document that people translated; `~` = from a machine-translated document, the words may be near only;
 * `?` = inferred. In `value`, what stands in brackets behind a word is left out; of `quota` it is the word in the brackets.
 */
export function packed(): string {
  const { help, ...title } = data.title;
  return json({ label: each(data.label, marks), title: each(title, marks), help: words(help) });
}

/** The values of labels.json as page and background carry them (`lib/request/values.json`). */
export const packedValues = (): string => json(each(data.value, words));

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** The texts of an entry, folded, each once. */
export const texts = (entry: string): string[] => [
  ...new Set(entry.split('|').map((one) => fold(one.slice(one.indexOf(' '))))),
];

const marks = (entry: string) => texts(entry).map(mark).join('');
const words = (entry: string) => texts(entry).join('|');

const each = (group: Record<string, string>, pack: (entry: string) => string) =>
  Object.fromEntries(Object.entries(group).map(([key, entry]) => [key, pack(entry)]));
