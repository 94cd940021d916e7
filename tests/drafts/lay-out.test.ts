import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analyze';
import { layOut } from '../../lib/drafts/lay-out';
import type { SupportRequest } from '../../lib/request/model';
import { analysis, anyParts, oneProblem, secret, squeezed, textsOf } from './texts';

const subscription = '8d3f6c1e-4b7a-4c2d-9f10-2b6a5e7d8c91';
const ja = `お世話になっております。Contoso の山田です。
環境：本番 (東日本リージョン)
サブスクリプション ID：${subscription}

1. App Service「contoso-shop」で HTTP 503 が断続的に発生しています。
   再起動しても変わりませんでした。
   発生日時: 2026-11-18 09:15 (JST)

2. Key Vault の証明書の自動更新の方法を教えてください。

連絡先：山田太郎 (03-1234-5678、平日 9:00-18:00)
以上、よろしくお願いいたします。`;
const en = `Hello team,
Environment: production, Japan East

Since this morning, our AKS cluster contoso-aks cannot pull images and pods stay in ImagePullBackOff.
\`\`\`
Failed to pull image "contoso.azurecr.io/web:1.2"

  x509: certificate has expired
\`\`\`

Another issue: we would like to keep the Microsoft Entra ID sign-in logs for one year. Which license is needed for that?

You can call me at +81 3-1234-5678 on weekdays.
Best regards,
Taro Yamada`;

function drafts(description: string, starts: (string | number)[], request: SupportRequest = {}) {
  const desk = layOut({ description, ...request }, analysis(oneProblem(description, ...starts)));
  if (!desk) throw new Error('Nothing was laid out.');
  return { desk, texts: textsOf(desk) };
}

test('a Japanese request: each draft has its problem, and what holds for all', () => {
  const { desk, texts } = drafts(ja, ['2. Key Vault'], { severity: 'B' });
  expect(desk.language).toBe('ja');
  expect(texts[0]).toBe(`${ja.slice(0, ja.indexOf('2. Key Vault')).trimEnd()}

連絡先：山田太郎 (03-1234-5678、平日 9:00-18:00)
以上、よろしくお願いいたします。

関連するお問い合わせ: (起票後に番号をご記入ください) Key Vault の証明書の自動更新の方法`);
  expect(texts[1]).toContain(`サブスクリプション ID：${subscription}\n\n2. Key Vault`);
  expect(texts[1]).toContain('お世話になっております。Contoso の山田です。');
  expect(texts[1]).not.toContain('再起動');
  expect(texts[1]).not.toContain('発生日時');
  expect(desk.drafts.map(({ summary }) => summary)).toEqual([
    'App Service「contoso-shop」で HTTP 503 が断続的に発生している',
    'Key Vault の証明書の自動更新の方法',
  ]);
  expect(desk.drafts).toMatchObject([
    { service: { id: 'app-service' }, severity: 'B', issueType: 'technical', subscription },
    { service: { id: 'key-vault' }, severity: 'C', issueType: 'technical', subscription },
  ]);
});

test('an English request: a log stays whole, the signature goes along', () => {
  const { desk, texts } = drafts(en, ['Another issue']);
  expect(desk.language).toBe('en');
  expect(texts[0]).toContain('web:1.2"\n\n  x509');
  for (const text of texts) {
    expect(text).toMatch(/^Hello team,\nEnvironment: production, Japan East\n\n/);
    expect(text).toContain('You can call me at +81 3-1234-5678 on weekdays.\nBest regards,\nTaro Yamada\n\n');
  }
  expect(texts[1]).not.toContain('x509');
  expect(texts[1]).toMatch(/Related request: \(please fill in the number after sending\) Our AKS cluster/);
});

