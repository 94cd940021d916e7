import { LONGEST_TEXT } from '../../lib/request/limits';
import { newCoach } from './coach';
import type { Goal } from './goal';
import { analysisGrowth, framesGrowth, isNoticed, readingGrowth, type Times } from './growing';
import { plain } from './statistics';
import type { Table } from './table';

export const growth: Goal = {
  id: 'P10',
  what: 'growth of the analysis and of the reading of a page; the notice beyond the limit',
  goal: 't(200 K) / t(20 K) ≤ 11; caps with a visible notice beyond',
  how:
    'Analysis and reading as in P7, each time in a task of its own, medians of processor time. The reading is what the page ' +
    'script does when it looks at a page anew and makes a message of it. Frames: ours while a page with so many loads.',
  async measure(say) {
    const coach = await newCoach();
    const analysis = await analysisGrowth(coach);
    say('analysis');
    const reading = await readingGrowth(coach);
    say('reading');
    const frames = await framesGrowth(coach);
    say('frames');
    const noticed = await isNoticed(coach);
    await coach.close();
    const grown = (analysis.get(200_000) ?? Number.NaN) / (analysis.get(20_000) ?? Number.NaN);
    return {
      figures: `${plain(grown)} times; beyond ${plain(LONGEST_TEXT)} units ${noticed ? 'the panel says so' : 'no notice'}`,
      reached: grown <= 11 && noticed,
      tables: [
        table('P10: one analysis', 'UTF-16 units', analysis),
        ...[...reading].map(([what, times]) => table(`P10: one reading by ${what}`, what, times)),
        table('P10: loading a page with frames, ours in all', 'frames', frames),
      ],
    };
  },
};

const table = (title: string, what: string, times: Times): Table => ({
  title,
  rows: [
    [what, ...[...times.keys()].map(plain)],
    ['ms', ...[...times.values()].map(plain)],
  ],
});
