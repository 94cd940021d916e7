import type { FieldPath } from '../request/model';
import { readSeverity } from '../request/values';
import type { Control } from './controls';
import { keyOf } from './known';

/** Some controls say what they are where the label is strange: lists only beside others of their section. */
export const byValue: [FieldPath, (control: Control, all: Control[]) => unknown][] = [
  ['contact.email', ({ element }) => isOfType(element, 'email')],
  ['contact.phone', ({ element }) => isOfType(element, 'tel')],
  ['severity', (list, all) => isList(list) && readSeverity(list.read()) && isContact(list, all)],
  // Counts only if the value says so as well: `understand` knows the words.
  ['contactMethod', (list, all) => list.kind === 'radio' && isContact(list, all)],
];

const isOfType = (element: Element, type: string) =>
  element instanceof HTMLInputElement && element.type === type;
const isList = ({ kind }: Control) => kind === 'radio' || kind === 'choice';

/** Whether a control stands next to one that has to do with support plans or the person. */
function isContact(control: Control, all: Control[]): boolean {
  const at = all.indexOf(control);
  return [all[at - 1], all[at + 1]].some((beside) => beside && contactSection.test(`${keyOf(beside)}`));
}

/** Of several boxes: the one labelled so, else the first that asks for nothing beside it, if for details, else the one that asks for the problem. */
export function findNarrative(areas: Control[]): Control | undefined {
  const speaks = (label: RegExp, { labels }: Control) => labels.some((one) => label.test(one));
  const asking = areas.filter((area) => speaks(asks, area));
  const first = areas.find((area) => keyOf(area) || !speaks(aside, area));
  return (
    areas.find((area) => keyOf(area) === 'description') ??
    (first && keyOf(first) === 'details' ? first : undefined) ??
    (asking.length === 1 ? asking[0] : undefined)
  );
}

/** What is asked for beside the narrative. */
const aside =
  /json|yaml|log|error|message|trace|config|command|query|script|raw|output|chang|tried|steps|エラー|ログ|メッセージ|変更|試/i;
const asks =
  /(?:descri|detail|tell us).{0,40}(?:problem|issue|wrong|happen)|(?:問題|事象|現象).{0,12}(?:説明|詳細|内容)/i;

/** What stands with, or just before, the person's own data. */
export const contactSection =
  /^(contact|severity|supportPlan|supportL|response|availab|first|last|email|addit|phone|country)/;
