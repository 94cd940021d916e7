import { relationOf } from '../../azure/services';
import type { Naming } from '../../azure/services-find';
import type { Facts } from '../reading/facts';
import { type Field, fieldOf } from '../reading/fields';
import { companions } from './weights';

/**
 * What stands on one side of a possible cut, counted. The cut moves through the text line by line, and each line moves
 * from the right tally to the left one, so that nothing is summed up twice.
 */
export interface Tally {
  asks: number;
  asksHow: number;
  fails: number;
  costs: number;
  pays: number;
  wishes: number;
  errors: Map<string, number>;
  names: Map<string, number>;
  services: Map<string, Named>;
  /** Words of each field, and services, which count double where they are named clearly. */
  fields: Map<Field, number>;
  /** Read off `services` when asked for; forgotten when they change. */
  main?: Main;
}

interface Named {
  count: number;
  /** The first clear naming, or the first weak one. */
  first: Naming;
  /** End of the segment that it stands in. */
  upTo: number;
}

/** The services that count on a side. */
export interface Main {
  /** Clear names before everyday words, real services before companions. */
  services: Naming[];
  /** Those of them that stand where the side first names one: what it is about. */
  topics: Naming[];
  /** Only everyday words, or only companions, speak for these services. */
  faint: boolean;
  companion: boolean;
}

/** Counts segments. */
export function tallyOf(segments: Iterable<Facts>): Tally {
  const tally = {
    asks: 0,
    asksHow: 0,
    fails: 0,
    costs: 0,
    pays: 0,
    wishes: 0,
    errors: new Map(),
    names: new Map(),
    services: new Map(),
    fields: new Map(),
  };
  for (const segment of segments) count(tally, segment, 1);
  return tally;
}

/** Adds a segment to a tally (`sign` 1) or takes it away (-1). */
export function count(tally: Tally, segment: Facts, sign: 1 | -1): void {
  if (segment.asks) tally.asks += sign;
  if (segment.asksHow) tally.asksHow += sign;
  if (segment.fails) tally.fails += sign;
  if (segment.costs) tally.costs += sign;
  if (segment.pays) tally.pays += sign;
  if (segment.wishes) tally.wishes += sign;
  for (const { code } of segment.errors) tally.errors.set(code, (tally.errors.get(code) ?? 0) + sign);
  for (const name of segment.names) tally.names.set(name, (tally.names.get(name) ?? 0) + sign);
  for (const field of segment.topics) countField(tally, field, sign);
  for (const naming of segment.services) {
    countService(tally, naming, segment.end, sign);
    const field = fieldOf(naming.id);
    if (field) countField(tally, field, naming.weak && !naming.sign ? sign : 2 * sign);
  }
}

function countField({ fields }: Tally, field: Field, number: number): void {
  fields.set(field, (fields.get(field) ?? 0) + number);
}

function countService(tally: Tally, naming: Naming, upTo: number, sign: 1 | -1): void {
  const known = tally.services.get(naming.id);
  const clearer = !known || (known.first.weak && !naming.weak);
  const first = clearer ? { first: naming, upTo } : { first: known.first, upTo: known.upTo };
  const total = (known?.count ?? 0) + sign;
  if (total > 0) tally.services.set(naming.id, { count: total, ...first });
  else tally.services.delete(naming.id);
  if (clearer || total <= 0) tally.main = undefined;
}

/** The services that count. `fallback` stands in where none is named: what the summary and the form say. */
export function mainOf(tally: Tally, fallback: readonly Naming[] = []): Main {
  tally.main ??= readMain([...tally.services.values()]);
  if (tally.main.services.length > 0) return tally.main;
  return { services: [...fallback], topics: [...fallback], faint: false, companion: false };
}

function readMain(all: readonly Named[]): Main {
  const clear = all.filter(({ first }) => !first.weak);
  const named = clear.length > 0 ? clear : all;
  const real = named.filter(({ first }) => !companions.has(first.id));
  const main = (real.length > 0 ? real : named).toSorted((a, b) => a.first.start - b.first.start);
  return {
    services: main.map(({ first }) => first),
    topics: main.filter(({ first }) => first.start < (main[0]?.upTo ?? 0)).map(({ first }) => first),
    faint: main.length > 0 && clear.length === 0,
    companion: main.length > 0 && real.length === 0,
  };
}

/** How many keys both sides have. */
export function shared(left: Tally, right: Tally, kind: 'errors' | 'names'): number {
  let number = 0;
  for (const [key, times] of left[kind]) if (times > 0 && (right[kind].get(key) ?? 0) > 0) number++;
  return number;
}

/** The nearest relation between the services of two sides; `undefined` = strangers. */
export function nearest(left: readonly Naming[], right: readonly Naming[]) {
  let integrated = false;
  for (const a of left) {
    for (const b of right) {
      const relation = relationOf(a.id, b.id);
      if (relation === 'joint') return 'joint';
      if (relation) integrated = true;
    }
  }
  return integrated ? 'integrated' : undefined;
}