describe('what belongs to one problem stays with it', () => {
  test('the same label in two parts', () => {
    const text =
      '環境: 本番\nApp Service が 503 を返します。\n\n別件です。\n環境: 検証\nSQL Database に接続できません。';
    const { texts } = drafts(text, ['別件']);
    expect(texts[1]).not.toContain('本番');
  });

  test('a label close to the last problem', () => {
    const text =
      'App Service が 503 を返します。\n\n別件ですが、仮想マシンが起動しません。\nリージョン: 西日本';
    expect(drafts(text, ['別件']).texts[0]).not.toContain('西日本');
  });

  test('when it began, where only the first problem follows', () => {
    const text =
      '発生日時: 11/18 09:15\nApp Service が 503 を返します。\n\n別件ですが、仮想マシンが起動しません。';
    expect(drafts(text, ['別件']).texts[1]).not.toContain('09:15');
  });

  test('when it began holds for all where a list of problems follows', () => {
    const text = '発生日時: 11/18 09:15\n\n1. App Service が 503 を返します。\n2. 仮想マシンが起動しません。';
    expect(drafts(text, ['2. ']).texts[1]).toContain('発生日時: 11/18 09:15\n\n2. ');
  });
});

test('a part that begins within a line', () => {
  const text =
    'App Service が 503 を返します。別件ですが、仮想マシンが起動しません。よろしくお願いいたします。';
  const { texts } = drafts(text, ['別件']);
  expect(texts[0]).toMatch(/^App Service が 503 を返します。\nよろしくお願いいたします。\n\n関連/);
  expect(texts[1]).toMatch(/^別件ですが、仮想マシンが起動しません。\n?よろしくお願いいたします。\n\n関連/);
});

test('secrets are masked, in the summary too', () => {
  const password = ['Tk9', '$xLq', '2vB7'].join('');
  const text = `仮想マシンに接続できません、パスワードは ${password} です。\n\n別件ですが、App Service が 503 を返します。`;
  const desk = layOut({ description: text }, analysis(secret(text, password), oneProblem(text, '別件')));
  expect(textsOf(desk ?? { drafts: [], mark: '', language: 'ja' })[0]).toContain('パスワードは ●●● です。');
  expect(JSON.stringify(desk)).not.toContain(password.slice(0, 5));
});

test.each([
  ['across two parts', 'abcd\nefgh', 'efgh'],
  ['within one', 'abcd efgh', 'gh\n別件'],
])('a secret %s is masked in each', (_, value, next) => {
  const text = `App Service が 503 を返します。パスワードは ${value}\n別件ですが、仮想マシンが起動しません。`;
  const desk = layOut({ description: text }, analysis(secret(text, value), oneProblem(text, next)));
  expect(desk?.drafts).toHaveLength(2);
  expect(JSON.stringify(desk)).not.toMatch(/abcd|efgh|bcd|fgh/);
});

test('line ends are those of a text box: a selection is counted in them', () => {
  const text =
    'App Service が 503 を返します。\r\n再起動しました。\r\n\r\n別件ですが、仮想マシンが起動しません。';
  const { desk, texts } = drafts(text, ['別件']);
  expect(JSON.stringify(desk)).not.toContain('\\r');
  expect(texts[0]).toContain('返します。\n再起動しました。\n\n関連');
});

test('one problem between two services: both drafts hold it all, each for one of them', () => {
  const description =
    'App Service から SQL Database への接続がタイムアウトします。どちらに問題があるか、それぞれの見解をいただけますか。';
  const span = { field: 'description', start: 0, end: 3 } as const;
  const names = { left: { en: 'Azure App Service', ja: '' }, right: { en: 'Azure SQL Database', ja: '' } };
  const desk = layOut(
    { description, severity: 'B' },
    analysis({ ...oneProblem(description), rule: 'cross-service', evidence: [span], data: names } as never),
  );
  expect(desk?.drafts).toMatchObject([
    { service: { id: 'app-service' }, severity: 'B' },
    { service: { id: 'sql-database' }, severity: 'B' },
  ]);
  expect(desk?.drafts.map(({ summary }) => summary)).toEqual([
    'App Service から SQL Database への接続がタイムアウトする (App Service 側)',
    'App Service から SQL Database への接続がタイムアウトする (SQL Database 側)',
  ]);
  for (const draft of desk?.drafts ?? []) expect(draft.passages[0]?.text).toBe(description);
});

