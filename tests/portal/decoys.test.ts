import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import data from '../fixtures/form-labels.json';
import { looks, type Page } from '../fixtures/looks/page';
import type { Row } from '../fixtures/looks/row';
import { readPage } from './read-page';

// The rest of the portal has Basics, Details and Review + create as well, and fields called Subscription, Severity or
// Description. In every language and library: none of it is the form, not even while the address still says so.
type Texts = Partial<Record<string, string[]>>;
const languages = Object.entries(data) as [string, Texts][];
const lookNames = Object.keys(looks) as (keyof typeof looks)[];

describe.each(lookNames)('other wizards in %s', (look) => {
  test('are no form', () => {
    fc.assert(
      fc.property(wizard, (page) => {
        expect(readPage(look, page), `${page.lang}: ${page.steps?.join(', ')}`).toBeNull();
      }),
      { seed: 20261120, numRuns: 60 },
    );
  });

  // A form of a look that we do not know may have just these labels: then the reading says that it rests on them.
  test('are at most a form of an unknown look where the address says that it is one', () => {
    fc.assert(
      fc.property(wizard, (page) => {
        const reading = readPage(look, page, true);
        expect(reading?.by ?? 'labels', `${page.lang}: ${page.steps?.join(', ')}`).toBe('labels');
        expect(reading?.step).toBeUndefined();
      }),
      { seed: 20261120, numRuns: 60 },
    );
  });
});

const strangers = [
  'Disks',
  'Networking',
  'Tags',
  'Monitoring',
  'Scope',
  'Condition',
  'Actions',
  'ネットワーク',
  'タグ',
];

const fields: [Row['kind'] & ('list' | 'text' | 'area'), string][] = [
  ['list', 'subscription'],
  ['list', 'resource'],
  ['list', 'severity'],
  ['list', 'service'],
  ['area', 'description'],
  ['text', 'summary'],
];

const wizard: fc.Arbitrary<Page> = fc
  .tuple(
    fc.constantFrom(...languages),
    fc.uniqueArray(fc.constantFrom(...strangers), { minLength: 1, maxLength: 5 }),
    fc.subarray(['stepBasics', 'stepDetails', 'stepReviewCreate']),
    fc.uniqueArray(fc.constantFrom(...fields), { minLength: 1, maxLength: 6 }),
    fc.nat(4),
  )
  .map(([[lang, texts], others, ours, chosen, step]) => {
    const steps = [...ours.flatMap((key) => texts[key]?.[0] ?? []), ...others];
    return {
      lang,
      title: 'Create something',
      steps,
      step: 1 + (step % steps.length),
      rows: chosen.map(([kind, key]) => ({ kind, label: texts[key]?.[0] ?? key, value: 'x' })),
    };
  });
