/** What a found kind must belong to, loosely: it decides what a person is told to do. */
const groups = [
  'azure-key',
  'devops',
  'client-secret',
  'sas',
  'password',
  'private-key',
  'token',
  'kubernetes',
  'vendor',
  'card',
] as const;
export type Group = (typeof groups)[number];

/** How strictly the span counts: where a secret's ends are a matter of taste it is `loose`; `optional` may also be left alone. */
export type Strictness = 'exact' | 'loose' | 'optional';
const strictnesses: readonly Strictness[] = ['exact', 'loose', 'optional'];

/** A secret in a text: UTF-16 offsets, end excluded. */
export interface Secret {
  start: number;
  end: number;
  group: Group;
  strictness: Strictness;
}

// Private-use characters travel with a template through whatever is laid around it.
const first = 0xe100;
const close = '\ue0ff';
const marks = /[\ue0ff-\ue1ff]/g;

/** Marks a value as a secret in a text that {@link unmark} will read. */
export function mark(value: string, group: Group, strictness: Strictness = 'exact'): string {
  const code = first + groups.indexOf(group) * strictnesses.length + strictnesses.indexOf(strictness);
  return String.fromCharCode(code) + value + close;
}

/** Takes the marks out of a text and says where the secrets are. */
export function unmark(marked: string): { text: string; secrets: Secret[] } {
  const secrets: Secret[] = [];
  let text = '';
  let from = 0;
  for (const { 0: character, index } of marked.matchAll(marks)) {
    text += marked.slice(from, index);
    from = index + 1;
    const open = secrets.at(-1);
    if (character === close && open) open.end = text.length;
    else secrets.push({ start: text.length, end: text.length, ...meaning(character.charCodeAt(0) - first) });
  }
  return { text: text + marked.slice(from), secrets };
}

function meaning(code: number): Pick<Secret, 'group' | 'strictness'> {
  const group = groups[Math.floor(code / strictnesses.length)] as Group;
  const strictness = strictnesses[code % strictnesses.length] as Strictness;
  return { group, strictness };
}
