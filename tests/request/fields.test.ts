import { describe, expect, test } from 'vitest';
import { fieldText, freeTexts, sliceSpan, wholeField } from '../../lib/request/fields';
import type { SupportRequest } from '../../lib/request/model';

const request: SupportRequest = {
  subscription: { name: 'Dev', id: 'guid' },
  summary: '',
  description: 'text',
  startTime: { text: '2026/11/20 9:00' },
  answers: [{ label: 'Frequency', value: 'always' }],
  attachments: [{ name: 'trace.log', size: 3 }],
};

describe('the text behind a path', () => {
  test.each([
    ['description', 'text'],
    ['summary', ''],
    ['subscription.id', 'guid'],
    ['startTime', '2026/11/20 9:00'],
    ['answers.0', 'always'],
    ['answers.4', undefined],
    ['attachments.0', 'trace.log'],
    ['service', undefined],
    ['resource.name', undefined],
  ] as const)('%s', (path, text) => {
    expect(fieldText(request, path)).toBe(text);
  });

  test('a span slices it', () => {
    expect(sliceSpan(request, { field: 'answers.0', start: 0, end: 3 })).toBe('alw');
    expect(wholeField(request, 'subscription.id')).toEqual({ field: 'subscription.id', start: 0, end: 4 });
  });
});

test('free texts: everything that is written, in the order of the form, blank ones left out', () => {
  expect(freeTexts(request).map(({ field }) => field)).toEqual([
    'startTime',
    'description',
    'answers.0',
    'attachments.0',
  ]);
});
