import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { named } from '../../lib/drafts/suggest';
import { LONGEST_SUMMARY, summaryOf } from '../../lib/drafts/summary';
import { anyText } from './texts';

describe('Japanese', () => {
  test.each([
    ['sql-database', '別件ですが、接続がタイムアウトします。', 'SQL Database: 接続がタイムアウトする'],
    [
      'sql-database',
      'お世話になっております。\nエラー 40613 で接続できません。',
      'SQL Database: エラー 40613 で接続できない',
    ],
    [
      'app-service',
      '■事象\nサイトを開くと画面が真っ白になります。HTTP 503 が返ります。',
      'App Service: サイトを開くと画面が真っ白になる (HTTP 503)',
    ],
    [
      'entra-id',
      '1. サインインできません。\nAADSTS50011 が表示されます。',
      'Microsoft Entra ID: サインインできない (AADSTS50011)',
    ],
    [
      'key-vault',
      '(2) また、Key Vault のキーのローテーション方法をご教示いただけますでしょうか。',
      'Key Vault のキーのローテーション方法',
    ],
    [
      'virtual-machines',
      '質問 3：VM のサイズを変更した場合の料金を教えてください。',
      'VM のサイズを変更した場合の料金',
    ],
    [
      'aks',
      '本日 9 時頃から、AKS のノードが NotReady になっています。',
      'AKS のノードが NotReady になっている',
    ],
    [
      'aks',
      '原因の調査をお願いします。AKS のノードが NotReady になりました。',
      'AKS のノードが NotReady になった',
    ],
    [
      'backup',
      '件名: バックアップの失敗\n事象: 毎晩 2 時のバックアップが失敗しています。',
      'Backup: バックアップの失敗',
    ],
    [
      'functions',
      '■再現手順\nトリガーを実行すると失敗します。\n■事象\n関数アプリが起動しません。',
      '関数アプリが起動しない',
    ],
    [
      'storage-accounts',
      '【問題 1】ファイル共有がマウントできない\n詳細は以下です。',
      'ファイル共有がマウントできない',
    ],
    [
      'front-door',
      '至急ご確認ください。Front Door 経由のアクセスだけ、応答に 10 秒以上かかります。遅延の原因を調べてください。',
      'Front Door 経由のアクセスだけ、応答に 10 秒以上かかる',
    ],
    [
      'service-bus',
      'Service Bus のキューに溜まったメッセージが減りません。',
      'Service Bus のキューに溜まったメッセージが減らない',
    ],
    [
      'cosmos-db',
      'Cosmos DB で 429 が頻発しており、RU を上げても変わりません。どのように切り分ければよいかご教示ください。',
      'Cosmos DB で 429 が頻発しており、RU を上げても変わらない',
    ],
    [
      'billing',
      'ついでに伺いたいのですが、請求書の宛名を変更する手順も教えていただけますでしょうか。',
      '請求書の宛名を変更する手順',
    ],
    [
      'app-service',
      '件名: 証明書の更新と課金について\nApp Service の証明書が自動更新されず、期限切れになりました。',
      'App Service の証明書が自動更新されず、期限切れになった',
    ],
    [
      'expressroute',
      '■ExpressRoute\n拠点との間の遅延が 8 ms から 60 ms に増えています。',
      'ExpressRoute: 拠点との間の遅延が 8 ms から 60 ms に増えている',
    ],
    [
      'logic-apps',
      '実行すると「失敗しました。再試行してください。」と表示され、次の処理に進みません。',
      'Logic Apps: 実行すると「失敗しました。再試行してください。」と表示され、次の処理に進まない',
    ],
    [
      'cosmos-db',
      'Azure Cosmos DB について以下を教えてください。\n・連続バックアップの保持期間は延長できますか',
      'Cosmos DB: 連続バックアップの保持期間は延長できるか',
    ],
    [
      'virtual-desktop',
      '1. 【至急】Azure Virtual Desktop に全員ログインできません！！',
      'Azure Virtual Desktop に全員ログインできない',
    ],
    [
      'storage-account',
      'ところで Azure Storage の AzCopy で 10TB を移行する場合、おおよその所要時間は見積もれますか。',
      'Azure Storage の AzCopy で 10TB を移行する場合、おおよその所要時間は見積もれるか',
    ],
    ['key-vault', '別件で恐縮ですが、Key Vault のキーが更新されません。', 'Key Vault のキーが更新されない'],
    [undefined, '画面が遅いです。', '画面が遅い'],
    [undefined, '', ''],
  ])('%s: %s', (id, text, summary) => {
    const service = id && id !== 'storage-accounts' ? named(id) : undefined;
    expect(summaryOf(text, { service, language: 'ja' })).toBe(summary);
  });

  test('the question where it is one', () => {
    const text = '以前は失敗していましたが直りました。保持期間を 35 日にする場合の料金を教えてください。';
    const service = named('sql-database');
    expect(summaryOf(text, { service, language: 'ja', intent: 'how-to' })).toBe(
      'SQL Database: 保持期間を 35 日にする場合の料金',
    );
  });

  test('one of two services: as the person calls it', () => {
    const text = 'App Service と Application Gateway の間で 502 が発生します。';
    const of = (id: string) => summaryOf(text, { service: named(id), language: 'ja', side: true });
    expect(of('application-gateway')).toMatch(/ \(Application Gateway 側\)$/);
    const kana = 'App Service とアプリケーション ゲートウェイの間で 502 が発生します。';
    expect(summaryOf(kana, { service: named('application-gateway'), language: 'ja', side: true })).toMatch(
      / \(アプリケーション ゲートウェイ側\)$/,
    );
  });

  test('one endless clause: neither half a word nor a particle at the end', () => {
    const text = `${'夜間のジョブの'.repeat(10)}実行時の コンテナーの起動に失敗します。`;
    expect(summaryOf(text, { language: 'ja' })).toMatch(/実行時…$/);
    const latin = `${'夜間のジョブ'.repeat(12)}で ResourceAllocationError が発生します。`;
    expect(summaryOf(latin, { language: 'ja' })).toMatch(/ジョブで…$|ジョブ…$/);
  });

  test('a long sentence: brackets and the first clauses go', () => {
    const text =
      'Batch アカウント contosobatch (東日本) のプール pool-night のサイズを 10 から 20 に変更して、一晩置いてから夜間のジョブを 300 個投入したところ、ResizeTimeout で失敗します。';
    expect(summaryOf(text, { service: named('batch'), language: 'ja' })).toBe(
      'Batch: 一晩置いてから夜間のジョブを 300 個投入したところ、ResizeTimeout で失敗する',
    );
  });
});

