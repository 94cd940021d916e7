import type { Clue, Place } from '../request/clue';
import type { FieldName } from '../request/model';
import type { Control } from './controls';
import { above, nearest } from './dom';
import { parts } from './selectors';

/** What this frame has been told. */
let known: Clue[] = [];

/** Takes over all that the person has told by pointing; whether there is, or was, anything of it. */
export function learn(clues: Clue[]): boolean {
  const before = known;
  known = clues;
  return before.length + clues.length > 0;
}

/**
 * Which of some controls the person has pointed at, by now or long ago, the newest word first. A clue that fits no control
 * exactly, or two, says nothing.
 */
export function toldByPerson(controls: Control[], step?: number): Map<Control, FieldName> {
  const told = new Map<Control, FieldName>();
  const places = known.length ? [...placesOf(controls, step)] : [];
  for (const { kind, at, field } of known) {
    const [found, other] = places.filter(([, place]) => place.kind === kind && place.at === at);
    if (found && !other) told.set(found[0], field);
  }
  return told;
}

/** Where controls stand, by structure alone. Of a part of the page, all its controls must be among them. */
export function placesOf(controls: Control[], step = 0): Map<Control, Place> {
  const all = controls.slice(0, mostControls).map((control) => {
    const part = nearest(control.element, parts);
    return { control, part, path: pathTo(control.element, part) };
  });
  const top = window.top === window ? 'top' : 'inner';
  return new Map(
    all.map((one) => {
      const { kind, keys } = one.control;
      const same = all.filter(
        ({ control, part, path }) => control.kind === kind && part === one.part && path === one.path,
      );
      const index = same.indexOf(one) + 1;
      return [
        one.control,
        { kind, at: `${top} ${one.path} ${index}/${same.length} ${step} ${keys[0] ?? '?'}` },
      ];
    }),
  );
}

/** A page of more controls is no form: each is compared with each, and those behind have no place. */
export const mostControls = 400;

/** The names of the elements from a part of the page, itself included, down to a control: of the last hundred. */
function pathTo(control: Element, part: Element | null): string {
  const path: string[] = [];
  for (let up: Element | null = control; up && path.length < 100; up = up === part ? null : above(up))
    path.unshift(nameOf(up));
  return path.join('>');
}

/** An element's name, `-` of all that is not HTML's own. A form's own `localName` may be a control of that name. */
export const nameOf = (element: Element): string =>
  element instanceof HTMLElement && !(element instanceof HTMLUnknownElement)
    ? Reflect.get(Element.prototype, 'localName', element).replace(/^.*-.*/, '-')
    : '-';
