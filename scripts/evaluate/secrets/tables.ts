import { columns, share } from '../columns';
import { aroundOf, type Case, isSealed } from './case';
import { type Figures, figures } from './figures';
import type { Measured } from './goals';
import type { Verdict } from './judge';

/** Found and exact by family of secrets, the open half beside the sealed one. */
export const familyTable = (measured: Measured) => foundTable('family', measured, ({ family }) => family);

/** The same by what is laid around them. */
export const aroundTable = (measured: Measured) => foundTable('laid around', measured, aroundOf);

function foundTable(title: string, { ours, secretlint }: Measured, rowOf: RowOf): string {
  const withSecrets = (verdicts: readonly Verdict[]) => verdicts.filter(({ of }) => of.secrets.length > 0);
  const theirs = halves(withSecrets(secretlint), rowOf);
  const found = ({ found, secrets }: Figures) => share(found, secrets);
  const exact = ({ exact, found }: Figures) => share(exact, found);
  const rows = halves(withSecrets(ours), rowOf).map(({ row, all, open, sealed }, index) => [
    row,
    found(open),
    found(sealed),
    exact(open),
    exact(sealed),
    share(all.rightKind, all.found),
    `${all.alarms}`,
    found(theirs[index]?.all ?? all),
  ]);
  const parts = ['found, open', 'found, sealed', 'exact, open', 'exact, sealed'];
  return columns([[title, ...parts, 'right kind', 'extra', 'secretlint'], ...rows]);
}

/** False alarms by group of silent texts. */
export function silentTable({ ours, secretlint }: Measured): string {
  const silent = (verdicts: readonly Verdict[]) => verdicts.filter(({ of }) => of.secrets.length === 0);
  const familyOf: RowOf = ({ family }) => family;
  const theirs = halves(silent(secretlint), familyOf);
  const alarms = ({ alarms, cases }: Figures) => share(alarms, cases);
  const rows = halves(silent(ours), familyOf).map(({ row, all, open, sealed }, index) => [
    row,
    alarms(open),
    alarms(sealed),
    alarms(theirs[index]?.all ?? all),
  ]);
  return columns([['false alarms in', 'open', 'sealed', 'secretlint'], ...rows]);
}

type RowOf = (of: Case) => string;

interface Halves {
  row: string;
  all: Figures;
  open: Figures;
  sealed: Figures;
}

/** Each row with its figures over all, the open and the sealed cases; the last row is all of them. */
function halves(verdicts: readonly Verdict[], rowOf: RowOf): Halves[] {
  const rows = [...new Set(verdicts.map(({ of }) => rowOf(of)))];
  const half = (own: readonly Verdict[], row: string): Halves => ({
    row,
    all: figures(own),
    open: figures(own.filter(({ of }) => !isSealed(of))),
    sealed: figures(own.filter(({ of }) => isSealed(of))),
  });
  const own = (row: string) => verdicts.filter(({ of }) => rowOf(of) === row);
  return [...rows.map((row) => half(own(row), row)), half(verdicts, 'all')];
}
