import { decodeName } from './decode';
import { gather, nextOf, type Pieces } from './pieces';
import { Unreadable } from './unpack';

/** A file in an archive, with the bytes that come out of it. */
export interface Inner {
  name: string;
  pieces: Pieces;
}

/**
 * The files of a tar archive (POSIX ustar) as its bytes come: what is not read of one is skipped before the next.
 * Longer names and other facts stand in files of their own. Throws {@link Unreadable} where it is broken.
 */
export function* untar(pieces: Pieces): Generator<Inner, void> {
  const next = taker(pieces);
  for (;;) {
    const header = gather(next(BLOCK), BLOCK);
    // Blocks of zeros fill the end; some archives have none.
    if (header.every((byte) => byte === 0)) return;
    const [name, size, mark] = [text(header, 0, 100), text(header, 124, 12), text(header, 257, 5)];
    if (mark !== 'ustar' || !/^ *[0-7]{1,12} *$/.test(size)) throw new Unreadable('broken');
    const length = Number.parseInt(size, 8);
    const content = next(length);
    if (length > 0) yield { name, pieces: whole(content, length) };
    skip(content);
    skip(next(-length & (BLOCK - 1)));
  }
}

const BLOCK = 512;

/** Hands out the next bytes, as many as asked for where there are as many. */
function taker(pieces: Pieces): (length: number) => Pieces & Iterable<Uint8Array> {
  let held: Uint8Array | undefined = new Uint8Array();
  return function* (length) {
    for (let left = length; left > 0; ) {
      while (held?.length === 0) held = nextOf(pieces);
      if (!held) return;
      const part: Uint8Array = held.subarray(0, left);
      held = held.subarray(left);
      left -= part.length;
      yield part;
    }
  };
}

function* whole(content: Iterable<Uint8Array>, length: number): Generator<Uint8Array, void> {
  let left = length;
  for (const piece of content) {
    left -= piece.length;
    yield piece;
  }
  if (left > 0) throw new Unreadable('broken');
}

function skip(content: Pieces): void {
  while (nextOf(content));
}

/** A field of a header, up to its first zero. */
function text(header: Uint8Array, at: number, length: number): string {
  const field = header.subarray(at, at + length);
  const end = field.indexOf(0);
  return decodeName(end < 0 ? field : field.subarray(0, end));
}
