import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../lib/request/model';
import { excerpt, markedExcerpt } from '../../lib/request/shown';

const at = (start: number, end: number): Span => ({ field: 'description', start, end });
const shown = (description: string, span: Span, marks: Span[], hidden: Span[] = [], limit?: number) =>
  markedExcerpt({ description }, span, marks, hidden, limit).map(({ text, marked }) =>
    marked ? `[${text}]` : text,
  );

test('tells the marked words apart, on one line', () => {
  expect(shown('App  Service\nfails with 503', at(0, 27), [at(0, 12), at(24, 27)])).toEqual([
    '[App Service]',
    ' fails with ',
    '[503]',
  ]);
});

test('leaves out marks of other places and fields, and what overlaps', () => {
  const other: Span = { field: 'summary', start: 0, end: 3 };
  expect(shown('one two three', at(4, 13), [at(0, 3), at(4, 7), at(5, 9), at(8, 20), other])).toEqual([
    '[two]',
    ' three',
  ]);
});

test('ends where there is no more room', () => {
  expect(shown('one two three', at(0, 13), [at(4, 7), at(8, 13)], [], 9)).toEqual([
    'one ',
    '[two]',
    ' ',
    '[t…]',
  ]);
  expect(shown('one two', at(0, 7), [at(0, 7)], [], 7)).toEqual(['[one two]']);
});

const text = fc.stringMatching(/^[ab \n]{0,30}$/);
const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => at(Math.min(a, b), Math.max(a, b)));

test('says the same as an excerpt without marks, whatever is marked', () => {
  fc.assert(
    fc.property(text, fc.array(span, { maxLength: 4 }), (description, marks) => {
      const whole = at(0, description.length);
      const plain = (one: string) => one.replace(/\s+/g, ' ').trim();
      const pieces = markedExcerpt({ description }, whole, marks, []);
      expect(plain(pieces.map((piece) => piece.text).join(''))).toBe(excerpt({ description }, whole, []));
    }),
  );
});

test('never shows what is hidden, whatever is marked of it', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 4 }), span, (marks, hidden) => {
      const description = `${'.'.repeat(hidden.start)}${'x'.repeat(hidden.end - hidden.start)}${'.'.repeat(9)}`;
      const pieces = markedExcerpt({ description }, at(0, description.length), marks, [hidden]);
      expect(JSON.stringify(pieces.map((piece) => piece.text))).not.toContain('x');
    }),
  );
});
