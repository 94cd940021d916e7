import { useRef, useState } from 'react';
import type { Edited } from '../../components/EditNote';
import type { Secret } from '../../components/secrets';
import type { Analysis } from '../../lib/analyze';
import { applyEdits, type EditOrder, fits, orderOf } from '../../lib/request/edits';
import { fieldText } from '../../lib/request/fields';
import type { FieldPath } from '../../lib/request/model';
import type { Written } from '../../lib/request/reading';
import { type Draft, masksOf } from './masks';

/** An order, and what became of it. */
export interface Kept extends Omit<Edited, 'field' | 'step' | 'copy'> {
  order: EditOrder;
}

/** Carries an order out; nothing where nobody took it. */
type Write = (order: EditOrder) => Promise<Written | undefined>;

/** Has secrets masked, one order per field, or the last masks taken back; keeps what became of them. */
export function useMask() {
  const [last, keep] = useState<readonly Kept[]>([]);
  const busy = useRef(false);
  /** One thing at a time. */
  const alone = async (work: () => Promise<readonly Kept[]>) => {
    if (busy.current) return;
    busy.current = true;
    keep(await work());
    busy.current = false;
  };
  return {
    last,
    mask: (secrets: readonly Secret[], draft: Draft, write: Write) =>
      alone(async () => {
        keep([]);
        const done: Kept[] = [];
        for (const field of new Set(secrets.map((secret) => secret.field)))
          done.push(...(await maskField(secrets, field, draft, write)));
        return done;
      }),
    undo: (write: Write) =>
      alone(async () => {
        const done: Kept[] = [];
        for (const one of last) done.push(await takeBack(one, write));
        return done;
      }),
    forget: () => keep([]),
  };
}

async function maskField(
  secrets: readonly Secret[],
  field: FieldPath,
  draft: Draft,
  write: Write,
  short = false,
): Promise<Kept[]> {
  const edits = masksOf(secrets, field, draft, short);
  const order = orderOf(field, fieldText(draft.request, field) ?? '', edits);
  if (!order) return [];
  const written = await carriedOut(order, write);
  // Where the sentence has no room, its marks have.
  if (written === 'no-room' && !short) return maskField(secrets, field, draft, write, true);
  return [{ order, count: edits.length, written }];
}

async function takeBack(one: Kept, write: Write): Promise<Kept> {
  if (one.written !== 'written' || one.undone === 'written') return one;
  return { ...one, undone: await carriedOut({ ...one.order, undo: true }, write) };
}

const carriedOut = async (order: EditOrder, write: Write): Promise<Written> =>
  (await write(order).catch(() => undefined)) ?? 'absent';

/**
 * What is to be said of the last orders, now: nothing of a mask while its text is the old one, or the old one again unless by
 * us. The copy is of the present text, as long as it is the one that the order was made for, and holds none of the secrets, be
 * their hints put away or not: a clipboard is read by many. Where nobody could look for secrets there is none.
 * @param stepOf the step on which a field was read.
 */
export function notesOf(
  last: readonly Kept[],
  draft: Draft,
  failed: Analysis['failed'],
  stepOf: (field: FieldPath) => number | undefined,
): Edited[] {
  return last.flatMap(({ order, ...rest }) => {
    const { field } = order;
    const edited: Edited = { field, step: stepOf(field), ...rest };
    const text = fieldText(draft.request, field) ?? '';
    const isSame = fits(text, order);
    if (edited.written === 'written') return isSame && !edited.undone ? [] : [edited];
    if (!isSame || draft.request.cut || failed.includes('secrets') || !worthCopying.has(edited.written))
      return [edited];
    return [{ ...edited, copy: applyEdits(text, masksOf(draft.secrets, field, draft)) }];
  });
}

/** Where another try would not help, or the field is out of reach. */
const worthCopying = new Set<Written>(['read-only', 'too-long', 'hidden', 'absent', 'refused']);
