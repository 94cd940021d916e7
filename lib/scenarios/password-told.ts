import { noise } from './fake-secrets';
import type { Scenario } from './scenario';
import { englishForm, resource } from './setting';

export const passwordTold: Scenario = {
  id: 'password-told',
  language: 'en',
  title: {
    ja: 'パスワードが文の中に書かれている',
    en: 'A password told in a sentence',
  },
  note: {
    ja: 'サポート エンジニアがお客様のパスワードでサインインすることはないため、パスワードの記載は不要です。',
    en: 'Meant kindly, but a password never belongs in a request: support does not sign in with it.',
  },
  request: {
    ...englishForm,
    service: 'Virtual Machine running Windows',
    resource: resource('production', 'rg-vm', 'Microsoft.Compute/virtualMachines', 'vm-report01'),
    summary: 'RDP to vm-report01 fails with an internal error',
    problemType: 'Cannot connect to my VM',
    problemSubtype: 'RDP',
    startTime: { text: '11/18/2026 10:10 AM', zone: '(UTC+09:00) Osaka, Sapporo, Tokyo' },
    severity: 'B',
    description: `Remote desktop to the virtual machine vm-report01 fails with "An internal error has occurred" since 2026-11-18 10:10 JST, every time and from two offices.

Steps: open mstsc.exe, enter the public IP address, choose Connect. The error appears after about five seconds.

The boot diagnostics screenshot shows the sign-in screen. We reset the network interface and redeployed the VM once, without success. Nothing was changed before.

To let you try it, sign in as reportadmin; the password is ${`Rp!${noise(9, 4_711)}`}.

Our goal is to connect again by RDP.`,
    answers: [],
    attachments: [{ name: 'boot-screenshot.png', size: 51_200 }],
  },
  hints: [{ rule: 'secrets', level: 'stop', certainty: 'found' }],
};
