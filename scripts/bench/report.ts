import type { Goal, Measured } from './goal';
import { markdown } from './table';

export interface Result {
  goal: Goal;
  measured?: Measured;
  /** Why there is no figure. */
  failure?: unknown;
}

/** The text of bench/README.md. */
export function report(results: readonly Result[], machine: string[]): string {
  const tables = results.flatMap(({ measured }) => measured?.tables ?? []);
  const rows = results.map(({ goal, measured }) => [
    goal.id,
    goal.what,
    goal.goal,
    measured?.figures ?? 'not measured',
    measured?.reached ? 'yes' : '**no**',
  ]);
  const budget = { title: 'The budget', rows: [['', 'what', 'goal', 'measured', 'reached'], ...rows] };
  return `${[
    '# Never felt: the figures',
    'Written by `npm run bench`; do not edit. `npm run bench -- P1 P7` measures some rows and only prints them.',
    machine.map((line) => `- ${line}`).join('\n'),
    markdown(budget),
    ...tables.map(markdown),
    '### How each is measured',
    results.map(({ goal }) => `- **${goal.id}** ${goal.how}`).join('\n'),
    howAll,
  ].join('\n\n')}\n`;
}

const howAll = [
  'All in a real Chromium (headless) with the built extension, the portal’s host names mapped to a server on this machine,',
  'a profile of its own per row. “Without” is the same page under hosts that are not the portal’s, in the same browser:',
  'there the page script does not run. Both sides take turns (AB BA AB …). Processor time is the thread’s own (`tdur` of the',
  'trace), so that what else runs on the machine counts less; waits (P1, P9, P11) are by the clock.',
].join('\n');
