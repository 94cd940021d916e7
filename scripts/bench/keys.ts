import type { Coach } from '../../tests/e2e/browser';
import type { Form } from '../../tests/e2e/form';
import { oursAfter } from './attribution';
import { newCoach } from './coach';
import type { Goal } from './goal';
import { loadIn, record, type Side } from './load';
import { inTurn } from './rounds';
import { bothSides, typeAt } from './sides';
import { median, percentile, plain, sum } from './statistics';

const rounds = 5;
const keys = 20;
/** ms between two keys. */
const pace = 120;

export const perKey: Goal = {
  id: 'P2',
  what: 'host page main thread per key, 20 K Japanese description',
  goal: 'p50 ≤ 0.2 ms, p98 ≤ 1.5 ms',
  how:
    'From one key to the next, the processor time (`tdur`) of our calls on the main thread of the form’s frame and of the ' +
    'shell: tasks of our timers and messages count as a whole, others with our calls. Beside it, the same keys ' +
    'on the same page without the page script: the difference of all tasks must tell the same.',
  async measure(say) {
    const coach = await newCoach();
    const forms = await bothSides(coach);
    await coach.panel(forms.on.page);
    const on = () => type(coach, forms.on, 'on');
    const done = await inTurn(rounds, on, () => type(coach, forms.off, 'off'), say);
    await coach.close();
    const ours = done.flatMap((round) => round.on.ours);
    const extra = done.map((round) => (round.on.all - round.off.all) / keys);
    const [p50, p98] = [percentile(ours, 50), percentile(ours, 98)];
    return {
      figures: `p50 ${plain(p50)}, p98 ${plain(p98)} ms`,
      reached: p50 <= 0.2 && p98 <= 1.5,
      tables: [
        {
          title: 'P2: main thread per key, ms of processor time',
          rows: [
            [
              'ours p50',
              'ours p98',
              'ours mean',
              'page without us, mean',
              'with − without, median of rounds',
              'keys',
            ],
            [
              plain(p50),
              plain(p98),
              plain(sum(ours) / ours.length),
              plain(sum(done.map(({ off }) => off.all)) / ours.length),
              plain(median(extra)),
              String(ours.length),
            ],
          ],
        },
      ],
    };
  },
};

/** Types some keys; all processor time, and ours by key, in ms. */
async function type(coach: Coach, form: Form, side: Side): Promise<{ all: number; ours: number[] }> {
  await form.page.bringToFront();
  const events = await record(form.page, () => typeAt(form, keys, pace));
  const { all, tasks } = loadIn(events, coach, side);
  const moments = events
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
    .map(({ ts }) => ts);
  if (moments.length !== keys) throw new Error(`The trace knows of ${moments.length} keys, not of ${keys}.`);
  return { all, ours: oursAfter(moments, tasks) };
}
