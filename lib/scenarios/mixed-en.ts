import type { Scenario } from './scenario';
import { englishForm, resource } from './setting';

export const mixedEn: Scenario = {
  id: 'mixed-en',
  language: 'en',
  title: {
    ja: '2 つの問題が 1 件に混ざっている (AKS と Microsoft Entra ID)',
    en: 'Two problems in one request (AKS and Microsoft Entra ID)',
  },
  note: {
    ja: 'ノード プールの障害とサインイン ログについてのご質問は、別の問題です。1 件ずつ起票すると、それぞれに担当者が付きます。',
    en: 'A failing node pool and a question about sign-in have nothing to do with each other. As two requests each gets its own engineer.',
  },
  request: {
    ...englishForm,
    service: 'Kubernetes Service (AKS)',
    resource: resource('production', 'rg-aks', 'Microsoft.ContainerService/managedClusters', 'contoso-aks'),
    summary: 'AKS node pool does not scale out; Entra ID sign-in log retention',
    problemType: 'Cluster Scale',
    problemSubtype: 'Node pool scale failure',
    startTime: { text: '11/17/2026 4:30 PM', zone: '(UTC+09:00) Osaka, Sapporo, Tokyo' },
    severity: 'B',
    description: `The AKS cluster contoso-aks cannot scale out its node pool "user1" from 3 to 6 nodes. Since 2026-11-17 16:30 JST every attempt ends after about 15 minutes with "VMExtensionProvisioningError: exit status=50". We ran "az aks nodepool scale" three times with the same result. Nothing was changed before that. Please help us find the cause.

Another issue: we would like to keep the Microsoft Entra ID sign-in logs for one year. Which license is needed for that, and can the logs be exported every day? Please send us the steps.`,
    answers: [],
    attachments: [{ name: 'nodepool-scale.log', size: 40_960 }],
  },
  hints: [{ rule: 'one-problem', level: 'warn', certainty: 'found' }],
};
