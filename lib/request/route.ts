import { withinLimits } from '../request/limits';
import type { IssueType, SupportRequest } from '../request/model';
import type { Route } from '../request/reading';

/**
 * What the portal's address says: the form, a resource's own page, or something else. Never throws.
 * @param hash `location.hash`, with or without `#`.
 */
export function readRoute(hash: string): Route {
  const path = hash.replace(/^#/, '').replace(/^@[^/]{0,100}\//, '');
  const form = formPaths.map((pattern) => pattern.exec(path)).find(Boolean);
  if (form)
    return {
      page: 'form',
      key: decode(path).slice(0, longestKey),
      facts: withinLimits(readFacts(form[1] ?? '')),
    };
  const id = /^resource(\/subscriptions\/.*)$/i.exec(path)?.[1];
  return id ? { page: 'resource', id: resourceId(decode(id)).slice(0, longestKey) } : { page: 'other' };
}

/** The form's routes, new and old; what follows is `/key/value/…`, or `/Parameters/{json}`. */
const formPaths = [
  /^(?:view|blade)\/Microsoft_Azure_Support\/NewSupportRequest[\w.]*((?:\/.*)?)$/i,
  /^(?:view|blade)\/Microsoft_Azure_Support\/HelpAndSupportBlade(?:\/~)?\/newsupportrequest((?:\/.*)?)$/i,
  /^create\/Microsoft\.Support((?:\/.*)?)$/i,
];

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
