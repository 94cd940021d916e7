import { fold, mark } from './labels';
import data from './labels.json';

/**
 * `labels.json` as the page script carries it (`labels-packed.json`): a page loads our script in each of its frames, so
 * labels and titles shrink to six characters each. After a change of labels.json, `npx vitest run -u tests/portal/labels.test.ts`.
 */
export function packed(): string {
  const { help, ...title } = data.title;
  const all = {
    label: each(data.label, marks),
    title: each(title, marks),
    value: each(data.value, words),
    help: words(help),
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}

/** The texts of an entry `"locale text|locale text"`, folded, each once. */
export const texts = (entry: string): string[] => [
  ...new Set(entry.split('|').map((one) => fold(one.slice(one.indexOf(' '))))),
];

const marks = (entry: string) => texts(entry).map(mark).join('');
const words = (entry: string) => texts(entry).join('|');

const each = (group: Record<string, string>, pack: (entry: string) => string) =>
  Object.fromEntries(Object.entries(group).map(([key, entry]) => [key, pack(entry)]));
