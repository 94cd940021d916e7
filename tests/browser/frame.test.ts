import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { connect } from '../../lib/browser/frame';
import type { Clue, Place } from '../../lib/request/clue';
import type { Reading } from '../../lib/request/reading';

const reading = (summary: string): Reading => ({
  look: 'form',
  step: 1,
  fields: [{ path: 'summary', values: [summary] }],
});
const seen = (summary: string) => ({ type: 'seen', reading: reading(summary) });

let report: (reading: Reading | null) => void;
let ended: AbortSignal;
let isHeard: () => boolean;
let followClues: (told: (clues: Clue[]) => void) => void;
const again = vi.fn();
const show = vi.fn(() => 'shown' as const);
const point = vi.fn((_on: boolean, _tell: (place: Place | null) => void) => undefined);
const slice = vi.fn(async (): Promise<string | null> => 'data:;base64,QQ==');
const outline = ['frame top portal', 'textarea area ?0'];
const write = vi.fn(async () => 'written' as const);
const sent = () => vi.mocked(fakeBrowser.runtime.sendMessage);
const settle = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
  again.mockClear();
  write.mockClear();
  point.mockClear();
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  connect({
    watch: (tell, signal, heard, clues) => {
      followClues = clues;
      report = tell;
      ended = signal;
      isHeard = heard;
      return again;
    },
    show,
    point,
    describe: () => outline,
    write,
    slice,
  });
});

/** As in a page whose extension has been updated or removed. */
async function withoutExtension(act: () => Promise<void>): Promise<void> {
  const { id } = fakeBrowser.runtime;
  Object.assign(fakeBrowser.runtime, { id: undefined });
  await act();
  Object.assign(fakeBrowser.runtime, { id });
}

describe('a reading that nobody took', () => {
  test('is said once more', async () => {
    sent().mockRejectedValueOnce(new Error('worker stopped'));
    report(reading('one'));
    await settle();
    expect(sent().mock.calls.map(([message]) => message)).toEqual([seen('one'), seen('one')]);
  });

  test('does not overtake a newer one', async () => {
    sent().mockRejectedValueOnce(new Error('worker stopped'));
    report(reading('one'));
    report(reading('two'));
    await settle();
    expect(sent().mock.calls.map(([message]) => message)).toEqual([seen('one'), seen('two')]);
  });

  test('ends everything where the extension has gone', async () => {
    sent().mockRejectedValueOnce(new Error('gone'));
    await withoutExtension(async () => {
      report(reading('one'));
      await settle();
    });
    expect(ended.aborted).toBe(true);
  });
});

test('a page with nothing to tell learns as well that the extension has gone', async () => {
  expect(isHeard()).toBe(true);
  expect(ended.aborted).toBe(false);
  await withoutExtension(async () => expect(isHeard()).toBe(false));
  expect(ended.aborted).toBe(true);
});

describe('an edit', () => {
  const message = { type: 'edit-here', order: { field: 'summary', start: 0, end: 0, insert: '', mark: '' } };
  const say = async (id = fakeBrowser.runtime.id) => {
    const answer = vi.fn();
    const [listener] = vi.mocked(fakeBrowser.runtime.onMessage.addListener).mock.lastCall ?? [];
    const later = listener?.(message, { id }, answer);
    await settle();
    return { later, answer };
  };

  test('is answered once it has been read back', async () => {
    const { later, answer } = await say();
    expect(later).toBe(true);
    expect(answer).toHaveBeenCalledExactlyOnceWith('written');
  });

  test('that fails is answered all the same', async () => {
    write.mockRejectedValueOnce(new Error('no such selection'));
    expect((await say()).answer).toHaveBeenCalledExactlyOnceWith('refused');
  });

  test('of another extension is not heard', async () => {
    const { later, answer } = await say('another');
    expect([later, write.mock.calls, answer.mock.calls]).toEqual([undefined, [], []]);
  });
});

