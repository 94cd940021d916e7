import { describe, expect, test } from 'vitest';
import { patterns } from '../../lib/secrets/kinds';
import { scan } from '../../lib/secrets/scan';
import * as foundAnywhere from './found';
import * as foundKeys from './found-keys';

const found = { ...foundAnywhere, ...foundKeys };

test('ids are unique and literals are in lower case', () => {
  const ids = patterns.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { literals } of patterns) {
    expect(literals.length).toBeGreaterThan(0);
    for (const literal of literals) expect(literal).toBe(literal.toLowerCase());
  }
});

test.each(patterns.map((pattern) => [pattern.id, pattern] as const))(
  '%s is sticky and knows its indices',
  (_id, { expression }) => {
    expect(expression.sticky).toBe(true);
    expect(expression.hasIndices).toBe(true);
  },
);

/** Ends well before vitest's own limit, or a pattern runs wild. How fast it is, the bench says. */
describe('100 KB of hostile text ends', () => {
  const fillers = ['', 'a', 'A1', ' ', '/', '="', '\n', ' -', ',a='];
  test.each(patterns.map(({ id, literals }) => [id, literals] as const))(
    'the literals of %s',
    (_id, literals) => {
      for (const filler of fillers) {
        const unit = literals.map((literal) => literal + filler.repeat(12)).join('');
        expect(found100KB(unit)).toBeLessThan(100_000);
      }
    },
  );

  test.each(Object.entries(found))('finds and unfinished finds: %s', (_family, cases) => {
    for (const [text, , secret = ''] of cases) {
      found100KB(`${text}\n`);
      expect(found100KB(text.slice(0, text.indexOf(secret) + Math.floor(secret.length / 2)))).toBeLessThan(
        100_000,
      );
    }
  });

  // What looks back over all that came before takes 40 s for this.
  test('four times as much of labels on lines of their own does, too', () => {
    for (const unit of ['(pw\n', 'password\r\n', 'PSK:\n\n'])
      expect(scan(unit.repeat(400_000 / unit.length)).length).toBeLessThan(100_000);
  });
});

/** How many secrets stand in 100 KB of a text repeated. */
function found100KB(unit: string): number {
  return scan(unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000)).length;
}
