import fc from 'fast-check';
import { expect, test } from 'vitest';
import { literalFinder } from '../../lib/secrets/literals';

const places = (literals: string[], text: string) => {
  const found: [string, number][] = [];
  literalFinder(literals)(text, 0, text.length, (index, at) => found.push([literals[index] ?? '', at]));
  return found;
};

test('finds every place, overlaps included', () => {
  expect(places(['pass', 'password', 'パスワード'], 'パスワード password')).toEqual([
    ['パスワード', 0],
    ['pass', 6],
    ['password', 6],
  ]);
  expect(places(['aa'], 'aaa')).toEqual([
    ['aa', 0],
    ['aa', 1],
  ]);
});

test('nothing in an empty or short text', () => {
  expect(places(['ab'], '')).toEqual([]);
  expect(places(['ab'], 'a')).toEqual([]);
});

test('agrees with looking for each literal by itself', () => {
  const letters = fc.constantFrom('a', 'b', 'パ', 'ス', '-', '=');
  const word = fc.string({ unit: letters, minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 5 }),
      fc.string({ unit: letters, maxLength: 60 }),
      (literals, text) => {
        const expected = literals.flatMap((literal) =>
          [...text].flatMap((_, at) => (text.startsWith(literal, at) ? [[literal, at]] : [])),
        );
        expect(places(literals, text).map(String).sort()).toEqual(expected.map(String).sort());
      },
    ),
  );
});
