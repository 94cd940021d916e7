import type { Scenario } from './scenario';
import { englishForm, resource } from './setting';

export const patternsDifferEn: Scenario = {
  id: 'patterns-differ-en',
  language: 'en',
  title: {
    ja: '2 つのストレージ アカウントで症状が異なる',
    en: 'Two storage accounts that fail in different ways',
  },
  note: {
    ja: '症状も発生日時も異なり、同じ原因によるものかどうか不明です。症状ごとに起票すると、並行して調査できます。',
    en: 'Different symptoms since different days, and no known common cause. With one request for each symptom, both can be investigated at the same time.',
  },
  request: {
    ...englishForm,
    service: 'Blob Storage',
    resource: resource('production', 'rg-media', 'Microsoft.Storage/storageAccounts', 'stlogs01'),
    summary: 'Storage accounts stlogs01 and stmedia02 have different problems',
    problemType: 'Authentication and Authorization',
    problemSubtype: 'Failed upload',
    startTime: { text: '11/17/2026 6:10 PM', zone: '(UTC+09:00) Osaka, Sapporo, Tokyo' },
    severity: 'B',
    description: `We have trouble with two storage accounts and do not know whether there is a common cause.

| Storage account | What happens | Since (JST) |
|---|---|---|
| stlogs01 | every upload ends with 403 AuthorizationFailure | 2026-11-17 18:10 |
| stmedia02 | downloads are slow, 1 MB/s where it was 40 MB/s | 2026-11-12 09:00 |

Nothing was changed on either account. We tried AzCopy and the portal with the same results. Please help us to find the reason.`,
    answers: [],
    attachments: [],
  },
  hints: [{ rule: 'one-problem', level: 'warn', certainty: 'found' }],
};
