import type { Scenario } from './scenario';
import { japaneseForm, resource } from './setting';

/** After the third enquiry of https://azure.github.io/jpazpaas/2021/09/22/css-from-interns-point-of-view.html */
export const storageCost: Scenario = {
  id: 'storage-cost',
  language: 'ja',
  title: {
    ja: 'ストレージ アカウントのコストが急に増えた (コスト)',
    en: 'The cost of a storage account suddenly rose (cost)',
  },
  note: {
    ja: 'どのメーターの料金が、いつから、いくらからいくらに増えたかが記載されています。理由と、コストを下げる方法を知りたいというゴールも明確です。',
    en: 'Which meter, since when, from how much to how much; and the goal: the reason, and a way to lower it.',
  },
  request: {
    ...japaneseForm,
    service: 'Blob Storage',
    resource: resource('production', 'rg-data', 'Microsoft.Storage/storageAccounts', 'contosoarchive'),
    summary: 'ストレージ アカウント contosoarchive のコストが 11 月 5 日から約 4 倍に増加',
    problemType: 'Cost and billing',
    problemSubtype: 'Understand my storage bill',
    startTime: { text: '2026/11/05 0:00', zone: '(UTC+09:00) 大阪、札幌、東京' },
    description: `■知りたいこと
コストが増えた理由と、コストを下げる方法を教えてください。

■状況
ストレージ アカウント contosoarchive (東日本、StorageV2、LRS) のコストが、2026-11-05 から 1 日あたり約 900 円から約 3,700 円に増えました。コスト分析では「All Other Operations」のメーターが増えています。保存量は約 2.1 TB で変わっていません。

■確認したこと
・アプリケーションの構成は 10 月から変えていません。
・メトリックの Transactions は 11-05 02:00 (JST) ごろから増え、API 名は ListBlobs が大半です。
・診断ログは有効にしていませんでした。11-16 に有効にしました。

■期待する結果
ListBlobs を呼んでいる相手を調べる手順と、料金を元の水準に戻すための設定をご案内ください。`,
    answers: [],
    attachments: [{ name: 'cost-analysis-202611.csv', size: 20_118 }],
  },
  hints: [],
};
