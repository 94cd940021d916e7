import { useRef, useState } from 'react';
import type { Edited } from '../../components/EditNote';
import { applyEdits, type EditOrder, markOf, maskEdits, orderOf } from '../../lib/request/edits';
import { fieldText } from '../../lib/request/fields';
import type { Edit, Span, SupportRequest } from '../../lib/request/model';
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
 * is of the present text, and holds none of the secrets: a clipboard is read by many.
 */
export function noteOf(
  last: Kept | undefined,
  request: SupportRequest,
  secrets: readonly Span[],
): Edited | undefined {
  if (!last) return undefined;
  const { order, ...edited } = last;
  const text = fieldText(request, order.field) ?? '';
  if (edited.written === 'written') return markOf(text, order) === order.mark ? undefined : edited;
  if (request.cut || !worthCopying.has(edited.written)) return edited;
  const copy = applyEdits(text, maskEdits(secrets.filter((span) => span.field === order.field)));
  return { ...edited, copy };
}

/** Where another try would not help, or the field is out of reach. */
const worthCopying = new Set<Written>(['read-only', 'too-long', 'hidden', 'absent', 'refused']);
