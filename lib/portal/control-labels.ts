import type { Kind } from './controls';
import { above, all, attribute, nearest, shownText, within } from './dom';
import { controls, groups, rows } from './selectors';

/**
 * The texts that a control goes by, nearest first, the accessible name last: the portal's may say something else.
 * @param labelled the labels that name a control by `for`.
 */
export function labelsOf(element: HTMLElement, kind: Kind, labelled: Map<string, HTMLElement>): string[] {
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
  // A look that we do not know: the label of the largest part around that holds this control only.
  for (let up = above(element), climbed = 0; up && climbed < 3 && !found.some(Boolean); climbed++) {
    if (all(up, controls).some((one) => !within(element, one))) break;
    found.push(all(up, rowLabels).find((one) => !within(element, one)));
    up = above(up);
  }
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

const rowLabels = 'legend,.azc-form-label,label:not(.azc-text-sublabel):not(.azc-validation-messages)';
