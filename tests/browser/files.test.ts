import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readCase } from '../../lib/browser/cases';
import { FILE_SLICE } from '../../lib/request/limits';
import { mergedRequest } from '../../lib/request/merge';
import type { Reading } from '../../lib/request/reading';
import { connectionString, key, log, png } from '../files/archives';

const portal = { id: 'test-extension-id', origin: 'https://portal.azure.com', tab: { id: 3 }, frameId: 0 };
const hash = '#view/Microsoft_Azure_Support/NewSupportRequestV3Blade';
const shows = (...values: string[]): { type: 'seen'; reading: Reading } => ({
  type: 'seen',
  reading: { look: 'form', step: 3, fields: [{ path: 'attachments', values }], address: { hash, visit: 1 } },
});

let desk: typeof import('../../lib/browser/desk');
/** What the page's frame answers, by the file's id. */
let disk: Record<number, Uint8Array | null>;
let asked: { file: number; from: number }[];

/** A worker that has just started. */
async function startWorker(): Promise<void> {
  vi.resetModules();
  desk = await import('../../lib/browser/desk');
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('chrome-extension://test-extension-id/');
  disk = {};
  asked = [];
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (_tab: number, message: unknown) => {
    const { type, file, from } = message as { type: string; file: number; from: number };
    if (type !== 'slice-here') return undefined;
    asked.push({ file, from });
    const bytes = disk[file];
    if (!bytes) return null;
    return `data:;base64,${Buffer.from(bytes.subarray(from, from + FILE_SLICE)).toString('base64')}`;
  });
  await startWorker();
});

const see = (...values: string[]) => desk.take(shows(...values), portal);
const bytes = (text: string) => new TextEncoder().encode(text);
const attachments = async () =>
  mergedRequest((await readCase(3))?.view ?? { key: '', facts: {}, frames: [] }).attachments;
const state = async (at = 0) => (await attachments())?.[at]?.content;
const done = async (at = 0) =>
  await vi.waitFor(async () => {
    const content = await state(at);
    if (content?.state !== 'done') throw new Error(JSON.stringify(content));
    return content;
  }, 5_000);
const hints = async () => (await readCase(3))?.analysis.hints.map((hint) => hint.key);

test('a chosen file is read slice by slice and judged; nothing of its text is kept', async () => {
  disk[0] = bytes(`${log(600_000)}\n${connectionString}`);
  await see(`${disk[0].length} 0 app.log`);
  expect(await done()).toMatchObject({ secrets: [{ kind: 'storage-key', count: 1 }] });
  expect(asked.map(({ from }) => from)).toEqual([0, FILE_SLICE, 2 * FILE_SLICE]);
  expect(await hints()).toEqual([`secrets/storage-key@file-0-${disk[0].length}/content`]);
  const kept = JSON.stringify(await fakeBrowser.storage.session.get());
  for (let at = 0; at + 8 <= key.length; at++) expect(kept).not.toContain(key.slice(at, at + 8));
});

test('of a picture no more than its first bytes is asked for', async () => {
  disk[0] = new Uint8Array(3 * FILE_SLICE);
  disk[0].set(png);
  await see(`${disk[0].length} 0 screen.png`);
  expect(await done()).toMatchObject({ unread: [{ reason: 'picture' }] });
  expect(asked).toHaveLength(1);
});

test('a file that takes too long is left half read, and it is said', async () => {
  disk[0] = bytes(`${connectionString}\n${log(900_000)}`);
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 4_000));
  let clock = 0;
  await see(`${disk[0].length} 0 a.log`);
  expect(await done()).toMatchObject({
    secrets: [{ kind: 'storage-key' }],
    unread: [{ reason: 'interrupted', count: 1 }],
  });
});

test('two are read one after the other; what comes late finds its file', async () => {
  disk[0] = bytes(log(300_000));
  disk[1] = bytes(connectionString);
  await see(`${disk[0].length} 0 a.log`, `${disk[1].length} 1 b.log`);
  expect(await done(1)).toMatchObject({ secrets: [{ lines: [1] }] });
  expect(await done(0)).toMatchObject({ secrets: [], unread: [] });
  expect(asked.map(({ file }) => file)).toEqual([0, 0, 1]);
});

test('a file is read once: also when it was taken away and chosen again', async () => {
  disk[0] = bytes(connectionString);
  const shown = `${disk[0].length} 0 a.log`;
  await see(shown);
  await done();
  await see();
  expect(await hints()).toEqual([]);
  await see(shown);
  expect(await hints()).toHaveLength(1);
  expect(asked).toHaveLength(1);
});