test('a table of resources: the names of the columns and what is said around it go along', () => {
  const text = `仮想マシン 2 台で問題が発生しています。

| 名前 | 事象 |
|---|---|
| vm-app-01 | RDP で接続できない |
| vm-app-02 | ディスクの応答が遅い |

直前の変更はありません。`;
  const hint = oneProblem(text, '| vm-app-02');
  const at = (words: string) => {
    const start = text.indexOf(words);
    return { field: 'description', start, end: start + words.length } as const;
  };
  hint.evidence = [...hint.evidence, at('vm-app-01'), at('vm-app-02'), at('ディスクの応答が遅い')];
  Object.assign(hint.data, { grid: [{ resource: 2 }, { resource: 3, symptom: 4 }] });
  const desk = layOut({ description: text }, analysis(hint));
  expect(desk?.drafts.map(({ summary }) => summary)).toEqual([
    '仮想マシン: vm-app-01 RDP で接続できない',
    '仮想マシン: vm-app-02 ディスクの応答が遅い',
  ]);
  const head = '仮想マシン 2 台で問題が発生しています。\n\n| 名前 | 事象 |\n|---|---|\n';
  expect(textsOf(desk ?? { drafts: [], mark: '', language: 'ja' })).toEqual([
    expect.stringContaining(`${head}| vm-app-01 | RDP で接続できない |\n\n直前の変更はありません。\n\n関連`),
    expect.stringContaining(
      '|---|---|\n| vm-app-02 | ディスクの応答が遅い |\n\n直前の変更はありません。\n\n関連',
    ),
  ]);
});

test('questions about one thing: what announces them goes along, and their service', () => {
  const text = `Azure Cosmos DB について以下を教えてください。
・連続バックアップの保持期間は 30 日から延長できますか
・リージョンを追加した場合、既存のデータの複製が完了するまでの目安はありますか
・分析ストアを後から無効にすることはできますか`;
  const desk = layOut({ description: text }, analyze({ description: text }, { now: 0 }));
  expect(desk?.drafts.map(({ service }) => service?.id)).toEqual(['cosmos-db', 'cosmos-db', 'cosmos-db']);
  expect(desk?.drafts.map(({ summary }) => summary)).toEqual([
    'Cosmos DB: 連続バックアップの保持期間は 30 日から延長できるか',
    'Cosmos DB: リージョンを追加した場合、既存のデータの複製が完了するまでの目安はあるか',
    'Cosmos DB: 分析ストアを後から無効にすることはできるか',
  ]);
  for (const each of desk ? textsOf(desk) : []) expect(each).toContain('Cosmos DB について以下を');
});

test('what is said of both problems stands in both drafts', () => {
  const text = `Hello,

Problem A: The VPN gateway vgw-osaka disconnects every 8 hours.
Problem B: Exports from Cost Management stopped on Nov 10.

Both are in subscription ${subscription}.
Regards, Ken`;
  const { texts, desk } = drafts(text, ['Problem B']);
  for (const each of texts) expect(each).toContain(`Both are in subscription ${subscription}.`);
  expect(desk.drafts.map((draft) => draft.subscription)).toEqual([subscription, subscription]);
});

describe('nothing to lay out', () => {
  test.each([
    ['no hint', [], undefined],
    ['another hint is asked for', [oneProblem(ja, '2. Key')], 'cross-service'],
    ['one part', [oneProblem(ja)], undefined],
    ['a part without words', [oneProblem(ja, ja.length)], undefined],
  ] as const)('%s', (_, hints, by) => {
    expect(layOut({ description: ja }, analysis(...hints), by)).toBeUndefined();
  });
});

