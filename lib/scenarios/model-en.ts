import type { Scenario } from './scenario';
import { englishForm, resource } from './setting';

export const modelEn: Scenario = {
  id: 'model-en',
  language: 'en',
  title: {
    ja: 'お手本 (Container Registry)',
    en: 'A model request (Container Registry)',
  },
  note: {
    ja: '英語での対応をご希望の場合のお手本です。本文もすべて英語で書かれています。',
    en: 'One problem, exact times with zone, the whole error, steps, what was tried, impact and goal.',
  },
  request: {
    ...englishForm,
    service: 'Container Registry',
    resource: resource('production', 'rg-ci', 'Microsoft.ContainerRegistry/registries', 'contosoregistry'),
    summary: 'Container Registry contosoregistry: docker push fails with 403 since Nov 17',
    problemType: 'Authentication and access',
    problemSubtype: 'Push or pull denied',
    startTime: { text: '11/17/2026 6:40 PM', zone: '(UTC+09:00) Osaka, Sapporo, Tokyo' },
    severity: 'C',
    description: `Goal: push images from our build agents again, and understand why it stopped.

Problem: "docker push" to contosoregistry.azurecr.io is denied. We expect the push to succeed, as it did until November 17.

Since: 2026-11-17 18:40 JST (09:40 UTC), every push from every build agent. Pulls succeed.

Error:
denied: client with IP '203.0.113.77' is not allowed access. Refer https://aka.ms/acr/firewall to grant access.

Steps to reproduce:
1. az acr login --name contosoregistry (succeeds)
2. docker push contosoregistry.azurecr.io/shop:1.8.2
3. The error above appears after the first layer.

Changes: none that we know of. The activity log shows no write operation on the registry in November.

Tried: added 203.0.113.0/24 to the selected networks on November 18, 10:00 JST. The result is the same.

Impact: two developers build and push from their own machines, which takes them about one hour a day.

Environment: Japan East, Premium SKU, Docker 27.3 on Ubuntu 24.04.`,
    answers: [],
    attachments: [],
  },
  hints: [],
};