test('taken away while it is read, the reading ends; chosen again, it begins anew, however often', async () => {
  disk[0] = bytes(connectionString);
  const shown = `${disk[0].length} 0 a.log`;
  const answer = vi.mocked(fakeBrowser.tabs.sendMessage).getMockImplementation();
  for (const time of [1, 2, 3]) {
    const gate = new EventTarget();
    vi.mocked(fakeBrowser.tabs.sendMessage).mockImplementationOnce(async (...args) => {
      await new Promise((resolve) => gate.addEventListener('open', resolve));
      return answer?.(...args);
    });
    await see(shown);
    await vi.waitFor(() => expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledTimes(time));
    await see();
    gate.dispatchEvent(new Event('open'));
    await vi.waitFor(() => expect(asked).toHaveLength(time));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await hints()).toEqual([]);
  }
  await see(shown);
  expect(await done()).toMatchObject({ secrets: [{ kind: 'storage-key' }], unread: [] });
});

describe('what cannot be read', () => {
  test.each([
    ['the browser cannot read', null, 9, 'locked'],
    ['is shorter than it was', bytes('abc'), 9, 'locked'],
    ['is a picture', png, png.length, 'picture'],
    ['is too large', null, 5 * 1024 * 1024 + 1, 'large'],
  ] as const)('%s', async (_, content, size, reason) => {
    disk[0] = content as Uint8Array | null;
    await see(`${size} 0 a.log`);
    expect(await done()).toEqual({ state: 'done', secrets: [], unread: [{ reason, count: 1 }] });
    if (reason === 'large') expect(asked).toEqual([]);
  });

  test.each([['text'], ['data:;base64,%%%'], [{ length: 9 }]])(
    'an answer that is no slice: %o',
    async (answer) => {
      vi.mocked(fakeBrowser.tabs.sendMessage).mockResolvedValueOnce(answer as never);
      await see('9 0 a.log');
      expect(await done()).toMatchObject({ unread: [{ reason: 'locked' }] });
    },
  );

  test('a frame that does not answer any more', async () => {
    vi.mocked(fakeBrowser.tabs.sendMessage).mockRejectedValueOnce(new Error('no receiver'));
    await see('9 0 a.log');
    expect(await done()).toMatchObject({ unread: [{ reason: 'interrupted' }] });
  });
});

test('a page that never answers: in the end it is said, and other tabs do not wait for it', async () => {
  disk[0] = bytes(connectionString);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.mocked(fakeBrowser.tabs.sendMessage).mockImplementationOnce(() => new Promise(() => undefined));
  await see('9 0 a.log');
  await desk.take(shows(`${disk[0].length} 0 a.log`), { ...portal, tab: { id: 4 } });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(JSON.stringify(await readCase(4))).toContain('"kind":"storage-key"');
  expect(await state()).toMatchObject({ state: 'reading' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await state()).toMatchObject({ unread: [{ reason: 'interrupted' }] });
  vi.useRealTimers();
});

describe('a worker that was stopped half way', () => {
  const never = () => new Promise<never>(() => undefined);

  test('begins again once it hears of the file, but not for ever', async () => {
    disk[0] = bytes(connectionString);
    const shown = `${disk[0].length} 0 a.log`;
    vi.mocked(fakeBrowser.tabs.sendMessage).mockImplementationOnce(never);
    await see(shown);
    await vi.waitFor(async () => expect(await state()).toEqual({ state: 'reading', percent: 0, attempt: 1 }));
    await startWorker();
    await see(shown);
    expect(await done()).toMatchObject({ secrets: [{ kind: 'storage-key' }] });
  });

  test('twice: it says so', async () => {
    vi.mocked(fakeBrowser.tabs.sendMessage).mockImplementation(never);
    for (const attempt of [1, 2]) {
      await see('9 0 a.log');
      await vi.waitFor(async () => expect(await state()).toMatchObject({ attempt }));
      await startWorker();
    }
    await see('9 0 a.log');
    expect(await done()).toMatchObject({ unread: [{ reason: 'interrupted' }] });
  });
});

test('a tab that closes meanwhile leaves nothing', async () => {
  disk[0] = bytes(log(900_000));
  await see(`${disk[0].length} 0 a.log`);
  await desk.forget(3);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});
