import type { Language } from './case';

/** How two texts are put together. */
export interface Join {
  name: string;
  /** Before the first text, if anything. */
  lead: string;
  /** Between the two: what belongs to neither, and what the second one begins with. */
  gap: string;
  opening: string;
}

/** The seven manners of join, from the plainest sign of a second matter to none at all. */
export const joins: Record<Language, readonly Join[]> = {
  ja: [
    { name: 'said', lead: '', gap: '\n\n', opening: '別件ですが、' },
    { name: 'also', lead: '', gap: '\n\n', opening: 'また、' },
    { name: 'numbered', lead: '1. ', gap: '\n\n', opening: '2. ' },
    { name: 'heading', lead: '■ 1 件目\n', gap: '\n\n', opening: '■ 2 件目\n' },
    { name: 'rule', lead: '', gap: '\n\n----------\n\n', opening: '' },
    { name: 'paragraph', lead: '', gap: '\n\n', opening: '' },
    { name: 'run on', lead: '', gap: '\n', opening: '' },
  ],
  en: [
    { name: 'said', lead: '', gap: '\n\n', opening: 'On a different note: ' },
    { name: 'also', lead: '', gap: '\n\n', opening: 'Also, ' },
    { name: 'numbered', lead: '1. ', gap: '\n\n', opening: '2. ' },
    { name: 'heading', lead: '## Issue 1\n', gap: '\n\n', opening: '## Issue 2\n' },
    { name: 'rule', lead: '', gap: '\n\n---\n\n', opening: '' },
    { name: 'paragraph', lead: '', gap: '\n\n', opening: '' },
    { name: 'run on', lead: '', gap: '\n', opening: '' },
  ],
};
