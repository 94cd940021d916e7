import type { Coach } from '../../tests/e2e/browser';
import { stopWorker } from '../../tests/e2e/worker';
import { cpu, type TraceEvent } from './attribution';
import { newCoach } from './coach';
import type { Goal } from './goal';
import { isOurs, record } from './load';
import { prepared, rest, typeAt } from './sides';
import { median, plain, sum } from './statistics';

const rounds = 7;

export const coldStart: Goal = {
  id: 'P8',
  what: 'cold start of the engine: the stopped worker is woken by a key',
  goal: '≤ 50 ms, ≤ 10 MB',
  how:
    'The worker is stopped, then one key is typed. Processor time of the worker’s thread from its start until ' +
    'the key is judged (the first analysis of 20 K is in it), by the trace. MB: the worker’s JavaScript heap after a collection.',
  async measure(say) {
    const coach = await newCoach();
    const form = await prepared(coach, 'on');
    await coach.panel(form.page); // The worker's process lives on with it: what starts is the engine, not a process.
    await rest(1_000);
    const starts: { evaluate: number; all: number }[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      await stop(coach);
      const events = await record(form.page, () => typeAt(form, 1, 1_500));
      starts.push(startOf(events, isOurs(coach)));
      say(`round ${round} of ${rounds}`);
    }
    const [worker] = await coach.extension.workers();
    if (!worker) throw new Error('The worker was not started by a key.');
    await worker.client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await worker.client.send('Runtime.getHeapUsage');
    await coach.close();
    const evaluate = median(starts.map((start) => start.evaluate));
    const all = median(starts.map((start) => start.all));
    return {
      figures: `${plain(all)} ms (${plain(evaluate)} of them to evaluate the script), ${plain(usedSize / 1e6)} MB`,
      reached: all <= 50 && usedSize <= 10e6,
    };
  },
};

/** Stops the worker until it stays so: a message that it had in its hands is said again, and wakes it. */
async function stop(coach: Coach): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    await stopWorker(coach);
    await rest(500);
    if (!coach.browser.targets().some((target) => target.type() === 'service_worker')) return;
  }
  throw new Error('The worker does not stay stopped.');
}

/** ms of processor time of evaluating the script, and of all that the worker's thread did. */
function startOf(events: readonly TraceEvent[], ours: (url: string) => boolean) {
  const script = events.find(({ name, args }) => name === 'EvaluateScript' && ours(args?.data?.url ?? ''));
  if (!script) throw new Error('The trace shows no evaluation of the worker’s script.');
  const tasks = events.filter(
    ({ name, pid, tid }) =>
      name === 'ThreadControllerImpl::RunTask' && pid === script.pid && tid === script.tid,
  );
  return { evaluate: cpu(script), all: sum(tasks.map(cpu)) };
}
