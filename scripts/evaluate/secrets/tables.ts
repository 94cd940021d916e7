import { columns, share } from '../columns';
import { isSealed } from './case';
import { type Figures, figures } from './figures';
import type { Measured } from './goals';
import type { Verdict } from './judge';

/** Found and exact by family of secrets, the open half beside the sealed one. */
export function familyTable({ ours, secretlint }: Measured): string {
  const withSecrets = (verdicts: readonly Verdict[]) => verdicts.filter(({ of }) => of.secrets.length > 0);
  const head = [
    'family',
    'found, open',
    'found, sealed',
    'exact, open',
    'exact, sealed',
    'right kind',
    'extra',
    'secretlint',
  ];
  const found = ({ found, secrets }: Figures) => share(found, secrets);
  const exact = ({ exact, found }: Figures) => share(exact, found);
  const rows = byFamily(withSecrets(ours)).map(([family, all, open, sealed]) => [
    family,
    found(open),
    found(sealed),
    exact(open),
    exact(sealed),
    share(all.rightKind, all.found),
    `${all.alarms}`,
    found(figures(withSecrets(secretlint).filter(isOf(family)))),
  ]);
  return columns([head, ...rows]);
}

/** False alarms by group of silent texts. */
export function silentTable({ ours, secretlint }: Measured): string {
  const silent = (verdicts: readonly Verdict[]) => verdicts.filter(({ of }) => of.secrets.length === 0);
  const alarms = ({ alarms, cases }: Figures) => share(alarms, cases);
  const rows = byFamily(silent(ours)).map(([family, , open, sealed]) => [
    family,
    alarms(open),
    alarms(sealed),
    alarms(figures(silent(secretlint).filter(isOf(family)))),
  ]);
  return columns([['false alarms in', 'open', 'sealed', 'secretlint'], ...rows]);
}

/** Each family with its figures over all, the open and the sealed cases; the last row is all of them. */
function byFamily(verdicts: readonly Verdict[]): [string, Figures, Figures, Figures][] {
  const families = [...new Set(verdicts.map(({ of }) => of.family)), everything];
  return families.map((family) => {
    const own = verdicts.filter(isOf(family));
    const half = (sealed: boolean) => figures(own.filter(({ of }) => isSealed(of) === sealed));
    return [family, figures(own), half(false), half(true)];
  });
}

const everything = 'all';

const isOf = (family: string) => (verdict: Verdict) => family === everything || verdict.of.family === family;
