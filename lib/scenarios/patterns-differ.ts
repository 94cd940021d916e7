import type { Scenario } from './scenario';
import { japaneseForm, resource } from './setting';

export const patternsDiffer: Scenario = {
  id: 'patterns-differ',
  language: 'ja',
  title: {
    ja: '2 台の仮想マシンで症状が異なる',
    en: 'Two virtual machines that fail in different ways',
  },
  note: {
    ja: '同じサービスでも、発生パターンが異なり、同じ原因によるものか不明な場合は、症状ごとに起票すると並行して調査できます。正常な vm-app-03 は比較のための情報です。',
    en: 'The same service, but different symptoms and no known common cause: one request for each symptom. The healthy vm-app-03 is there for comparison only.',
  },
  request: {
    ...japaneseForm,
    service: 'Virtual Machine running Windows',
    resource: resource('production', 'rg-app', 'Microsoft.Compute/virtualMachines', 'vm-app-01'),
    summary: '仮想マシン vm-app-01 と vm-app-02 の障害について',
    problemType: 'Cannot connect to my VM',
    problemSubtype: 'My configuration change impacted connectivity',
    startTime: { text: '2026/11/18 21:40', zone: '(UTC+09:00) 大阪、札幌、東京' },
    severity: 'B',
    description: `仮想マシン 2 台で問題が発生しています。原因の調査をお願いします。

・vm-app-01: 2026-11-18 21:40 (JST) から RDP で接続できません。接続時にタイムアウトし、3 回試しましたが同じ結果です。
・vm-app-02: 2026-11-16 02:10 (JST) 頃からディスクの応答が遅く、夜間バッチの処理に 30 分のところ 4 時間かかっています。

同じリソース グループの vm-app-03 は正常に動作しています。直前の変更はありません。再起動と再デプロイを試しましたが、改善しませんでした。`,
    answers: [],
    attachments: [{ name: 'vm-app-metrics.csv', size: 52_310 }],
  },
  hints: [{ rule: 'one-problem', level: 'warn', certainty: 'found' }],
};
