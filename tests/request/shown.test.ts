import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLANK, excerpt, lineOf, shownText } from '../../lib/request/shown';

const description = '1 行目\n鍵は abc123 です\n終わり';
const start = description.indexOf('abc123');
const secret = { field: 'description', start, end: start + 6 } as const;

test('a secret is blanked wherever its text is shown', () => {
  expect(shownText({ description }, 'description', [secret])).toBe(`1 行目\n鍵は ${BLANK} です\n終わり`);
  expect(
    excerpt({ description }, { field: 'description', start: 4, end: description.length }, [secret]),
  ).toBe(`鍵は ${BLANK} です 終わり`);
});

test('a span that begins or ends inside a secret shows nothing of it', () => {
  fc.assert(
    fc.property(fc.nat(description.length), fc.nat(description.length), (a, b) => {
      const shown = shownText({ description }, 'description', [secret], Math.min(a, b), Math.max(a, b));
      expect(shown).not.toMatch(/[abc123]{2}/);
    }),
  );
});

test('overlapping spans are blanked once', () => {
  const wider = { ...secret, end: secret.end + 1 };
  expect(shownText({ description }, 'description', [wider, secret])).toBe(
    `1 行目\n鍵は ${BLANK}です\n終わり`,
  );
});

test('a long excerpt is cut, a missing field is empty', () => {
  expect(excerpt({ summary: 'a'.repeat(100) }, { field: 'summary', start: 0, end: 100 }, [], 10)).toBe(
    'aaaaaaaaaa…',
  );
  expect(excerpt({}, { field: 'summary', start: 0, end: 5 }, [])).toBe('');
});

test('what turns the order of letters is not shown', () => {
  const summary = 'a\u202egol\u2066.\u0007exe\nb';
  expect(excerpt({ summary }, { field: 'summary', start: 0, end: summary.length }, [])).toBe('agol.exe b');
});

test('lines count from one', () => {
  expect(lineOf({ description }, { field: 'description', start: 0, end: 1 })).toBe(1);
  expect(lineOf({ description }, secret)).toBe(2);
});
