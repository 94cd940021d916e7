import type { Field } from '../reading/fields';
import type { Signals } from './weights';

/** How often a side speaks of each field. */
export type Fields = ReadonlyMap<Field, number>;

/** Fields that stand beside every other: an alert, a sign-in, a firewall rule are often circumstances. */
const companions: ReadonlySet<Field> = new Set(['identity', 'monitoring', 'firewall', 'security', 'links']);

/**
 * Whether two sides speak of different fields, or of one. The more words say so, the more it counts.
 * `named`: the services tell the sides apart already, so that the fields say less.
 */
export function fieldSignals(left: Fields, right: Fields, named: boolean): Signals {
  const lefts = sumOf(left);
  const rights = sumOf(right);
  if (lefts === 0 || rights === 0) return {};
  const common = inCommon(left, right, lefts, rights);
  const sure = sureness(lefts) * sureness(rights);
  const apart = Math.max(0, 1 - 3 * common) * sure;
  if (apart === 0) return { sameField: Math.min(1, 2 * common) * sure };
  if (named) return { fieldsToo: apart };
  return {
    fields: apart,
    fieldCompanion: [...right].every(([field, n]) => n <= 0 || companions.has(field)) ? 1 : 0,
  };
}

/** How much the rest of the text goes back to what the left side is mainly about, though the right side begins with something else. */
export function returnsTo(left: Fields, start: Fields, right: Fields): number {
  let main: Field | undefined;
  for (const [field, number] of left)
    if (number > 1 && number > (main ? (left.get(main) ?? 0) : 0)) main = field;
  const rights = sumOf(right);
  if (!main || rights === 0 || (start.get(main) ?? 0) > 0) return 0;
  return Math.min(1, (3 * (right.get(main) ?? 0)) / rights);
}

/** The share of words that both sides spend on the same fields: 0 to 1. */
function inCommon(left: Fields, right: Fields, lefts: number, rights: number): number {
  let common = 0;
  for (const [field, number] of right)
    if (number > 0) common += Math.min(number / rights, (left.get(field) ?? 0) / lefts);
  return common;
}

function sumOf(fields: Fields): number {
  let sum = 0;
  for (const number of fields.values()) sum += number;
  return sum;
}

/** One word may be chance, three are not: 1 → 0.6, 2 → 0.85, 3 → 1. */
function sureness(words: number): number {
  return words >= 3 ? 1 : words >= 2 ? 0.85 : 0.6;
}
