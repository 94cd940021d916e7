import { noise } from './fake-secrets';
import type { Scenario } from './scenario';
import { japaneseForm, resource } from './setting';

export const connectionString: Scenario = {
  id: 'connection-string',
  language: 'ja',
  title: {
    ja: '接続文字列がそのまま貼り付けられている (Functions)',
    en: 'A connection string is pasted as it is (Functions)',
  },
  note: {
    ja: 'アカウント キーをマスクしても、調査に必要な情報は残ります。送信済みの場合は、キーの再生成が必要です。',
    en: 'With the account key masked, all that support needs is still there. Once sent, the key has to be rotated.',
  },
  request: {
    ...japaneseForm,
    service: 'Azure Functions',
    resource: resource('production', 'rg-batch', 'Microsoft.Web/sites', 'contoso-import'),
    summary: 'Azure Functions の Blob トリガーが起動しない',
    problemType: 'Triggers and bindings',
    problemSubtype: 'Blob trigger',
    startTime: { text: '2026/11/17 8:00', zone: '(UTC+09:00) 大阪、札幌、東京' },
    severity: 'B',
    description: `■症状
関数アプリ「contoso-import」の Blob トリガーが、2026-11-17 08:00 (JST) から起動していません。期待する結果は、コンテナー「inbox」にファイルを置いてから 1 分以内の起動です。

■再現手順
1. コンテナー「inbox」に CSV を置く。
2. 10 分待っても関数が実行されない。

■アプリケーション設定
FUNCTIONS_EXTENSION_VERSION=~4
AzureWebJobsStorage=${leaked()}

■試したこと
関数アプリを再起動しましたが、変わりません。直前の変更はありません。

■ゴール
トリガーが起動しない原因を特定し、解消したい。`,
    answers: [],
    attachments: [],
  },
  hints: [{ rule: 'secrets', level: 'stop', certainty: 'found' }],
};

function leaked(): string {
  const key = `${noise(86, 20_261_117)}==`;
  return [
    'DefaultEndpointsProtocol=https',
    'AccountName=contosoinbox',
    `AccountKey=${key}`,
    'EndpointSuffix=core.windows.net',
  ].join(';');
}
