import { fold } from '../text/fold';
import { unescaped } from './escaped';
import { hasExpired } from './expiry';
import { type Find, finder, type SecretMatch } from './finder';
import { patterns } from './kinds';
import { joinWrapped } from './wrapped';

/**
 * Finds every secret in a text, in order, without overlaps.
 * @param now the time to judge an expiry by, in ms since 1970; without it nothing has expired.
 */
export function scan(text: string, now?: number): SecretMatch[] {
  const read = unescaped(fold(text));
  const found = findAll(read);
  const joined = joinWrapped(read);
  for (const match of joined ? findWrapped(joined) : []) {
    // What spans a break is more than its first line; what only stands behind one is nothing new, mostly.
    if (/[\r\n]/.test(text.slice(match.start, match.end))) found.unshift(match);
    else found.push(match);
  }
  const kept = withoutOverlaps(found, text.length);
  return now === undefined ? kept : kept.map((match) => judged(match, text, now));
}

function judged(match: SecretMatch, text: string, now: number): SecretMatch {
  return match.kind === 'sas' && hasExpired(text, match, now) ? { ...match, kind: 'expired-sas' } : match;
}

/** Keeps the first of those that share a place. */
function withoutOverlaps(found: readonly SecretMatch[], length: number): SecretMatch[] {
  if (found.length === 0) return [];
  const taken = new Uint8Array(length);
  const kept = found.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

/** Made at the first scan: a page without a form needs none. */
const findAll = lazily(() => finder(patterns));
const findWrapped = lazily(() => finder(patterns.filter((pattern) => pattern.wraps)));

function lazily(make: () => Find): Find {
  let find: Find | undefined;
  return (folded) => {
    find ??= make();
    return find(folded);
  };
}
