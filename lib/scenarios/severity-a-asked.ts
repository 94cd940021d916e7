import type { Scenario } from './scenario';
import { englishForm, resource } from './setting';

export const severityAAsked: Scenario = {
  id: 'severity-a-asked',
  language: 'en',
  title: {
    ja: '重要度 A の条件が書かれておらず、連絡方法がメール',
    en: 'Severity A by e-mail, with its conditions left open',
  },
  note: {
    ja: '本文から判断できない 4 つの条件が、質問として表示されます。重要度 A は電話のみでの対応となることも表示されます。',
    en: 'What is not said only the writer can know: four questions. And severity A is handled by phone only.',
  },
  request: {
    ...englishForm,
    service: 'Application Gateway',
    resource: resource('production', 'rg-hub', 'Microsoft.Network/applicationGateways', 'agw-shop'),
    summary: 'Application Gateway agw-shop answers slowly and with 502',
    problemType: 'Connectivity',
    problemSubtype: 'Intermittent 502 responses',
    startTime: { text: '11/19/2026 9:30 AM', zone: '(UTC+09:00) Osaka, Sapporo, Tokyo' },
    severity: 'A',
    response24x7: true,
    description: `The Application Gateway agw-shop answers about every tenth request with 502 Bad Gateway, and the other requests take 8 to 10 seconds instead of 1. It started on 2026-11-19 at 09:30 JST.

Steps to reproduce: open https://shop.contoso.example/ ten times. At least one answer is 502.

The backend health shows all four servers as healthy. We raised the request time-out from 20 to 60 seconds at 10:15 JST; the result is the same. Nothing was changed before that.

Please help us find out where the time is lost.`,
    answers: [],
    attachments: [],
  },
  hints: [
    { rule: 'severity-a', level: 'tip', certainty: 'ask' },
    { rule: 'severity-a', level: 'warn', certainty: 'found' },
  ],
};