describe('a slice of a file', () => {
  const say = (message: object) => {
    const answer = vi.fn();
    const [listener] = vi.mocked(fakeBrowser.runtime.onMessage.addListener).mock.lastCall ?? [];
    return { answer, later: listener?.(message, { id: fakeBrowser.runtime.id }, answer) };
  };
  const ask = { type: 'slice-here', file: 2, from: 512 };

  test('is answered once it has been read', async () => {
    const { answer, later } = say(ask);
    await settle();
    expect(later).toBe(true);
    expect(slice).toHaveBeenLastCalledWith(2, 512);
    expect(answer).toHaveBeenCalledExactlyOnceWith('data:;base64,QQ==');
  });

  test('that fails is answered all the same, and by no slice', async () => {
    slice.mockRejectedValueOnce(new Error('no such file'));
    const { answer } = say(ask);
    await settle();
    expect(answer).toHaveBeenCalledExactlyOnceWith('refused');
  });

  test('where nobody asks for the next one, the form is told once more: the worker may have been stopped', () => {
    vi.useFakeTimers();
    say(ask);
    vi.advanceTimersByTime(2_000);
    say(ask);
    vi.advanceTimersByTime(2_900);
    expect(again).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(again).toHaveBeenCalledExactlyOnceWith();
    vi.useRealTimers();
  });
});

describe('pointing and the report', () => {
  const place: Place = { kind: 'area', at: 'top main>textarea 1/1 0 ?' };
  const say = (message: object, sender: object = { id: fakeBrowser.runtime.id }) => {
    const [listener] = vi.mocked(fakeBrowser.runtime.onMessage.addListener).mock.lastCall ?? [];
    return listener?.(message, sender, () => undefined);
  };

  test('begin and end at the background’s word; what the person pointed at goes there', () => {
    say({ type: 'point-here', on: true });
    expect(point).toHaveBeenLastCalledWith(true, expect.anything(), ended);
    point.mock.lastCall?.[1](place);
    expect(sent()).toHaveBeenLastCalledWith({ type: 'pointed', place });
    say({ type: 'point-here', on: false });
    expect(point).toHaveBeenLastCalledWith(false, expect.anything(), ended);
  });

  test('the outline is told when asked for', () => {
    say({ type: 'outline-here' });
    expect(sent()).toHaveBeenLastCalledWith({ type: 'outlined', outline });
  });

  test.each([
    ['another extension', { id: 'another' }],
    ['another page’s script', { id: 'test-extension-id', tab: { id: 4 } }],
  ])('%s is not heard', (_, sender) => {
    say({ type: 'point-here', on: true }, sender);
    say({ type: 'outline-here' }, sender);
    expect([point.mock.calls, sent().mock.calls]).toEqual([[], []]);
  });

  test('clues come from disk once, and whenever they change', async () => {
    const clue: Clue = { ...place, field: 'description' };
    const told = vi.fn();
    await fakeBrowser.storage.local.set({ clues: [clue] });
    followClues(told);
    await settle();
    await fakeBrowser.storage.local.set({ language: 'ja' });
    await fakeBrowser.storage.local.set({ clues: [] });
    await settle();
    await fakeBrowser.storage.local.remove('clues');
    await settle();
    expect(told.mock.calls).toEqual([[[clue]], [[]], [[]]]);
  });

  test('what is on disk and no list of clues says nothing', async () => {
    const told = vi.fn();
    await fakeBrowser.storage.local.set({ clues: 7 });
    followClues(told);
    await settle();
    await fakeBrowser.storage.local.set({ clues: [null, 'text'] });
    await settle();
    expect(told.mock.calls).toEqual([[[]], [['text']]]);
  });

  test('a disk that cannot be read is no error', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('gone'));
    const told = vi.fn();
    followClues(told);
    await settle();
    expect(told).not.toHaveBeenCalled();
  });
});
