import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readCase } from '../../lib/browser/cases';
import { take } from '../../lib/browser/desk';
import type { CaseId } from '../../lib/browser/messages';
import { asShown } from '../request/as-shown';

const portal = { id: 'test-extension-id', origin: 'https://portal.azure.com', tab: { id: 3 }, frameId: 0 };
const panel = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/sidepanel.html' };
const hash = '#view/Microsoft_Azure_Support/NewSupportRequestV3Blade';

const weak = ['hun', 'ter77'].join('');
const strong = ['Tk9x!', 'Lq2vB7'].join('');

const seen = (description: string, visit = 1) =>
  take(
    {
      type: 'seen',
      reading: { look: 'form', step: 3, fields: asShown({ description }), address: { hash, visit } },
    },
    portal,
  );
const write = (description: string) =>
  take({ type: 'write', case: 'writing:1', request: { description } }, panel);
const found = async (id: CaseId = 3) =>
  ((await readCase(id))?.analysis.hints ?? []).filter(({ rule }) => rule === 'secrets').length;
/** How often there was something to see while a text was typed key by key. */
async function type(text: string, before = '', tell = seen, id?: CaseId): Promise<number> {
  let shown = 0;
  for (let end = 1; end <= text.length; end++) {
    await tell(before + text.slice(0, end));
    shown += await found(id);
  }
  return shown;
}
const rest = () => vi.advanceTimersByTimeAsync(700);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('chrome-extension://test-extension-id/');
  fakeBrowser.tabs.sendMessage = vi.fn().mockResolvedValue(undefined) as never;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => vi.useRealTimers());

describe('while the person types', () => {
  test.each([
    'The password is incorrect, the password was rotated, the psk is identical.',
    'password: none. The password is definitely right.',
    'パスワードは expired と表示されます。パスワードは 12 文字以上です。',
  ])('talk raises nothing at any key: %s', async (talk) => {
    expect(await type(talk)).toBe(0);
    await rest();
    expect(await found()).toBe(0);
  });

  test('a weak password is told after a rest', async () => {
    expect(await type(`the password is ${weak}`)).toBe(0);
    await rest();
    expect(await found()).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('or with what follows it', async () => {
    await type(`the password is ${weak}`);
    expect(await type('.', `the password is ${weak}`)).toBe(1);
  });

  test('what looks like a password is told at once', async () => {
    await type(`the password is ${strong}`);
    expect(await found()).toBe(1);
  });

  test('what is shown stays while the person goes on with it', async () => {
    await type(`the password is ${weak}`);
    await rest();
    expect(await type('xyz', `the password is ${weak}`)).toBe(3);
  });

  test('a timer is set only where something is held back', async () => {
    await type('We see an outage since 9:00.');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('in the writing box as well', async () => {
    expect(await type(`the password is ${weak}`, '', write, 'writing:1')).toBe(0);
    await rest();
    expect(await found('writing:1')).toBe(1);
  });
});

describe('without typing it is told at once', () => {
  test('after a paste', async () => {
    await seen('the password is ');
    await seen(`the password is ${weak}`);
    expect(await found()).toBe(1);
  });

  test('in a form that was filled in before', async () => {
    await seen(`the password is ${weak}`);
    expect(await found()).toBe(1);
    await seen(`the password is ${weak}s`, 2);
    expect(await found()).toBe(1);
  });
});
