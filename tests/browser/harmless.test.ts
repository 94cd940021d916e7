import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readCase } from '../../lib/browser/cases';
import { forget, take } from '../../lib/browser/desk';
import type { CaseId } from '../../lib/browser/messages';
import { markOf } from '../../lib/request/edits';
import { fieldText } from '../../lib/request/fields';
import type { Span, SupportRequest } from '../../lib/request/model';
import { asShown } from '../request/as-shown';

const portal = { id: 'test-extension-id', origin: 'https://portal.azure.com', tab: { id: 3 }, frameId: 0 };
const panel = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/sidepanel.html' };
const hash = '#view/Microsoft_Azure_Support/NewSupportRequestV3Blade';

const first = ['P@ss', 'w0rd!'].join('');
const second = ['Tk9xLq', '2vB7'].join('');
const login = (secret: string) => `az login --password ${secret} and`;
const request: SupportRequest = {
  summary: login(first),
  description: `It fails:\n${login(first)}\n${login(second)}`,
  answers: [{ label: 'エラー', value: `x\n${login(second)}` }],
};

const seen = (shown: SupportRequest | null, visit = 1) =>
  take(
    {
      type: 'seen',
      reading: shown && { look: 'form', step: 3, fields: asShown(shown), address: { hash, visit } },
    },
    portal,
  );
const hints = async (id: CaseId = 3) => (await readCase(id))?.analysis.hints ?? [];
/** The texts that the hints point at, field by field. */
const leaks = async (now = request, id?: CaseId) =>
  (await hints(id)).flatMap(({ evidence }) =>
    evidence.map(({ field, start, end }) => `${field} ${fieldText(now, field)?.slice(start, end)}`),
  );
const spanIn = async (field: string, nth = 0, id?: CaseId) =>
  (await hints(id)).flatMap(({ evidence }) => evidence).filter((span) => span.field === field)[nth] as Span;
const say = async (span: Span, mark = markOf(fieldText(request, span.field) ?? '', span), id: CaseId = 3) =>
  take({ type: 'harmless', case: id, span, mark }, panel);
const values = async (id: CaseId = 3) => (await readCase(id))?.harmless?.values ?? [];

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('chrome-extension://test-extension-id/');
  fakeBrowser.tabs.sendMessage = vi.fn().mockResolvedValue(undefined) as never;
  await seen(request);
});

describe('a value that is no secret', () => {
  test('is silent wherever it stands; others are not; the badge follows', async () => {
    expect(await leaks()).toHaveLength(4);
    await say(await spanIn('summary'));
    expect(await leaks()).toEqual([`description ${second}`, `answers.0 ${second}`]);
    expect(fakeBrowser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 3, text: '2' });
  });

  test('stays silent while the person goes on, also in another place', async () => {
    await say(await spanIn('summary'));
    const next = { ...request, summary: `Now: ${login(first)}, ${login(second)}` };
    await seen(next);
    expect(await leaks(next)).toContain(`summary ${second}`);
    expect(await leaks(next)).not.toContain(`summary ${first}`);
  });

  test('is listed by what it was taken for and where it stood, and can be taken back', async () => {
    await say(await spanIn('description', 1));
    await say(await spanIn('summary'));
    expect(await values()).toEqual([
      { hash: expect.stringMatching(/^[\da-f]{64}$/), kind: 'password', field: 'description', line: 3 },
      { hash: expect.stringMatching(/^[\da-f]{64}$/), kind: 'password', field: 'summary', line: 1 },
    ]);
    expect(await leaks()).toEqual([]);
    await take({ type: 'revoke', case: 3, hash: (await values())[0]?.hash }, panel);
    expect(await leaks()).toEqual([`description ${second}`, `answers.0 ${second}`]);
  });

  test('of a scoping field keeps what was asked', async () => {
    await say(await spanIn('answers.0'));
    expect(await values()).toMatchObject([{ field: 'answers.0', label: 'エラー', line: 2 }]);
  });

  test('is kept by its hash alone: no piece of it, and another hash in each tab', async () => {
    await say(await spanIn('summary'));
    await take({ type: 'write', case: 'writing:7', request }, panel);
    await say(await spanIn('summary', 0, 'writing:7'), undefined, 'writing:7');
    const kept = JSON.stringify([(await readCase(3))?.harmless, (await readCase('writing:7'))?.harmless]);
    for (let at = 0; at + 4 <= first.length; at += 1) expect(kept).not.toContain(first.slice(at, at + 4));
    expect((await values())[0]?.hash).not.toBe((await values('writing:7'))[0]?.hash);
  });

  test('outlives another visit and the form itself, and goes with the tab', async () => {
    await say(await spanIn('summary'));
    await seen(request, 2);
    expect(await leaks()).toHaveLength(2);
    await seen(null);
    expect(await hints()).toEqual([]);
    await seen(request, 3);
    expect(await leaks()).toHaveLength(2);
    await forget(3);
    expect(await readCase(3)).toBeUndefined();
    await seen(request, 4);
    expect(await leaks()).toHaveLength(4);
  });

  test('holds in the writing box, also after it was emptied; not in other tabs', async () => {
    await take({ type: 'write', case: 'writing:7', request }, panel);
    await say(await spanIn('summary', 0, 'writing:7'), undefined, 'writing:7');
    expect(await leaks(request, 'writing:7')).toHaveLength(2);
    await take({ type: 'write', case: 'writing:7', request: {} }, panel);
    await take({ type: 'write', case: 'writing:7', request }, panel);
    expect(await leaks(request, 'writing:7')).toHaveLength(2);
    expect(await leaks()).toHaveLength(4);
  });

  test('said twice is one', async () => {
    const span = await spanIn('summary');
    await say(span);
    await take({ type: 'revoke', case: 3, hash: 'none' }, panel);
    await say(span);
    expect(await values()).toHaveLength(1);
  });
});

describe('nothing happens', () => {
  test('where the text has changed since the person saw it', async () => {
    const span = await spanIn('summary');
    await say(span, markOf(login(second), span));
    expect(await values()).toEqual([]);
  });

  test.each([
    ['a place that no hint points at', (span: Span) => ({ ...span, start: span.start + 1 })],
    ['a place outside of the text', (span: Span) => ({ ...span, end: 9_999 })],
    ['a field that is not there', (span: Span) => ({ ...span, field: 'problemType' as const })],
  ])('for %s', async (_name, moved) => {
    const span = moved(await spanIn('summary'));
    await say(span);
    expect(await values()).toEqual([]);
  });

  test.each([
    ['a frame', { ...portal, frameId: 7 }],
    ['another extension', { ...panel, id: 'another' }],
  ])('when %s says it', async (_name, sender) => {
    const span = await spanIn('summary');
    const mark = markOf(request.summary ?? '', span);
    await take({ type: 'harmless', case: 3, span, mark }, sender);
    await take({ type: 'revoke', case: 3, hash: 'x' }, sender);
    expect(await values()).toEqual([]);
  });
});
