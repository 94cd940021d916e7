import { diagnosing, lessening } from '../reading/cues';
import type { Facts } from '../reading/facts';

type Nature = 'fault' | 'cost' | 'ask';

/** Something is wrong on one side at least, and the other is of another nature, unless it asks on about the first. */
export function differ(before: readonly Facts[], piece: readonly Facts[]): boolean {
  const natures = [natureOf(before), natureOf(piece)];
  if (natures[0] === natures[1]) return false;
  return ![before, piece].some((side) => natureOf(side) === 'ask' && asksOn(side, natures.includes('cost')));
}

function asksOn(side: readonly Facts[], besidesCost: boolean): boolean {
  return side.some(({ text }) => diagnosing.test(text) || (besidesCost && lessening.test(text)));
}

/** What a piece is, taken as a whole; `undefined` where it neither reports nor asks. */
export function natureOf(piece: readonly Facts[]): Nature | undefined {
  if (piece.some(({ costs }) => costs)) return 'cost';
  if (piece.some(({ fails }) => fails)) return 'fault';
  return piece.some(({ asks }) => asks) ? 'ask' : undefined;
}
