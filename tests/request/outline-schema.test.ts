import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import data from '../../lib/portal/labels-packed.json';
import { placeSchema } from '../../lib/request/clue-schema';
import { outlineSchema } from '../../lib/request/outline-schema';
import { ELEMENTS, FAMILIES, KINDS, LABEL_KEYS, TITLE_KEYS } from '../../lib/request/outline-words';

const ours = new Set<string>([
  ...[...ELEMENTS, ...KINDS, ...LABEL_KEYS, ...TITLE_KEYS, ...FAMILIES],
  ...['page', 'ltr', 'rtl', 'hint', 'hint?', 'required', 'disabled', 'top', 'inner', '-', '?'],
]);
const lines = [
  'page pt-BR rtl fxs 0 fxc 12 azc 3 msportalfx 4 ms 0 fui 99999',
  'section part',
  'h2 heading new',
  'li tab ?9',
  '- choice problemSubtype hint required',
  'textarea area ?1 hint? disabled',
];
const place = { kind: 'area', at: 'inner body>->div>textarea 1/400 3 details' };

test('the words are those of the dictionary', () => {
  expect([...LABEL_KEYS]).toEqual(Object.keys(data.label));
  expect([...TITLE_KEYS]).toEqual(Object.keys(data.title));
});

test('what a frame says of itself is taken over as it is', () => {
  expect(outlineSchema.parse(lines)).toEqual(lines);
  expect(placeSchema.parse(place)).toEqual(place);
});

test('more lines than a frame tells are refused', () => {
  expect(outlineSchema.safeParse(Array(400).fill('div part')).success).toBe(true);
  expect(outlineSchema.safeParse(Array(401).fill('div part')).success).toBe(false);
});

/** Texts of any script, and plain words such as a secret or a sentence may be made of. */
const word = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.stringMatching(/^[\w-]{1,40}$/),
  fc.constantFrom(
    'password',
    'call',
    'Taro',
    '0312345678',
    'a1b2c3',
    'https://contoso.example',
    'x@y.example',
  ),
);
const strange = word.filter((one) => !one.split(/[ >]/).every((each) => ours.has(each)));

describe('no text of a page has a place', () => {
  test('in lines of words that are not ours', () => {
    fc.assert(
      fc.property(fc.array(fc.array(strange, { minLength: 1, maxLength: 16 }), { maxLength: 20 }), (said) => {
        const taken = outlineSchema.parse(said.map((words) => words.join(' ')));
        expect(taken).toEqual(said.map(() => '?'));
      }),
    );
  });

  test('nor instead of any word of ours, or beside it', () => {
    fc.assert(
      fc.property(strange, fc.nat(lines.length - 1), fc.nat(20), fc.boolean(), (said, at, index, beside) => {
        const words = lines[at]?.split(' ') ?? [];
        words.splice(index % (words.length + 1), beside ? 0 : 1, said);
        const [first, second] = outlineSchema.parse(at ? ['page ? ltr', words.join(' ')] : [words.join(' ')]);
        // Counts and the code of a language are told as they are.
        const left = (at ? second : first)
          ?.split(' ')
          .filter((one) => !ours.has(one) && !/^\??\d{1,5}$/.test(one));
        expect(left?.filter((one, n) => at || n || !/^[a-z]{2}(-[a-z]{2,4})?$/i.test(one))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('nor in a place', () => {
    const parts = place.at.split(/(?=[ >/])/);
    fc.assert(
      fc.property(strange, fc.nat(parts.length - 1), fc.boolean(), (said, index, beside) => {
        const at = parts.toSpliced(index, beside ? 0 : 1, `${parts[index]?.[0]}${said}`).join('');
        if (!/^[ >/]\d{1,3}$/.test(`${parts[index]?.[0]}${said}`))
          expect(placeSchema.safeParse({ kind: 'area', at }).success).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
