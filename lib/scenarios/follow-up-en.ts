import type { Scenario } from './scenario';
import { englishForm, resource } from './setting';

export const followUpEn: Scenario = {
  id: 'follow-up-en',
  language: 'en',
  title: {
    ja: '以前のお問い合わせについての新しいご質問 (SQL Database)',
    en: 'A new question about an earlier request (SQL Database)',
  },
  note: {
    ja: '以前のお問い合わせと内容が異なるご質問は、別のお問い合わせとして起票し、以前のお問い合わせ番号を記載します。',
    en: 'A question that differs from the earlier request is raised on its own, with the number of the earlier one.',
  },
  request: {
    ...englishForm,
    service: 'SQL Database',
    resource: resource('production', 'rg-shop', 'Microsoft.Sql/servers/databases', 'contoso-db'),
    summary: 'SQL Database: how long a failover group takes to fail over',
    problemType: 'Business Continuity and Disaster Recovery',
    problemSubtype: 'Failover groups',
    startTime: { text: '11/19/2026 9:00 AM', zone: '(UTC+09:00) Osaka, Sapporo, Tokyo' },
    severity: 'C',
    description: `In our previous support request your engineer helped us to set up a failover group for the SQL Database contoso-db. We have a new question about it: how long does a planned failover take, and are open connections closed during that time? We have read the page on failover groups, which gives no figures.`,
    answers: [],
    attachments: [],
  },
  hints: [{ rule: 'related-request', level: 'tip', certainty: 'found' }],
};
