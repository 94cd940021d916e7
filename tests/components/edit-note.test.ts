import { expect, test } from 'vitest';
import { noteOf } from '../../entrypoints/sidepanel/useEdit';
import type { Analysis, Hint } from '../../lib/analyze';
import type { EditOrder } from '../../lib/request/edits';
import { orderOf } from '../../lib/request/edits';
import type { Span } from '../../lib/request/model';
import type { Written } from '../../lib/request/reading';
import { sources } from './sources';

const description = 'key abc, password def';
const order = orderOf('description', description, [{ start: 4, end: 7, insert: '********' }]) as EditOrder;
const secret = (key: string, ...evidence: Span[]): Hint => ({
  rule: 'secrets',
  key: `secrets/${key}`,
  level: 'stop',
  certainty: 'found',
  source: sources,
  evidence,
  data: { kind: 'password', count: evidence.length },
});
// All hints of the analysis: those that were put away are among them.
const analysis: Analysis = {
  hints: [
    secret('one', { field: 'description', start: 4, end: 7 }),
    secret('two', { field: 'description', start: 18, end: 21 }, { field: 'summary', start: 0, end: 3 }),
  ],
  failed: [],
};
const note = (written: Written, request = { description }) =>
  noteOf({ order, written, step: 3 }, request, analysis);

test('a mask is said while the text has it, not before, and not after it was undone', () => {
  expect(note('written')).toBeUndefined();
  expect(note('written', { description: 'key ********, password def' })).toEqual({
    written: 'written',
    step: 3,
  });
});

test('the copy holds no secret of the field, also of other cards, and what was written since', () => {
  expect(note('too-long', { description: `${description} and more` })?.copy).toBe(
    'key ********, password ******** and more',
  );
});

test.each(['composing', 'changed', 'no-room'] as const)('no copy where it would not help: %s', (written) => {
  expect(note(written)).toEqual({ written, step: 3 });
});

test('no copy of a text that we have in part only', () => {
  expect(noteOf({ order, written: 'too-long' }, { description, cut: true }, analysis)).toEqual({
    written: 'too-long',
  });
});

test.each([
  ['after the form has gone', undefined],
  ['of a text that is another one', 'the writing box'],
])('no copy %s', (_, text) => {
  const request = text === undefined ? {} : { description: text };
  expect(noteOf({ order, written: 'absent', step: 3 }, request, analysis)).toEqual({
    written: 'absent',
    step: 3,
  });
});

test('no copy where nobody could look for secrets; other checks that failed do not matter', () => {
  const failing = (failed: Analysis['failed']) =>
    noteOf({ order, written: 'read-only' }, { description }, { ...analysis, failed });
  expect(failing(['secrets'])).toEqual({ written: 'read-only' });
  expect(failing(['one-problem'])?.copy).toBe('key ********, password ********');
});

test('nothing was asked for', () => {
  expect(noteOf(undefined, { description }, analysis)).toBeUndefined();
});
