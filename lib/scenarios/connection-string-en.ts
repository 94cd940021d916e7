import { noise } from './fake-secrets';
import type { Scenario } from './scenario';
import { englishForm, resource } from './setting';

export const connectionStringEn: Scenario = {
  id: 'connection-string-en',
  language: 'en',
  title: {
    ja: '接続文字列がそのまま貼り付けられている (Event Hubs)',
    en: 'A connection string is pasted as it is (Event Hubs)',
  },
  note: {
    ja: '調査に必要なのは名前空間とポリシーの名前までです。キーをマスクし、送信済みの場合は再生成します。',
    en: 'Support needs the names of the namespace and the policy, not the key behind them. Mask it; if it has been sent, make a new one.',
  },
  request: {
    ...englishForm,
    service: 'Event Hubs',
    resource: resource('production', 'rg-telemetry', 'Microsoft.EventHub/namespaces', 'contoso-telemetry'),
    summary: 'Event Hubs contoso-telemetry: the sender is disconnected after one minute',
    problemType: 'Connectivity',
    problemSubtype: 'Client is disconnected',
    startTime: { text: '11/17/2026 1:25 PM', zone: '(UTC+09:00) Osaka, Sapporo, Tokyo' },
    severity: 'B',
    description: `Our sender loses its connection to the event hub "meters" in the namespace contoso-telemetry about one minute after each start, since 2026-11-17 13:25 JST. We expect it to stay connected, as it did for months.

Error:
Azure.Messaging.EventHubs.EventHubsException(GeneralError): The connection was inactive for more than the allowed 60000 milliseconds and is closed by container.

Steps to reproduce: start the sender with the setting below and wait for one minute.
EVENTHUB_CONNECTION=${leaked()}

Changes: none; the sender's last release was in October. Tried: sending over port 443 instead of 5671, with the same result.

Impact: readings of 1,200 meters arrive up to ten minutes late.

Goal: the reason why the connection is closed, and a setting that keeps it open.

Environment: Japan East, Standard tier, .NET 8, Azure.Messaging.EventHubs 5.11.`,
    answers: [],
    attachments: [],
  },
  hints: [{ rule: 'secrets', level: 'stop', certainty: 'found' }],
};

function leaked(): string {
  const key = `${noise(43, 20_261_118)}=`;
  return [
    'Endpoint=sb://contoso-telemetry.servicebus.windows.net/',
    'SharedAccessKeyName=send',
    `SharedAccessKey=${key}`,
    'EntityPath=meters',
  ].join(';');
}
