import { isLatin, isSeparator } from '../text/characters';
import { fold } from '../text/fold';
import { type Term, type TermHit, termFinder } from '../text/terms';
import { type Service, serviceById, services } from './services';

/** A service named in a text: UTF-16 offsets of the name, end excluded. */
export interface Naming {
  id: string;
  start: number;
  end: number;
  /** An everyday word (Functions, SQL Server, ストレージ): counts only where the text says nothing clearer. */
  weak: boolean;
  /** No name at all, but a word by which a reader knows the service (CrashLoopBackOff): always weak as well. */
  sign?: true;
}

interface Meaning {
  /** More than one where a host, a type or a sign is shared: the one already named wins, else the first. */
  ids: string[];
  weak: boolean;
  sign: boolean;
  /** A proper name that is also an English word (Functions, Monitor, Fabric): clear where Japanese follows it. */
  proper: boolean;
}

const find = termFinder(terms());

/**
 * Reads the services that a text names; offsets in the text as given. Everyday words count after "Azure" or where no service
 * is named clearly, signs where no word says more. `known`: ids that the form already says, see `formServices`.
 */
export function findServices(text: string, known: readonly string[] = []): Naming[] {
  const folded = fold(text);
  const all = readServices(folded.text, known);
  const best = known.length > 0 ? 0 : Math.min(...all.filter(isService).map(vagueness));
  return all
    .filter((naming) => vagueness(naming) <= best)
    .map((naming) => ({ ...naming, ...folded.original(naming.start, naming.end) }));
}

/** 0 = named, 1 = an everyday word, 2 = a sign. */
const vagueness = ({ weak, sign }: Naming) => (sign ? 2 : weak ? 1 : 0);
const isService = ({ id }: Naming) => !serviceById(id).tool;

/** Every naming in a folded text, weak ones marked, for those who weigh them themselves. Offsets in the folded text. */
export function readServices(folded: string, known: readonly string[] = []): Naming[] {
  const hits = readHits(folded);
  const named = namedBy(hits, known);
  return hits.map((hit) => namingOf(hit, named));
}

/** A name in a text, before it is decided whose it is. UTF-16 offsets in the folded text, end excluded. */
export interface Hit extends Omit<Naming, 'id'> {
  /** More than one where a host or a type is shared. */
  ids: readonly string[];
}

/** Every name in a folded text. What a line names depends on that line only, so it can be remembered. */
export function readHits(folded: string): Hit[] {
  return find(folded)
    .filter((hit) => !hit.value.weak || !isPartOfName(folded, hit))
    .map(({ value, start, end }) => ({
      ids: value.ids,
      start,
      end,
      weak: value.weak && !isMadeClear(folded, { value, start, end }),
      ...(value.sign && { sign: true }),
    }));
}

/** Ids that a whole text leaves no doubt about, and those that the form says. */
export function namedBy(hits: Iterable<Hit>, known: readonly string[]): ReadonlySet<string> {
  const named = new Set(known);
  for (const { ids } of hits) if (ids[0] && ids.length === 1) named.add(ids[0]);
  return named;
}

/** Whose name a hit is: a shared one goes to the first owner that is already named. */
export function namingOf({ ids, ...hit }: Hit, named: ReadonlySet<string>): Naming {
  return { id: ids.find((id) => named.has(id)) ?? (ids[0] as string), ...hit };
}

/** "Azure" before an everyday word, or Japanese after a proper name: 「Functions の」. */
function isMadeClear(text: string, { value, start, end }: TermHit<Meaning>): boolean {
  if (value.sign) return false;
  if (/azure[ \t]?$/i.test(text.slice(Math.max(0, start - 6), start))) return true;
  return value.proper && /^ ?[ぁ-んァ-ヶ一-龠]/.test(text.slice(end, end + 2));
}

/** `sql-prod-01`, `log.txt`, `storage/blobs`: a piece of a name or path says nothing. In `2.Functions` the number counts a list. */
function isPartOfName(text: string, { start, end }: TermHit<Meaning>): boolean {
  const glued = (mark: number, beyond: number) =>
    (isSeparator(mark) || mark === 46 || mark === 47) && mark !== 32 && mark !== 9 && isLatin(beyond);
  if (/(?:^|\s)\d{1,2}\.$/.test(text.slice(Math.max(0, start - 4), start))) return false;
  return (
    glued(text.charCodeAt(start - 1), text.charCodeAt(start - 2)) ||
    glued(text.charCodeAt(end), text.charCodeAt(end + 1))
  );
}

function terms(): Term<Meaning>[] {
  const merged = new Map<string, Term<Meaning>>();
  // Weak first: a word that is listed as weak or a sign stays so, even where it is a display name (請求, Datadog, AzCopy).
  for (const service of services) for (const name of service.weak) add(merged, service.id, name, 'weak');
  for (const service of services) for (const name of service.signs) add(merged, service.id, name, 'sign');
  for (const service of services) for (const name of clearNames(service)) add(merged, service.id, name);
  return [...merged.values()];
}

function add(merged: Map<string, Term<Meaning>>, id: string, name: string, degree?: 'weak' | 'sign'): void {
  const { text, exact, goesOn } = readName(name);
  const key = `${exact} ${text.normalize('NFKC').toLowerCase()}`;
  const known = merged.get(key);
  if (known && !known.value.ids.includes(id)) known.value.ids.push(id);
  if (known) return;
  const weak = degree !== undefined;
  const sign = degree === 'sign';
  const proper = exact && text.length > 4 && !sign;
  merged.set(key, { text, exact, goesOn, whole: weak, value: { ids: [id], weak, sign, proper } });
}

/** `=VM`: exact case. `AADSTS#`: digits go on. `EventProcessor*`: letters or digits may go on. */
function readName(name: string): { text: string; exact: boolean; goesOn?: 'any' | 'digits' } {
  const exact = name.startsWith('=');
  const goesOn = name.endsWith('#') ? 'digits' : name.endsWith('*') ? 'any' : undefined;
  return { text: name.slice(exact ? 1 : 0, goesOn ? -1 : undefined), exact, goesOn };
}

/** Display names, older names, aliases, types and hosts. */
export function clearNames(service: Service): string[] {
  return [
    service.en,
    service.ja,
    ...service.former,
    ...service.aliases,
    ...service.providers,
    ...service.hosts,
  ];
}
