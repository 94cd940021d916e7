import { describe, expect, test } from 'vitest';
import { decodeName, decoderFor, isText } from '../../lib/files/decode';

const text = 'パスワード: 本番\r\nok';
/** The same in Shift_JIS. */
const japanese = [
  0x83, 0x70, 0x83, 0x58, 0x83, 0x8f, 0x81, 0x5b, 0x83, 0x68, 0x3a, 0x20, 0x96, 0x7b, 0x94, 0xd4, 0x0d, 0x0a,
];
const shiftJis = new Uint8Array([...japanese, 0x6f, 0x6b]);
const utf8 = new TextEncoder().encode(text);
const utf16 = (order: boolean, of = text) => {
  const view = new DataView(new ArrayBuffer(of.length * 2));
  for (let at = 0; at < of.length; at++) view.setUint16(at * 2, of.charCodeAt(at), order);
  return new Uint8Array(view.buffer);
};
const latin = 'level=info path=C:\\temp value=1';

describe('the encoding is told by the bytes', () => {
  test.each([
    ['UTF-8', utf8, text],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), text],
    ['UTF-16 of PowerShell', new Uint8Array([0xff, 0xfe, ...utf16(true)]), text],
    ['UTF-16, the other way round', new Uint8Array([0xfe, 0xff, ...utf16(false)]), text],
    ['UTF-16 without a mark', utf16(true, latin), latin],
    ['UTF-16 without a mark, the other way round', utf16(false, latin), latin],
    ['Shift_JIS', shiftJis, text],
  ])('%s', (_name, bytes, expected) => {
    expect(isText(bytes)).toBe(true);
    expect(decodeName(bytes)).toBe(expected);
    // Cut anywhere, also within a character.
    const decode = decoderFor(bytes);
    const pieces = [...bytes].map((byte) => decode(new Uint8Array([byte]), false));
    expect(pieces.join('') + decode(new Uint8Array(), true)).toBe(expected);
  });

  test('what fits no encoding stays readable around it', () => {
    expect(decodeName(new Uint8Array([0x61, 0xfd, 0xff, 0x62]))).toMatch(/^a.{1,3}b$/);
  });
});

test('a log with colours and a few zeros is text, a program is not', () => {
  expect(isText(new TextEncoder().encode(`${'\u001b[31mERROR\u001b[0m failed\n'.repeat(50)}\0\0`))).toBe(
    true,
  );
  expect(isText(Uint8Array.from({ length: 4_000 }, (_, at) => (at * 31) % 251))).toBe(false);
});
