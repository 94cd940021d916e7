import { withinLimits } from '../request/limits';
import type { FieldPath, SupportRequest } from '../request/model';
import type { Address, Reading } from '../request/reading';
import { has, isShown } from './dom';
import type { Field } from './fields';
import { type Form, findFull, findHelp, findReply } from './looks';

export type { Form };

/**
 * Finds the form on a page, in the Knockout and the React look of any year. Reads only; `undefined` where there is none.
 * @param sure the address says that the form is here: then less has to be recognised.
 * @param shown which elements count as visible.
 */
export function findForm(doc: Document, sure = false, shown = isShown): Form | undefined {
  if (!has(doc, anything)) return undefined;
  return findFull(doc, sure, shown) ?? findReply(doc, shown) ?? findHelp(doc, shown);
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
  return {
    look: form.look,
    ...known,
    ...(form.step && { step: form.step }),
    request: withinLimits(readForm(form)),
  };
}

/** The field behind a path; the whole subscription for `subscription.id`. */
export function fieldAt({ fields }: Form, path: FieldPath): Field | undefined {
  const [name] = path.split('.');
  return fields.find((field) => field.path === path) ?? fields.find((field) => field.path === name);
}

/** Without one of these there is nothing to read: most frames are done here. */
const anything = '[role=tab],[aria-current=step],ol>li,textarea,input:not([type=hidden])';
