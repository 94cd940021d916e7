import { describe, expect, test } from 'vitest';
import { emptyView, frameOf, lookOf, mergedRequest, receive } from '../../lib/request/merge';
import type { SupportRequest } from '../../lib/request/model';
import type { Reading } from '../../lib/request/reading';

const form = (
  step: number,
  request: SupportRequest,
  key = 'visit-1',
  facts: SupportRequest = {},
): Reading => ({
  look: 'form',
  step,
  request,
  route: { page: 'form', key, facts },
});

describe('steps', () => {
  test('a step that unmounts keeps its last values', () => {
    const first = receive(emptyView, 0, form(1, { summary: 'App Service の 503' }));
    const third = receive(first, 0, form(3, { description: '本日 9 時から' }));
    expect(mergedRequest(third)).toEqual({ summary: 'App Service の 503', description: '本日 9 時から' });
  });

  test('a field that goes from the visible step is gone', () => {
    const technical = receive(emptyView, 0, form(1, { issueType: 'technical', resource: { name: 'vm-1' } }));
    const billing = receive(technical, 0, form(1, { issueType: 'billing' }));
    expect(mergedRequest(billing)).toEqual({ issueType: 'billing' });
  });

  test('an empty field is empty, not absent', () => {
    expect(mergedRequest(receive(emptyView, 0, form(1, { summary: '' })))).toEqual({ summary: '' });
  });

  test('what is shown now wins over what an earlier step said', () => {
    const first = receive(emptyView, 0, form(1, { summary: 'old' }));
    expect(mergedRequest(receive(first, 0, form(4, { summary: 'new' }))).summary).toBe('new');
  });
});

describe('the address', () => {
  const id =
    '/subscriptions/3f0c6a52-8a4d-4b0e-9a35-5d1c2f7be001/resourceGroups/rg/providers/Microsoft.Web/sites/app-1';
  const facts: SupportRequest = {
    subscription: { id: '3f0c6a52-8a4d-4b0e-9a35-5d1c2f7be001' },
    resource: { id, name: 'app-1' },
  };

  test('speaks until the form itself does', () => {
    const view = receive(emptyView, 0, form(1, {}, 'v', facts));
    expect(mergedRequest(view)).toEqual(facts);
    const chosen = receive(view, 0, form(1, { subscription: { name: 'Dev', id: 'other' } }, 'v', facts));
    expect(mergedRequest(chosen).subscription).toEqual({ name: 'Dev', id: 'other' });
  });

  test('lends its id to the resource of the same name only', () => {
    const same = receive(emptyView, 0, form(1, { resource: { name: 'APP-1' } }, 'v', facts));
    expect(mergedRequest(same).resource).toEqual({ id, name: 'APP-1' });
    const other = receive(same, 0, form(1, { resource: { name: 'app-2' } }, 'v', facts));
    expect(mergedRequest(other).resource).toEqual({ name: 'app-2' });
  });

  test('another visit starts anew, in all frames', () => {
    const top = receive(emptyView, 0, form(1, { summary: 'first' }));
    const inner = receive(top, 7, { look: 'form', step: 3, request: { description: 'first' } });
    expect(mergedRequest(receive(inner, 0, form(1, {}, 'visit-2')))).toEqual({});
  });
});

describe('frames', () => {
  const top = receive(emptyView, 0, { ...form(1, {}), look: 'none' });
  const inner = receive(top, 7, { look: 'form', step: 3, request: { description: 'inside' } });

  test('the best look of all frames counts', () => {
    expect(lookOf(emptyView)).toBeUndefined();
    expect(lookOf(top)).toEqual({ look: 'none', step: 1 });
    expect(lookOf(inner)).toEqual({ look: 'form', step: 3 });
  });

  test('a field is led to the frame that shows it', () => {
    expect(frameOf(inner, 'description')).toBe(7);
    expect(frameOf(inner, 'summary')).toBeUndefined();
  });

  test('a frame that goes takes its fields along, the top frame everything', () => {
    expect(mergedRequest(receive(inner, 7, null))).toEqual({});
    expect(lookOf(receive(inner, 0, null))).toBeUndefined();
  });
});
