import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { show } from '../../lib/portal/show';

const page = `<section class="fxs-blade"><ul role="tablist"><li role="tab" aria-selected="true">1. 問題の説明</li><li role="tab">3. 追加の詳細</li></ul>
  <label for="s">概要</label><input id="s" value="VM が止まる">
  <div class="fxs-display-none"><label for="d">説明</label><textarea id="d"></textarea></div></section>`;
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = page;
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const boxes = () => [...document.documentElement.children].filter((node) => node.localName === 'div');

test('selects the span and outlines the field for three seconds, without touching it', () => {
  const before = document.body.innerHTML;
  expect(show({ field: 'summary', start: 0, end: 2 }, end.signal)).toBe('shown');
  const input = document.querySelector('input') as HTMLInputElement;
  expect([document.activeElement, input.selectionStart, input.selectionEnd]).toEqual([input, 0, 2]);
  expect(boxes()).toHaveLength(1);
  vi.advanceTimersByTime(3_000);
  expect(boxes()).toHaveLength(0);
  expect(document.body.innerHTML).toBe(before);
});

test.each([
  ['a click', () => dispatchEvent(new Event('pointerdown'))],
  ['Escape', () => dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
  ['the end', () => end.abort()],
])('%s puts the outline away', (_name, happens) => {
  show({ field: 'summary', start: 0, end: 2 }, end.signal);
  happens();
  expect(boxes()).toHaveLength(0);
});

test('there is one outline at a time', () => {
  show({ field: 'summary', start: 0, end: 2 }, end.signal);
  show({ field: 'summary', start: 1, end: 2 }, end.signal);
  expect(boxes()).toHaveLength(1);
});

test('says where a field is that cannot be shown', () => {
  expect(show({ field: 'description', start: 0, end: 0 }, end.signal)).toBe('hidden');
  expect(show({ field: 'severity', start: 0, end: 0 }, end.signal)).toBe('absent');
  document.body.innerHTML = '';
  expect(show({ field: 'summary', start: 0, end: 0 }, end.signal)).toBe('absent');
  expect(boxes()).toHaveLength(0);
});
