import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analyze';
import type { SupportRequest } from '../../lib/request/model';
import { crossService } from '../../lib/rules/cross-service';
import { consult } from '../../lib/scope/consulting';

const check = (request: SupportRequest) => crossService.check(request, { replies: {} });
const description =
  'App Service から SQL Database への接続が切れます。App Service 側と SQL Database 側のどちらに問題があるか、それぞれの見解をお願いします。';

test('one problem between two services: a tip with both names and the words that ask', () => {
  const [finding] = check({ description });
  expect(finding).toMatchObject({
    level: 'tip',
    certainty: 'found',
    data: { left: { en: 'Azure App Service' }, right: { en: 'Azure SQL Database' } },
    cites: ['R34', 'R35', 'R119'],
  });
  const words = finding?.evidence.map(({ start, end }) => description.slice(start, end));
  expect(words?.slice(0, 2)).toEqual(['App Service', 'SQL Database']);
  expect(words?.[2]).toMatch(/どちらに問題があるか/);
});

test('the fix asks whether to split, and then the hint is gone', () => {
  const [edit] = check({ description })[0]?.fix ?? [];
  expect(edit?.insert).toBe(`\n\n${consult.ja}`);
  expect(check({ description: description + edit?.insert })).toEqual([]);
});

describe('one hint at most about splitting', () => {
  const scope = (text: string) =>
    analyze({ description: text })
      .hints.map(({ rule }) => rule)
      .filter((rule) => ['one-problem', 'several-questions', 'cross-service'].includes(rule));

  test('several problems come first', () => {
    expect(scope(`${description}\n\n別件ですが、AKS のノードが NotReady になります。`)).toEqual([
      'one-problem',
    ]);
  });

  test('two services come before several questions', () => {
    const asks = '1. どちらに問題があるか教えてください。\n2. 接続数の上限を変更する方法を教えてください。';
    expect(scope(`${description}\n\n${asks}`)).toHaveLength(1);
  });

  test('none where the writer asks whether to split', () => {
    expect(
      scope(`${description}\n\n別件ですが、AKS のノードが NotReady になります。\n\n${consult.ja}`),
    ).toEqual([]);
  });

  test('another request may be spoken of besides', () => {
    const rules = analyze({ description: `${description}先日のお問い合わせの続きです。` }).hints.map(
      ({ rule }) => rule,
    );
    expect(rules).toEqual(expect.arrayContaining(['cross-service', 'related-request']));
  });
});

test('silent where nobody asks which side it is, or nothing is there', () => {
  expect(check({ description: 'App Service から SQL Database に接続できません。' })).toEqual([]);
  expect(check({})).toEqual([]);
});
