import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openHints, readCase } from '../../lib/browser/cases';
import { forget, take } from '../../lib/browser/desk';
import { mergedRequest } from '../../lib/request/merge';
import type { SupportRequest } from '../../lib/request/model';
import { asShown } from '../request/as-shown';

const portal = { id: 'test-extension-id', origin: 'https://portal.azure.com', tab: { id: 3 }, frameId: 0 };
const panel = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/sidepanel.html' };
const hash = '#view/Microsoft_Azure_Support/NewSupportRequestV3Blade';
const reading = (request: SupportRequest, visit = 1) => ({
  type: 'seen',
  reading: { look: 'form', step: 3, fields: asShown(request), address: { hash, visit } },
});
const password = ['P@ss', 'w0rd!'].join('');
const leak = { description: `az login --password ${password}` };

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('chrome-extension://test-extension-id/');
});

describe('what frames saw', () => {
  test('is merged, judged and kept; the badge counts', async () => {
    await take(reading(leak), portal);
    const known = await readCase(3);
    expect(known?.analysis.hints.map(({ rule }) => rule)).toEqual(['secrets']);
    expect(fakeBrowser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 3, text: '1' });
  });

  test('two frames that speak at once both count', async () => {
    const inner = {
      type: 'seen',
      reading: { look: 'form', step: 3, fields: asShown({ summary: 'inside' }) },
    };
    await Promise.all([take(reading(leak), portal), take(inner, { ...portal, frameId: 5 })]);
    expect(mergedRequest((await readCase(3))!.view)).toEqual({ ...leak, summary: 'inside' });
  });

  test('null forgets the case and clears the badge', async () => {
    await take(reading(leak), portal);
    await take({ type: 'seen', reading: null }, portal);
    expect(await readCase(3)).toBeUndefined();
    expect(fakeBrowser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 3, text: '' });
  });

  test('another visit forgets replies and dismissals', async () => {
    await take(reading({ severity: 'A', description: '' }), portal);
    await take({ type: 'reply', case: 3, rule: 'severity-a', question: 'down', value: true }, panel);
    await take(reading({ severity: 'A', description: '' }, 2), portal);
    expect((await readCase(3))?.replies).toEqual({});
  });
});

describe('who may say what', () => {
  test.each([
    ['a foreign page', { ...portal, origin: 'https://portal.azure.com.example.org' }],
    ['plain http', { ...portal, origin: 'http://portal.azure.com' }],
    ['another extension', { ...portal, id: 'another' }],
    ['an opaque origin in the top frame', { ...portal, origin: 'null' }],
  ])('%s is not heard', async (_, sender) => {
    await take(reading(leak), sender);
    expect(await readCase(3)).toBeUndefined();
  });

  test.each([
    ['a React view', { ...portal, origin: 'https://sandbox-1.reactblade.portal.azure.net', frameId: 2 }],
    ['a sandboxed frame', { ...portal, origin: 'null', frameId: 2 }],
    ['the practice page', { ...panel, tab: { id: 3 }, frameId: 0 }],
  ])('%s is heard', async (_, sender) => {
    await take(reading(leak), sender);
    expect(await readCase(3)).toBeDefined();
  });

  test('a frame may not give the panel’s commands', async () => {
    await take(reading(leak), portal);
    await take(
      { type: 'dismiss', case: 3, key: (await readCase(3))!.analysis.hints[0]!.key, away: true },
      portal,
    );
    expect((await readCase(3))?.dismissed).toEqual({});
  });

  test.each([
    [undefined],
    ['seen'],
    [{ type: 'seen', reading: { look: 'form', fields: [{ path: 'summary', values: [7] }] } }],
    [{ type: 'unknown' }],
  ])('nonsense is dropped: %j', async (message) => {
    expect(await take(message, portal)).toBeUndefined();
    expect(await readCase(3)).toBeUndefined();
  });
});

describe('putting a hint away', () => {
  const key = async () => (await readCase(3))!.analysis.hints[0]!.key;

  test('and bringing it back', async () => {
    await take(reading(leak), portal);
    await take({ type: 'dismiss', case: 3, key: await key(), away: true }, panel);
    expect(openHints((await readCase(3))!)).toEqual([]);
    await take({ type: 'dismiss', case: 3, key: await key(), away: false }, panel);
    expect(openHints((await readCase(3))!)).toHaveLength(1);
  });

  test('does not hide what comes later', async () => {
    await take(reading(leak), portal);
    await take({ type: 'dismiss', case: 3, key: await key(), away: true }, panel);
    await take(reading({ description: `${leak.description}\naz login --password ${password}2` }), portal);
    expect(openHints((await readCase(3))!)).toHaveLength(1);
  });
});

