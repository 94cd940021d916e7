import { labelsOf } from './control-labels';
import { readControl } from './control-values';
import { above, all, attribute, has, is, isShown, nearest, within } from './dom';
import { type LabelKey, labelKey } from './labels';
import { apart, controls, groups, moments, rows } from './selectors';

/** How a person answers: one line, many lines, one of a list, one of a few, on or off, files. */
export type Kind = 'text' | 'area' | 'choice' | 'radio' | 'check' | 'file';

/** A control of a form with the labels that it goes by. */
export interface Control {
  kind: Kind;
  /** The control; of radios, the group. */
  element: HTMLElement;
  /** Shown labels, nearest first; the accessible name, which may say something else, last. */
  labels: string[];
  /** What these labels mean. */
  keys: LabelKey[];
  /** The row of the form that it stands in, shared by the parts of a date and time. */
  row: Element;
  /** Part of a date and time by its structure. */
  moment: boolean;
  /** The value as shown, '' where nothing was chosen; 'yes' of what is switched on. */
  read(): string;
}

/** What a person may fill in, inside `root`, in document order. Menus, search boxes and closed lists are no part of it. */
export function findControls(root: Element, shown = isShown, elements = operable(root)): Control[] {
  const labelled = new Map(all(root, 'label[for]').map((label) => [attribute(label, 'for'), label]));
  const found = new Map<Element, Control>();
  const seen = new Map();
  for (const [index, element] of elements.entries()) {
    const kind = kindOf(element);
    if (!kind) continue;
    const target = kind === 'radio' ? groupOf(element) : element;
    if (found.has(target) || !shown((kind === 'file' && above(element)) || element)) continue;
    const beside = [-1, 1].map((way) => {
      let at = index;
      while (elements[at] && within(target, elements[at] as Element)) at += way;
      return elements[at];
    });
    const labels = labelsOf(target, kind, labelled, beside, seen);
    found.set(target, {
      kind,
      element: target,
      labels,
      keys: labels.flatMap((label) => labelKey(label) ?? []),
      row: rowOf(target),
      moment: nearest(element, moments) !== null || /^(date|time)/.test((element as HTMLInputElement).type),
      read: () => readControl(target, kind, labelled),
    });
  }
  return [...found.values()];
}

/** What may be a control. One attribute is looked for at three times the speed of five of its values. */
export const operable = (root: Element): HTMLElement[] =>
  all(root, 'input,textarea,select,[role],.fxc-dropdown-input').filter(
    (element) => is(element, controls) && !nearest(element, apart),
  );

function kindOf(element: Element): Kind | undefined {
  const role = attribute(element, 'role');
  if (element instanceof HTMLTextAreaElement) return 'area';
  if (element instanceof HTMLInputElement) return inputKind(element, role);
  if (/^(combo|check|radio|switch)/.test(role) && has(element, 'input')) return undefined;
  if (role === 'radio') return role;
  if (/^(check|switch)/.test(role)) return 'check';
  if (is(element, 'select,.fxc-dropdown-input')) return 'choice';
  // Shown by another one beside it.
  return has(above(element) ?? element, '.fxc-dropdown-input') ? undefined : 'choice';
}

function inputKind(input: HTMLInputElement, role: string): Kind | undefined {
  const { type } = input;
  if (/^(hidden|password|button|submit|reset|image|search|range|color)$/.test(type)) return undefined;
  if (type === 'file' || type === 'radio') return type;
  if (type === 'checkbox') return 'check';
  if (role === 'searchbox' || nearest(input, '.fxs-async-fileupload,.ms-SearchBox')) return undefined;
  return role === 'combobox' || input.matches('.fxc-dropdown-input') ? 'choice' : 'text';
}

const groupOf = (radio: Element): HTMLElement =>
  nearest(radio, groups) ??
  nearest(radio, rows) ??
  nearest(radio, 'ul') ??
  above(radio) ??
  (radio as HTMLElement);

const rowOf = (element: Element): Element =>
  nearest(element, '.azc-dateTimePicker,[role=group],fieldset') ?? nearest(element, rows) ?? element;
