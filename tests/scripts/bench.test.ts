import { describe, expect, test } from 'vitest';
import { oursAfter, type TraceEvent, tasksOf } from '../../scripts/bench/attribution';
import { report } from '../../scripts/bench/report';
import { inTurn } from '../../scripts/bench/rounds';
import { median, percentile, plain, ratio } from '../../scripts/bench/statistics';
import { markdown } from '../../scripts/bench/table';
import { japanese } from '../../scripts/bench/texts';

describe('statistics', () => {
  test('percentiles are interpolated, in whatever order the figures come', () => {
    const figures = [4, 1, 3, 2, 5];
    expect([0, 50, 75, 90, 100].map((share) => percentile(figures, share))).toEqual([1, 3, 4, 4.6, 5]);
    expect(median([1, 2])).toBe(1.5);
    expect(median([])).toBeNaN();
  });

  test('a ratio is the middle of the rounds’ own: one bad moment of the machine does not decide', () => {
    expect(ratio([1, 1.1, 50].map((on) => ({ on, off: 1 })))).toBe(1.1);
  });

  test.each([
    [0.0434, '0.043'],
    [1.239, '1.24'],
    [12.34, '12.3'],
    [1234.5, '1,235'],
    [0, '0'],
  ])('%d is said as %s', (figure, text) => expect(plain(figure)).toBe(text));

  test('two ways take turns, and the first turn does not count', async () => {
    const order: string[] = [];
    const way = (name: string) => async () => order.push(name);
    const rounds = await inTurn(2, way('on'), way('off'), () => {});
    expect(order).toEqual(['on', 'off', 'on', 'off', 'off', 'on']);
    expect(rounds).toEqual([
      { on: 3, off: 4 },
      { on: 6, off: 5 },
    ]);
  });
});

describe('whose a task is', () => {
  const ours = 'chrome-extension://id/content-scripts/portal.js';
  const theirs = 'https://portal.azure.com/app.js';
  const event = (
    name: string,
    ts: number,
    dur: number,
    args: TraceEvent['args'] = {},
    pid = 7,
  ): TraceEvent => ({
    name,
    ph: 'X',
    pid,
    tid: pid,
    ts,
    dur,
    tdur: dur / 2, // The other half of the time the thread did not run.
    args,
  });
  const call = (url: string, ts: number, dur: number, pid?: number) =>
    event('FunctionCall', ts, dur, { data: { url } }, pid);
  const thread = (pid: number): TraceEvent => ({
    ...event('thread_name', 0, 0, { name: 'CrRendererMain' }, pid),
    ph: 'M',
  });
  const frames = [
    { url: 'https://portal.azure.com/', processId: 7 },
    { url: 'https://other.example/', processId: 9 },
  ];
  const start = { ...event('TracingStartedInBrowser', 0, 0, { data: { frames } }), ph: 'I' };
  const tasks = (...events: TraceEvent[]) =>
    tasksOf(
      [start, thread(7), thread(9), ...events],
      (url) => url.includes('azure'),
      (url) => url === ours,
    );

  test('a timer of ours: the whole task counts, in the thread’s own time', () => {
    expect(tasks(event('RunTask', 0, 4000), event('TimerFire', 500, 3000), call(ours, 1000, 2000))).toEqual([
      { end: 4000, all: 2, ours: 2 },
    ]);
  });

  test('shared with the page: our outermost calls count, once each', () => {
    const shared = [
      event('RunTask', 0, 10_000),
      call(theirs, 0, 8000),
      call(ours, 1000, 2000), // In the page's own call, by a microtask.
      call(ours, 1500, 500),
      call(ours, 4000, 1000),
    ];
    expect(tasks(...shared)).toEqual([{ end: 10_000, all: 5, ours: 1.5 }]);
  });

  test('a timer of the page, its code unnamed, and our observer after it: only our call counts', () => {
    const unnamed = event('FunctionCall', 600, 100, { data: { functionName: '' } });
    const observed = [
      event('RunTask', 0, 4000),
      event('TimerFire', 500, 3000),
      unnamed,
      call(ours, 3000, 400),
    ];
    expect(tasks(...observed)).toEqual([{ end: 4000, all: 2, ours: 0.2 }]);
  });

  test('an observer of ours in a task without a named call: only our call counts', () => {
    expect(tasks(event('RunTask', 0, 4000), call(ours, 3000, 400))).toEqual([
      { end: 4000, all: 2, ours: 0.2 },
    ]);
  });

  test('a call of the page inside of ours is on our account', () => {
    const nested = [event('RunTask', 0, 4000), call(ours, 0, 2000), call(theirs, 500, 500)];
    expect(tasks(...nested)).toEqual([{ end: 4000, all: 2, ours: 1 }]);
  });

  test('a message of the extension system is ours, though no script runs', () => {
    const message = { chrome_mojo_event_info: { mojo_interface_tag: 'extensions.mojom.MessagePort' } };
    expect(tasks(event('RunTask', 0, 200), event('Receive mojo message', 50, 100, message))).toMatchObject([
      { all: 0.1, ours: 0.1 },
    ]);
  });

  test('the page alone, and other processes', () => {
    const none = [event('RunTask', 0, 4000), call(theirs, 0, 2000)];
    expect(tasks(...none, event('RunTask', 0, 4000, {}, 9), call(ours, 0, 2000, 9))).toEqual([
      { end: 4000, all: 2, ours: 0 },
    ]);
  });

  test('each key has what comes until the next, the task in which it came included', () => {
    const after = [
      { end: 50, all: 1, ours: 1 }, // Before the first key.
      { end: 110, all: 2, ours: 2 },
      { end: 190, all: 3, ours: 3 },
      { end: 260, all: 4, ours: 4 },
    ];
    expect(oursAfter([100, 200], after)).toEqual([5, 4]);
  });
});

describe('report', () => {
  const goal = {
    id: 'P1',
    what: 'a | b',
    goal: '≤ 1',
    how: 'By the clock.',
    measure: () => Promise.reject(),
  };

  test('a table in Markdown, bars escaped', () => {
    expect(markdown({ title: 'T', rows: [['a'], ['b|c']] })).toBe('### T\n\n| a |\n|--|\n| b\\|c |');
  });

  test('says what was reached, what not, and how it was measured', () => {
    const tables = [{ title: 'More', rows: [['x'], ['1']] }];
    const missed = { goal, measured: { figures: '2', reached: false, tables } };
    const text = report([missed, { goal, measured: { figures: '1', reached: true } }], ['Machine: this one']);
    expect(text).toContain('| P1 | a \\| b | ≤ 1 | 2 | **no** |\n| P1 | a \\| b | ≤ 1 | 1 | yes |');
    expect(text).toContain('### More');
    expect(text).toContain('- Machine: this one');
    expect(text).toContain('- **P1** By the clock.');
  });
});

test('texts have their length, and differ by seed', () => {
  expect(japanese(20_000)).toHaveLength(20_000);
  expect(japanese(1_000, 1)).not.toBe(japanese(1_000, 2));
  expect(japanese(50, 3)).toBe(japanese(50, 3));
});
