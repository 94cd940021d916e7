import type { Scenario } from './scenario';
import { englishForm, resource } from './setting';

export const severityARecoveredEn: Scenario = {
  id: 'severity-a-recovered-en',
  language: 'en',
  title: {
    ja: '復旧済みの問題の原因調査に重要度 A が選択されている (仮想マシン)',
    en: 'Severity A for the cause of something that has recovered (virtual machine)',
  },
  note: {
    ja: '「The issue has been mitigated」と書かれているため、急ぎの対応は必要ありません。原因調査には、重要度 B または C が適しています。',
    en: '"The issue has been mitigated": nobody has to be woken up for it. A root cause is asked for with severity B or C.',
  },
  request: {
    ...englishForm,
    service: 'Virtual Machine running Linux',
    resource: resource('production', 'rg-vm', 'Microsoft.Compute/virtualMachines', 'vm-ledger02'),
    summary: 'RCA for the unexpected restart of vm-ledger02 on November 18',
    problemType: 'My VM restarted',
    problemSubtype: 'Unexpected restart',
    startTime: { text: '11/18/2026 11:42 PM', zone: '(UTC+09:00) Osaka, Sapporo, Tokyo' },
    severity: 'A',
    contactMethod: 'phone',
    description: `The virtual machine vm-ledger02 restarted once at 2026-11-18 23:42 JST without our doing, and answered again at 23:51 JST. The issue has been mitigated. We need an RCA for last night.

What we saw: "last -x" lists a reboot at 23:42, and the system log ends at 23:41:58 without an error message. Resource health shows "Unavailable (Unplanned)" at the same time.

Impact: the nightly ledger run was cut off and had to be repeated, which took two hours.

Changes: none on the machine; its last update was on November 4.

Tried: we compared the metrics of the host and found no high load before the restart.

Goal: the root cause, and advice on how to avoid such a restart.`,
    answers: [],
    attachments: [{ name: 'vm-ledger02-syslog.zip', size: 61_870 }],
  },
  hints: [{ rule: 'severity-a', level: 'warn', certainty: 'found' }],
};
