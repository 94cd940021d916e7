import { describe, expect, test } from 'vitest';
import { findParts } from '../../lib/scope/parts/parts';
import { quietAsk, quietFault } from '../../lib/scope/reading/quiet-cues';
import { samplesOf } from '../../scripts/fit/samples';

const partsOf = (text: string) => findParts(text).parts.length;

describe('joins within a line and between lines', () => {
  test.each([
    'Azure Files の共有が net use でエラー 53 になります。そのほかに、Purview のスキャンが途中で止まります。どちらも調べてください。',
    '2つあります。VPN Gateway のトンネルが切れます。もうひとつ、Azure Backup のジョブが昨夜から失敗しています。',
    'Redis に接続できません。原因を教えてください。\n\n■ 2 つ目\nPower BI の更新が毎朝失敗します。対処法を教えてください。',
    '現象1: Service Bus のキューに滞留があります。\n現象2: Static Web Apps のデプロイが失敗します。',
    'The backup of our VM fails every night. also i want to ask, why is the Power BI refresh so slow?',
    'Cosmos DB returns 429 since Monday. Last but not least, our VPN tunnel drops at noon, what can we do?',
    'Our AKS upgrade is stuck. Please check.\n\nAlso unrelated - the invoice for October is wrong, please correct it.',
    'Key Vault の証明書の更新が失敗しました。\nService Bus のキューでデッドレターが 4,000 件たまりました。',
  ])('two: %s', (text) => expect(partsOf(text)).toBe(2));

  test.each([
    'Azure Files の共有が net use でエラー 53 になります。そのほかに、再起動も試しましたが変わりません。',
    'Redis に接続できません。\n\n■ 2 つ目\n同じ Redis のメモリも 90 % です。',
    'リソースは 2つあります。VPN Gateway のトンネルが両方とも切れます。',
    '現象1: キューに滞留があります。\n現象2: 同じキューでデッドレターが増えます。',
    'The backup of our VM fails every night. also the VM was restarted.',
    'Cosmos DB returns 429 since Monday. Last but not least, we scaled it to 8000 RU/s and nothing changed.',
    'Key Vault の証明書の更新が失敗しました。\n発行者は外部の認証局です。',
    'Cosmos DB への移行が 90 % で止まっています。元のデータは Blob Storage に置いています。中止すべきでしょうか。',
  ])('one: %s', (text) => expect(partsOf(text)).toBe(1));
});

describe('quiet words', () => {
  test.each([
    'The log export delivers nothing',
    'The database went read-only at noon',
    'The button is greyed out',
    'The gateway still serves the old certificate',
    'The endpoint refuses connections',
    'The VM rebooted at 03:12',
    'The rule got disabled',
    'A page takes 9 seconds instead of 1',
    '状態が Unknown になりました',
    '読み取り専用になりました',
    'VM が 11/18 3:12 ごろに再起動しました',
    'デプロイに時間がかかります',
    '冗長化が機能していません',
    'スループットが頭打ちです',
    '連携がうまくいきません',
    '通信がブロックされます',
  ])('a fault: %s', (text) => expect(quietFault.test(text)).toBe(true));

  test.each([
    'The export runs every night',
    'We have a read-only replica',
    'We restarted the VM on Monday',
    'The rule is disabled by design',
    '状態は Running です',
    '作業は 3 時に行いました',
    '時間は問いません',
  ])('no fault: %s', (text) => expect(quietFault.test(text)).toBe(false));

  test('a report of the cause is asked for', () => {
    expect(quietAsk.test('RCA をお待ちしています')).toBe(true);
    expect(quietAsk.test('A root cause is wanted')).toBe(true);
    expect(quietAsk.test('The root volume is full')).toBe(false);
  });
});

describe('two plain statements', () => {
  const plain = (text: string) =>
    samplesOf({
      id: '',
      kind: 'single',
      language: 'ja',
      sealed: false,
      text,
      cuts: [],
      what: '',
      services: [],
    })
      .places.map(({ signals }) => signals.plain ?? 0)
      .reduce((most, one) => Math.max(most, one), 0);

  test('on lines of their own', () =>
    expect(plain('Key Vault の証明書の更新が失敗しました。\nNotification Hubs の通知が届きません。')).toBe(
      1,
    ));

  test.each([
    'Key Vault の証明書の更新が失敗しました。\nまた、Notification Hubs の通知が届きません。',
    'Key Vault の証明書の更新が失敗しました。\n発行者は外部の認証局です。',
  ])('not: %s', (text) => expect(plain(text)).toBe(0));
});
