import { describe, expect, test } from 'vitest';
import type { SupportRequest } from '../../lib/request/model';
import { oneProblem } from '../../lib/rules/one-problem';

const check = (request: SupportRequest) => oneProblem.check(request, { replies: {} });
const split = (description: string, rest: SupportRequest = {}) => {
  const [finding] = check({ description, ...rest });
  return finding?.evidence
    .slice(0, finding.data.parts)
    .map(({ start, end }) => description.slice(start, end));
};

describe('unrelated problems are told apart', () => {
  test('an App Service outage and the backup retention of SQL Database', () => {
    const first = 'App Service で 503 エラーが発生しています。原因を教えてください。';
    const second = '別件ですが、SQL Database のバックアップ保持期間を 35 日に変更する方法を教えてください。';
    expect(split(`${first}\n\n${second}`)).toEqual([first, second]);
    expect(split(`${first}${second}`)).toEqual([first, second]);
  });

  test('the same without a connector, and in English', () => {
    const first = 'Our App Service returns HTTP 503 since this morning.';
    const second = 'How can we extend the backup retention of Azure SQL Database to 35 days?';
    expect(split(`${first}\n\n${second}`)).toEqual([first, second]);
  });

  test('the finding is a warning, with the reasons and their words', () => {
    const description = 'AKS のノードが NotReady になります。\n\n別件ですが、Cosmos DB で 429 が出ます。';
    const [finding] = check({ description });
    expect(finding).toMatchObject({ level: 'warn', certainty: 'found' });
    const [cut] = finding?.data.cuts ?? [];
    expect(cut).toMatchObject({
      reason: 'connector',
      services: { left: { en: 'Azure Kubernetes Service' } },
    });
    const words = cut?.cues
      .map((index) => finding?.evidence[index])
      .map((span) => span && description.slice(span.start, span.end));
    expect(words).toEqual(['別件ですが、', 'AKS', 'Cosmos DB']);
  });

  test.each([
    '以下 3 点についてお願いします。\n\n1. 仮想マシンに RDP で接続できません。\n2. Cosmos DB で 429 が多発しています。\n3. Logic Apps のワークフローが失敗します。',
    '① 仮想マシンに RDP で接続できません。\n② Cosmos DB で 429 が多発しています。\n③ Logic Apps のワークフローが失敗します。',
    'We have three issues:\n1. We cannot RDP to a virtual machine.\n2. Cosmos DB throttles with 429.\n3. A Logic App fails every night.',
    '質問1: 仮想マシンに RDP で接続できません。\n質問2: Cosmos DB で 429 が多発しています。\n質問3: Logic Apps のワークフローが失敗します。',
    '## Issue 1\nWe cannot RDP to a virtual machine.\n\n## Issue 2\nCosmos DB throttles with 429.\n\n## Issue 3\nA Logic App fails every night.',
  ])('a numbered list of problems: %s', (description) => {
    expect(split(description)).toHaveLength(3);
  });

  test('a numbered list of a fault, a cost and a how-to, though the services are relatives', () => {
    const description =
      '1. AKS のノードが NotReady になります。\n2. Key Vault の料金が倍になった理由を知りたいです。\n3. Log Analytics の保存期間を変更する手順を教えてください。';
    const [finding] = check({ description });
    expect(finding?.data).toMatchObject({
      parts: 3,
      cuts: [{ reason: 'enumeration' }, { reason: 'enumeration' }],
    });
    expect(split(description)).toEqual(description.split('\n'));
  });

  test('every paragraph that opens with 別件ですが is a part', () => {
    const parts = [
      'AKS のノードが NotReady になります。',
      '別件ですが、Key Vault のシークレットを取得できません。',
      '別件ですが、SQL Database の CPU が高騰しています。',
      'それとは別に、Cosmos DB で 429 が出ます。',
    ];
    expect(split(parts.join('\n\n'))).toEqual(parts);
  });

  test('a connector alone, where no service is named', () => {
    expect(
      split('画面が真っ白になります。\n\n別件ですが、請求書の宛名を変更する方法を教えてください。'),
    ).toHaveLength(2);
    expect(
      split('The page stays blank.\n\nOn an unrelated note, how can we change the name on our invoice?'),
    ).toHaveLength(2);
  });

  test('the summary or the form says what the first part is about', () => {
    const description =
      '今朝から 503 が返ります。原因を教えてください。\n\nCosmos DB の 429 も減らしたいです。方法を教えてください。';
    expect(split(description)).toBeUndefined();
    expect(split(description, { summary: 'App Service で 503' })).toHaveLength(2);
    expect(split(description, { service: 'Web App (Linux)' })).toHaveLength(2);
    expect(
      split(description, {
        resource: { id: '/subscriptions/x/resourceGroups/y/providers/Microsoft.Web/sites/z' },
      }),
    ).toHaveLength(2);
  });

  test('spans fit the text as it was typed, full width and all', () => {
    const second =
      '別件ですが、ＳＱＬ　Ｄａｔａｂａｓｅ のバックアップ保持期間を変更する方法を教えてください。';
    const first = 'Ａｐｐ　Ｓｅｒｖｉｃｅ で ５０３ エラーが発生しています。';
    expect(split(`${first}\r\n\r\n${second}`)).toEqual([first, second]);
  });
});

