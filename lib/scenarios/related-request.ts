import type { Scenario } from './scenario';
import { japaneseForm, resource } from './setting';

export const relatedRequest: Scenario = {
  id: 'related-request',
  language: 'ja',
  title: {
    ja: '以前のお問い合わせの番号がない (VPN Gateway)',
    en: 'The number of an earlier request is missing (VPN Gateway)',
  },
  note: {
    ja: '関連するお問い合わせがある場合は、その番号を記載すると、担当者の間で連携して調査できます。',
    en: 'Where another request belongs to this one, its number lets the engineers work together.',
  },
  request: {
    ...japaneseForm,
    service: 'VPN Gateway',
    resource: resource('production', 'rg-network', 'Microsoft.Network/virtualNetworkGateways', 'vgw-tokyo'),
    summary: 'VPN Gateway vgw-tokyo のトンネルが 1 日に数回切断される',
    problemType: 'Connectivity',
    problemSubtype: 'Intermittent connectivity',
    startTime: { text: '2026/11/18 8:50', zone: '(UTC+09:00) 大阪、札幌、東京' },
    severity: 'B',
    description: `VPN Gateway「vgw-tokyo」と東京拠点のルーターの間のトンネルが、2026-11-18 08:50 (JST) から 1 日に 3 回ほど切断されます。1 回の切断は 2 分程度で、自動的に再接続します。

先月のお問い合わせでご案内いただいた設定 (DPD の間隔の変更) を適用済みですが、切断は続いています。ほかに変更はありません。原因の調査をお願いします。`,
    answers: [],
    attachments: [{ name: 'vgw-tokyo-ike.log', size: 88_120 }],
  },
  hints: [{ rule: 'related-request', level: 'tip', certainty: 'found' }],
};
