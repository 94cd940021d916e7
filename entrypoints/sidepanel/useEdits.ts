import { useRef, useState } from 'react';
import type { Edited } from '../../components/EditNote';
import { type EditOrder, orderOf, replaced, type TextEdit } from '../../lib/request/edits';
import { fieldText } from '../../lib/request/fields';
import type { FieldPath, SupportRequest } from '../../lib/request/model';
import type { Written } from '../../lib/request/reading';
import { isBack, type Kept } from './notes';

/** What is to be written into one field, and what for. */
export interface Plan extends Pick<Edited, 'what'> {
  field: FieldPath;
  edits: TextEdit[];
  /** Instead, where the field has no room for those. */
  short?: TextEdit[];
}

/** Carries an order out; nothing where nobody took it. */
type Write = (order: EditOrder) => Promise<Written | undefined>;

/** Has edits written into a tab's form, or its last ones taken back; keeps what became of them while the panel lives. */
export function useEdits(tab: number | undefined) {
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
    carryOut: (plans: readonly Plan[], request: SupportRequest, write: Write) =>
      alone(async () => {
        keep([]);
        const done: Kept[] = [];
        for (const plan of plans)
          done.push(...(await carryOut(plan, fieldText(request, plan.field) ?? '', write)));
        return done;
      }),
    undo: (request: SupportRequest, write: Write) =>
      alone(async () => {
        const done: Kept[] = [];
        // Backwards: each order fits the text as it was written into.
        for (const one of [...last].reverse()) done.unshift(await takeBack(one, request, write));
        return done;
      }),
    forget: () => keep([]),
  };
}

/** One order for all edits of a field; one for each, where that is too long. */
async function carryOut({ what, field, edits, short }: Plan, text: string, write: Write): Promise<Kept[]> {
  const order = orderOf(field, text, edits);
  if (!order) return [];
  const written = await writtenBy(order, write);
  if (written === 'no-room' && short) return carryOut({ what, field, edits: short }, text, write);
  if (written === 'too-long' && edits.length > 1 && edits.length <= MOST_ORDERS)
    return oneByOne(what, order, text, write);
  return [{ what, order, count: edits.length, written }];
}

/** How many orders there may be for one field: each takes the page a tenth of a second, and the person a Ctrl+Z. */
const MOST_ORDERS = 20;

/** From the last edit to the first, so that each finds the text before it as it was; ends with the first that fails. */
async function oneByOne(
  what: Plan['what'],
  { field, edits }: EditOrder,
  text: string,
  write: Write,
): Promise<Kept[]> {
  const done: Kept[] = [];
  let now = text;
  for (const edit of [...edits].reverse()) {
    const order = orderOf(field, now, [edit]) as EditOrder;
    const written = await writtenBy(order, write);
    done.push({ what, order, count: 1, written });
    if (written !== 'written') break;
    now = replaced(now, edit);
  }
  return done;
}

async function takeBack(one: Kept, request: SupportRequest, write: Write): Promise<Kept> {
  if (one.written !== 'written' || one.undone === 'written' || isBack(one, request)) return one;
  return { ...one, undone: await writtenBy({ ...one.order, undo: true }, write) };
}

const writtenBy = async (order: EditOrder, write: Write): Promise<Written> =>
  (await write(order).catch(() => undefined)) ?? 'absent';
