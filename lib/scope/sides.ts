import { relationOf } from '../azure/services';
import type { Naming } from '../azure/services-find';
import type { Facts } from './facts';
import { companions } from './weights';

/** What stands on one side of a possible cut, taken together. */
export interface Side {
  /** First naming of each service, those that only accompany others left out where there is another. */
  services: Naming[];
  /** Those of them that stand where the side first names one: what it is about. */
  topics: Naming[];
  /** Only everyday words or only companions speak for these services. */
  faint: boolean;
  companion: boolean;
  errors: Set<string>;
  names: Set<string>;
  asks: boolean;
  asksHow: boolean;
  fails: boolean;
}

/** Sums up segments. `fallback` stands in where they name no service: what the summary and the form say. */
export function sideOf(segments: readonly Facts[], fallback: readonly Naming[] = []): Side {
  const namings = segments.flatMap(({ services }) => services);
  const own = mainServices(namings);
  const talking = segments.filter(({ kind }) => kind !== 'log');
  const services = own.length > 0 ? own : [...fallback];
  const head = segments.find((segment) => segment.services.some((naming) => own.includes(naming)));
  return {
    topics: head ? own.filter(({ start }) => start < head.end) : services,
    services,
    faint: own.length > 0 && own.every(({ weak }) => weak),
    companion: own.length > 0 && own.every(({ id }) => companions.has(id)),
    errors: new Set(segments.flatMap(({ errors }) => errors)),
    names: new Set(segments.flatMap(({ names }) => names)),
    asks: talking.some(({ asks }) => asks),
    asksHow: talking.some(({ asksHow }) => asksHow),
    fails: talking.some(({ fails }) => fails),
  };
}

/** Clear names before weak ones, real services before companions. */
function mainServices(namings: readonly Naming[]): Naming[] {
  const seen = new Map<string, Naming>();
  for (const naming of namings) if (seen.get(naming.id)?.weak ?? true) seen.set(naming.id, naming);
  const firsts = [...seen.values()];
  const clear = firsts.filter(({ weak }) => !weak);
  const named = clear.length > 0 ? clear : firsts;
  const main = named.filter(({ id }) => !companions.has(id));
  return main.length > 0 ? main : named;
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
