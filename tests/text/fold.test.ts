import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, refolded } from '../../lib/text/fold';

const behind = (text: string, part: string) => {
  const folded = fold(text);
  const at = folded.text.indexOf(part);
  const { start, end } = folded.original(at, at + part.length);
  return text.slice(start, end);
};

describe('fold', () => {
  test.each([
    ['ＰＡＳＳＷＯＲＤ：ａｂｃ１２３！', 'PASSWORD:abc123!'],
    ['ﾊﾟｽﾜｰﾄﾞは', 'パスワードは'],
    ['パスワード', 'パスワード'],
    ['か\u3099', 'が'],
    ['㈱東京', '(株)東京'],
    ['a\u200Bb\uFEFFc\u00ADd', 'abcd'],
    ['ｅ\u0301', 'é'],
    ['🎉ＡＢ', '🎉AB'],
  ])('%j is folded', (text, expected) => {
    expect(fold(text).text).toBe(expected);
  });

  test('leads back to the original characters', () => {
    expect(behind('前置き ＰＡＳＳＷＯＲＤ：ａｂ１２ です', 'ab12')).toBe('ａｂ１２');
    expect(behind('ﾊﾟｽﾜｰﾄﾞはXk29です', 'Xk29')).toBe('Xk29');
    expect(behind('㈱ x1\u200By2 ㈱', 'x1y2')).toBe('x1\u200By2');
    expect(behind('ﾊﾟｽﾜｰﾄﾞ', 'パ')).toBe('ﾊﾟ');
  });

  test('an invisible character beside a stretch stays outside it', () => {
    expect(behind('\u200Babc\u200B def', 'abc')).toBe('abc');
  });

  test('an empty text and an empty stretch', () => {
    expect(fold('').text).toBe('');
    expect(fold('ＡＢ').original(1, 1)).toEqual({ start: 1, end: 1 });
  });
});

const mixed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Ａ',
        '：',
        'ﾊﾟ',
        'ﾞ',
        '㍻',
        '\u200B',
        '\uFEFF',
        'パ',
        'a',
        '漢',
        '。',
        '\n',
        '\u3099',
        '①',
        '🎉',
        'é',
        'e\u0301',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('fold, for any text', () => {
  test('plain ASCII is returned as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        const folded = fold(text);
        expect(folded.text).toBe(text);
        expect(folded.original(0, text.length)).toEqual({ start: 0, end: text.length });
      }),
    );
  });

  test('the way back never turns round and stays inside the text', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const folded = fold(text);
        let last = { start: 0, end: 0 };
        for (let index = 0; index < folded.text.length; index++) {
          const place = folded.original(index, index + 1);
          expect(place.start).toBeGreaterThanOrEqual(last.start);
          expect(place.end).toBeGreaterThanOrEqual(last.end);
          expect(place.end).toBeGreaterThan(place.start);
          expect(place.end).toBeLessThanOrEqual(text.length);
          last = place;
        }
      }),
    );
  });

  test('a stretch that is not empty has something behind it', () => {
    fc.assert(
      fc.property(mixed, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        const [start, end] = [a % (folded.text.length + 1), b % (folded.text.length + 1)].sort(
          (x, y) => x - y,
        ) as [number, number];
        const place = folded.original(start, end);
        expect(folded.text.slice(start, end).length === 0 || place.end > place.start).toBe(true);
      }),
    );
  });

  test('what stands behind a stretch folds to it, or to more', () => {
    fc.assert(
      fc.property(mixed, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        const [start, end] = [a % (folded.text.length + 1), b % (folded.text.length + 1)].sort(
          (x, y) => x - y,
        ) as [number, number];
        const place = folded.original(start, end);
        expect(fold(text.slice(place.start, place.end)).text).toContain(folded.text.slice(start, end));
      }),
    );
  });
});

test('replacements on a folded text lead back to the very first one', () => {
  const folded = fold('鍵：Ａ％２Ｂ\u200BＣ');
  const decoded = refolded(folded, [{ start: 3, end: 6, insert: '+' }]);
  expect(decoded.text).toBe('鍵:A+C');
  expect(decoded.original(2, 5)).toEqual({ start: 2, end: 8 });
  expect(decoded.original(3, 4)).toEqual({ start: 3, end: 6 });
  expect(refolded(folded, [])).toBe(folded);
});
