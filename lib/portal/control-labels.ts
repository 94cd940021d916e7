import type { Kind } from './controls';
import { above, all, attribute, is, nearest, shownText, within } from './dom';
import { groups, rows } from './selectors';

/**
 * The texts that a control goes by, nearest first, the accessible name last: the portal's may say something else.
 * @param labelled the labels that name a control by `for`.
 * @param beside the controls before and after it.
 * @param seen the labels inside of parts that were asked for: many controls may share one.
 */
export function labelsOf(
  element: HTMLElement,
  kind: Kind,
  labelled: Map<string, HTMLElement>,
  beside: (HTMLElement | undefined)[],
  seen: Map<Element, HTMLElement[]>,
): string[] {
  const inside = (part: Element) => {
    if (!seen.has(part)) seen.set(part, all(part, rowLabels));
    return seen.get(part) ?? [];
  };
  const found: (HTMLElement | null | undefined)[] = [...referred(element), labelled.get(element.id)];
  if (kind !== 'radio') found.push(nearest(element, 'label'));
  for (let row = nearest(element, rows); row; ) {
    const label = inside(row).find(
      (one) => kind === 'check' || !nearest(one, 'li,.ms-ChoiceField,.fui-Radio'),
    );
    found.push(label);
    const up: Element | null = label ? null : above(row);
    row = up && nearest(up, rows);
  }
  const group = nearest(element, groups);
  if (group)
    found.push(
      ...referred(group),
      inside(group).find((one) => is(one, 'legend')),
    );
  // A look that we do not know: the label of the largest part around that holds this control only.
  for (let up = above(element), climbed = 0; up && climbed < 3 && !found.some(Boolean); climbed++) {
    const part = up;
    if (beside.some((one) => one && one !== part && within(part, one))) break;
    found.push(inside(part).find((one) => !within(element, one)));
    up = above(part);
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
  const ids = attribute(element, 'aria-labelledby').split(/\s+/);
  return ids.flatMap((id) => document.getElementById(id) ?? []);
}

const rowLabels = 'legend,.azc-form-label,label:not(.azc-text-sublabel):not(.azc-validation-messages)';
