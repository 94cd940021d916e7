import type { Scenario } from './scenario';
import { japaneseForm, resource } from './setting';

export const mixedJa: Scenario = {
  id: 'mixed-ja',
  language: 'ja',
  title: {
    ja: '2 つの問題が 1 件に混ざっている (App Service と SQL Database)',
    en: 'Two problems in one request (App Service and SQL Database)',
  },
  note: {
    ja: '503 エラーと SQL Database のバックアップ保持期間は別の問題で、担当チームも異なります。2 件に分けて起票すると、並行して調査できます。',
    en: 'The 503 and the backup retention are different problems for different teams. As two requests, both go on at once.',
  },
  request: {
    ...japaneseForm,
    service: 'Web App (Windows)',
    resource: resource('production', 'rg-shop', 'Microsoft.Web/sites', 'contoso-shop'),
    summary: 'App Service の 503 エラーと SQL Database のバックアップ保持期間について',
    problemType: 'Availability, Performance, and Application Issues',
    problemSubtype: 'Web app down or reporting errors',
    startTime: { text: '2026/11/18 9:15', zone: '(UTC+09:00) 大阪、札幌、東京' },
    severity: 'B',
    description: `App Service「contoso-shop」にアクセスすると、HTTP 503 Service Unavailable が返ることがあります。2026-11-18 09:15 (JST) から発生しており、1 時間に 3 回ほど、それぞれ 2 分程度続きます。直前の変更はありません。インスタンスを 2 台から 3 台に増やしましたが、変わりませんでした。原因の調査をお願いします。

別件ですが、SQL Database「contoso-db」のバックアップの保持期間を 7 日から 35 日に延ばしたいと考えています。ポイントインタイム リストアの保持期間を変更した場合の料金と、変更が反映されるまでの時間を教えてください。`,
    answers: [],
    attachments: [],
  },
  hints: [{ rule: 'one-problem', level: 'warn', certainty: 'found' }],
};
