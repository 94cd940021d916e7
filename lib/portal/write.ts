import type { EditOrder } from '../request/edits';
import type { Written } from '../request/reading';
import { elementAt } from './place';
import { writeInto } from './write-into';

/** Writes an edit into a field of this frame's form, on the person's own click. */
export function write(order: EditOrder, signal: AbortSignal): Promise<Written> {
  return writeInto(() => elementAt(order.field), order, signal);
}