describe('resources that fail in different ways', () => {
  const description =
    'vm-web-01 は昨日から RDP で接続できません。\nvm-web-02 は起動していますが、ディスクが不足しています。';

  test('a warning with a grid whose words stand behind the parts', () => {
    const [finding] = check({ description });
    expect(finding).toMatchObject({ level: 'warn', certainty: 'found', cites: ['R33'] });
    expect(finding?.data).toEqual({
      parts: 2,
      cuts: [{ reason: 'patterns', cues: [3, 6] }],
      grid: [
        { resource: 2, symptom: 3, since: 4 },
        { resource: 5, symptom: 6 },
      ],
    });
    const words = finding?.evidence.map(({ start, end }) => description.slice(start, end));
    expect(words?.slice(2)).toEqual([
      'vm-web-01',
      'RDP で接続できません',
      '昨日から',
      'vm-web-02',
      'ディスクが不足しています',
    ]);
  });

  test('unrelated problems are told apart instead, where there are any', () => {
    const [finding] = check({ description: `${description}\n\n別件ですが、Cosmos DB で 429 が出ます。` });
    expect(finding?.cites).toEqual(['R31']);
    expect(finding?.data.grid).toBeUndefined();
  });
});

describe('the writer is unsure how to split', () => {
  const description = 'AKS のノードが NotReady になります。\n\n別件ですが、Cosmos DB で 429 が出ます。';

  test('a sentence that asks can be inserted at the end; then the hint is gone', () => {
    const [edit] = check({ description })[0]?.fix ?? [];
    expect(edit).toMatchObject({ field: 'description', start: description.length, end: description.length });
    expect(check({ description: description + edit?.insert })).toEqual([]);
  });

  test('in the language of the text', () => {
    const text = 'Our AKS nodes are NotReady.\n\nAnother issue: Cosmos DB throttles with 429.';
    expect(check({ description: text })[0]?.fix?.[0]?.insert).toMatch(/^\n\nIf this should be split/);
  });
});

describe('silent', () => {
  test.each([
    [
      'a chain',
      'App Service から SQL Database へ接続できません。\nSQL Database 側のログにはログイン失敗が出ています。原因を教えてください。',
    ],
    [
      'what it costs',
      '仮想マシンを停止しているのに料金がかかります。内訳を確認する方法を教えてください。\n\nまた、ディスクの料金は停止中もかかりますか。',
    ],
    [
      'one function',
      'AKS のノードが NotReady です。\n\nまた、ACR からイメージを取得できません。原因を教えてください。',
    ],
    ['a continuation', 'App Service で 503 が出ます。\nまた、再起動しても同じでした。'],
    [
      'anaphora',
      'App Service で 503 が出ます。調査をお願いします。\n\nこの事象の発生時、Cosmos DB でも 429 が出ていました。',
    ],
    ['an open request', '別件で問い合わせ中ですが、App Service で 503 が出ます。Cosmos DB は正常です。'],
    [
      'steps that lead to a fault',
      '再現手順は次のとおりです。\n1. Key Vault のシークレットを更新する\n2. AKS の Pod を再起動する\n3. Pod が 403 で失敗する\n原因を教えてください。',
    ],
    [
      'numbered questions about one thing',
      'AKS のアップグレードについて 2 点教えてください。\n1. Pod が停止する理由\n2. 停止時間を短くする方法',
    ],
    [
      'what was checked',
      'App Service が 502 を返します。以下の 2 点を確認済みです。\n1. Application Gateway は正常\n2. Key Vault の証明書は有効',
    ],
    ['nothing', ''],
    ['one line', 'hello'],
  ])('%s', (_, description) => {
    expect(check({ description })).toEqual([]);
  });

  test('no description on this step', () => {
    expect(check({ summary: 'App Service 503, and SQL Database backup retention' })).toEqual([]);
  });
});

describe('while the person is typing', () => {
  const first = 'App Service で 503 エラーが発生しています。原因を教えてください。';
  const second = '別件ですが、SQL Database のバックアップ保持期間を 35 日に変更する方法を教えてください。';
  const third = 'あと、先月の請求書を再発行する手順も教えてください。';
  const typedIn = (description: string) =>
    oneProblem.check({ description }, { replies: {}, isUnsettled: ({ end }) => end === description.length });

  test('what is still being written is no part of its own', () => {
    expect(typedIn(`${first}\n\n${second}`)).toEqual([]);
    const description = `${first}\n\n${second}\n\n${third}`;
    expect(check({ description })[0]?.data.parts).toBe(3);
    const [finding] = typedIn(description);
    expect(finding?.data).toMatchObject({ parts: 2, cuts: [{ reason: 'connector' }] });
    expect(description.slice(finding?.evidence[1]?.start, finding?.evidence[1]?.end)).toBe(
      `${second}\n\n${third}`,
    );
  });

  test('what is written already stays', () => {
    const description = `${first}\n\n${second}\n`;
    expect(typedIn(description)).toHaveLength(1);
  });
});

test('the first part begins where something is said', () => {
  const lead = 'お世話になっております。\nサブスクリプション: Contoso-Prod\n\n';
  const first = 'App Service で 503 エラーが発生しています。';
  expect(split(`${lead}${first}\n\n別件ですが、Key Vault のシークレットを取得できません。`)?.[0]).toBe(first);
});