describe('what a hostile reviewer found', () => {
  test('a page that goes into the back/forward cache takes its request along', async () => {
    await take(reading(leak), { ...portal, documentId: 'D' });
    const cached = { ...portal, documentId: 'D', frameId: 5, documentLifecycle: 'cached' };
    await take({ type: 'seen', reading: null }, cached);
    expect(await readCase(3)).toBeUndefined();
  });

  test('and says nothing else from there', async () => {
    await take(reading(leak), { ...portal, documentId: 'D', documentLifecycle: 'cached' });
    expect(await readCase(3)).toBeUndefined();
  });

  test('after a new visit the other frames are asked again', async () => {
    const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
    await take(reading(leak), portal);
    await take(reading(leak, 2), portal);
    expect(sent).toHaveBeenCalledExactlyOnceWith(3, { type: 'look-here' });
  });

  test('a frame that shows nothing changes nothing', async () => {
    await take({ type: 'seen', reading: null }, { ...portal, frameId: 8 });
    expect(fakeBrowser.action.setBadgeText).not.toHaveBeenCalled();
  });

  test('a hint put away comes back with new evidence, also after some of the old has gone', async () => {
    const lines = (...names: string[]) =>
      reading({ description: names.map((name) => `az login --password ${password}${name}`).join('\n') });
    await take(lines('1', '2', '3'), portal);
    const key = (await readCase(3))!.analysis.hints[0]!.key;
    await take({ type: 'dismiss', case: 3, key, away: true }, panel);
    await take(lines('1'), portal);
    expect(openHints((await readCase(3))!)).toEqual([]);
    await take(lines('1', '9'), portal);
    expect(openHints((await readCase(3))!)).toHaveLength(1);
  });

  test('a tab that closes without ever having had a form writes nothing', async () => {
    const removed = vi.spyOn(fakeBrowser.storage.session, 'remove');
    await forget(99);
    expect(removed).not.toHaveBeenCalled();
    expect(fakeBrowser.action.setBadgeText).not.toHaveBeenCalled();
  });

  test('an emptied writing box forgets the answers', async () => {
    const box = 'writing:1';
    await take({ type: 'write', case: box, request: { severity: 'A' } }, panel);
    await take({ type: 'reply', case: box, rule: 'severity-a', question: 'down', value: true }, panel);
    await take({ type: 'write', case: box, request: {} }, panel);
    expect(await readCase(box)).toBeUndefined();
  });
});

describe('a tab in which nobody answers', () => {
  const form = 'https://portal.azure.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade';
  const look = async (tab: { url?: string; status: string }) => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody'));
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 3, ...tab } as never);
    await take({ type: 'look', tab: 3 }, panel);
    return readCase(3);
  };

  test('has a form that we cannot hear, if its address is the form’s', async () => {
    await take(reading(leak), portal);
    expect(await look({ url: form, status: 'complete' })).toMatchObject({
      detached: true,
      view: { frames: [] },
    });
  });

  test.each([
    ['still loads', { url: form, status: 'loading' }],
    ['has been put to sleep', { url: form, status: 'unloaded' }],
    ['is elsewhere in the portal', { url: 'https://portal.azure.com/#home', status: 'complete' }],
    ['is not the portal’s', { url: form.replace('azure.com', 'example'), status: 'complete' }],
    ['is none of our business', { status: 'complete' }],
  ])('has none where it %s', async (_, tab) => {
    await take(reading(leak), portal);
    expect(await look(tab)).toBeUndefined();
  });

  test('is connected again once its page answers', async () => {
    await look({ url: form, status: 'complete' });
    vi.mocked(fakeBrowser.tabs.sendMessage).mockResolvedValue(undefined);
    await take(reading(leak), portal);
    await take({ type: 'look', tab: 3 }, panel);
    expect(await readCase(3)).toMatchObject({ detached: false, view: { frames: [{ look: 'form' }] } });
  });
});

test('the writing box is judged by the same rules', async () => {
  await take({ type: 'write', case: 'writing:1', request: leak }, panel);
  expect((await readCase('writing:1'))?.analysis.hints).toHaveLength(1);
});

test('no key in session storage holds a secret’s own hint data', async () => {
  await take(reading(leak), portal);
  expect(JSON.stringify((await readCase(3))?.analysis)).not.toContain(password);
});
