import type { Scenario } from './scenario';
import { englishForm, resource } from './setting';

export const severalQuestionsEn: Scenario = {
  id: 'several-questions-en',
  language: 'en',
  title: {
    ja: '1 件に 3 つのご質問 (Blob Storage、英語)',
    en: 'Three questions in one request (Blob Storage)',
  },
  note: {
    ja: '3 つのご質問は、それぞれ独立した内容です。ご質問ごとに起票すると、それぞれの担当者が並行して対応できます。',
    en: 'None of the three questions depends on another. As separate requests, they can be worked on at the same time.',
  },
  request: {
    ...englishForm,
    service: 'Blob Storage',
    resource: resource('production', 'rg-data', 'Microsoft.Storage/storageAccounts', 'contosoassets'),
    summary: 'Questions about versioning, access tiers and private access of contosoassets',
    problemType: 'Management and configuration',
    problemSubtype: 'Configure storage account',
    startTime: { text: '11/17/2026 9:00 AM', zone: '(UTC+09:00) Osaka, Sapporo, Tokyo' },
    severity: 'C',
    description: `We are preparing the storage account contosoassets (Japan East, StorageV2, ZRS) for a new release and have three questions:

1. How do we turn on blob versioning for containers that already hold about 40 million blobs?
2. Which access tier is recommended for thumbnails that are read once a week?
3. Can a private endpoint in another virtual network reach the static website of the account?

We have read the product pages on versioning and on private endpoints. A link to further reading is enough where one exists.`,
    answers: [],
    attachments: [],
  },
  hints: [{ rule: 'several-questions', level: 'tip', certainty: 'found' }],
};
