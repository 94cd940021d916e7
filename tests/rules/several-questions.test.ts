import { describe, expect, test } from 'vitest';
import type { SupportRequest } from '../../lib/request/model';
import { severalQuestions } from '../../lib/rules/several-questions';
import { words } from '../../lib/words/index';

const check = (request: SupportRequest) => severalQuestions.check(request, { replies: {} });
const natures =
  'Batch のプールのサイズ変更が ResizeTimeout で失敗します。原因を教えてください。\n\nまた、taskSlotsPerNode パラメーターに指定できる最大値を教えてください。';
const questions =
  'We have three questions about Blob Storage.\n1. How do we turn on versioning?\n2. Can a private endpoint reach the static website?\n3. What is the maximum size of a block blob?';
const occurrences = '5/1 の切断は解決済みですが、5/4 に再び切断が発生しました。';

describe('asks softly', () => {
  test('a tip with the sentences that ask', () => {
    const [finding] = check({ description: natures });
    expect(finding).toMatchObject({ level: 'tip', certainty: 'found' });
    expect(finding?.data).toEqual({ about: 'natures', intents: ['fault', 'how-to'] });
    expect(finding?.evidence.map(({ start, end }) => natures.slice(start, end))).toEqual([
      'Batch のプールのサイズ変更が ResizeTimeout で失敗します。',
      'また、taskSlotsPerNode パラメーターに指定できる最大値を教えてください。',
    ]);
  });

  test.each([
    [natures, /障害の調査と、使い方のご質問/, /a fault and a how-to question/],
    [questions, /3 件/, /3 questions/],
    [occurrences, /再び発生/, /come back/],
  ])('in words of its kind: %s', (description, ja, en) => {
    const [finding] = check({ description });
    if (!finding) throw new Error('silent');
    expect(words.ja.rules['several-questions'].hint(finding.data)).toMatch(ja);
    expect(words.en.rules['several-questions'].hint(finding.data)).toMatch(en);
    expect(finding.cites?.length).toBeGreaterThan(0);
  });
});

describe('silent', () => {
  test.each([
    ['nothing', ''],
    ['one fault', 'App Service が 503 を返します。原因と対処方法を教えてください。'],
    ['no description on this step', undefined],
    [
      'unrelated problems, which one-problem tells',
      'App Service で 503 エラーが発生しています。原因を教えてください。\n\n別件ですが、SQL Database のバックアップ保持期間を 35 日に変更する方法を教えてください。',
    ],
  ])('%s', (_, description) => {
    expect(check({ ...(description !== undefined && { description }) })).toEqual([]);
  });
});

test('what is still being written is no question yet', () => {
  const typed = (description: string) =>
    severalQuestions.check(
      { description },
      { replies: {}, isUnsettled: ({ end }) => end === description.length },
    );
  expect(typed(questions)[0]?.evidence).toHaveLength(2);
  expect(typed(natures)).toEqual([]);
});
