import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unescaped } from '../../lib/secrets/escaped';
import { scan } from '../../lib/secrets/scan';
import { joinWrapped } from '../../lib/secrets/wrapped';
import { fold } from '../../lib/text/fold';
import { storageKey } from './parts';

const read = (text: string) => unescaped(fold(text));
const join = (text: string) => joinWrapped(fold(text))?.text;

describe('escapes are read', () => {
  test.each([
    ['a%2Bb%2fc%3D%3d', 'a+b/c=='],
    ['a%252Bb%25252B', 'a+b+'],
    ['a\\u002Bb\\u0026c\\/d', 'a+b&c/d'],
    ['a&amp;b&#43;c&#x3D;d&lt;e&quot;', 'a&b+c=d<e"'],
    ['100 % of 5%20 and %PATH%', '100 % of 5%20 and %PATH%'],
    ['C:\\users\\new', 'C:\\users\\new'],
    ['Ａ％２Ｂ', 'A+'],
  ])('%j', (text, expected) => {
    expect(read(text).text).toBe(expected);
  });

  test('what needs none comes back as it is', () => {
    const folded = fold('key=a+b');
    expect(unescaped(folded)).toBe(folded);
  });
});

describe('long runs are joined', () => {
  const [left, right] = ['AccountKey=abc', 'Def45+/ghi=='];
  test.each([
    `${left}\n${right}`,
    `${left}\r\n> ${right}`,
    `${left}\n        ${right}`,
    `${left}\\\n${right}`,
    `${left}\`\r\n  ${right}`,
    `${left}" +\n  "${right}`,
    `${left}" &\n  "${right}`,
    `${left}'\n  + '${right}`,
  ])('%j', (text) => {
    expect(join(text)).toBe(left + right);
  });

  test.each([
    `${left}\n\n${right}`,
    `${left};\n${right}`,
    `${left}"\n${right}`,
    `short\n${right}`,
    `${left}\nthanks for your help`,
    `${left}\nx-ms-date: 2026`,
    `${left}\nEndpointSuffix=core`,
  ])('%j is left alone', (text) => {
    expect(join(text)).toBeUndefined();
  });
});

describe('for any text', () => {
  const part = fc.oneof(
    fc.constantFrom(
      '%2B',
      '%252B',
      '\\u003D',
      '\\/',
      '&amp;',
      '&#43;',
      '\n',
      '\r\n> ',
      '" +\n"',
      '\\\n',
      'Ａ',
      '\u200B',
      'ﾊﾟ',
    ),
    fc.string({ unit: fc.constantFrom('a', 'B', '7', '+', '=', '%', '&', '\\', 'あ'), maxLength: 20 }),
  );
  const text = fc.array(part, { maxLength: 20 }).map((parts) => parts.join(''));

  test('the way back never turns round and stays inside the text', () => {
    fc.assert(
      fc.property(text, (original) => {
        for (const folded of [read(original), joinWrapped(read(original))]) {
          let last = { start: 0, end: 0 };
          for (let index = 0; folded && index < folded.text.length; index++) {
            const place = folded.original(index, index + 1);
            expect(place.start).toBeGreaterThanOrEqual(last.start);
            expect(place.end).toBeGreaterThan(place.start);
            expect(place.end).toBeLessThanOrEqual(original.length);
            last = place;
          }
        }
      }),
    );
  });

  const dresses: ((key: string) => string)[] = [
    (key) => key,
    encodeURIComponent,
    (key) => encodeURIComponent(encodeURIComponent(key)),
    (key) => key.replaceAll('/', '\\/').replaceAll('+', '\\u002b').replaceAll('=', '\\u003d'),
    (key) => key.replaceAll('+', '&#43;').replaceAll('=', '&#x3d;'),
    (key) => `${key.slice(0, 40)}\n  ${key.slice(40)}`,
    (key) => `${key.slice(0, 50)}\u200B${key.slice(50)}`,
    (key) => key.replace(/[A-Za-z0-9]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  ];

  test('a key is found in any dress, in any surroundings, exactly', () => {
    const around = fc.string({
      unit: fc.constantFrom('あ', ' ', '。', '"', '：', '\n', 'パ'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(around, fc.constantFrom(...dresses), around, (before, dress, behind) => {
        const start = before.length + 4;
        const key = dress(storageKey);
        expect(scan(`${before}キーは ${key} ${behind}`)).toEqual([
          { kind: 'storage-key', start, end: start + key.length },
        ]);
      }),
    );
  });
});
