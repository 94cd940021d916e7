import type { Scenario } from './scenario';
import { japaneseForm, resource } from './setting';

/** After the second enquiry of https://azure.github.io/jpazpaas/2021/09/22/css-from-interns-point-of-view.html */
export const httpRequestFails: Scenario = {
  id: 'http-request-fails',
  language: 'ja',
  title: {
    ja: 'HTTP リクエストがエラーになる (障害)',
    en: 'An HTTP request fails (break/fix)',
  },
  note: {
    ja: 'サポート エンジニアは、正確な時刻と要求 ID をもとにプラットフォームのログを調査します。URL、メソッド、状態コード、時刻、ID がそろった例です。',
    en: 'Support searches the platform logs by exact time and request id. URL, method, status, time and ids are all there.',
  },
  request: {
    ...japaneseForm,
    service: 'Web App (Windows)',
    resource: resource('production', 'rg-orders', 'Microsoft.Web/sites', 'contoso-orders'),
    summary: 'Web App contoso-orders への POST が 10 回に 1 回ほど 502 で失敗する',
    problemType: 'Availability, Performance, and Application Issues',
    problemSubtype: 'Web app returning 502',
    startTime: { text: '2026/11/17 13:20', zone: '(UTC+09:00) 大阪、札幌、東京' },
    severity: 'B',
    description: `■お問い合わせのゴール
502 の原因を特定し、解消したい。

■症状
POST https://contoso-orders.azurewebsites.net/api/orders が 502 Bad Gateway を返します。期待する結果は 201 です。

■発生日時と頻度
2026-11-17 13:20 (JST) から。10 回に 1 回程度で、現在も続いています。

■例
2026-11-17 13:42:08 (JST)、要求 ID 8f2c61d0-93b7-4e5a-8d14-7c0b9ea6f325、クライアント IP 203.0.113.24

■再現手順
1. 上記の URL に注文の JSON (約 4 KB) を POST する。
2. 10 回ほど繰り返すと、1 回ほど 502 になる。

■直前の変更
ありません。

■試したこと
13:50 に再起動しましたが、同じ状況です。「問題の診断と解決」では、502 の増加のみを確認できました。

■影響
一部の注文で再送が必要になっています。`,
    answers: [
      { label: '影響を受けている URL', value: 'https://contoso-orders.azurewebsites.net/api/orders' },
    ],
    attachments: [{ name: 'orders-502-20261117.zip', size: 183_402 }],
  },
  hints: [],
};
