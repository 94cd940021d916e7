import type { Scenario } from './scenario';
import { japaneseForm, resource } from './setting';

export const severityARight: Scenario = {
  id: 'severity-a-right',
  language: 'ja',
  title: {
    ja: '重要度 A が適した状況 (VPN Gateway)',
    en: 'Severity A where it belongs (VPN Gateway)',
  },
  note: {
    ja: '現在事業が停止していること、問題が続いていること、切り戻しや回避策では解消できないこと、夜間や休日も電話で連絡がつくこと。4 つの条件がすべて記載されているため、ヒントは表示されません。',
    en: 'Business is down now, not recovered, no way back, reachable by phone at any hour. All four are said, so nothing is asked.',
  },
  request: {
    ...japaneseForm,
    service: 'Virtual Network Gateway',
    resource: resource('production', 'rg-hub', 'Microsoft.Network/virtualNetworkGateways', 'vgw-hub'),
    summary: 'VPN Gateway vgw-hub の全接続が切断され、全店舗の会計業務が停止中',
    problemType: 'Connectivity',
    problemSubtype: 'Site-to-Site connection is down',
    startTime: { text: '2026/11/19 8:52', zone: '(UTC+09:00) 大阪、札幌、東京' },
    severity: 'A',
    response24x7: true,
    contactMethod: 'phone',
    description: `■影響
本番環境の VPN Gateway「vgw-hub」とのサイト間接続がすべて切断されています。全店舗から会計システムに接続できない状態です。120 店舗で販売を止めています。

■発生日時
2026-11-19 08:52 (JST) から。現在も復旧していません。

■直前の変更
ありません。切り戻す対象の変更がないため、切り戻しはできません。

■試したこと
09:10 にゲートウェイをリセットし、09:40 に接続を再作成しましたが、「Not connected」のままです。オンプレミス側の IKE ログでは、相手先からの応答がありません。回避策はありません。

■お願いしたいこと
接続の復旧をお願いします。

■連絡体制
24 時間いつでも電話で連絡が可能です。交代制の当番 2 名が対応します。`,
    answers: [],
    attachments: [{ name: 'ike-20261119.zip', size: 96_211 }],
  },
  hints: [],
};
