import { plain } from '../../bench/statistics';
import { columns } from '../columns';
import type { Evaluation } from '../evaluation';
import type { Case } from './case';
import { positives, silent } from './corpus';
import { type Engine, ours, secretlint, withoutMarks } from './engines';
import { figures } from './figures';
import { goals, type Measured } from './goals';
import { judge, type Verdict } from './judge';
import { misses } from './misses';
import { speed } from './speed';
import { aroundTable, familyTable, silentTable } from './tables';

/** How many secrets are found, how exactly, how often something harmless is taken for one, and how fast. */
export const secrets: Evaluation = {
  what: 'secrets found, false alarms, spans and speed, secretlint beside us',
  async run(options) {
    const cases = [...positives, ...silent];
    const measured: Measured = {
      ours: await judgeAll(ours, cases),
      secretlint: await withoutMarks(() => judgeAll(secretlint, cases)),
      speed: await speed(),
    };
    console.log(report(measured));
    if (!options.misses) return;
    const lines = misses(measured.ours);
    console.log(`\nThe open half: ${lines.length} to look at\n\n${lines.join('\n')}`);
  },
};

/** The tables, as Markdown that reads as plain text too. */
function report(measured: Measured): string {
  const count = figures(measured.ours).secrets;
  return [
    `# Secrets: ${positives.length} texts with ${count} made-up secrets, ${silent.length} silent texts`,
    'Half of the texts are open: `-- --misses` shows what goes wrong there, to be mended. The other half is sealed: it only counts, and the goals are measured on it.',
    columns(goals(measured)),
    '## What is found\n\nFound: at least half of it is pointed at. Exact: just the secret, of those found. Extra: texts in which something else is taken for a secret as well.',
    familyTable(measured),
    'The same texts, by what the secret is laid in:',
    aroundTable(measured),
    '## What should be silent',
    silentTable(measured),
    '## How long it takes\n\n“Our cases, end to end” is denser in passwords and keys than any request is.',
    speedTable(measured),
  ].join('\n\n');
}

function speedTable({ speed }: Measured): string {
  return columns([
    ['ms per 20 K, median', ours.name, secretlint.name],
    ...speed.map((one) => [one.texts, plain(one.ours), plain(one.secretlint)]),
  ]);
}

async function judgeAll({ find }: Engine, cases: readonly Case[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const one of cases) verdicts.push(judge(one, await find(one.text)));
  return verdicts;
}
