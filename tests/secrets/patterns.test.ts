import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';
import { patterns } from '../../lib/secrets/kinds';
import { scan } from '../../lib/secrets/scan';

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

/** The scan tries a pattern only where a literal stands, so its length is what counts: sticky, as it runs. */
test.each(patterns.map((pattern) => [pattern.id, pattern] as const))(
  '%s cannot be made slow (recheck)',
  (_id, { expression }) => {
    // recheck does not know the flag "d", which changes nothing in how a match is found.
    const { status } = checkSync(expression.source, expression.flags.replace('d', ''), { timeout: 20_000 });
    expect(status).toBe('safe');
  },
  30_000,
);

describe('100 KB of hostile text costs about ten times as much as 10 KB', () => {
  const fillers = [
    '',
    'a',
    'A1',
    ' ',
    '/',
    '=',
    '"',
    "'",
    ';',
    '\n',
    '-',
    ' -',
    '.',
    'あ',
    'a=',
    ',a',
    ': a',
    'eyJ.',
    'a1B2',
  ];
  const literals = [...new Set(patterns.flatMap((pattern) => pattern.literals))];

  test.each(literals)('%j', (literal) => {
    for (const filler of fillers) {
      const unit = literal + filler.repeat(filler.length === 0 ? 0 : 12);
      const [short, long] = [10_000, 100_000].map((size) =>
        unit.repeat(Math.ceil(size / unit.length)).slice(0, size),
      ) as [string, string];
      expect(cost(long), `${literal} + ${filler}`).toBeLessThan(30 * cost(short) + 20);
    }
  });
});

/** Milliseconds, the better of two. */
function cost(text: string): number {
  const runs = [0, 1].map(() => {
    const start = performance.now();
    scan(text);
    return performance.now() - start;
  });
  return Math.min(...runs);
}
