import { formPath, resourcePath } from './address';
import { withinLimits } from './limits';
import type { IssueType, SupportRequest } from './model';
import type { Address } from './reading';

/** One visit to the form. */
export interface Visit {
  /** Changes when the person leaves the form and opens another. */
  key: string;
  /** What the address itself says. */
  facts: SupportRequest;
}

/** What the portal's address says of the request. Never throws. */
export function readRoute({ hash, visit, from }: Address): Visit {
  const origin = resourceAt(from ?? '');
  return {
    // Coming back to the form is a new visit, even at the same address.
    key: decode(hash.replace(start, '')).slice(0, longestKey) + (visit > 1 ? `~${visit}` : ''),
    facts: { ...withinLimits(readFacts(formPath(hash) ?? '')), ...(origin && { origin: { id: origin } }) },
  };
}

/** The Azure Resource Manager id of the resource page at an address, `undefined` where it is another page. */
export function resourceAt(hash: string): string | undefined {
  const path = resourcePath(hash);
  return path === undefined ? undefined : resourceId(decode(path)).slice(0, longestKey);
}

const start = /^#(?:@[^/]{0,100}\/)?/;

/** Some links carry a whole summary. */
const longestKey = 2_000;

const issueTypes: Record<string, IssueType> = {
  technical: 'technical',
  billing: 'billing',
  quota: 'quota',
  subscriptionmanagement: 'subscription',
  subscription: 'subscription',
};

function readFacts(rest: string): SupportRequest {
  const keys = readKeys(rest);
  const asset = keys['assetid'] && resourceId(keys['assetid']);
  const subscription = (keys['subscriptionid'] ?? keys['subid'])?.toLowerCase();
  const issueType = issueTypes[keys['issuetype']?.toLowerCase().replace(/[^a-z]/g, '') ?? ''];
  const serviceId = keys['productid'] ?? keys['pesid'];
  return {
    ...(issueType && { issueType }),
    ...(subscription && guid.test(subscription) && { subscription: { id: subscription } }),
    ...(serviceId && { serviceId }),
    ...(asset && { resource: { id: asset, name: asset.slice(asset.lastIndexOf('/') + 1) } }),
    ...(keys['summary'] && { summary: keys['summary'] }),
  };
}

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** `/key/value/key/value` or `/Parameters/{json}`, keys in lower case. */
function readKeys(rest: string): Record<string, string> {
  const json = /^\/Parameters\/(.+)$/i.exec(rest)?.[1];
  const parts = rest.split('/').slice(1).map(decode);
  const pairs = json
    ? jsonPairs(decode(json))
    : parts.flatMap((key, i) => (i % 2 ? [] : [[key, parts[i + 1] ?? '']]));
  return Object.fromEntries(pairs.map(([key = '', value = '']) => [key.toLowerCase(), value]));
}

function jsonPairs(json: string): string[][] {
  try {
    const entries: [string, unknown][] = Object.entries(JSON.parse(json) ?? {});
    return entries.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : []));
  } catch {
    return [];
  }
}

/** The Azure Resource Manager id at the start of a path: a resource page's own name (`/overview`) is no part of it. */
function resourceId(path: string): string {
  const parts = path.split('/').filter(Boolean);
  const provider = parts.findLastIndex((part) => part.toLowerCase() === 'providers');
  if (provider > 0) {
    const pairs = Math.floor((parts.length - provider - 2) / 2);
    if (pairs > 0) return `/${parts.slice(0, provider + 2 + 2 * pairs).join('/')}`;
  }
  const scope = parts[2]?.toLowerCase() === 'resourcegroups' ? 4 : 2;
  return `/${parts.slice(0, scope).join('/')}`;
}

/** Percent-decoding that leaves alone what is malformed; some links are encoded twice. */
function decode(text: string): string {
  const once = decodeOnce(text);
  return /%2F/i.test(once) ? decodeOnce(once) : once;
}

function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
