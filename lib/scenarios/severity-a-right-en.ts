import type { Scenario } from './scenario';
import { englishForm, resource } from './setting';

export const severityARightEn: Scenario = {
  id: 'severity-a-right-en',
  language: 'en',
  title: {
    ja: '重要度 A が適した状況 (Azure Database for PostgreSQL)',
    en: 'Severity A where it belongs (Azure Database for PostgreSQL)',
  },
  note: {
    ja: '業務が止まっていること、現在も続いていること、切り戻しとフェールオーバーでも解消しないこと、いつでも電話がつながること。4 つの条件がすべて普段の言葉で書かれているため、ヒントは表示されません。',
    en: 'Every counter stands still, it goes on, rollback and failover did not help, the phone is answered day and night. Plain words are enough: no hints.',
  },
  request: {
    ...englishForm,
    service: 'Azure Database for PostgreSQL flexible servers',
    resource: resource('production', 'rg-booking', 'Microsoft.DBforPostgreSQL/flexibleServers', 'pg-booking'),
    summary: 'PostgreSQL pg-booking refuses all connections, booking is down in all branches',
    problemType: 'Connectivity',
    problemSubtype: 'Server is not reachable',
    startTime: { text: '11/19/2026 2:10 AM', zone: '(UTC+09:00) Osaka, Sapporo, Tokyo' },
    severity: 'A',
    response24x7: true,
    contactMethod: 'phone',
    description: `Impact: our booking system is down. All branches are unable to take payments or book rooms; 64 counters have closed.

Since: 2026-11-19 02:10 JST, every connection, without a break. It is still failing.

Error (psql from the application subnet):
connection to server at "pg-booking.postgres.database.azure.com" (10.20.4.5), port 5432 failed: timeout expired

Steps to reproduce: run "psql -h pg-booking.postgres.database.azure.com -U app booking". The error appears after 30 seconds; we expect the prompt.

Changes: server parameters were changed on 2026-11-17 at 15:00 JST. We rolled back that change at 02:35 JST and failed over to the standby zone at 02:50 JST; neither helped. No workaround.

Environment: Japan East, General Purpose, 8 vCores, PostgreSQL 16, zone-redundant.

Goal: get the database to accept connections again.

Contact: call me anytime, day or night. Two engineers take turns on this number.`,
    answers: [],
    attachments: [{ name: 'psql-20261119.txt', size: 8_412 }],
  },
  hints: [],
};
