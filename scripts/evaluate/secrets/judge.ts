import type { SecretKind } from '../../../lib/secrets/kinds';
import type { Case } from './case';
import { fits } from './kinds';
import type { Secret } from './marks';

/** What an engine points at: UTF-16 offsets, end excluded. Others than ours name no kind of ours. */
export interface Match {
  start: number;
  end: number;
  kind?: SecretKind;
}

/** What became of one secret. */
export interface Found {
  secret: Secret;
  /** The match that covers at least half of it (of a loose one: any part). */
  match?: Match;
}

/** What an engine made of one case. */
export interface Verdict {
  of: Case;
  found: Found[];
  /** Matches at places where there is no secret. */
  extra: Match[];
}

/** Compares what an engine found with what is there. */
export function judge(of: Case, matches: readonly Match[]): Verdict {
  const found = of.secrets.map((secret) => ({
    secret,
    match: matches.find((match) => isFound(secret, match)),
  }));
  const extra = matches.filter((match) => of.secrets.every((secret) => shared(secret, match) === 0));
  return { of, found, extra };
}

function isFound(secret: Secret, match: Match): boolean {
  const least = secret.strictness === 'loose' ? 1 : (secret.end - secret.start) / 2;
  return shared(secret, match) >= least;
}

const shared = (secret: Secret, match: Match) =>
  Math.max(0, Math.min(secret.end, match.end) - Math.max(secret.start, match.start));

/** Whether the match is exactly the secret; always so where the ends are a matter of taste. */
export function isExact({ secret, match }: Found): boolean {
  if (!match) return false;
  if (secret.strictness === 'loose') return true;
  return match.start === secret.start && match.end === secret.end;
}

/** Whether the person is told of the right kind of secret. */
export function isRightKind({ secret, match }: Found): boolean {
  return match?.kind !== undefined && fits(match.kind, secret.group);
}
