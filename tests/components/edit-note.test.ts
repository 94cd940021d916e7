import { expect, test } from 'vitest';
import { noteOf } from '../../entrypoints/sidepanel/useEdit';
import type { EditOrder } from '../../lib/request/edits';
import { orderOf } from '../../lib/request/edits';
import type { Written } from '../../lib/request/reading';

const description = 'key abc, password def';
const order = orderOf('description', description, [{ start: 4, end: 7, insert: '********' }]) as EditOrder;
const secrets = [
  { field: 'description', start: 4, end: 7 },
  { field: 'description', start: 18, end: 21 },
  { field: 'summary', start: 0, end: 3 },
] as const;
const note = (written: Written, request = { description }) =>
  noteOf({ order, written, step: 3 }, request, secrets);

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

test.each(['composing', 'changed'] as const)('no copy where another try helps: %s', (written) => {
  expect(note(written)).toEqual({ written, step: 3 });
});

test('no copy of a text that we have in part only', () => {
  expect(noteOf({ order, written: 'too-long' }, { description, cut: true }, secrets)).toEqual({
    written: 'too-long',
  });
});

test('nothing was asked for', () => {
  expect(noteOf(undefined, { description }, secrets)).toBeUndefined();
});
