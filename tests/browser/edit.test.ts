import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { take } from '../../lib/browser/desk';
import { orderOf } from '../../lib/request/edits';
import { asShown } from '../request/as-shown';

const portal = { id: 'test-extension-id', origin: 'https://portal.azure.com', tab: { id: 3 } };
const panel = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/sidepanel.html' };
const order = orderOf('answers.2', 'c', [{ start: 0, end: 1, insert: '*' }]);
const edit = { type: 'edit', tab: 3, order };
const sent = vi.fn();

const answers = (...values: string[]) => values.map((value) => ({ label: value, value }));
const seen = (frameId: number, ...values: string[]) =>
  take(
    { type: 'seen', reading: { look: 'form', step: 3, fields: asShown({ answers: answers(...values) }) } },
    { ...portal, frameId },
  );

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('chrome-extension://test-extension-id/');
  fakeBrowser.tabs.sendMessage = sent.mockReset().mockResolvedValue('written') as never;
  await seen(4, 'a', 'b');
  await seen(7, 'c');
});

describe('an edit', () => {
  test('goes to the frame that has the field, by the number that it has there', async () => {
    expect(await take(edit, panel)).toBe('written');
    const here = { type: 'edit-here', order: { ...order, field: 'answers.0' } };
    expect(sent).toHaveBeenCalledExactlyOnceWith(3, here, { frameId: 7 });
  });

  test('is taken back by the same order', async () => {
    expect(await take({ ...edit, order: { ...order, undo: true } }, panel)).toBe('written');
    expect(sent).toHaveBeenCalledExactlyOnceWith(
      3,
      { type: 'edit-here', order: { ...order, field: 'answers.0', undo: true } },
      { frameId: 7 },
    );
  });

  test('is absent where the frame does not answer, or nobody has the field', async () => {
    sent.mockRejectedValueOnce(new Error('no such frame'));
    expect(await take(edit, panel)).toBe('absent');
    expect(await take({ ...edit, order: { ...order, field: 'answers.9' } }, panel)).toBe('absent');
    expect(await take({ ...edit, tab: 4 }, panel)).toBe('absent');
  });

  test.each([
    ['a frame', { ...portal, frameId: 7 }],
    ['another extension', { ...panel, id: 'another' }],
    ['a page that looks like ours', { ...panel, url: 'https://portal.azure.com/sidepanel.html' }],
  ])('is not heard from %s', async (_name, sender) => {
    expect(await take(edit, sender)).toBeUndefined();
    expect(sent).not.toHaveBeenCalled();
  });

  test.each([
    ['a place before the text', { ...order, edits: [{ start: -1, end: 1, insert: '*' }] }],
    ['a text that is none', { ...order, edits: [{ start: 0, end: 1, insert: 7 }] }],
    ['no edit', { ...order, edits: [] }],
    ['a strange field', { ...order, field: '__proto__' }],
    ['no mark', { ...order, mark: undefined }],
    ['another way to undo', { ...order, undo: 'all' }],
  ])('with %s is dropped', async (_name, wrong) => {
    expect(await take({ ...edit, order: wrong }, panel)).toBeUndefined();
    expect(sent).not.toHaveBeenCalled();
  });
});
