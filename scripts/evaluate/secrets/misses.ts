import { isSealed } from './case';
import { excerpt } from './excerpt';
import { isExact, isRightKind, type Verdict } from './judge';

/** What went wrong in the open half, one line each: id, what, and the place with its values masked. */
export function misses(verdicts: readonly Verdict[]): string[] {
  return verdicts.filter(({ of }) => !isSealed(of)).flatMap(linesOf);
}

function linesOf(verdict: Verdict): string[] {
  const { of, found, extra } = verdict;
  const line = (what: string, at: { start: number; end: number }) =>
    `${what.padEnd(12)} ${of.id}\n             ${excerpt(verdict, at)}`;
  const wrong = found.flatMap((one) => {
    const { secret, match } = one;
    if (!match) return secret.strictness === 'optional' ? [] : [line('missed', secret)];
    if (isExact(one)) return isRightKind(one) ? [] : [line(`kind ${match.kind}`, secret)];
    return [line(`span ${signed(match.start - secret.start)}/${signed(match.end - secret.end)}`, secret)];
  });
  const [first, ...others] = extra;
  if (!first) return wrong;
  return [...wrong, line(others.length > 0 ? `false alarm, ${extra.length} in all:` : 'false alarm', first)];
}

const signed = (figure: number) => (figure > 0 ? `+${figure}` : `${figure}`);
