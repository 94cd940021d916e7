import { Gunzip, Inflate } from 'fflate';
import type { Unread } from '../request/model';
import { filesInZip, type Packed } from './zip';

/** Ends the reading of one file, or of one part of it. */
export class Unreadable extends Error {
  constructor(readonly reason: Unread) {
    super(reason);
  }
}

/** How much may still be unpacked, in bytes; all that comes out of one file shares it. */
export interface Allowance {
  left: number;
}

/** The files in a zip archive; throws {@link Unreadable} where it is broken. */
export function listZip(bytes: Uint8Array): Packed[] {
  return orBroken(() => filesInZip(bytes));
}

/** The bytes of one file of a zip archive, piece by piece; throws {@link Unreadable}. */
export function* unzip({ encrypted, method, size, bytes }: Packed, allowance: Allowance): Pieces {
  if (encrypted) throw new Unreadable('encrypted');
  if (method !== STORED && method !== DEFLATED) throw new Unreadable('binary');
  if (size > allowance.left) throw new Unreadable('bomb');
  yield* method === STORED ? counted([bytes], allowance) : expand(Inflate, bytes, allowance);
}

/** The bytes behind a gzip header, piece by piece; throws {@link Unreadable}. */
export const gunzip = (bytes: Uint8Array, allowance: Allowance): Pieces => expand(Gunzip, bytes, allowance);

/** What will come out of it in bytes, as the last four of it claim. */
export const claimedSize = (gzip: Uint8Array): number =>
  gzip.subarray(-4).reduceRight((size, byte) => size * 256 + byte, 0);

type Pieces = Generator<Uint8Array, void>;

/** Small pieces go in, because out of each come up to 1,032 times as many bytes at once. */
function* expand(Format: typeof Inflate | typeof Gunzip, packed: Uint8Array, allowance: Allowance): Pieces {
  const out: Uint8Array[] = [];
  const format = new Format((piece) => out.push(piece));
  for (let at = 0; at < packed.length; at += STEP) {
    orBroken(() => format.push(packed.subarray(at, at + STEP), at + STEP >= packed.length));
    yield* counted(out.splice(0), allowance);
  }
}

function* counted(pieces: readonly Uint8Array[], allowance: Allowance): Pieces {
  for (const piece of pieces) {
    allowance.left -= piece.length;
    if (allowance.left < 0) throw new Unreadable('bomb');
    yield piece;
  }
}

function orBroken<Value>(read: () => Value): Value {
  try {
    return read();
  } catch {
    throw new Unreadable('broken');
  }
}

const STORED = 0;
const DEFLATED = 8;
const STEP = 8_192;
