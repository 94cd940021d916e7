import data from './services.json';
import relations from './services-related.json';
import { type Team, teamOf } from './teams';

/** One Azure service. Facts gathered in 2026-11 from provider tables, endpoint tables and the support list of 2024. */
export interface Service {
  id: string;
  /** Display names. */
  en: string;
  ja: string;
  domain: string;
  team: Team;
  /** The portal, Azure Resource Manager, CLI, Terraform …: never a reason to split a request. */
  tool: boolean;
  /** Names of the past. */
  former: readonly string[];
  /** Further names; a leading `=` asks for exact case. */
  aliases: readonly string[];
  /** Everyday words that mean this service only where the text says so: see `findServices`. */
  weak: readonly string[];
  /** Azure Resource Manager types, `Microsoft.Web/sites`. */
  providers: readonly string[];
  /** Host suffixes of the public cloud, `.azurewebsites.net`. */
  hosts: readonly string[];
  /** Names in the support form's list of services. */
  supportServices: readonly string[];
}

/** `joint`: one family or an officially joint function, never a reason to split. `integrated`: often used together. */
export type Relation = 'joint' | 'integrated';

const none: readonly string[] = [];
const blank = {
  tool: false,
  former: none,
  aliases: none,
  weak: none,
  providers: none,
  hosts: none,
  supportServices: none,
};

/** Every service that support knows. */
export const services: readonly Service[] = data.map((row) => ({ ...blank, ...row, team: teamOf(row) }));

const byId = new Map(services.map((service) => [service.id, service]));
const bySupportName = indexBy((service) => service.supportServices);
const byProvider = indexBy((service) => service.providers);
const related = new Map<string, Map<string, Relation>>();
for (const [kind, pairs] of Object.entries(relations) as [Relation, Record<string, string[]>][]) {
  for (const [a, others] of Object.entries(pairs)) {
    for (const b of others) {
      relate(a, b, kind);
      relate(b, a, kind);
    }
  }
}

/** The service behind an id of ours; throws on an unknown id, which is a programming error. */
export function serviceById(id: string): Service {
  const service = byId.get(id);
  if (!service) throw new Error(`No service has the id "${id}". See lib/azure/services.json.`);
  return service;
}

/** How two services belong together, or `undefined` where they are strangers. */
export function relationOf(a: string, b: string): Relation | undefined {
  return a === b ? 'joint' : related.get(a)?.get(b);
}

/** Ids of what the form itself says: its Service field and the type of the chosen resource. The most exact first. */
export function formServices(form: { service?: string; resource?: { id?: string } }): string[] {
  const ids = [...supportNamed(form.service), ...resourceTyped(form.resource?.id)];
  return [...new Set(ids)];
}

function supportNamed(name: string | undefined): string[] {
  return (name && bySupportName.get(name.trim().toLowerCase())) || [];
}

/** Reads the provider type that an Azure Resource Manager id ends with, the parent type where the child is unknown. */
function resourceTyped(id: string | undefined): string[] {
  const [, provider, rest] = id?.match(/\/providers\/([\w.]{1,80})\/([^?#]{1,400})$/i) ?? [];
  if (!provider || !rest) return [];
  const types = rest.split('/').filter((_, index) => index % 2 === 0);
  for (let depth = types.length; depth > 0; depth--) {
    const ids = byProvider.get([provider, ...types.slice(0, depth)].join('/').toLowerCase());
    if (ids) return ids.slice(0, 1);
  }
  return [];
}

function indexBy(names: (service: Service) => readonly string[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const service of services) {
    for (const name of [...names(service)]) {
      const key = name.toLowerCase();
      index.set(key, [...(index.get(key) ?? []), service.id]);
    }
  }
  return index;
}

function relate(a: string, b: string, kind: Relation): void {
  related.set(a, (related.get(a) ?? new Map<string, Relation>()).set(b, kind));
}
