import { asks, pairs, splits } from './figures';
import { isExact, type Verdict } from './judge';

/** What went wrong in the open half: what, the case, and its text with the cuts marked. */
export function misses(verdicts: readonly Verdict[]): string[] {
  return verdicts.filter(({ of }) => !of.sealed).flatMap(wrongOf);
}

function wrongOf(verdict: Verdict): string[] {
  const { of, spoken } = verdict;
  const said = faultOf(verdict);
  return said
    ? [`### ${said}: ${of.id} (${of.what}; speaks: ${spoken.join(', ') || 'nothing'})\n${marked(verdict)}`]
    : [];
}

/** What is wrong with a verdict, if anything. */
function faultOf(verdict: Verdict): string | undefined {
  const { of, spoken } = verdict;
  switch (of.kind) {
    case 'single':
    case 'continued':
    case 'silent':
    case 'article':
      return spoken.length > 0 ? 'false alarm' : undefined;
    case 'mixture':
    case 'mixed':
    case 'differing':
      if (!splits(verdict)) return 'not split';
      return isExact(verdict) ? undefined : 'split elsewhere';
    case 'several':
      return asks(verdict) || splits(verdict) ? undefined : 'not found';
    case 'paired':
      return pairs(verdict) ? undefined : 'not paired';
  }
}

/** `¦` where it should be cut, `‖` where it is. */
function marked({ of, cuts }: Verdict): string {
  const marks = [...of.cuts.map((at) => ({ at, mark: '¦' })), ...cuts.map((at) => ({ at, mark: '‖' }))];
  let text = of.text;
  for (const { at, mark } of marks.sort((a, b) => b.at - a.at))
    text = text.slice(0, at) + mark + text.slice(at);
  return text;
}
