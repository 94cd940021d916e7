import { type Control, findControls, operable } from './controls';
import { type isShown, partOf } from './dom';
import { keyOf, known } from './known';
import type { LabelKey } from './labels';
import { type Form, fieldsIn, type Tell } from './looks';

/**
 * A look that we do not know: the visible part of the page in which the most labels are a support request's, or in which
 * the person has pointed at a field.
 * @param sure the address says that the form is here: two such labels will do.
 */
export function findLabelled(
  doc: Document,
  sure: boolean,
  shown: typeof isShown,
  tell: Tell,
): Form | undefined {
  const elements = operable(doc.body);
  if (!sure && elements.length > mostControls) return undefined;
  const held = new Map<HTMLElement, Control[]>();
  for (const control of findControls(doc.body, shown, elements)) {
    const root = partOf(control.element);
    held.set(root, [...(held.get(root) ?? []), control]);
  }
  const weigh = ([root, controls]: [HTMLElement, Control[]]) => {
    const keys = new Set(controls.flatMap(suitedKey));
    const special = [...keys].filter(isSpecific).length;
    // Other forms ask for a severity as well.
    const proven =
      special && (sure ? keys.size > 1 : keys.size > 2 && special + Number(keys.has('severity')) > 1);
    const by = proven ? ('labels' as const) : tell(controls).size ? ('pointing' as const) : undefined;
    return { root, by, weight: by ? keys.size : -1 };
  };
  const best = [...held]
    .map(weigh)
    .toSorted((a, b) => a.weight - b.weight)
    .at(-1);
  if (!best?.by) return undefined;
  return { look: 'form', by: best.by, root: best.root, fields: fieldsIn([best.root], shown, tell) };
}

/** A page of more controls is something else, and looking at each would be felt. */
const mostControls = 150;

/** Labels that no other page of the portal has, but for one of them here and there. */
const isSpecific = (key: LabelKey) =>
  /^(issueT|problem|anyT|startT|diagn|supportP|supportL|contactM|responseT)/.test(key);

/** The kinds of control that suit labels which tell no field alone, but for the types. */
const otherKinds: Partial<Record<LabelKey, string>> = { startTime: 'text choice', description: 'area' };

/** What the label of a control means, where the control is of a kind that suits it. */
function suitedKey(control: Control): LabelKey[] {
  const key = keyOf(control);
  const kinds = key && (known[key]?.[0] ?? (/Type$/.test(key) ? 'choice radio' : otherKinds[key]));
  return kinds?.includes(control.kind) ? [key as LabelKey] : [];
}

/** Whether the label of a control is one that hardly any other page has. */
export const isOfForm = (control: Control): boolean => suitedKey(control).some(isSpecific);
