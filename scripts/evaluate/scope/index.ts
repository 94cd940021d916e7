import { plain } from '../../bench/statistics';
import { columns } from '../columns';
import type { Evaluation } from '../evaluation';
import { cases } from './corpus';
import { goals, kinds, manners } from './goals';
import { judge } from './judge';
import { misses } from './misses';
import { type Speed, speed } from './speed';

/** How well several problems in one request are told apart, how often one is taken for several, and how fast. */
export const scope: Evaluation = {
  what: 'problems told apart, false alarms, services, intents and speed',
  async run(options) {
    const verdicts = cases.map(judge);
    const fast = speed(cases);
    console.log(
      [
        `# Scope: ${cases.length} texts`,
        'Half of the texts are open: `-- --misses` shows what goes wrong there, to be mended. The other half is sealed: it only counts, and the goals are measured on it.',
        columns(goals(verdicts, fast)),
        columns(manners(verdicts)),
        columns(kinds(verdicts)),
        columns(speedTable(fast)),
      ].join('\n\n'),
    );
    if (!options.misses) return;
    const lines = misses(verdicts);
    console.log(`\nThe open half: ${lines.length} to look at\n\n${lines.join('\n\n')}`);
  },
};

const speedTable = (all: readonly Speed[]) => [
  ['a key in the middle of 20 K, all rules: ms', 'median', 'p95'],
  ...all.map(({ texts, median, p95 }) => [texts, plain(median), plain(p95)]),
];