test.each([
  ['を受信しました', 'を受信した'],
  ['が返ります', 'が返る'],
  ['を返します', 'を返す'],
  ['に失敗します', 'に失敗する'],
  ['が届きません', 'が届かない'],
  ['が起きません', 'が起きない'],
  ['が足りません', 'が足りない'],
  ['が止まりました', 'が止まった'],
  ['が動いておりません', 'が動いていない'],
  ['が必要でしょうか', 'が必要か'],
  ['を変更したいと考えております', 'を変更したい'],
  ['が反映されないようです', 'が反映されないようだ'],
])('without polite ends: %s', (polite, plain) => {
  const before = 'アラートのメール通知';
  expect(summaryOf(`${before}${polite}。`, { language: 'ja' })).toBe(`${before}${plain}`);
});

describe('English', () => {
  test.each([
    [
      'aks',
      'Hi team,\nSince this morning, pods stay in ImagePullBackOff.',
      'Kubernetes Service: Pods stay in ImagePullBackOff',
    ],
    [
      'key-vault',
      'Another issue: could you please tell us how to rotate keys in Key Vault?',
      'How to rotate keys in Key Vault',
    ],
    [
      'entra-id',
      '2. We would like to keep the sign-in logs of Entra ID for one year.',
      'Keep the sign-in logs of Entra ID for one year',
    ],
    [
      'app-service',
      "We're seeing intermittent errors on the site. Every call returns 503.",
      'App Service: Intermittent errors on the site (HTTP 503)',
    ],
    [
      'sql-database',
      'Issue 2: Login to the database fails with error 18456.',
      'SQL Database: Login to the database fails with error 18456',
    ],
    [
      'blob-storage',
      '## Question 1: Is soft delete supported?\nWe could not find it.',
      'Blob Storage: Is soft delete supported?',
    ],
    [
      'logic-apps',
      'The run fails with "ActionFailed. An action failed." on the HTTP step.',
      'Logic Apps: The run fails with "ActionFailed. An action failed." on the HTTP step',
    ],
    [
      'data-factory',
      'Unrelated to that, the Data Factory copy activity fails:\n{\n  "errorCode": "2200"\n}',
      'The Data Factory copy activity fails',
    ],
    [
      'blob-storage',
      'The first one: uploads from the new office are failing with AuthorizationFailure.',
      'Blob Storage: Uploads from the new office are failing with AuthorizationFailure',
    ],
    [
      'expressroute',
      'Issue #2 - ExpressRoute\nThe latency went from 8 ms to 60 ms after the maintenance.',
      'ExpressRoute: The latency went from 8 ms to 60 ms after the maintenance',
    ],
    ['backup', 'Backup of vm-fin-02 fails every night.', 'Backup of vm-fin-02 fails every night'],
    [
      'front-door',
      'Recently we noticed that some customers cannot open the site behind Azure Front Door.',
      'Some customers cannot open the site behind Azure Front Door',
    ],
    [
      'sql-database',
      'SQL Database geo-replication is lagging by 20 minutes, please look into it.',
      'SQL Database geo-replication is lagging by 20 minutes',
    ],
    ['reservations', 'Want to understand how reservations are exchanged.', 'How reservations are exchanged'],
    [
      'api-management',
      'a) API Management returns 401 for valid tokens',
      'API Management returns 401 for valid tokens',
    ],
    [
      'entra-id',
      'Could you please let us know if it is possible to export Entra ID audit logs to another tenant?',
      'Whether it is possible to export Entra ID audit logs to another tenant',
    ],
    [
      'aks',
      'We upgraded on Monday. Since then the AKS autoscaler does not remove empty nodes.',
      'The AKS autoscaler does not remove empty nodes',
    ],
    [undefined, 'It does not work!', 'It does not work'],
  ])('%s: %s', (id, text, summary) => {
    expect(summaryOf(text, { service: id && named(id), language: 'en' } as never)).toBe(summary);
  });

  test('a question that points back gives way to what it points at', () => {
    const text =
      'A restore to our SQL Managed Instance has been at 80 percent for six hours. Is it safe to cancel?';
    expect(summaryOf(text, { language: 'en', intent: 'how-to' })).toMatch(
      /^A restore to our SQL Managed Instance/,
    );
  });

  test('a long sentence ends with a clause, or with a word', () => {
    const long = `The nightly export of the orders table to the data lake fails with a timeout after thirty minutes, and ${'then it retries '.repeat(10)}`;
    const service = named('data-factory');
    expect(summaryOf(long, { service, language: 'en' })).toMatch(
      /^Data Factory: The nightly export .* thirty minutes$/,
    );
    const since =
      'The nightly export of the orders table to the data lake fails with a timeout after thirty minutes since Friday evening, 21:30 JST';
    expect(summaryOf(since, { service, language: 'en' })).toMatch(/ thirty minutes$/);
    const endless = `The export fails ${'again then once more '.repeat(20)}`;
    expect(summaryOf(endless, { service, language: 'en' })).toMatch(/\w…$/);
  });
});

test.each(['ja', 'en'] as const)('one line within the limit, of the words of the text: %s', (language) => {
  const service = fc.option(fc.constantFrom('app-service', 'aks', 'key-vault').map(named), {
    nil: undefined,
  });
  const texts = fc.oneof(anyText, fc.string(), fc.string({ unit: 'binary', maxLength: 400 }));
  fc.assert(
    fc.property(texts, service, fc.boolean(), (text, of, side) => {
      const summary = summaryOf(text, { service: of, language, side });
      expect(summary).not.toMatch(/[\r\n]/);
      expect(summary.length).toBeLessThanOrEqual(LONGEST_SUMMARY[language]);
      expect(summary.isWellFormed() || !text.isWellFormed()).toBe(true);
    }),
    { numRuns: 300 },
  );
});
