import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { throttle } from '../../lib/portal/throttle';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function counted(run: (ask: () => void) => void = () => undefined) {
  const end = new AbortController();
  const runs: number[] = [];
  const start = performance.now();
  const ask = throttle(() => {
    runs.push(Math.round(performance.now() - start));
    run(ask);
    return 100;
  }, end.signal);
  return { ask, runs, end };
}

test('runs soon, then rests, however often it is asked', () => {
  const { ask, runs } = counted();
  for (let i = 0; i < 5; i++) ask();
  expect(runs).toEqual([]);
  vi.advanceTimersByTime(1);
  ask();
  ask();
  vi.advanceTimersByTime(1_000);
  expect(runs).toHaveLength(2);
  expect((runs[1] ?? 0) - (runs[0] ?? 0)).toBeGreaterThanOrEqual(100);
  expect(vi.getTimerCount()).toBe(0);
});

test('runs in the asker’s own turn where it may and has rested, else as soon as it has', () => {
  const { ask, runs } = counted();
  ask(true);
  expect(runs).toHaveLength(1);
  ask(true);
  ask(true);
  expect(runs).toHaveLength(1);
  vi.advanceTimersByTime(1_000);
  expect(runs).toHaveLength(2);
  expect(vi.getTimerCount()).toBe(0);
});

test('a run may ask for the next one', () => {
  let left = 2;
  const { ask, runs } = counted((again) => left-- > 0 && again());
  ask();
  vi.advanceTimersByTime(1_000);
  expect(runs).toHaveLength(3);
});

test('lives on after a run that throws', () => {
  let fails = true;
  const { ask, runs } = counted(() => {
    if (fails) throw new Error('strange page');
  });
  ask();
  expect(() => vi.advanceTimersByTime(1)).toThrow('strange page');
  fails = false;
  ask();
  vi.advanceTimersByTime(2_000);
  expect(runs).toHaveLength(2);
});

test('does nothing after its end', () => {
  const { ask, runs, end } = counted();
  ask();
  end.abort();
  ask();
  vi.advanceTimersByTime(1_000);
  expect(runs).toEqual([]);
});
