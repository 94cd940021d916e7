/** Bytes that come piece by piece. */
export type Pieces = Iterator<Uint8Array, unknown>;

/** Bytes as pieces of 64 KB. */
export function* slices(bytes: Uint8Array): Generator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

/** The next piece, `undefined` after the last. */
export function nextOf(pieces: Pieces): Uint8Array | undefined {
  const { value, done } = pieces.next();
  return done ? undefined : (value as Uint8Array);
}

/** The first pieces as one, until there are `enough` bytes or no more. */
export function gather(pieces: Pieces, enough: number, start: Uint8Array = new Uint8Array()): Uint8Array {
  const parts = [start];
  let length = start.length;
  while (length < enough) {
    const piece = nextOf(pieces);
    if (!piece) break;
    parts.push(piece);
    length += piece.length;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
