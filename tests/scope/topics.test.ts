import { describe, expect, test } from 'vitest';
import { services } from '../../lib/azure/services';
import { fieldSignals, returnsTo } from '../../lib/scope/parts/field-signals';
import { fieldOf } from '../../lib/scope/reading/fields';
import {
  alongside,
  perhaps,
  planned,
  quietAsk,
  quietFault,
  refersBack,
  titled,
} from '../../lib/scope/reading/quiet-cues';
import { topicsOf } from '../../lib/scope/reading/topics';
import words from '../../lib/scope/reading/topics.json';

describe('the field of everyday words', () => {
  test.each([
    ['The tunnel to our branch office drops.', 'links'],
    ['多要素認証の画面が出ません。', 'identity'],
    ['照合順序を変えたいです。', 'databases'],
    ['領収書を再発行してください。', 'billing'],
    ['The prompt exceeds the token limit.', 'ai'],
  ])('%s', (text, field) => {
    expect(topicsOf(text)).toContain(field);
  });

  test.each(['エラーが出ます。原因を教えてください。', 'It does not work. Please help.', ''])(
    'silent: %s',
    (text) => {
      expect(topicsOf(text)).toEqual([]);
    },
  );

  test('a word said twice counts once', () => {
    expect(topicsOf('拠点と拠点')).toHaveLength(1);
  });

  test('no word belongs to two fields', () => {
    const all = Object.entries(words).flatMap(([field, lists]) =>
      [...new Set(lists.flatMap((list) => list.toLowerCase().split(', ')))].map((word) => ({ field, word })),
    );
    const twice = all.filter(({ field, word }) =>
      all.some((one) => one.word === word && one.field !== field),
    );
    expect(twice).toEqual([]);
  });

  test('every field of a service has its words', () => {
    for (const { id } of services) expect([undefined, ...Object.keys(words)]).toContain(fieldOf(id));
  });
});

describe('what the fields of two sides say', () => {
  test('apart, and the more words the surer', () => {
    const one = fieldSignals(new Map([['links', 1]]), new Map([['billing', 1]]), false).fields ?? 0;
    const three = fieldSignals(new Map([['links', 3]]), new Map([['billing', 3]]), false).fields ?? 0;
    expect(one).toBeGreaterThan(0);
    expect(three).toBeGreaterThan(one);
  });

  test('the same', () => {
    const signals = fieldSignals(new Map([['links', 2]]), new Map([['links', 1]]), false);
    expect(signals.fields).toBeUndefined();
    expect(signals.sameField).toBeGreaterThan(0);
  });

  test('the text goes back to the first', () => {
    expect(
      returnsTo(
        new Map([['links', 3]]),
        new Map([['billing', 1]]),
        new Map([
          ['links', 2],
          ['billing', 1],
        ]),
      ),
    ).toBe(1);
    expect(returnsTo(new Map([['links', 3]]), new Map([['billing', 1]]), new Map([['billing', 4]]))).toBe(0);
  });
});

describe('quiet words', () => {
  test.each([
    '先に進めません',
    '古い画面に戻ってしまいます',
    '「中断」になります',
    'Events do therefore not fire',
    'It used to work',
  ])('a fault: %s', (text) => expect(quietFault.test(text)).toBe(true));
  test.each([
    '関連するかもしれません',
    '対応いただけませんか',
    'パスワードは正しいです',
    'We use the Java client',
  ])('no fault: %s', (text) => expect(quietFault.test(text.replace(perhaps, ' '))).toBe(false));
  test.each([
    '増枠を希望します',
    'Quota increase request',
    'Could somebody walk me through it',
    '社内で確認したく、',
  ])('wanted: %s', (text) => expect(quietAsk.test(text)).toBe(true));
  test.each(['The request fails with 500', '再起動しました'])('not wanted: %s', (text) =>
    expect(quietAsk.test(text)).toBe(false),
  );
  test('titles, steps of a plan, what fails beside, what refers back', () => {
    expect(titled.test('会員サイトのログインについて')).toBe(true);
    expect(titled.test('ログインについて調べたところ、失敗していました。')).toBe(false);
    expect(planned.test('DNS は Traffic Manager で切り替える予定です。')).toBe(true);
    expect(alongside.test('決済もできなくなっています。')).toBe(true);
    expect(alongside.test('決済ができなくなっています。')).toBe(false);
    expect(refersBack.test('また、料金はいつから変わりますか。')).toBe(true);
    expect(refersBack.test('請求書の宛先を変えたいです。')).toBe(false);
  });
});
