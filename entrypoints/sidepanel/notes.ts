import type { Edited } from '../../components/EditNote';
import type { Analysis } from '../../lib/analyze';
import { applyEdits, type EditOrder, fits } from '../../lib/request/edits';
import { fieldText } from '../../lib/request/fields';
import type { FieldPath, SupportRequest } from '../../lib/request/model';
import type { Written } from '../../lib/request/reading';
import { type Draft, masksOf } from './masks';

/** An order, and what became of it. */
export interface Kept extends Omit<Edited, 'field' | 'step' | 'copy'> {
  order: EditOrder;
}

/**
 * What is to be said of the last orders, now: nothing of an edit while its text is the old one, or the old one again unless by
 * us; nothing of one that failed once there is no need for it any more.
 * @param stepOf the step on which a field was read, if not the one that is shown.
 */
export function notesOf(
  last: readonly Kept[],
  draft: Draft,
  failed: Analysis['failed'],
  stepOf: (field: FieldPath) => number | undefined,
): Edited[] {
  return last.flatMap(({ order, ...rest }) => {
    const edited: Edited = { field: order.field, step: stepOf(order.field), ...rest };
    const isSame = isBack({ order }, draft.request);
    if (edited.written === 'written') return isSame && edited.undone !== 'written' ? [] : [edited];
    return edited.what === 'mask'
      ? leftMask(edited, isSame, draft, failed)
      : leftSentence(edited, order, draft.request);
  });
}

/**
 * Of a mask that failed: nothing once its field holds no secret any more. The copy is of the present text, as long as it is
 * the one that the order was made for, and holds none of the secrets, be their hints put away or not: a clipboard is read by
 * many. Where nobody could look for secrets there is none.
 */
function leftMask(edited: Edited, isSame: boolean, draft: Draft, failed: Analysis['failed']): Edited[] {
  const { field, written } = edited;
  if (failed.includes('secrets')) return [edited];
  if (!draft.secrets.some((secret) => secret.field === field)) return [];
  if (!isSame || draft.request.cut || !worthCopying.has(written)) return [edited];
  const text = fieldText(draft.request, field) ?? '';
  return [{ ...edited, copy: applyEdits(text, masksOf(draft.secrets, field, draft)) }];
}

/** Of a sentence of ours that failed: nothing once it is there. It is no secret, and may be copied. */
function leftSentence(edited: Edited, { edits }: EditOrder, request: SupportRequest): Edited[] {
  const sentence = edits
    .map(({ insert }) => insert)
    .join('')
    .trim();
  if (fieldText(request, edited.field)?.includes(sentence)) return [];
  return [worthCopying.has(edited.written) ? { ...edited, copy: sentence } : edited];
}

/** Whether a field has the text again that an order was made for. */
export const isBack = ({ order }: Pick<Kept, 'order'>, request: SupportRequest) =>
  fits(fieldText(request, order.field) ?? '', order);

/** Where another try would not help, or the field is out of reach. */
const worthCopying = new Set<Written>(['read-only', 'too-long', 'hidden', 'absent', 'refused']);
