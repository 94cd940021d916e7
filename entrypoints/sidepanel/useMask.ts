import { useRef, useState } from 'react';
import type { Secret } from '../../components/secrets';
import { type EditOrder, orderOf, replaced } from '../../lib/request/edits';
import { fieldText } from '../../lib/request/fields';
import type { FieldPath } from '../../lib/request/model';
import type { Written } from '../../lib/request/reading';
import { type Draft, masksOf } from './masks';
import { isBack, type Kept } from './notes';

/** Carries an order out; nothing where nobody took it. */
type Write = (order: EditOrder) => Promise<Written | undefined>;

/** Has the secrets of a tab masked, or its last masks taken back; keeps what became of them while the panel lives. */
export function useMask(tab: number | undefined) {
  const [all, setAll] = useState<ReadonlyMap<number | undefined, readonly Kept[]>>(new Map());
  const last = all.get(tab) ?? [];
  const keep = (kept: readonly Kept[]) => setAll((now) => new Map(now).set(tab, kept));
  const busy = useRef(false);
  /** One thing at a time. */
  const alone = async (work: () => Promise<readonly Kept[]>) => {
    if (busy.current) return;
    busy.current = true;
    try {
      keep(await work());
    } finally {
      busy.current = false;
    }
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
    undo: (draft: Draft, write: Write) =>
      alone(async () => {
        const done: Kept[] = [];
        // Backwards: each order fits the text as it was written into.
        for (const one of [...last].reverse()) done.unshift(await takeBack(one, draft, write));
        return done;
      }),
    forget: () => keep([]),
  };
}

/** One order for all secrets of a field; one for each, where that is too long. */
async function maskField(
  secrets: readonly Secret[],
  field: FieldPath,
  draft: Draft,
  write: Write,
  short = false,
): Promise<Kept[]> {
  const text = fieldText(draft.request, field) ?? '';
  const edits = masksOf(secrets, field, draft, short);
  const order = orderOf(field, text, edits);
  if (!order) return [];
  const written = await carriedOut(order, write);
  // Where the sentence has no room, its marks have.
  if (written === 'no-room' && !short) return maskField(secrets, field, draft, write, true);
  if (written === 'too-long' && edits.length > 1 && edits.length <= MOST_ORDERS)
    return maskOneByOne(order, text, write);
  return [{ order, count: edits.length, written }];
}

/** How many orders there may be for one field: each takes the page a tenth of a second, and the person a Ctrl+Z. */
const MOST_ORDERS = 20;

/** From the last edit to the first, so that each finds the text before it as it was; ends with the first that fails. */
async function maskOneByOne({ field, edits }: EditOrder, text: string, write: Write): Promise<Kept[]> {
  const done: Kept[] = [];
  let now = text;
  for (const edit of [...edits].reverse()) {
    const order = orderOf(field, now, [edit]) as EditOrder;
    const written = await carriedOut(order, write);
    done.push({ order, count: 1, written });
    if (written !== 'written') break;
    now = replaced(now, edit);
  }
  return done;
}

async function takeBack(one: Kept, draft: Draft, write: Write): Promise<Kept> {
  if (one.written !== 'written' || one.undone === 'written' || isBack(one, draft.request)) return one;
  return { ...one, undone: await carriedOut({ ...one.order, undo: true }, write) };
}

const carriedOut = async (order: EditOrder, write: Write): Promise<Written> =>
  (await write(order).catch(() => undefined)) ?? 'absent';
