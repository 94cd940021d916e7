import type { Scenario } from './scenario';
import { japaneseForm, resource } from './setting';

export const severalOccurrences: Scenario = {
  id: 'several-occurrences',
  language: 'ja',
  title: {
    ja: '解決した 503 エラーが別の日に再び発生 (App Service)',
    en: 'A 503 that was solved came back on another day (App Service)',
  },
  note: {
    ja: '症状が同じでも、解決後に再び発生した場合は別のお問い合わせになります。新しく起票し、以前のお問い合わせ番号を添えると、経緯を踏まえて調査できます。',
    en: 'The same symptom, back after it was solved, is a request of its own. With the number of the earlier one, its history is known.',
  },
  request: {
    ...japaneseForm,
    service: 'Web App (Linux)',
    resource: resource('production', 'rg-shop', 'Microsoft.Web/sites', 'contoso-shop'),
    summary: 'App Service contoso-shop の 503 エラーが 11 月 16 日に再発',
    problemType: 'Availability, Performance, and Application Issues',
    problemSubtype: 'Web app down or reporting errors',
    startTime: { text: '2026/11/16 14:05', zone: '(UTC+09:00) 大阪、札幌、東京' },
    severity: 'B',
    description: `11 月 5 日に発生した App Service「contoso-shop」の 503 エラーについては、先日のお問い合わせ (2611050010001234) で解決しました。ありがとうございました。

11 月 16 日 14:05 (JST) から、同じ 503 エラーが再び発生しています。1 時間に 5 回ほどで、それぞれ 1 分程度続きます。11 月 5 日以降、構成もアプリケーションも変えていません。

今回の原因の調査をお願いします。`,
    answers: [],
    attachments: [],
  },
  hints: [{ rule: 'several-questions', level: 'tip', certainty: 'found' }],
};
