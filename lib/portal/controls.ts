import { above, all, attribute, has, isShown, nearest, shownText, within } from './dom';
import { isPlaceholder } from './values';

/** How a person answers: one line, many lines, one of a list, one of a few, on or off, files. */
export type Kind = 'text' | 'area' | 'choice' | 'radio' | 'check' | 'file';

/** A control of a form with the labels that it goes by. */
export interface Control {
  kind: Kind;
  /** The control; of radios, the group. */
  element: HTMLElement;
  /** Shown labels, nearest first; the accessible name, which may say something else, last. */
  labels: string[];
  /** The row of the form that it stands in, shared by the parts of a date and time. */
  row: Element;
  /** Part of a date and time by its structure. */
  moment: boolean;
  /** The value as shown, '' where nothing was chosen; 'yes' of what is switched on. */
  read(): string;
}

/** What a person may fill in, inside `root`, in document order. Menus, search boxes and closed lists are no part of it. */
export function findControls(root: Element, shown = isShown): Control[] {
  const labelled = new Map(all(root, 'label[for]').map((label) => [attribute(label, 'for'), label]));
  const found = new Map<Element, Control>();
  for (const element of all(root, controls)) {
    const kind = kindOf(element);
    if (!kind || nearest(element, apart)) continue;
    const target = kind === 'radio' ? groupOf(element) : element;
    if (found.has(target) || !shown((kind === 'file' && above(element)) || element)) continue;
    found.set(target, {
      kind,
      element: target,
      labels: labelsOf(target, kind, labelled),
      row: rowOf(target),
      moment: nearest(element, moments) !== null || /^(date|time)/.test((element as HTMLInputElement).type),
      read: () => readValue(target, kind, labelled),
    });
  }
  return [...found.values()];
}

/** Elements that a person operates. */
export const controls =
  'input,textarea,select,[role=combobox],.fxc-dropdown-input,[role=radio],[role=checkbox],[role=switch]';
/** One row of the form: Knockout, Fluent v9, Fluent v8. */
export const rows =
  '.msportalfx-form-formelement,.fui-Field,.ms-TextField,.ms-Dropdown-container,.ms-ComboBox-container,.ms-ChoiceFieldGroup';

const groups = '[role=radiogroup],fieldset,.azc-optionPicker,.ms-ChoiceFieldGroup,[role=group]';
const moments =
  '.azc-dateTimePicker,.azc-datePicker,.azc-timePicker,.azc-timezoneDropDown,.ms-DatePicker,.ms-TimePicker';
const apart =
  '[role=banner],[role=navigation],[role=search],[role=menu],[role=menubar],[role=toolbar],[role=listbox],[role=tree],[role=grid],.fxc-dropdown-popup,.fxs-topbar,[class*=avatarmenu]';
const rowLabels = 'legend,.azc-form-label,label:not(.azc-text-sublabel):not(.azc-validation-messages)';
const options = 'li,.ms-ChoiceField,.fui-Radio,[role=radio],label';

function kindOf(element: Element): Kind | undefined {
  const role = attribute(element, 'role');
  if (element instanceof HTMLTextAreaElement) return 'area';
  if (element instanceof HTMLInputElement) return inputKind(element, role);
  if (role === 'radio') return has(element, 'input') ? undefined : 'radio';
  if (role === 'checkbox' || role === 'switch') return has(element, 'input') ? undefined : 'check';
  if (role === 'combobox' && has(element, 'input')) return undefined;
  const isDropdown = element.matches('select,.fxc-dropdown-input');
  const shownBy = isDropdown ? element : all(above(element) ?? element, '.fxc-dropdown-input')[0];
  return shownBy && shownBy !== element ? undefined : 'choice';
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
  nearest(radio, groups) ?? nearest(radio, rows) ?? above(radio) ?? (radio as HTMLElement);

const rowOf = (element: Element): Element =>
  nearest(element, '.azc-dateTimePicker,[role=group],fieldset') ?? nearest(element, rows) ?? element;

function labelsOf(element: HTMLElement, kind: Kind, labelled: Map<string, HTMLElement>): string[] {
  const found: (HTMLElement | null | undefined)[] = [...referred(element), labelled.get(element.id)];
  if (kind !== 'radio') found.push(nearest(element, 'label'));
  for (let row = nearest(element, rows); row; row = nearestAbove(row, rows)) {
    const label = all(row, rowLabels).find(
      (one) => kind === 'check' || !nearest(one, 'li,.ms-ChoiceField,.fui-Radio'),
    );
    found.push(label);
    if (label) break;
  }
  const group = nearest(element, groups);
  if (group) found.push(...referred(group), all(group, 'legend')[0]);
  const texts = found.map((label) =>
    label && (kind === 'radio' || !within(element, label)) ? shownText(label) : '',
  );
  if (group && group !== element) texts.push(attribute(group, 'aria-label'));
  const own = kind === 'check' ? shownText(element) : '';
  return [...new Set([own, ...texts, attribute(element, 'aria-label')])].filter(Boolean);
}

/** What `aria-labelledby` points at; Fluent v8 points at the value as well, which is no label. */
function referred(element: Element): HTMLElement[] {
  const ids = attribute(element, 'aria-labelledby').split(/\s+/).filter(Boolean);
  const labels = ids.map((id) => document.getElementById(id));
  return labels.filter((label) => label !== null);
}

function nearestAbove(element: Element, selector: string): HTMLElement | null {
  const parent = above(element);
  return parent && nearest(parent, selector);
}

function readValue(element: HTMLElement, kind: Kind, labelled: Map<string, HTMLElement>): string {
  if (kind === 'radio') return readRadios(element, labelled);
  if (kind === 'check') return isOn(element) ? 'yes' : 'no';
  if (kind === 'choice') return readChoice(element);
  return (element as HTMLInputElement | HTMLTextAreaElement).value;
}

function readChoice(element: HTMLElement): string {
  const text = (shownChoice(element) ?? '').replace(/\s+/g, ' ').trim();
  if (isPlaceholder(text) || has(element, '.ms-Dropdown-titleIsPlaceHolder')) return '';
  const full = attribute(element, 'title');
  return /…$/.test(text) && full.startsWith(text.slice(0, -1)) ? full : text;
}

function shownChoice(element: HTMLElement): string | undefined {
  if (element instanceof HTMLInputElement) return element.value;
  if (element instanceof HTMLSelectElement) return element.value && element.selectedOptions[0]?.text;
  // Fluent v9 shows its placeholder like a value, but keeps the value empty.
  if (element instanceof HTMLButtonElement && element.hasAttribute('value') && !element.value) return '';
  return shownText(element);
}

function readRadios(group: Element, labelled: Map<string, HTMLElement>): string {
  const chosen = [group, ...all(group, 'input[type=radio],[role=radio]')].find(
    (one) => one.matches('input[type=radio],[role=radio]') && isOn(one),
  );
  if (!chosen) return '';
  const label = labelled.get(chosen.id) ?? nearest(chosen, options);
  return (label && shownText(label)) || attribute(chosen, 'aria-label');
}

const isOn = (element: Element): boolean =>
  element instanceof HTMLInputElement ? element.checked : attribute(element, 'aria-checked') === 'true';
