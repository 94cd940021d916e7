import { withinLimits } from '../request/limits';
import type { FieldName, FieldPath, SupportRequest } from '../request/model';
import type { Address, Reading } from '../request/reading';
import { toldByPerson } from './clues';
import { has, isShown } from './dom';
import type { Field } from './fields';
import { type Form, findFull, findHelp, findLabelled, findReply, type Tell } from './looks';

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

/** The present values of a form's fields. */
function readForm({ fields }: Form): SupportRequest {
  const request: SupportRequest = {};
  for (const field of fields) {
    const { answers, attachments, contact, ...rest } = field.read();
    Object.assign(request, rest);
    if (answers) request.answers = [...(request.answers ?? []), ...answers];
    if (attachments) request.attachments = [...(request.attachments ?? []), ...attachments];
    if (contact) request.contact = { ...request.contact, ...contact };
  }
  return request;
}

/**
 * What this frame has to report; `null` where there is nothing.
 * @param address the form's address, known in the top frame only.
 */
export function toReading(form: Form | undefined, address?: Address): Reading | null {
  const known = address && { address };
  if (!form) return known ? { look: 'none', ...known, request: {} } : null;
  const { look, by, step } = form;
  const guessed = form.fields.flatMap(({ path, guessed }) => (guessed ? [nameOf(path)] : []));
  return {
    look,
    ...known,
    ...(by && { by }),
    ...(guessed.length > 0 && { guessed: [...new Set(guessed)] }),
    ...(step && { step }),
    request: withinLimits(readForm(form)),
  };
}

/** The field behind a path; the whole subscription for `subscription.id`. */
export function fieldAt({ fields }: Form, path: FieldPath): Field | undefined {
  return fields.find((field) => field.path === path) ?? fields.find((field) => field.path === nameOf(path));
}

const nameOf = (path: FieldPath) => path.split('.')[0] as FieldName;

/** Without one of these there is nothing to read: most frames are done here. */
export const anything =
  '[role=tab],[aria-current=step],ol>li,textarea,select,[role=combobox],input:not([type=hidden])';
