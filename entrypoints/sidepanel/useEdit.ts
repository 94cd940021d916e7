import { useRef, useState } from 'react';
import type { Edited } from '../../components/EditNote';
import type { Analysis } from '../../lib/analyze';
import { applyEdits, type EditOrder, markOf, maskEdits, orderOf } from '../../lib/request/edits';
import { fieldText } from '../../lib/request/fields';
import type { Edit, SupportRequest } from '../../lib/request/model';
import type { Written } from '../../lib/request/reading';

/** An order, and what became of it. */
interface Kept extends Edited {
  order: EditOrder;
}

/** Has edits of one field written, one order at a time, and keeps what became of the last one. */
export function useEdit() {
  const [last, keep] = useState<Kept>();
  const busy = useRef(false);
  const edit = async (
    edits: Edit[],
    request: SupportRequest,
    step: number | undefined,
    write: (order: EditOrder) => Promise<Written | undefined>,
  ) => {
    const field = edits[0]?.field;
    const bare = edits.map(({ start, end, insert }) => ({ start, end, insert }));
    const order = field && orderOf(field, fieldText(request, field) ?? '', bare);
    if (!order || busy.current) return;
    busy.current = true;
    keep(undefined);
    const written = (await write(order).catch(() => undefined)) ?? 'absent';
    busy.current = false;
    keep({ order, written, step });
  };
  return { last, edit, forget: () => keep(undefined) };
}

/**
 * What is to be said of the last order, now: nothing of a mask while its text is the old one, or the old one again. The copy
 * is of the present text, as long as it is the one that the order was made for, and holds none of the secrets, be their
 * hints put away or not: a clipboard is read by many. Where nobody could look for secrets there is none.
 */
export function noteOf(
  last: Kept | undefined,
  request: SupportRequest,
  { hints, failed }: Pick<Analysis, 'hints' | 'failed'>,
): Edited | undefined {
  if (!last) return undefined;
  const { order, ...edited } = last;
  const text = fieldText(request, order.field) ?? '';
  const isSame = markOf(text, order) === order.mark;
  if (edited.written === 'written') return isSame ? undefined : edited;
  if (!isSame || request.cut || failed.includes('secrets') || !worthCopying.has(edited.written))
    return edited;
  const secrets = hints.flatMap(({ rule, evidence }) => (rule === 'secrets' ? evidence : []));
  const copy = applyEdits(text, maskEdits(secrets.filter(({ field }) => field === order.field)));
  return { ...edited, copy };
}

/** Where another try would not help, or the field is out of reach. */
const worthCopying = new Set<Written>(['read-only', 'too-long', 'hidden', 'absent', 'refused']);
