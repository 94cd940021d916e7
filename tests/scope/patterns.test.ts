import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPatterns } from '../../lib/scope/patterns/patterns';

const parts = (text: string) => findPatterns(text)?.parts.map(({ start, end }) => text.slice(start, end));
const rows = (text: string) =>
  findPatterns(text)?.rows.map(({ resource, symptom, since }) =>
    [resource, symptom, since].map((one) => one && text.slice(one.start, one.end)),
  );

describe('resources that fail in different ways are told apart', () => {
  test('sentences, in Japanese', () => {
    const first = 'vm-web-01 は昨日から RDP で接続できません。';
    const second = 'vm-web-02 は RDP では接続できますが、CPU 使用率が 100% に張り付いています。';
    expect(parts(first + second)).toEqual([first, second]);
    expect(rows(first + second)).toEqual([
      ['vm-web-01', 'RDP で接続できません', '昨日から'],
      ['vm-web-02', 'CPU 使用率が 100% に張り付いています', undefined],
    ]);
  });

  test('sentences, in English', () => {
    const first = 'Function App func-orders-prod throws System.OutOfMemoryException,';
    const second = 'while func-billing-prod does not start at all since Monday.';
    expect(parts(`${first} ${second}`)).toHaveLength(2);
    expect(rows(`${first} ${second}`)?.[1]).toEqual([
      'func-billing-prod',
      'does not start at all since Monday',
      'since Monday',
    ]);
  });

  test('a table', () => {
    const text =
      '| Resource | Symptom | Since |\n|---|---|---|\n| stcontoso01 | 403 AuthorizationFailure on upload | Nov 17 |\n| stcontoso02 | downloads are slow | Nov 12 |';
    expect(rows(text)).toEqual([
      ['stcontoso01', '403 AuthorizationFailure on upload', 'Nov 17'],
      ['stcontoso02', 'downloads are slow', 'Nov 12'],
    ]);
    expect(parts(text)?.[1]).toMatch(/^\| stcontoso02/);
  });

  test.each([
    ['letters', '■事象\nサーバー A: SSH で接続できない\nサーバー B: ディスク I/O が極端に遅い'],
    [
      'ordinals',
      '1 台目は再起動を繰り返しています。2 台目は起動していますが、ネットワークに接続できません。',
    ],
    [
      'headings',
      '【web-01】\n・突然シャットダウンした\n\n【web-02】\n・Windows Update が 0x800f0922 で失敗する',
    ],
    ['names alone', 'sqlmi-prod-a\n- log backups stopped\n\nsqlmi-prod-b\n- CPU at 100 % all day'],
    ['what stands before the name', 'The disk is full on vm-app-01, and RDP times out on vm-app-02.'],
    [
      'names of one list',
      '- crm-prod: DTU at 100 %, queries take minutes\n- hr-prod: users cannot log in, error 18456',
    ],
    [
      'environments',
      'dev registry: the replica is out of sync. prod registry: the retention policy does not delete anything.',
    ],
    [
      'quoted names',
      'アカウント「orders」では 429 が多発します。アカウント「users」では書き込みが 403 で拒否されます。',
    ],
    [
      'full ids',
      `/subscriptions/x/resourceGroups/y/providers/Microsoft.Web/sites/app-a は 503 を返します。/subscriptions/x/resourceGroups/y/providers/Microsoft.Web/sites/app-b は起動しません。`,
    ],
    [
      'bare names behind the kind of thing',
      'ストレージ アカウント stkyoto では 403 が返り、stkobe では削除した BLOB が復元できません。',
    ],
    [
      'names of environments',
      'AKS クラスタ dev は証明書の期限切れで kubectl が通りません。AKS クラスタ prd はアップグレードが Failed のままです。',
    ],
    [
      'quoted words, counted',
      "Two registries, two faults: 'frontend' rejects pushes with 403, 'backend' is slow to list tags.",
    ],
    [
      'the messages that are shown',
      'app-front はデプロイ時に「Conflict 409」になります。app-admin は独自ドメインの追加で「TXT レコードが見つかりません」となります。',
    ],
    [
      'trials of its own',
      '・vm-a01: RDP で接続できません。3 回試しましたが同じ結果です。\n・vm-a02: ディスクの応答が遅く、バッチに 4 時間かかっています。',
    ],
    ['sites', '札幌拠点は 8 時間ごとに切断され、盛岡拠点はスループットが 10 Mbps しか出ません。'],
    [
      'regions',
      'The East US workspace ingests nothing since 3 Nov; the West Europe workspace duplicates each record.',
    ],
    [
      'the kind of thing before other names',
      'Storage account logs01: the lifecycle rule does not delete. Storage account media01: SAS links return 403.',
    ],
    [
      'bare names, counted',
      'SQL Database の 3 つのデータベースについて。orders は CPU が張り付き、customers はデッドロックが多発しています。',
    ],
    [
      'unlike, in doubt',
      'vm-a01 に接続できません。vm-a02 はディスクが読めません。同じ原因によるものか不明です。',
    ],
  ])('%s', (_, text) => {
    expect(parts(text)).toHaveLength(2);
  });

  test('those that fail alike stay together', () => {
    const text = 'vm-sql-01 と vm-sql-02 はバックアップが失敗します。vm-sql-03 は起動しません。';
    expect(rows(text)).toHaveLength(3);
    expect(parts(text)).toHaveLength(2);
  });

  test('full width', () => {
    const text = 'ＶＭ－ＷＥＢ－０１ に接続できません。ＶＭ－ＷＥＢ－０２ はディスクが不足しています。';
    expect(rows(text)?.map(([name]) => name)).toEqual(['ＶＭ－ＷＥＢ－０１', 'ＶＭ－ＷＥＢ－０２']);
  });
});

