import type { SupportRequest } from '../../lib/request/model';
import type { Reading } from '../../lib/request/reading';
import { understand } from '../../lib/request/understand';

/** A reading as the background understands it, without the address; plain data. */
export function understood(
  reading: Reading | null,
): (Omit<Reading, 'fields' | 'address'> & { request: SupportRequest }) | null {
  if (!reading) return null;
  const { fields, address: _, ...rest } = reading;
  return JSON.parse(JSON.stringify({ ...rest, request: understand(fields) }));
}
