import type { Rule } from '../../lib/rules/rule';

/** A source of our own making: the tests do not depend on what a page said. */
export const sources: Rule['source'] = [
  {
    id: 'R0',
    quote: '例の文です',
    page: { title: '例のページ', url: 'https://example.org/guide', date: '2026-01-01' },
  },
];
