import packed from './services-packed.json';
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
  /** Words and concepts by which a reader knows the service though it is not named: CrashLoopBackOff. For `#` and `*` see pack.ts. */
  signs: readonly string[];
  /** Azure Resource Manager types, `Microsoft.Web/sites`. */
  providers: readonly string[];
  /** Host suffixes of the public cloud, `.azurewebsites.net`. */
  hosts: readonly string[];
  /** Names in the support form's list of services. */
  supportServices: readonly string[];
}

/** As many digits of a product id are kept. */
const productDigits = 6;

/** `joint`: one family or an officially joint function, never a reason to split. `integrated`: often used together. */
export type Relation = 'joint' | 'integrated';

/** Every service that support knows. */
export const services: readonly Service[] = packed.id.map(unpack);

const byId = new Map(services.map((service) => [service.id, service]));
const bySupportName = indexBy((service) => service.supportServices);
const byProduct = new Map(packed.support.flatMap((entry, at) => products(entry, packed.id[at] as string)));
const byProvider = indexBy((service) => service.providers);
const related = new Map<string, Map<string, Relation>>();
relateAll(packed.joint, 'joint');
relateAll(packed.integrated, 'integrated');

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

/** What the form itself says of the services concerned, see `SupportRequest`. */
interface FormWords {
  service?: string;
  serviceId?: string;
  resource?: { id?: string };
  origin?: { id?: string };
}

/**
 * Ids of what the form says, the most exact first: the product that support was asked for, by its id or its name, then the
 * type of the chosen resource and of the page that the person came from.
 */
export function formServices({ service, serviceId, resource, origin }: FormWords): string[] {
  const product = productOf(serviceId);
  const ids = new Set(product ? [product] : supportNamed(service));
  for (const owners of [typed(resource?.id), typed(origin?.id)]) {
    // A site may be a web app or a function app: what is said already is the more exact.
    const [first] = owners;
    if (first && !owners.some((id) => ids.has(id))) ids.add(first);
  }
  return [...ids];
}

/** A GUID's first digits tell the products apart. */
function productOf(guid: string | undefined): string | undefined {
  return guid && byProduct.get(guid.trim().slice(0, productDigits).toLowerCase());
}

function supportNamed(name: string | undefined): string[] {
  return (name && bySupportName.get(name.trim().toLowerCase())) || [];
}

/** The owners of the type that an Azure Resource Manager id names; of the parent type where the child's is unknown. */
function typed(id: string | undefined): string[] {
  const [, provider, rest] = id?.match(/\/providers\/([\w.]{1,80})\/([^?#]{1,400})$/i) ?? [];
  if (!provider || !rest) return [];
  const types = rest.split('/').filter((_, index) => index % 2 === 0);
  for (let depth = types.length; depth > 0; depth--) {
    const ids = byProvider.get([provider, ...types.slice(0, depth)].join('/').toLowerCase());
    if (ids) return ids;
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

function products(entry: string, id: string): [product: string, id: string][] {
  return list(entry).map((support) => [support.slice(0, productDigits), id]);
}

function relateAll(column: readonly string[], kind: Relation): void {
  column.forEach((others, at) => {
    const a = packed.id[at] as string;
    for (const other of others ? others.split(' ') : []) {
      const b = packed.id[Number(other)] as string;
      relate(a, b, kind);
      relate(b, a, kind);
    }
  });
}

function relate(a: string, b: string, kind: Relation): void {
  related.set(a, (related.get(a) ?? new Map<string, Relation>()).set(b, kind));
}

function unpack(id: string, at: number): Service {
  const one = (column: readonly string[]) => column[at] ?? '';
  const many = (column: readonly string[]) => list(one(column));
  const domain = one(packed.domain);
  return {
    id,
    en: one(packed.en),
    ja: one(packed.ja) || one(packed.en),
    domain,
    team: teamOf({ id, domain }),
    tool: one(packed.tool) !== '',
    former: many(packed.former),
    aliases: many(packed.aliases),
    weak: many(packed.weak),
    signs: many(packed.signs),
    providers: many(packed.providers),
    hosts: many(packed.hosts),
    supportServices: many(packed.support).map((support) => support.slice(productDigits + 1)),
  };
}

function list(entry: string): string[] {
  return entry ? entry.split('|') : [];
}
