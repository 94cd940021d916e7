import type { Clue, Place } from '../request/clue';
import type { FieldName } from '../request/model';
import type { Control } from './controls';
import { above, nearest } from './dom';
import { parts } from './selectors';

/** What this frame has been told. */
let known: Clue[] = [];

/** Takes over all that the person has told by pointing; whether that changes anything. */
export function learn(clues: Clue[]): boolean {
  const news = clues.length + known.length > 0;
  known = clues;
  return news;
}

/** Which of some controls the person has pointed at, by now or long ago. */
export const toldByPerson = (controls: Control[], step?: number): Map<Control, FieldName> =>
  matchClues(controls, known, step);

/** Where controls stand, by structure alone. Of a part of the page, all its controls must be among them. */
export function placesOf(controls: Control[], step = 0): Map<Control, Place> {
  const seen: (Element | null)[] = [];
  const alike = new Map<string, Control[]>();
  const listed = controls.map((control) => {
    const part = nearest(control.element, parts);
    if (!seen.includes(part)) seen.push(part);
    const path = pathTo(control.element, part);
    const like = `${seen.indexOf(part)} ${control.kind} ${path}`;
    const same = alike.get(like) ?? [];
    alike.set(like, same);
    return { control, path, same, index: same.push(control) };
  });
  const window_ = window.top === window ? 'top' : 'inner';
  return new Map(
    listed.map(({ control, path, same, index }) => [
      control,
      {
        kind: control.kind,
        at: `${window_} ${path} ${index}/${same.length} ${step} ${control.keys[0] ?? '?'}`,
      },
    ]),
  );
}

/** Which controls the person has told us the fields of. A clue that fits no control exactly, or two, says nothing. */
function matchClues(controls: Control[], clues: Clue[], step = 0): Map<Control, FieldName> {
  const told = new Map<Control, FieldName>();
  if (!clues.length) return told;
  const places = [...placesOf(controls, step)];
  for (const { kind, at, field } of clues) {
    const [found, other] = places.filter(([, place]) => place.kind === kind && place.at === at);
    if (!found || other) continue;
    // The newest word counts: a request has one description.
    for (const [control, name] of told) if (name === field && field !== 'answers') told.delete(control);
    told.set(found[0], field);
  }
  return told;
}

/** The names of the elements from a part of the page down to a control. */
function pathTo(control: Element, part: Element | null): string {
  const names: string[] = [];
  for (let up: Element | null = control; up && up !== part; up = above(up)) names.unshift(nameOf(up));
  return names.join('>').slice(-1_000);
}

/** A form's `localName` may be a control of that name. */
const nameOf = (element: Element): string =>
  Object.getOwnPropertyDescriptor(Element.prototype, 'localName')
    ?.get?.call(element)
    .replace(/[^a-z0-9-]/g, '');
