import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watch } from '../../lib/portal/watch';
import type { Reading } from '../../lib/request/reading';

const formHash = '#view/Microsoft_Azure_Support/NewSupportRequestV3Blade';
const form = `<section class="fxs-blade"><ul role="tablist"><li role="tab">1. 問題の説明</li><li role="tab" aria-selected="true">3. 追加の詳細</li></ul>
  <label for="d">説明</label><textarea id="d"></textarea></section>`;

let seen: (Reading | null)[];
let end: AbortController;
let heard: boolean;
let again: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  location.hash = '';
  document.body.innerHTML = '';
  seen = [];
  heard = true;
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

function start() {
  again = watch(
    (reading) => seen.push(reading),
    end.signal,
    () => heard,
    () => undefined,
    true,
  );
}
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const box = () => document.querySelector('textarea') as HTMLTextAreaElement;
const last = () => seen.at(-1)?.fields.find(({ path }) => path === 'description')?.values[0];
function type(text: string, init: InputEventInit = {}) {
  box().value = text;
  box().dispatchEvent(new InputEvent('input', { bubbles: true, ...init }));
}

test('a page without a form is not reported, and nothing runs on it', async () => {
  document.body.innerHTML = '<p>概要</p><input>';
  start();
  await wait(5_000);
  expect(seen).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('where nobody hears, nothing is read', async () => {
  document.body.innerHTML = form;
  heard = false;
  start();
  await wait(500);
  expect(seen).toEqual([]);
  heard = true;
  type('読まれます');
  await wait(500);
  expect(last()).toBe('読まれます');
});

test('a form that is there, and one that comes later', async () => {
  start();
  await wait(1_000);
  document.body.innerHTML = form;
  await wait(300);
  expect(seen).toEqual([{ look: 'form', step: 3, fields: [{ path: 'description', values: [''] }] }]);
  expect(vi.getTimerCount()).toBe(0);
});

test('asked to report again just when the form goes: it says so all the same', async () => {
  document.body.innerHTML = form;
  start();
  await wait(500);
  document.body.innerHTML = '';
  again();
  await wait(2_000);
  expect(seen.at(-1)).toBeNull();
  again();
  await wait(2_000);
  expect(seen).toHaveLength(2);
});

test('a key is reported within its own event; what the page makes of it, when the person leaves the field', async () => {
  document.body.innerHTML = form;
  start();
  await wait(500);
  box().addEventListener('input', () => {
    box().value = box().value.toUpperCase();
  });
  type('a');
  expect(last()).toBe('a');
  expect(vi.getTimerCount()).toBe(0);
  box().dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  await wait(1_000);
  expect(last()).toBe('A');
  expect(vi.getTimerCount()).toBe(0);
});

test('many keys are coalesced: at most one report per 50 ms, the last one never lost', async () => {
  document.body.innerHTML = form;
  start();
  await wait(500);
  seen.length = 0;
  for (let i = 1; i <= 100; i++) {
    type('x'.repeat(i));
    await wait(10);
  }
  expect(seen.length).toBeGreaterThanOrEqual(18);
  expect(seen.length).toBeLessThanOrEqual(21);
  await wait(50);
  expect(last()).toBe('x'.repeat(100));
});

test('what was typed just before a click is read before the click takes its field away', async () => {
  document.body.innerHTML = form;
  start();
  await wait(500);
  type('Web app is');
  await wait(10);
  type('Web app is slow');
  document.body.addEventListener('click', () => box().remove());
  document.body.click();
  expect(last()).toBe('Web app is slow');
});

test('the same reading is not reported twice, but again on request', async () => {
  document.body.innerHTML = form;
  start();
  await wait(500);
  type('');
  box().className = 'new';
  await wait(500);
  expect(seen).toHaveLength(1);
  again();
  await wait(500);
  expect(seen).toHaveLength(2);
});

test('rests while an input method composes, and reads once after', async () => {
  document.body.innerHTML = form;
  start();
  await wait(500);
  seen.length = 0;
  box().dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  for (const text of ['s', 'せ', 'せつ', '接続']) {
    type(text, { isComposing: true });
    box().className = text;
    await wait(100);
  }
  expect(seen).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
  box().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  await wait(1);
  expect(seen).toHaveLength(1);
  expect(last()).toBe('接続');
});

test('null once when the form has gone', async () => {
  document.body.innerHTML = form;
  start();
  await wait(500);
  document.body.innerHTML = '<p>次</p>';
  await wait(2_000);
  document.body.append('x');
  await wait(2_000);
  expect(seen).toHaveLength(2);
  expect(seen[1]).toBeNull();
});

test('a form that is drawn anew has not gone', async () => {
  document.body.innerHTML = form;
  start();
  await wait(500);
  document.body.innerHTML = '';
  await wait(20);
  document.body.innerHTML = form;
  await wait(1_000);
  expect(seen).toHaveLength(1);
});

test('a hidden blade is gone', async () => {
  document.body.innerHTML = form;
  start();
  await wait(500);
  document.querySelector('section')?.classList.add('fxs-display-none');
  await wait(2_000);
  expect(seen.at(-1)).toBeNull();
});

test('says that nothing is recognised where the address promises a form', async () => {
  location.hash = formHash;
  start();
  await wait(500);
  expect(seen).toEqual([{ look: 'none', address: { hash: formHash, visit: 1 }, fields: [] }]);
});

test('remembers the resource page; a second visit is another one', async () => {
  const id =
    '/subscriptions/11111111-2222-4333-8444-555555555501/resourceGroups/r/providers/Microsoft.Web/sites/s';
  location.hash = `#@t/resource${id}/overview`;
  start();
  await wait(500);
  expect(seen).toEqual([]);
  for (let visit = 0; visit < 2; visit++) {
    location.hash = formHash;
    document.body.innerHTML = form;
    dispatchEvent(new Event('hashchange'));
    await wait(1_000);
    location.hash = '#home';
    document.body.innerHTML = '';
    dispatchEvent(new Event('hashchange'));
    await wait(1_000);
  }
  const addresses = seen.flatMap((reading) => reading?.address ?? []);
  expect(new Set(addresses.map(({ visit }) => visit))).toEqual(new Set([1, 2]));
  expect(addresses[0]).toEqual({ hash: formHash, visit: 1, from: `#@t/resource${id}/overview` });
  expect(seen.at(-1)).toBeNull();
});

test('the address of a frame is not the portal’s', async () => {
  location.hash = formHash;
  watch(
    (reading) => seen.push(reading),
    end.signal,
    () => true,
    () => undefined,
    false,
  );
  await wait(500);
  expect(seen).toEqual([]);
});

test('leaving the page is said where there was a form; back from the cache it is told again', async () => {
  document.body.innerHTML = form;
  start();
  await wait(500);
  dispatchEvent(new Event('pagehide'));
  expect(seen.at(-1)).toBeNull();
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await wait(500);
  expect(last()).toBe('');
  expect(seen).toHaveLength(3);
});

test('leaving the page is nobody’s business where there was no form', async () => {
  start();
  await wait(500);
  dispatchEvent(new Event('pagehide'));
  expect(seen).toEqual([]);
});

test('another blade beside the form: told when it is shown, or drawn late', async () => {
  const second = (shown: string) => `<section class="fxs-blade ${shown}">${form}</section>`;
  document.body.innerHTML = `<div>${form}</div><div>${second('fxs-display-none')}</div><div><section class="fxs-blade" id="late"></section></div>`;
  const [first, hidden] = [...document.querySelectorAll('textarea')];
  Object.assign(first!, { value: '一つ目' });
  Object.assign(hidden!, { value: '二つ目' });
  start();
  await wait(500);
  expect(last()).toBe('一つ目');
  document.querySelector('.fxs-display-none')?.classList.remove('fxs-display-none');
  await wait(500);
  expect(last()).toBe('二つ目');
  (document.getElementById('late') as HTMLElement).innerHTML = form;
  await wait(500);
  expect(last()).toBe('');
});

test('ends with its signal', async () => {
  document.body.innerHTML = form;
  start();
  await wait(500);
  end.abort();
  type('x');
  await wait(500);
  expect(seen).toHaveLength(1);
});
