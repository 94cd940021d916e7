import { isExact, isRightKind, type Verdict } from './judge';

/** Counts over some verdicts. */
export interface Figures {
  cases: number;
  secrets: number;
  found: number;
  /** Of those found. */
  exact: number;
  rightKind: number;
  /** Cases in which something harmless was taken for a secret. */
  alarms: number;
}

/** Secrets that may be left alone do not count. */
export function figures(verdicts: readonly Verdict[]): Figures {
  const all = verdicts.flatMap(({ found }) => found).filter(({ secret }) => secret.strictness !== 'optional');
  return {
    cases: verdicts.length,
    secrets: all.length,
    found: all.filter(({ match }) => match).length,
    exact: all.filter(isExact).length,
    rightKind: all.filter(isRightKind).length,
    alarms: verdicts.filter(({ extra }) => extra.length > 0).length,
  };
}
