import type { Stretch } from '../stretch';
import type { Mention } from './resources';

/** Where the words about the group at `index` stand, and where its clause begins. */
export function clauseOf(
  text: string,
  groups: readonly Mention[][],
  index: number,
  sentence: Stretch,
  turned: boolean,
): { said: Stretch; start: number; labelled: boolean } {
  const before = groups[index - 1]?.at(-1)?.end ?? sentence.start;
  const following = groups[index + 1]?.[0]?.start;
  const next =
    following === undefined ? sentence.end : withoutService(text, groups[index]?.at(-1)?.end ?? 0, following);
  const first = groups[index]?.[0]?.start ?? before;
  const last = groups[index]?.at(-1)?.end ?? before;
  const label = labels.exec(text.slice(last, last + 20))?.[0].length ?? 0;
  return {
    said: turned ? { start: before, end: first } : { start: Math.min(last + label, next), end: next },
    start: clauseStart(text, before, turned ? before : first),
    labelled: label > 0,
  };
}

/** What stands before the next name is of that one: 「…、AKS クラスター prd は」. */
function withoutService(text: string, from: number, to: number): number {
  const service = /(?<=[、,;] ?)[A-Z][A-Za-z ]{1,24}$/.exec(text.slice(from, to));
  return service && /[^\s、,はがで]{3}/.test(text.slice(from, from + service.index))
    ? from + service.index
    : to;
}

/** `app-01: `, "dev registry: ". */
const labels = /^["'」』)]?(?: [A-Za-z]{1,12})?\s?(?:[::]|→|⇒|->)\s/;

function clauseStart(text: string, from: number, to: number): number {
  const gap = text.slice(from, to);
  const stop = Math.max(...['、', ',', ';', '|', '。'].map((mark) => gap.lastIndexOf(mark)));
  const word = /\s(?:and|but|while|whereas)\s[^,]{0,30}$/i.exec(gap)?.index ?? -1;
  const at = from + Math.max(stop, word) + 1;
  return at + (/^\s{0,4}/.exec(text.slice(at, to))?.[0].length ?? 0);
}
