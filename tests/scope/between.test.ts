import { describe, expect, test } from 'vitest';
import { findBetween } from '../../lib/scope/between/between';
import { ONE_SIDE } from './one-side-texts';

const found = (text: string) => {
  const between = findBetween(text);
  return between && [between.left, between.right];
};

describe('a problem between two services, and both are asked', () => {
  test.each([
    [
      'App Service から SQL Database への接続が切れます。App Service 側と SQL Database 側のどちらに問題があるか、それぞれの見解をお願いします。',
      'app-service',
      'sql-database',
    ],
    ['Functions の問題か Service Bus の問題か切り分けができていません。', 'functions', 'service-bus'],
    [
      'Application Gateway returns 502 for our App Service. Is it Application Gateway or App Service that drops the connection?',
      'application-gateway',
      'app-service',
    ],
    [
      'We do not know whether Azure Functions or Cosmos DB is responsible for the timeouts.',
      'functions',
      'cosmos-db',
    ],
    [
      'Logic Apps から Key Vault を呼ぶと 500 になります。どちらのサービスに問題があるのか調査をお願いします。',
      'logic-apps',
      'key-vault',
    ],
    [
      'Front Door 経由だと App Service の応答が 30 秒かかります。Front Door のせいなのか App Service のせいなのか、見当がつきません。',
      'front-door',
      'app-service',
    ],
    [
      'Stream Analytics から Azure Files に書き込むと遅くなります。Stream Analytics のチームと Azure Files のチームの両方に見ていただきたいです。',
      'stream-analytics',
      'files',
    ],
    [
      'Our Logic App gets 403 from Key Vault. The Logic Apps docs point to Key Vault, the Key Vault docs to Logic Apps. Who owns this?',
      'logic-apps',
      'key-vault',
    ],
    [
      'Defender for Servers の拡張機能を入れてから VM の CPU が 100 % になります。どちらが見てくださるのでしょうか。',
      'defender-for-cloud',
      'virtual-machines',
    ],
    ['Events are lost somewhere between Event Hubs and Stream Analytics.', 'event-hubs', 'stream-analytics'],
    [
      'App Service から SQL Database への接続がタイムアウトします。アプリ側と DB 側のどちらに原因があるのか切り分けをお願いします。',
      'app-service',
      'sql-database',
    ],
    [
      'Writes from App Service to Cosmos DB are lost. Please look into it from both ends.',
      'app-service',
      'cosmos-db',
    ],
  ])('%s', (text, left, right) => {
    expect(found(text)).toEqual([left, right]);
  });

  test('the words that ask, and the names', () => {
    const text = 'ＡＫＳ と Redis のどちらに問題があるか教えてください。';
    const between = findBetween(text);
    expect(between?.names.map(({ start, end }) => text.slice(start, end))).toEqual(['ＡＫＳ', 'Redis']);
    expect(between && text.slice(between.cue.start, between.cue.end)).toBe(
      'ＡＫＳ と Redis のどちらに問題があるか教えてください',
    );
  });

  test.each([
    [
      'Data Factory から SQL Database への書き込みが止まります。Data Factory の窓口に伺うべきか SQL Database の窓口に伺うべきか迷っています。',
      'Data Factory の窓口に伺うべきか SQL Database の窓口に伺うべきか迷っています',
    ],
    [
      'Messages time out. We do not know whether Azure Functions or Cosmos DB (v4.2) is responsible, please check.',
      'We do not know whether Azure Functions or Cosmos DB (v4.2) is responsible',
    ],
    [
      'App Service から SQL Database への接続が切れます。App Service 側と SQL Database 側のどちらに問題があるか、それぞれの見解をお願いします。',
      'App Service 側と SQL Database 側のどちらに問題があるか',
    ],
  ])('the whole clause that asks: %s', (text, clause) => {
    const between = findBetween(text);
    expect(between && text.slice(between.cue.start, between.cue.end)).toBe(clause);
  });
});

describe('silent', () => {
  test.each([
    [
      'nothing is asked about sides',
      'App Service から SQL Database に接続できません。原因を調査してください。',
    ],
    ['a choice', 'App Service と Azure Functions のどちらを使うべきでしょうか。'],
    ['what is better', 'Is App Service or AKS better for a workload that fails often?'],
    ['a difference', 'What is the difference between Azure Firewall and Application Gateway?'],
    [
      'our code or the platform',
      'App Service から SQL Database への接続が失敗します。アプリケーションのコードの問題か、プラットフォームの問題か切り分けたいです。',
    ],
    [
      'our side or yours',
      'Our app in AKS cannot reach SQL Database. Is the problem on our side or on your side?',
    ],
    ['one family', '仮想マシンとマネージド ディスクのどちらの問題でしょうか。'],
    ['one service', 'VM と VM の間の通信が遅いです。どちら側の問題か調べてください。'],
    [
      'answered already',
      '切り分けの結果、SQL Database 側の問題であることが分かりました。App Service は正常です。',
    ],
    ['a price', 'App Service と SQL Database の間の通信料金はどちらに課金されますか。'],
    ['a setting', 'ログは Log Analytics と Storage のどちらに出力すればよいですか。'],
    ['a time', 'Between 09:00 and 10:00 our AKS cluster could not reach Cosmos DB.'],
    ['how to tell', 'How can we tell whether Front Door or App Service is the cause of a 503?'],
    ['nothing wrong', 'Does the SLA cover App Service or SQL Database?'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(found(text)).toBeUndefined();
  });
});

test.each(ONE_SIDE)('no side is asked for: %s', (text) => {
  expect(found(text)).toBeUndefined();
});
