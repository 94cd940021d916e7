import { describe, expect, test, vi } from 'vitest';
import { asksForHelp, labelKey, longestText, mostKept, titleKey } from '../../lib/portal/labels';
import data from '../../lib/portal/labels.json';
import { packed, packedValues, texts } from '../../lib/portal/pack';

describe('labels', () => {
  test.each([
    ['問題の種類 *', 'anyType'],
    ['＊ 概要：', 'summary'],
    ['Problem Subtype (required)', 'problemSubtype'],
    ['必須 サブスクリプション', 'subscription'],
    ['お客様の問題はリソースに関係していますか?', undefined],
    ['高度な診断情報の収集を許可しますか？', 'diagnosticConsent'],
    ['probleemtype', 'anyType'],
    ['Schweregrad', 'severity'],
    ['Ernsthaftigkeit', undefined],
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

  test('every text names its language, and how certain it is', () => {
    const entries = Object.values(data).flatMap((group) =>
      Object.values(group).flatMap((entry) => entry.split('|')),
    );
    expect(
      entries.filter((entry) => !/^(?:[a-z]{2}|pt-br|pt-pt|zh-hans|zh-hant)[~?]? \S/.test(entry)),
    ).toEqual([]);
  });

  // Counted in the documents and screenshots that the texts come from; a text must not lose or gain certainty unnoticed.
  test.each([
    ['severity', 18, 10],
    ['supportPlan', 18, 10],
    ['problemSubtype', 19, 12],
    ['anyType', 17, 10],
    ['subscription', 19, 12],
    ['service', 19, 12],
    ['summary', 15, 12],
    ['contactMethod', 17, 10],
    ['diagnosticConsent', 16, 7],
  ] as const)('%s is known in %i languages, in %i of them as it was seen', (key, languages, seen) => {
    const entries = data.label[key].split('|').map((entry) => entry.split(' ')[0] ?? '');
    const locales = (list: string[]) => new Set(list.map((locale) => locale.replace(/[~?]/, ''))).size;
    expect([locales(entries), locales(entries.filter((locale) => !/[~?]/.test(locale)))]).toEqual([
      languages,
      seen,
    ]);
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
  await expect(packedValues()).toMatchFileSnapshot('../../lib/request/values.json');
});

describe('texts that are asked for', () => {
  // Letters apart from their marks, half-width kana and what stands around a label make it longer.
  test('none of the dictionary is too long, however it is written', () => {
    const { help: _, ...titles } = data.title;
    const long = [...Object.values(data.label), ...Object.values(titles)]
      .flatMap((entry) => entry.split('|').map((one) => one.slice(one.indexOf(' ') + 1)))
      .map((text) => ` ${text.normalize('NFKD')} (required) * : `)
      .filter((text) => text.length > longestText || !(labelKey(text) ?? titleKey(text)));
    expect(long).toEqual([]);
  });

  test('long ones cost nothing, and the same ones again and again are folded once', () => {
    const fold = vi.spyOn(String.prototype, 'normalize');
    const folds = (texts: string[]) => {
      fold.mockClear();
      for (const text of texts) labelKey(text);
      return fold.mock.calls.length;
    };
    expect(folds(Array.from({ length: 1_000 }, (_, at) => `${at}${'x'.repeat(longestText)}`))).toBe(0);
    // Pages change: what was asked for before makes room.
    for (const page of ['one', 'other', 'last']) {
      const many = Array.from({ length: 0.9 * mostKept }, (_, at) => `${page} ${at}`);
      for (let look = 0; look < 2; look++) folds(many);
      expect(folds(many)).toBe(0);
    }
    fold.mockRestore();
  });
});

test('titles', () => {
  expect(titleKey('追加の詳細')).toBe('additional');
  expect(titleKey('Review + create')).toBe('review');
  expect(titleKey('Disks')).toBeUndefined();
  expect(asksForHelp('解決策とサポートを受けるために、問題についてお聞かせください。')).toBe(true);
  expect(asksForHelp('問題の説明')).toBe(false);
});
