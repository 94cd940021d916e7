import { describe, expect, test } from 'vitest';
import { LONGEST_LIST, LONGEST_TEXT } from '../../lib/request/limits';
import { firstIssue, supportRequestSchema } from '../../lib/request/schema';

const complaint = (input: unknown) => {
  const result = supportRequestSchema.safeParse(input);
  return result.success ? undefined : firstIssue(result.error);
};

describe('accepts', () => {
  test('nothing at all: every field may be absent', () => {
    expect(supportRequestSchema.parse({})).toEqual({});
  });

  test('a full request, unchanged', () => {
    const request = {
      issueType: 'technical',
      subscription: { name: 'Contoso 開発', id: '11111111-2222-3333-4444-555555555555' },
      service: 'App Service',
      resource: { name: 'web-1' },
      origin: { id: '/subscriptions/1' },
      summary: '',
      problemType: 'Availability',
      problemSubtype: 'Slow',
      startTime: { text: '2026/11/05 14:30', zone: '(UTC+09:00)' },
      description: '応答が遅い。',
      answers: [{ label: 'How often?', value: '毎朝' }],
      attachments: [
        { name: 'log.txt', size: 12 },
        { name: 'a.log', size: 9, id: 0, content: { state: 'reading', percent: 40, attempt: 1 } },
        {
          name: 'b.zip',
          size: 9,
          id: 1,
          content: {
            state: 'done',
            secrets: [{ kind: 'password', count: 1, lines: [3], entry: 'c.log' }],
            unread: [{ reason: 'picture', count: 2 }],
          },
        },
      ],
      diagnosticConsent: true,
      supportPlan: 'Standard',
      severity: 'B',
      response24x7: false,
      contactMethod: 'phone',
      language: 'ja',
      contact: { email: 'a@example.com', phone: '0', country: 'Japan' },
    };
    expect(supportRequestSchema.parse(request)).toEqual(request);
  });

  test('a text of exactly the greatest length', () => {
    expect(complaint({ description: 'x'.repeat(LONGEST_TEXT) })).toBeUndefined();
  });
});

test('drops what it does not know, the prototype key too', () => {
  const parsed = supportRequestSchema.parse(JSON.parse('{"summary":"x","tenant":"t","__proto__":{"bad":1}}'));
  expect(Object.keys(parsed)).toEqual(['summary']);
  expect('bad' in parsed).toBe(false);
});

describe('refuses, saying where and why', () => {
  test.each([
    [null, 'must be an object'],
    ['text', 'must be an object'],
    [[], 'must be an object'],
    [{ description: 5 }, 'description: must be a string'],
    [{ description: null }, 'description: must be a string'],
    [{ severity: 'D' }, 'severity: must be one of A, B, C'],
    [{ response24x7: 'yes' }, 'response24x7: must be a boolean'],
    [{ answers: [{ label: 'x', value: 1 }] }, 'answers.0.value: must be a string'],
    [{ answers: {} }, 'answers: must be an array'],
    [{ attachments: [{ name: 'x', size: -1 }] }, 'attachments.0.size: a size below 0'],
    [{ attachments: [{ name: 'x', size: 1, id: -1 }] }, 'attachments.0.id: below 0'],
    [{ subscription: 'Contoso' }, 'subscription: must be an object'],
    [{ summary: 'x'.repeat(LONGEST_TEXT + 1) }, `summary: longer than ${LONGEST_TEXT} characters`],
    [
      { answers: Array.from({ length: LONGEST_LIST + 1 }, () => ({ label: '', value: '' })) },
      `answers: more than ${LONGEST_LIST} entries`,
    ],
  ])('%#', (input, message) => {
    expect(complaint(input)).toBe(message);
  });
});
