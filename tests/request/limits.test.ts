import { expect, test } from 'vitest';
import { LONGEST_LIST, LONGEST_NAME, LONGEST_TEXT, MOST_TEXT, withinLimits } from '../../lib/request/limits';
import { supportRequestSchema } from '../../lib/request/schema';

test('what is within the limits stays as it is', () => {
  const request = {
    summary: '',
    description: 'text',
    answers: [{ label: 'l', value: 'v' }],
    severity: 'A' as const,
  };
  expect(withinLimits(request)).toEqual(request);
});

test.each([
  ['a description', { description: 'x'.repeat(LONGEST_TEXT + 1) }],
  ['a start time', { startTime: { text: 'x'.repeat(LONGEST_NAME + 1) } }],
  [
    'an answer and its label',
    { answers: [{ label: 'x'.repeat(5_000), value: 'x'.repeat(LONGEST_TEXT * 2) }] },
  ],
  ['a resource', { resource: { id: 'x'.repeat(LONGEST_NAME + 1) } }],
  ['answers', { answers: Array.from({ length: LONGEST_LIST + 1 }, () => ({ label: '', value: '' })) }],
  [
    'all together',
    { answers: Array.from({ length: 60 }, () => ({ label: '', value: 'x'.repeat(LONGEST_TEXT) })) },
  ],
])('%s beyond them is cut, said so, and still taken', (_, request) => {
  const within = withinLimits(request);
  expect(within.cut).toBe(true);
  expect(supportRequestSchema.safeParse(within).success).toBe(true);
  expect(JSON.stringify(within).length).toBeLessThan(MOST_TEXT + 100_000);
});
