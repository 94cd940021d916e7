import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openHints, readCase } from '../../lib/browser/cases';
import { take } from '../../lib/browser/desk';
import { mergedRequest } from '../../lib/request/merge';

const portal = { id: 'test-extension-id', origin: 'https://portal.azure.com', tab: { id: 3 }, frameId: 0 };
const panel = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/sidepanel.html' };
const reading = (request: object, key = 'visit') => ({
  type: 'seen',
  reading: { look: 'form', step: 3, request, route: { page: 'form', key, facts: {} } },
});
const password = ['P@ss', 'w0rd!'].join('');
const leak = { description: `az login --password ${password}` };

beforeEach(() => {
  fakeBrowser.reset();
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
    const inner = { type: 'seen', reading: { look: 'form', step: 3, request: { summary: 'inside' } } };
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
    await take(reading({ severity: 'A', description: '' }, 'another'), portal);
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
    [{ type: 'seen', reading: { look: 'form', request: { summary: 7 } } }],
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

test('the writing box is judged by the same rules', async () => {
  await take({ type: 'write', request: leak }, panel);
  expect((await readCase('writing'))?.analysis.hints).toHaveLength(1);
});

test('no key in session storage holds a secret’s own hint data', async () => {
  await take(reading(leak), portal);
  expect(JSON.stringify((await readCase(3))?.analysis)).not.toContain(password);
});
