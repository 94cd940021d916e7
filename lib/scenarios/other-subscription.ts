import type { Scenario } from './scenario';
import { englishForm, resource } from './setting';

const cluster = resource('partner', 'rg-aks', 'Microsoft.ContainerService/managedClusters', 'aks-stock');

export const otherSubscription: Scenario = {
  id: 'other-subscription',
  language: 'en',
  title: {
    ja: '選択したサブスクリプションに対象のリソースがない',
    en: 'The resource is not in the selected subscription',
  },
  note: {
    ja: 'サポート契約の有無にかかわらず、対象のリソースを含むサブスクリプションを選択します。',
    en: 'Choose the subscription that owns the resource, not one that happens to have the support plan.',
  },
  request: {
    ...englishForm,
    service: 'Kubernetes Service (AKS)',
    resource: cluster,
    summary: 'AKS aks-stock: pods cannot pull images since November 18',
    problemType: 'Image pull',
    problemSubtype: 'ImagePullBackOff',
    startTime: { text: '11/18/2026 6:10 PM', zone: '(UTC+09:00) Osaka, Sapporo, Tokyo' },
    severity: 'B',
    description: `New pods of the deployment "stock" stay in ImagePullBackOff since 2026-11-18 18:10 JST. Running pods are not affected.

Resource: ${cluster.id}

Error (kubectl describe pod):
Failed to pull image "contosoregistry.azurecr.io/stock:2.4.0": failed to authorize: failed to fetch anonymous token: unexpected status: 401 Unauthorized

Steps to reproduce:
1. kubectl scale deployment stock --replicas=6
2. The new pods show the error above within one minute.

Tried: "az aks check-acr" reports that the registry can be reached. Changes: none that we know of.

Goal: scale out again.`,
    answers: [],
    attachments: [],
  },
  hints: [{ rule: 'owning-subscription', level: 'warn', certainty: 'found' }],
};
