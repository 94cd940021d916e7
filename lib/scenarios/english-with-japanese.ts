import type { Scenario } from './scenario';
import { englishForm, resource } from './setting';

export const englishWithJapanese: Scenario = {
  id: 'english-with-japanese',
  language: 'en',
  title: {
    ja: '英語での対応を希望し、本文に日本語が混ざっている',
    en: 'English chosen, with Japanese lines in the text',
  },
  note: {
    ja: '英語での対応をご希望の場合は、本文もすべて英語で記載します。この点を確認する機能は、まだありません。',
    en: 'Where answers are wanted in English, the whole text should be in English. No check says so yet.',
  },
  request: {
    ...englishForm,
    service: 'Service Bus',
    resource: resource('production', 'rg-bus', 'Microsoft.ServiceBus/namespaces', 'contoso-bus'),
    summary: 'Service Bus queue "orders": messages are received twice',
    problemType: 'Messaging',
    problemSubtype: 'Duplicate messages',
    startTime: { text: '11/16/2026 9:00 AM', zone: '(UTC+09:00) Osaka, Sapporo, Tokyo' },
    description: `About 1 in 500 messages of the queue "orders" in the namespace contoso-bus is received twice, since 2026-11-16 09:00 JST. We expect each message once.

The receiver uses PeekLock with a lock duration of 30 seconds and completes each message after about 2 seconds.
受信側のログでは、同じ MessageId の 2 回目の受信が約 30 秒後に記録されています。
再起動しても変わりませんでした。

We would like to know why the lock expires although the message was completed.`,
    answers: [],
    attachments: [],
  },
  hints: [],
};
