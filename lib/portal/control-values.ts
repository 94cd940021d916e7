import type { Kind } from './controls';
import { all, attribute, has, nearest, shownText } from './dom';
import { isPlaceholder } from './placeholder';

/**
 * The value as shown, '' where nothing was chosen; 'yes' or 'no' of a box or switch.
 * @param labelled the labels that name a control by `for`.
 */
export function readControl(element: HTMLElement, kind: Kind, labelled: Map<string, HTMLElement>): string {
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
  if (element instanceof HTMLSelectElement)
    return element.value && Array.from(element.selectedOptions, ({ text }) => text).join(', ');
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

const options = 'li,.ms-ChoiceField,.fui-Radio,[role=radio],label';
