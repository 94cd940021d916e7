/** Draws for one case: the same sequence on every run, whatever other cases there are. */
export interface Draw {
  /** From `least` to `most`, both included. */
  number(least: number, most: number): number;
  one<Item>(list: ArrayLike<Item>): Item;
  /** `length` characters of an alphabet. */
  characters(length: number, alphabet: string): string;
}

/** @param seed the case's id. */
export function drawFor(seed: string): Draw {
  let state = hash(seed);
  const next = () => {
    // mulberry32, by Tommy Ettinger, in the public domain.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const one = <Item>(list: ArrayLike<Item>) => list[number(0, list.length - 1)] as Item;
  return {
    number,
    one,
    characters: (length, alphabet) => Array.from({ length }, () => one(alphabet)).join(''),
  };
}

/** FNV-1a with a last mix: 32 bits of a text, the same on every machine. */
export function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
