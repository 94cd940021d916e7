import { mark } from '../request/mark';
import { fold } from '../request/values';
import data from './labels-packed.json';

/** What a label of the form may mean. `anyType`: most languages call issue type and problem type alike. */
export type LabelKey = keyof typeof data.label;
/** What a heading or a tab may mean. */
export type TitleKey = keyof typeof data.title;

/** The field that a label names, in any language. */
export const labelKey: (text: string) => LabelKey | undefined = lookUp(data.label);

/** The heading or tab that a text is, in any language. */
export const titleKey: (text: string) => TitleKey | undefined = lookUp(data.title);

/** Whether a text holds a phrase that only the help pane has. */
export function asksForHelp(text: string): boolean {
  const folded = fold(text);
  return data.help.split('|').some((phrase) => folded.includes(phrase));
}

/** No text of the dictionary is longer, in UTF-16 units, whatever stars, blanks and widths a page writes it with. */
export const longestText = 99;
/** A look at a page asks for fewer texts: else each would be folded at each look. */
export const mostKept = 2_000;

/** Most frames never see a form: nothing is unpacked before the first look-up. Pages ask for the same texts again and again. */
function lookUp<Key extends string>(group: Record<Key, string>): (text: string) => Key | undefined {
  let byMark: Map<string, Key> | undefined;
  const asked = new Map<string, Key | undefined>();
  return (text) => {
    if (text.length > longestText) return undefined;
    byMark ??= unpack(group);
    if (asked.size > mostKept) asked.clear();
    if (!asked.has(text)) asked.set(text, byMark.get(mark(fold(text))));
    return asked.get(text);
  };
}

function unpack<Key extends string>(group: Record<Key, string>): Map<string, Key> {
  const entries = Object.entries(group) as [Key, string][];
  return new Map(
    entries.flatMap(([key, marks]) => (marks.match(/.{4}/g) ?? []).map((one) => [one, key] as const)),
  );
}
