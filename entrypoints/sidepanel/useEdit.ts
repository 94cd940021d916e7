import { useRef, useState } from 'react';
import type { Edited } from '../../components/EditNote';
import { applyEdits, type EditOrder, maskEdits, orderOf } from '../../lib/request/edits';
import { fieldText } from '../../lib/request/fields';
import type { Edit, FieldPath, Span, SupportRequest } from '../../lib/request/model';
import type { Written } from '../../lib/request/reading';

/** Where the edits go: who writes them, and the text that they were made for. */
export interface Place {
  request: SupportRequest;
  step: number | undefined;
  /** Everything that no copy may hold. */
  secrets: readonly Span[];
  write(order: EditOrder): Promise<Written | undefined>;
}

/** Has edits of one field written, one order at a time, and keeps what became of the last one. */
export function useEdit() {
  const [edited, setEdited] = useState<Edited>();
  const busy = useRef(false);
  const edit = async (edits: Edit[], { request, step, secrets, write }: Place) => {
    const field = edits[0]?.field;
    const text = field && fieldText(request, field);
    if (!field || text === undefined || busy.current) return;
    busy.current = true;
    const bare = edits.map(({ start, end, insert }) => ({ start, end, insert }));
    const order = orderOf(field, text, bare);
    const written = order ? ((await write(order).catch(() => undefined)) ?? 'absent') : 'changed';
    busy.current = false;
    const copy = !request.cut && worthCopying.has(written) ? masked(text, field, secrets) : undefined;
    setEdited({ written, step, copy });
  };
  return { edited, edit, forget: () => setEdited(undefined) };
}

/** Where another try would not help, or the field is out of reach. */
const worthCopying = new Set<Written>(['read-only', 'too-long', 'hidden', 'absent', 'refused']);

/** Not this card's values only: a clipboard is read by many. */
const masked = (text: string, field: FieldPath, secrets: readonly Span[]) =>
  applyEdits(text, maskEdits(secrets.filter((span) => span.field === field)));
