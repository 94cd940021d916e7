import { describe, expect, test } from 'vitest';
import { asksForHelp, hasValue, isValue, labelKey, titleKey } from '../../lib/portal/labels';
import data from '../../lib/portal/labels.json';
import { packed, texts } from '../../lib/portal/pack';

describe('labels', () => {
  test.each([
    ['問題の種類 *', 'anyType'],
    ['＊ 概要：', 'summary'],
    ['Problem Subtype (required)', 'problemSubtype'],
    ['必須 サブスクリプション', 'subscription'],
    ['お客様の問題はリソースに関係していますか?', undefined],
    ['高度な診断情報の収集を許可しますか？', 'diagnosticConsent'],
    ['probleemtype', 'anyType'],
    ['Schweregrad', undefined],
    ['訂用帳戶', 'subscription'],
    ['', undefined],
  ])('%s', (text, key) => {
    expect(labelKey(text)).toBe(key);
  });

  // Issue type and problem type share their words: that is what `anyType` is for. All other words name one field.
  test.each(['label', 'title'] as const)('no %s means two things', (group) => {
    const meanings = new Map<string, Set<string>>();
    for (const [key, entry] of Object.entries(data[group])) {
      for (const text of texts(entry)) meanings.set(text, (meanings.get(text) ?? new Set()).add(key));
    }
    expect([...meanings].filter(([, keys]) => keys.size > 1).map(([text, keys]) => [text, ...keys])).toEqual(
      [],
    );
  });

  test('every text names its language', () => {
    const entries = Object.values(data).flatMap((group) =>
      Object.values(group).flatMap((entry) => entry.split('|')),
    );
    expect(entries.filter((entry) => !/^(?:[a-z]{2}|pt-br|pt-pt|zh-hans|zh-hant) \S/.test(entry))).toEqual(
      [],
    );
  });

  test('every field and title is known in English and Japanese', () => {
    const { label, title } = data;
    const missing = [...Object.entries(label), ...Object.entries(title)].filter(
      ([key, entry]) =>
        !/issueType|problemType|anyType|availability/.test(key) &&
        !(/(?:^|\|)en /.test(entry) && /(?:^|\|)ja /.test(entry)),
    );
    expect(missing.map(([key]) => key)).toEqual([]);
  });
});

test('the page script carries what labels.json says', async () => {
  await expect(packed()).toMatchFileSnapshot('../../lib/portal/labels-packed.json');
});

test('titles', () => {
  expect(titleKey('追加の詳細')).toBe('additional');
  expect(titleKey('Review + create')).toBe('review');
  expect(titleKey('Disks')).toBeUndefined();
  expect(asksForHelp('解決策とサポートを受けるために、問題についてお聞かせください。')).toBe(true);
  expect(asksForHelp('問題の説明')).toBe(false);
});

test('values', () => {
  expect(isValue('phone', '電話')).toBe(true);
  expect(isValue('phone', '電話会議')).toBe(false);
  expect(hasValue('technical', '技術 （各種 Azure サービスについて）')).toBe(true);
  expect(hasValue('quota', 'Límites de servicio y suscripción (cuotas)')).toBe(true);
  expect(hasValue('billing', 'Technical')).toBe(false);
});
