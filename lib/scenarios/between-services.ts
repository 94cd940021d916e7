import type { Scenario } from './scenario';
import { japaneseForm, resource } from './setting';

export const betweenServices: Scenario = {
  id: 'between-services',
  language: 'ja',
  title: {
    ja: 'どちらのサービスの問題か分からない (App Service と SQL Database)',
    en: 'Which of two services is at fault (App Service and SQL Database)',
  },
  note: {
    ja: 'App Service と SQL Database は担当チームが異なります。それぞれの見解を受けたい場合は、サービスごとに起票し、お問い合わせ番号を相互に記載すると、連携して調査できます。',
    en: 'App Service and SQL Database have separate teams. To hear from both, raise one request for each, and put each number into the other.',
  },
  request: {
    ...japaneseForm,
    service: 'Web App (Windows)',
    resource: resource('production', 'rg-shop', 'Microsoft.Web/sites', 'contoso-shop'),
    summary: 'App Service から SQL Database への接続が断続的に切断される',
    problemType: 'Availability, Performance, and Application Issues',
    problemSubtype: 'Web app experiencing high latency',
    startTime: { text: '2026/11/17 10:05', zone: '(UTC+09:00) 大阪、札幌、東京' },
    severity: 'B',
    description: `App Service「contoso-shop」から SQL Database「contoso-db」への接続が、2026-11-17 10:05 (JST) から 1 時間に 4 回ほど切断されます。切断時のエラーは「A transport-level error has occurred when receiving results from the server.」です。直前の変更はありません。

App Service の SNAT ポートの使用数は上限の 30 % 程度、SQL Database の DTU は 40 % 程度です。アプリの再起動を試しましたが、変わりませんでした。

App Service 側と SQL Database 側のどちらに問題があるか、それぞれの観点から見解をお願いします。`,
    answers: [],
    attachments: [],
  },
  hints: [{ rule: 'cross-service', level: 'tip', certainty: 'found' }],
};
