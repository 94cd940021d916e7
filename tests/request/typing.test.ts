import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typingIn } from '../../lib/request/typing';

const at = (before: string, after: string) => typingIn({ description: before }, { description: after })?.at;

test.each([
  ['at the end', 'passw', 'passwo', 6],
  ['in the middle', 'ab de', 'ab cde', 4],
  ['a key taken back', 'passwo', 'passw', 5],
  ['some keys at once', 'password ', 'password is ', 12],
  ['a word of an input method', 'パスワードは', 'パスワードはです', 8],
  ['one sign for another', 'abc', 'abd', 3],
])('%s: behind what changed', (_name, before, after, place) => {
  expect(at(before, after)).toBe(place);
});

test('the first key of an empty box', () => {
  expect(typingIn({}, { summary: 'p' })).toEqual({ field: 'summary', at: 1 });
});

test.each([
  ['nothing has changed', { summary: 'a' }, { summary: 'a' }],
  ['a paste', { summary: 'a' }, { summary: 'a and more' }],
  ['two texts', { summary: 'a', description: 'b' }, { summary: 'ax', description: 'bx' }],
  ['a text has gone', { summary: 'a', description: 'b' }, { summary: 'a' }],
  ['a choice', { severity: 'A' as const }, { severity: 'B' as const }],
])('%s: nobody types', (_name, before, after) => {
  expect(typingIn(before, after)).toBeUndefined();
});

test('what stands behind the place is as it was', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'あ'), maxLength: 12 });
  fc.assert(
    fc.property(texts, texts, fc.string({ minLength: 1, maxLength: 2 }), (head, tail, typed) => {
      const place = at(head + tail, head + typed + tail);
      expect(place).toBeDefined();
      expect(tail.endsWith((head + typed + tail).slice(place))).toBe(true);
      if (!tail) expect(place).toBe(head.length + typed.length);
    }),
  );
});
