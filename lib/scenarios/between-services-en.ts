import type { Scenario } from './scenario';
import { englishForm, resource } from './setting';

export const betweenServicesEn: Scenario = {
  id: 'between-services-en',
  language: 'en',
  title: {
    ja: 'どちら側のタイムアウトか分からない (AKS と Azure Cache for Redis)',
    en: 'Which side causes the timeouts (AKS and Azure Cache for Redis)',
  },
  note: {
    ja: '2 つのサービスの間の問題で、それぞれの見解を受けたい例です。サービスごとに起票し、起票後にお問い合わせ番号を相互に記載します。',
    en: 'One problem between two services, and both teams are asked. Raise one request for each, with the number of the other.',
  },
  request: {
    ...englishForm,
    service: 'Kubernetes Service (AKS)',
    resource: resource('production', 'rg-aks', 'Microsoft.ContainerService/managedClusters', 'contoso-aks'),
    summary: 'Timeouts between AKS pods and Azure Cache for Redis',
    problemType: 'Connectivity',
    problemSubtype: 'Cannot connect to an external endpoint',
    startTime: { text: '11/17/2026 1:20 PM', zone: '(UTC+09:00) Osaka, Sapporo, Tokyo' },
    severity: 'B',
    description: `Pods in the AKS cluster contoso-aks time out when they read from Azure Cache for Redis (contoso-cache). Since 2026-11-17 13:20 JST about 2 of 100 calls end after 5 seconds with "Timeout performing GET". Nothing was changed before that. We restarted the pods, with the same result.

The node metrics look normal, and so does the server load of the cache. We cannot tell whether AKS or Azure Cache for Redis is responsible and would like to hear from both teams.`,
    answers: [],
    attachments: [],
  },
  hints: [{ rule: 'cross-service', level: 'tip', certainty: 'found' }],
};
