import type { Scenario } from './scenario';
import { japaneseForm, resource } from './setting';

export const severityARecovered: Scenario = {
  id: 'severity-a-recovered',
  language: 'ja',
  title: {
    ja: '復旧済みの問題の原因調査に重要度 A が選択されている (Cache for Redis)',
    en: 'Severity A for the cause of something that has recovered (Cache for Redis)',
  },
  note: {
    ja: '復旧後の原因調査には、重要度 B または C が適しています。理由として「復旧しました」の箇所が表示されます。',
    en: 'The cause of something that is over fits severity B or C. The words "復旧しました" are shown as the reason.',
  },
  request: {
    ...japaneseForm,
    service: 'Cache for Redis',
    resource: resource('production', 'rg-shop', 'Microsoft.Cache/redis', 'contoso-session'),
    summary: 'Azure Cache for Redis で接続タイムアウトが発生した原因の調査',
    problemType: 'Connectivity',
    problemSubtype: 'Timeouts',
    startTime: { text: '2026/11/18 21:04', zone: '(UTC+09:00) 大阪、札幌、東京' },
    severity: 'A',
    contactMethod: 'phone',
    description: `■症状
Azure Cache for Redis「contoso-session」への接続で、次のエラーが多発しました。
StackExchange.Redis.RedisTimeoutException: Timeout awaiting response

■発生日時
2026-11-18 21:04 から 21:19 (JST)。21:19 に自動で復旧しました。その後、同じエラーは出ていません。

■影響
15 分間、会員サイトのログインに時間がかかりました。

■確認したこと
メトリックでは、同じ時間帯に Connected Clients が 0 に下がっています。アプリケーション側の変更はありません。

■ゴール
エラーの原因と、今後同じことを防ぐための設定を知りたいです。`,
    answers: [],
    attachments: [],
  },
  hints: [{ rule: 'severity-a', level: 'warn', certainty: 'found' }],
};
