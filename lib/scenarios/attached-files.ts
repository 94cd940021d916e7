import { noise } from './fake-secrets';
import type { Scenario } from './scenario';
import { japaneseForm, resource } from './setting';

const key = `${noise(86, 51_004)}==`;
const log = `2026-11-18T23:02:11Z [Information] Host started (412ms)
2026-11-18T23:02:14Z [Information] Executing 'Functions.ImportOrders'
2026-11-18T23:02:15Z [Debug] AzureWebJobsStorage=DefaultEndpointsProtocol=https;AccountName=contosoorders;AccountKey=${key};EndpointSuffix=core.windows.net
2026-11-18T23:02:19Z [Error] Azure.RequestFailedException: The specified container does not exist. Status: 404, ErrorCode: ContainerNotFound
`;
/** What a picture begins with; the rest of it nobody looks at. */
const picture = 'GIF89a';

export const attachedFiles: Scenario = {
  id: 'attached-files',
  language: 'ja',
  title: {
    ja: '添付したログにアクセス キーが残っている',
    en: 'An access key is left in an attached log',
  },
  note: {
    ja: '添付ファイルの内容も、端末の中で確認します。画像の中の文字は読み取れないため、ご自身でご確認ください。',
    en: 'The content of attached files is checked as well, on the device. The text in pictures cannot be read: please check it yourself.',
  },
  request: {
    ...japaneseForm,
    service: 'Azure Functions',
    resource: resource('production', 'rg-orders', 'Microsoft.Web/sites', 'contoso-orders'),
    summary: '関数 ImportOrders が ContainerNotFound で失敗する',
    problemType: 'Functions Runtime',
    problemSubtype: 'Function execution fails',
    startTime: { text: '2026/11/19 8:02', zone: '(UTC+09:00) 大阪、札幌、東京' },
    severity: 'C',
    description: `■症状
関数アプリ「contoso-orders」の関数 ImportOrders が、2026-11-19 08:02 (JST) から毎回 404 ContainerNotFound で失敗します。期待する結果は、注文ファイルの取り込みの完了です。

■再現手順
1. Azure portal で ImportOrders の「テスト/実行」を選ぶ。
2. 数秒後に上記のエラーとなる。画面と実行ログを添付しました。

■試したこと
コンテナーが存在することを Azure portal で確認済みです。直前の変更はありません。

■ゴール
エラーの原因を特定し、取り込みを再開したい。`,
    answers: [],
    attachments: [
      {
        name: 'import-orders.log',
        size: log.length,
        content: { state: 'done', secrets: [{ kind: 'storage-key', count: 1, lines: [3] }], unread: [] },
      },
      {
        name: 'test-run.gif',
        size: picture.length,
        content: { state: 'done', secrets: [], unread: [{ reason: 'picture', count: 1 }] },
      },
    ],
  },
  files: [
    { name: 'import-orders.log', text: log },
    { name: 'test-run.gif', text: picture },
  ],
  hints: [
    { rule: 'secrets', level: 'stop', certainty: 'found' },
    { rule: 'attached-files', level: 'tip', certainty: 'found' },
  ],
};
