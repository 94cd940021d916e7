/** Calls `visit` for every place (UTF-16 offset) where one of the literals stands, in the order of the text. */
type LiteralFinder = (lowerCase: string, visit: (literal: string, at: number) => void) => void;

/**
 * Looks for many literals (lower case, two characters or more) in one pass: each pair of characters is looked up in a small table,
 * and nearly all of them end there.
 */
export function literalFinder(literals: Iterable<string>): LiteralFinder {
  const byPair = new Map<number, string[]>();
  const known = new Uint8Array(tableSize);
  for (const literal of literals) {
    const pair = pairOf(literal.charCodeAt(0), literal.charCodeAt(1));
    known[pair] = 1;
    byPair.set(pair, [...(byPair.get(pair) ?? []), literal]);
  }
  return (lowerCase, visit) => {
    let left = lowerCase.charCodeAt(0);
    for (let at = 0; at + 1 < lowerCase.length; at++) {
      const right = lowerCase.charCodeAt(at + 1);
      const pair = pairOf(left, right);
      left = right;
      if (known[pair] === 0) continue;
      for (const literal of byPair.get(pair) ?? []) if (lowerCase.startsWith(literal, at)) visit(literal, at);
    }
  };
}

const tableSize = 1 << 15;

/** A number below `tableSize`; different pairs may share one. */
function pairOf(left: number, right: number): number {
  return ((left << 7) ^ right ^ (left >> 8)) & (tableSize - 1);
}