describe('suggestions', () => {
  const text = 'Web アプリで 503 が発生します。\n\n別件ですが、請求書の内訳を教えてください。';

  test('the form’s own service and subscription for the part that they belong to', () => {
    const owner = '5d0f3a92-84c6-4b7e-a1d8-6f29c0e3b754';
    const resource = {
      id: `/subscriptions/${owner}/resourceGroups/rg/providers/Microsoft.Web/sites/contoso`,
    };
    const { desk } = drafts(text, ['別件'], { severity: 'A', resource, subscription: { id: subscription } });
    expect(desk.drafts[0]).toMatchObject({
      service: { id: 'app-service' },
      severity: 'A',
      subscription: owner,
    });
    expect(desk.drafts[1]).toMatchObject({ subscription });
    expect(desk.drafts[1]?.severity).not.toBe('A');
  });

  test('no severity where the person chose none', () => {
    expect(
      drafts('VM が落ちます。\n別件ですが、AKS が落ちます。', ['別件']).desk.drafts[0],
    ).not.toHaveProperty('severity');
  });
});

test('nothing of any text is lost, nothing stands twice but what is shared, ids are unique', () => {
  fc.assert(
    fc.property(anyParts, ({ text, starts }) => {
      const inOrder = [...starts].sort((a, b) => a - b);
      const desk = layOut({ description: text }, analysis(oneProblem(text, ...inOrder)));
      if (!desk) return;
      const passages = desk.drafts.flatMap((draft) => draft.passages);
      const ids = [...passages, ...desk.drafts].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const own = passages.filter(({ related }) => !related);
      const once = own.filter((one, index) => own.findIndex(({ at }) => at === one.at) === index);
      expect(once.length === own.length || own.some(({ shared }) => shared)).toBe(true);
      const all = once.sort((a, b) => (a.at ?? 0) - (b.at ?? 0)).map((one) => one.text);
      expect(withoutRules(all.join(''))).toBe(withoutRules(text));
    }),
    { numRuns: 300 },
  );
});

/** A line of ===== between two parts is dropped. */
const withoutRules = (text: string) => squeezed(text).replaceAll('=', '');

test('a long text that holds for all stays with its part: twenty drafts have room in storage', () => {
  const items = Array.from({ length: 20 }, (_, index) => `${index + 1}. VM ${index} が起動しません。`);
  const lay = (lead: string) => drafts(`${lead}\n\n${items.join('\n')}`, items.slice(1)).texts;
  expect(lay('構成は以下のとおりです。').at(-1)).toContain('構成は');
  const long = '構成は以下のとおりです、'.repeat(12_000);
  expect(lay(long).map((text) => text.length > 100_000)).toEqual([true, ...Array(19).fill(false)]);
});

test('a huge text stays within the limits of a desk', () => {
  const item = (index: number) => `- VM ${index} が起動しません。`;
  const text = Array.from({ length: 5_000 }, (_, index) => item(index)).join('\n');
  const starts = Array.from({ length: 40 }, (_, index) => text.indexOf(item(100 * (index + 1))));
  const { desk } = drafts(text, starts);
  const passages = desk.drafts.flatMap((draft) => draft.passages);
  expect([desk.drafts.length, passages.length <= 500]).toEqual([20, true]);
  expect(textsOf(desk).join('\n')).toContain(item(4_999));
});

test('a line that greets and says who writes goes along; what was charged is billing', () => {
  const text = `お世話になっております。コントソ商事の佐藤です。

App Service が 502 で表示できません。

あと、先月の請求額がいつもの 1.5 倍になっています。内訳の見方を教えてください。`;
  const { texts, desk } = drafts(text, ['あと、']);
  for (const each of texts) expect(each).toContain('コントソ商事の佐藤です。');
  expect(desk.drafts.map(({ issueType }) => issueType)).toEqual(['technical', 'billing']);
});

test('a problem between two services is named by its fault in both drafts', () => {
  const description =
    'Functions から SQL Database への接続で、1 日に数回タイムアウトが発生します。Functions 側の問題なのか SQL Database 側の問題なのか切り分けができていません。それぞれのチームの見解をいただきたいです。';
  const desk = layOut({ description, severity: 'B' }, analyze({ description, severity: 'B' }, { now: 0 }));
  for (const { summary, severity } of desk?.drafts ?? []) {
    expect(summary).toMatch(/タイムアウトが発生する \((?:Functions|SQL Database) 側\)$/);
    expect(severity).toBe('B');
  }
  expect(desk?.drafts).toHaveLength(2);
});
