import { plain } from '../../bench/statistics';
import { columns } from '../columns';
import type { Evaluation } from '../evaluation';
import type { Case } from './case';
import { positives, silent } from './corpus';
import { type Engine, ours, secretlint, withoutMarks } from './engines';
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
  const count = positives.reduce((all, { secrets }) => all + secrets.length, 0);
  return [
    `# Secrets: ${positives.length} texts with ${count} made-up secrets, ${silent.length} silent texts; half of them sealed`,
    '“Found”: at least half of it is pointed at. “Exact”: exactly the secret, of those found. “Extra”: texts in which something else is taken for a secret, too.',
    familyTable(measured),
    aroundTable(measured),
    silentTable(measured),
    speedTable(measured),
    columns(goals(measured)),
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
