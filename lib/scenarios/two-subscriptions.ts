import type { Scenario } from './scenario';
import { japaneseForm, resource } from './setting';

const gateway = resource('production', 'rg-api', 'Microsoft.ApiManagement/service', 'contoso-api');
const backend = resource('partner', 'rg-web', 'Microsoft.Web/sites', 'contoso-stock');

/** After https://azure.github.io/jpazpaas/2021/04/07/subscriptions-under-investigation-in-azure-support.html */
export const twoSubscriptions: Scenario = {
  id: 'two-subscriptions',
  language: 'ja',
  title: {
    ja: '2 つのサブスクリプションにまたがる (API Management から Web Apps)',
    en: 'Across two subscriptions (API Management calls Web Apps)',
  },
  note: {
    ja: '問題は 1 つでも、調査できるのは起票したサブスクリプションのリソースだけです。もう 1 件を呼び出し先のサブスクリプションから起票し、お問い合わせ番号を相互に記載します。',
    en: 'One problem, but support may examine only the subscription that the request is raised from. Raise a second one from the other, and let them name each other.',
  },
  request: {
    ...japaneseForm,
    service: 'API Management Service',
    resource: gateway,
    summary: 'API Management 経由で Web Apps を呼び出すと 500 が返る',
    problemType: 'Runtime issues',
    problemSubtype: 'Backend errors',
    startTime: { text: '2026/11/18 15:05', zone: '(UTC+09:00) 大阪、札幌、東京' },
    severity: 'B',
    description: `■症状
API Management「contoso-api」の GET /stock を呼び出すと、500 Internal Server Error が返ります。期待する結果は 200 です。

■発生日時と頻度
2026-11-18 15:05 (JST) から、毎回発生しています。

■構成
呼び出し元: ${gateway.id}
呼び出し先: ${backend.id}

■再現手順
1. https://contoso-api.azure-api.net/stock を GET で呼び出す。
2. 500 が返る。

■確認したこと
API Management のトレースでは、forward-request の応答がすでに 500 です。直前の変更はありません。

■ゴール
500 の原因を特定し、解消したい。`,
    answers: [],
    attachments: [],
  },
  hints: [{ rule: 'owning-subscription', level: 'warn', certainty: 'found' }],
};
