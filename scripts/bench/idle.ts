import { stopWorker } from '../../tests/e2e/worker';
import type { TraceEvent } from './attribution';
import { newCoach } from './coach';
import type { Goal } from './goal';
import { isOurs, record } from './load';
import { prepared, rest, typeAt } from './sides';
import { plain } from './statistics';

const minute = 60_000;

export const idle: Goal = {
  id: 'P5',
  what: '60 s idle, a form with a long description and the panel open, the worker stopped',
  goal: '0 timers, 0 messages, 0 worker starts',
  how:
    'Over all processes, the trace is searched for calls of scripts of ours, for timers among them, for messages of the ' +
    'extension system, and for starts of the worker; the same search must find all of them after one key.',
  async measure(say) {
    const coach = await newCoach();
    const form = await prepared(coach, 'on');
    const { page } = form;
    await coach.panel(page);
    await rest(3_000);
    await stopWorker(coach);
    await rest(2_000);
    say('a minute of nothing');
    const found = count(await record(page, () => rest(minute)), isOurs(coach));
    say('and one key, and out of the field: does the trace see it?');
    const keys = async () => {
      await typeAt(form, 1, 1_000);
      await page.keyboard.press('Tab');
      await rest(500);
    };
    const busy = count(await record(page, keys), isOurs(coach));
    await coach.close();
    const unseen = Object.keys(busy).filter((what) => busy[what as keyof typeof busy] === 0);
    if (unseen.length > 0)
      throw new Error(`One key, and the trace shows no ${unseen.join(', no ')}: it is blind.`);
    const figures = Object.entries(found).map(([what, times]) => `${plain(times)} ${what}`);
    return { figures: figures.join(', '), reached: Object.values(found).every((times) => times === 0) };
  },
};

function count(events: readonly TraceEvent[], ours: (url: string) => boolean) {
  const calls = events.filter(({ args }) => ours(args?.data?.url ?? ''));
  const fired = events.filter(({ name }) => name === 'TimerFire');
  const within = (outer: TraceEvent, inner: TraceEvent) =>
    outer.pid === inner.pid &&
    outer.tid === inner.tid &&
    outer.ts <= inner.ts &&
    inner.ts < outer.ts + (outer.dur ?? 0);
  const tag = ({ args }: TraceEvent) => args?.chrome_mojo_event_info?.mojo_interface_tag ?? '';
  return {
    timers: fired.filter((timer) => calls.some((call) => within(timer, call))).length,
    calls: calls.length,
    messages: events.filter((event) => /^extensions\..*MessagePort/.test(tag(event))).length,
    'worker starts': events.filter(({ name }) => /StartWorker$|EmbeddedWorkerInstance::Start$/.test(name))
      .length,
  };
}
