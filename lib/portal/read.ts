import { LONGEST_LIST, LONGEST_TEXT } from '../request/limits';
import type { FieldName, FieldPath } from '../request/model';
import type { Address, Reading, ShownField } from '../request/reading';
import { toldByPerson } from './clues';
import { has, isShown } from './dom';
import type { Field } from './fields';
import { findHelp } from './help';
import { findLabelled } from './labelled';
import { type Form, findFull, findReply, type Tell } from './looks';

export type { Form };

/**
 * Finds the form on a page, in the Knockout and the React look of any year. Reads only; `undefined` where there is none.
 * @param sure the address says that the form is here: then less has to be recognised.
 * @param shown which elements count as visible.
 * @param tell which of some controls the person has pointed at.
 */
export function findForm(
  doc: Document,
  sure = false,
  shown = isShown,
  tell: Tell = toldByPerson,
): Form | undefined {
  if (!has(doc, anything)) return undefined;
  return (
    findFull(doc, sure, shown, tell) ??
    findReply(doc, shown, tell) ??
    findHelp(doc, shown) ??
    findLabelled(doc, sure, shown, tell)
  );
}

/**
 * What this frame has to report; `null` where there is nothing.
 * @param address the form's address, known in the top frame only.
 * @param typed the only boxes whose text has changed since the last time, where that is certain.
 */
export function toReading(
  form: Form | undefined,
  address?: Address,
  typed?: Set<EventTarget | null>,
): Reading | null {
  const known = address && { address };
  if (!form) return known ? { look: 'none', ...known, fields: [] } : null;
  const { look, by, step, fields } = form;
  // The parts of a date and time are not all known by their element.
  const certain = typed && [...typed].every((box) => fields.some(({ element }) => element === box));
  const shownField = (field: Field): ShownField => {
    const { path, label, element } = field;
    if (!certain || typed.has(element) || !field.shown) field.shown = shownBy(field);
    return { path, ...(label !== undefined && { label }), values: field.shown };
  };
  const namesBy = (how: Field['by']) => {
    const names = fields.flatMap((field) => (field.by === how ? [nameOf(field.path)] : []));
    return names[0] && [...new Set(names)];
  };
  const guessed = namesBy('guess');
  const pointed = namesBy('pointing');
  return {
    look,
    ...known,
    ...(by && { by }),
    ...(guessed && { guessed }),
    ...(pointed && { pointed }),
    ...(step && { step }),
    fields: fields.slice(0, 2 * LONGEST_LIST).map(shownField),
  };
}

/** One unit more than is looked at tells that there was more. */
const shownBy = (field: Field): string[] =>
  field
    .read()
    .slice(0, LONGEST_LIST)
    .map((value) => value.slice(0, LONGEST_TEXT + 1));

/** The field behind a path; the whole subscription for `subscription.id`. */
export function fieldAt({ fields }: Form, path: FieldPath): Field | undefined {
  return fields.find((field) => field.path === path) ?? fields.find((field) => field.path === nameOf(path));
}

const nameOf = (path: FieldPath) => path.split('.')[0] as FieldName;

/** Without one of these there is nothing to read: most frames are done here. */
export const anything =
  '[role=tab],[aria-current=step],ol>li,textarea,select,[role=combobox],input:not([type=hidden])';
