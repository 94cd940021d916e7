import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scan } from '../../lib/secrets/scan';
import * as foundAnywhere from './found';
import * as foundKeys from './found-keys';
import * as foundInSentences from './found-sentences';
import * as foundInSettings from './found-settings';
import * as foundOfVendors from './found-vendors';
import type { Found } from './parts';
import * as silentAnywhere from './silent';
import * as silentKeys from './silent-keys';
import * as silentInSentences from './silent-sentences';
import * as silentInSettings from './silent-settings';
import * as silentOfVendors from './silent-vendors';

const found: Record<string, Found[]> = {
  ...foundAnywhere,
  ...foundKeys,
  ...foundInSettings,
  ...foundOfVendors,
  ...foundInSentences,
};
const silent = {
  ...silentAnywhere,
  ...silentKeys,
  ...silentInSettings,
  ...silentOfVendors,
  ...silentInSentences,
};

describe.each(Object.entries(found))('finds: %s', (_family, cases) => {
  test.each(cases)('%j', (text, kind, ...secrets) => {
    const matches = scan(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
    expect(matches).toEqual(secrets.map((secret) => [kind, secret]));
  });
});

describe.each(Object.entries(silent))('is silent on: %s', (_family, texts) => {
  test.each(texts)('%j', (text) => {
    expect(scan(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([]);
  });
});

test('there are enough examples', () => {
  expect(Object.values(found).flat().length).toBeGreaterThanOrEqual(80);
  expect(Object.values(silent).flat().length).toBeGreaterThanOrEqual(60);
});

/** The support team's own way of masking; what has been masked must not be found again. */
const masks = ['<●●●機密情報のためパスワードはマスクします●●●>', '<●●●password masked●●●>'];

describe.each(masks)('after masking with %s nothing is found', (mask) => {
  test.each(Object.values(found).flat())('%j', (text) => {
    let masked = text;
    for (const { start, end } of scan(text).reverse())
      masked = masked.slice(0, start) + mask + masked.slice(end);
    expect(scan(masked)).toEqual([]);
  });
});

describe('for any text', () => {
  const pieces = fc.constantFrom(
    ...Object.values(found)
      .flat()
      .map(([text]) => text),
    ...Object.values(silent).flat(),
  );

  test('matches are in order, apart from each other and inside the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 6 }),
        (parts) => {
          const text = parts.join('\n');
          let last = 0;
          for (const { start, end } of scan(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