describe('silent', () => {
  test.each([
    ['one symptom', 'vm-web-01 に RDP で接続できません。vm-web-02 も同様に RDP で接続できません。'],
    ['other times alone', 'vm-web-01 rebooted at 09:00. vm-web-02 rebooted at 09:05.'],
    ['a comparison', 'vm-web-01 に接続できません。vm-web-02 は問題なく接続できます。'],
    [
      'a comparison that does not happen',
      '検証環境 (app-stg) では再現せず、本番環境 (app-prod) でのみ 502 が発生します。',
    ],
    [
      'since one change',
      'NSG を変更した後から、vm-web-01 は接続できず、vm-web-02 は HTTP が 503 になります。',
    ],
    ['since one outage', 'After the outage in Japan East, vm-x01 did not start and vm-x02 lost its disk.'],
    [
      'one cause, as the writer thinks',
      'vm-a は起動せず、vm-b はディスクが読めません。原因は同じと考えています。',
    ],
    [
      'source and target',
      'Copying data from stsource01 to sttarget01 fails with 403. On sttarget01 there are timeouts.',
    ],
    [
      'one calls the other',
      'app-front は app-back の応答待ちでタイムアウトします。app-back では OutOfMemory が発生しています。',
    ],
    ['one because of the other', 'Because vm-dc-01 is down, vm-file-01 rejects all logons with an error.'],
    ['one name twice', 'App Service contoso-shop が 503 を返します。contoso-shop は応答も遅くなっています。'],
    ['a web server and its database', 'vm-app-01 が停止しました。sql-prod-01 では接続が遅くなっています。'],
    ['a log', '2026-11-18 09:00:01 ERROR vm-web-01 refused\n2026-11-18 09:00:05 ERROR vm-web-02 disk full'],
    [
      'what was tried',
      '試したこと\n1. vm-web-01 を再起動しましたが接続できません。\n2. vm-web-02 を作成しましたが、ディスクが不足しました。',
    ],
    ['how things are set up', '- vm-web-01: Web サーバー\n- vm-web-02: バッチ\nvm-web-01 に接続できません。'],
    ['questions', 'vm-web-01 を停止する方法と、vm-web-02 のディスクを増やす方法を教えてください。'],
    [
      'a primary and its secondary',
      'cache-a is the primary and cache-b the secondary. cache-b lags, cache-a shows high CPU.',
    ],
    ['pods and nodes', 'Pod api-0 が CrashLoopBackOff です。ノード aks-user-01 でメモリが不足しています。'],
    [
      'bare names of one kind, one of them well',
      'Redis キャッシュ orders は接続が切れます。Redis キャッシュ sessions は正常です。',
    ],
    [
      'programs on counted resources',
      'クラスター 2 つは同じ構成です。ログを見ると、kubelet では証明書のエラー、containerd では pull の失敗が出ています。',
    ],
    [
      'from one site to the other',
      '札幌拠点から盛岡拠点に接続できません。盛岡拠点では名前解決に失敗します。',
    ],
    ['another region is well', 'The East US gateway drops packets. The West US gateway works.'],
    ['a word and a tool', 'アプリ web は 500 を返し、nginx では upstream timed out が出ています。'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(rows(text)).toBeUndefined();
  });
});

const pieces = fc.constantFrom(
  'vm-web-01',
  'vm-web-02',
  'サーバー A',
  '「contoso-db」',
  ' に接続できません。',
  ' is slow. ',
  'ディスクが不足',
  '\n',
  '- ',
  '| ',
  '。',
  'ｖｍ－１',
  '①',
  '403',
  'が、',
  ' but ',
);

test('offsets lie in the text, parts follow one another and hold the rows', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 40 }), (some) => {
      const text = some.join('');
      const found = findPatterns(text);
      if (!found) return;
      expect(found.parts.length).toBeGreaterThan(1);
      let end = 0;
      for (const part of found.parts) {
        expect(part.start).toBeGreaterThanOrEqual(end);
        expect(part.end).toBeGreaterThanOrEqual(part.start);
        end = part.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
      for (const { resource, symptom, since } of found.rows)
        for (const one of [resource, symptom, since])
          if (one) expect(text.slice(one.start, one.end)).not.toBe('');
    }),
  );
});
