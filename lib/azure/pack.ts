import data from './services.json';
import relations from './services-related.json';
import signs from './services-signs.json';

/**
 * The dictionary as it is shipped (`services-packed.json`), one column for each fact, a third smaller than the readable files.
 * After a change of services.json, services-signs.json or services-related.json: `npx vitest run -u tests/azure/pack.test.ts`.
 *
 * A name of services.json with a leading `=` asks for exact case. Of a sign, a trailing `#` asks for digits that go on
 * (`AADSTS#`), a trailing `*` allows letters and digits to go on (`EventProcessor*`). A support service stands behind the
 * first eight digits of its product id, of which six are shipped.
 */
export function packed(): string {
  const column = (fact: (row: Row) => string) => data.map((row) => fact(row));
  const columns = {
    id: column(({ id }) => id),
    en: column(({ en }) => en),
    ja: column(({ ja = '' }) => ja),
    domain: column(({ domain }) => domain),
    tool: column(({ tool }) => (tool ? '1' : '')),
    former: column(({ former = [] }) => former.join('|')),
    aliases: column(({ aliases = [] }) => aliases.join('|')),
    weak: column(({ weak = [] }) => weak.join('|')),
    signs: column(({ id }) => (signs as Record<string, string[]>)[id]?.join('|') ?? ''),
    providers: column(({ providers = [] }) => providers.join('|')),
    hosts: column(({ hosts = [] }) => hosts.join('|')),
    support: column(({ supportServices = [] }) => supportServices.map(shortened).join('|')),
    joint: column(({ id }) => positions(relations.joint, id)),
    integrated: column(({ id }) => positions(relations.integrated, id)),
  };
  return `${JSON.stringify(columns, null, 1)}\n`;
}

interface Row {
  id: string;
  en: string;
  /** Left out where it is the English name. */
  ja?: string;
  domain: string;
  tool?: boolean;
  former?: string[];
  aliases?: string[];
  weak?: string[];
  providers?: string[];
  hosts?: string[];
  supportServices?: string[];
}

/** Where the relatives of a service stand in the columns. */
function positions(relatives: Record<string, string[]>, id: string): string {
  return (relatives[id] ?? []).map((other) => data.findIndex((row) => row.id === other)).join(' ');
}

/** Six digits of a product id tell the products apart. */
const shortened = (support: string) => support.slice(0, 6) + support.slice(8);
