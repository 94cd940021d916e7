/** Calls `visit` for every place in `[from, to)` (UTF-16 offsets) where one of the literals (its index) begins, in order. */
type LiteralFinder = (
  lowerCase: string,
  from: number,
  to: number,
  visit: (literal: number, at: number) => void,
) => void;

/**
 * Looks for many literals (lower case, two characters or more) in one pass: at each place the next two, three and four characters are
 * looked up in a table each (longer literals by their first four), and nearly all places end there.
 */
export function literalFinder(literals: readonly string[]): LiteralFinder {
  const [twos, threes, fours] = [new Uint16Array(size), new Uint16Array(size), new Uint16Array(size)];
  // Literals that share a number; bucket 0 is none.
  const buckets: number[][] = [[]];
  literals.forEach((literal, index) => {
    const codes = [0, 1, 2, 3].map((at) => literal.charCodeAt(at)) as [number, number, number, number];
    const [table, number] = placeOf(literal.length, ...codes);
    if (table[number] === 0) table[number] = buckets.push([]) - 1;
    buckets[table[number] as number]?.push(index);
  });
  return (lowerCase, from, to, visit) => {
    const look = (bucket: number, at: number) => {
      for (const index of buckets[bucket] as number[])
        if (lowerCase.startsWith(literals[index] as string, at)) visit(index, at);
    };
    const code = (at: number) => (at < lowerCase.length ? lowerCase.charCodeAt(at) : 0);
    let [a, b, c] = [code(from), code(from + 1), code(from + 2)];
    for (let at = from; at < to; at++) {
      const d = code(at + 3);
      const short = twos[two(a, b)] as number;
      const middle = threes[three(a, b, c)] as number;
      const long = fours[four(a, b, c, d)] as number;
      if (short > 0) look(short, at);
      if (middle > 0) look(middle, at);
      if (long > 0) look(long, at);
      a = b;
      b = c;
      c = d;
    }
  };

  function placeOf(length: number, a: number, b: number, c: number, d: number): [Uint16Array, number] {
    if (length < 3) return [twos, two(a, b)];
    return length < 4 ? [threes, three(a, b, c)] : [fours, four(a, b, c, d)];
  }
}

const size = 1 << 14;

/** Numbers below `size`; different characters may share one. */
function two(a: number, b: number): number {
  return ((a << 7) ^ b ^ (a >> 7)) & (size - 1);
}
function three(a: number, b: number, c: number): number {
  return ((a << 8) ^ (b << 4) ^ c ^ (a >> 6)) & (size - 1);
}
function four(a: number, b: number, c: number, d: number): number {
  return ((a << 9) ^ (b << 6) ^ (c << 3) ^ d ^ (a >> 5) ^ (b >> 8)) & (size - 1);
}
