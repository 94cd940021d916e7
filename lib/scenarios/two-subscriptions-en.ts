import type { Scenario } from './scenario';
import { englishForm, resource } from './setting';

const factory = resource('production', 'rg-data', 'Microsoft.DataFactory/factories', 'adf-sales');
const source = resource('partner', 'rg-files', 'Microsoft.Storage/storageAccounts', 'contososhopfiles');

/** After https://azure.github.io/jpazpaas/2021/04/07/subscriptions-under-investigation-in-azure-support.html */
export const twoSubscriptionsEn: Scenario = {
  id: 'two-subscriptions-en',
  language: 'en',
  title: {
    ja: '2 つのサブスクリプションにまたがる (Data Factory からストレージ アカウント)',
    en: 'Across two subscriptions (Data Factory reads from Storage)',
  },
  note: {
    ja: '読み取り元のストレージ アカウントは、別のサブスクリプションにあります。そのサブスクリプションからも起票し、お問い合わせ番号を相互に記載すると、両側のログを調査できます。',
    en: 'The storage account that is read lives in another subscription. Raise a request there as well, and give each the number of the other: then both ends can be examined.',
  },
  request: {
    ...englishForm,
    service: 'Data Factory',
    resource: factory,
    summary: 'Data Factory adf-sales: copy activity fails with 403 when it reads from Blob Storage',
    problemType: 'Copy activity',
    problemSubtype: 'Source connection fails',
    startTime: { text: '11/18/2026 5:00 AM', zone: '(UTC+09:00) Osaka, Sapporo, Tokyo' },
    severity: 'B',
    description: `The copy activity "CopyOrders" of the factory adf-sales fails since 2026-11-18 05:00 JST, in each hourly run. We expect about 40 files per run to be copied.

From: ${source.id}
To: ${factory.id}

Error: ErrorCode=AdlsGen2OperationFailed, Operation returned an invalid status code 'Forbidden' (403), AuthorizationFailure. Run id 3c9e0b57-61f4-4d2a-9a86-52e7d1f08b43, 2026-11-18 09:00:12 JST.

Steps to reproduce:
1. Open the pipeline "orders-hourly" and choose Debug.
2. The activity fails after about 20 seconds with the error above.

Tried: "Test connection" of the linked service succeeds. The managed identity still has the role Storage Blob Data Reader. Changes: none that we know of.

Impact: sales reports show figures of November 17.

Goal: find out why access is denied, and copy again.`,
    answers: [],
    attachments: [],
  },
  hints: [{ rule: 'owning-subscription', level: 'warn', certainty: 'found' }],
};
