import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';
import { patterns } from '../../lib/secrets/kinds';
import { scan } from '../../lib/secrets/scan';
import * as found from './found';

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
  const fillers = ['', 'a', 'A1', ' ', '/', '="', '\n', ' -', ',a='];
  const literals = [...new Set(patterns.flatMap((pattern) => pattern.literals))];

  test.each(literals)('literal %j', (literal) => {
    for (const filler of fillers) expectLinear(literal + filler.repeat(12));
  });

  test.each(Object.entries(found))('finds and unfinished finds: %s', (_family, cases) => {
    for (const [text, , secret = ''] of cases) {
      expectLinear(`${text}\n`);
      expectLinear(text.slice(0, text.indexOf(secret) + Math.floor(secret.length / 2)));
    }
  });
});

/** A ratio with a small floor; measured up to six times, since other work on the machine only ever adds to it. */
function expectLinear(unit: string): void {
  const [short, long] = [10_000, 100_000].map((size) =>
    unit.repeat(Math.ceil(size / unit.length)).slice(0, size),
  );
  const isLinear = () => cost(long as string) < 30 * cost(short as string) + 20;
  const seen = [1, 2, 3, 4, 5, 6].some(isLinear);
  expect(seen, `${JSON.stringify(unit)} is slow when repeated`).toBe(true);
}

/** Milliseconds of one scan. */
function cost(text: string): number {
  const start = performance.now();
  scan(text);
  return performance.now() - start;
}
