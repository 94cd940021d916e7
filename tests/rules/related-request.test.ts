import { describe, expect, test } from 'vitest';
import type { SupportRequest } from '../../lib/request/model';
import { relatedRequest } from '../../lib/rules/related-request';

const check = (request: SupportRequest) => relatedRequest.check(request, { replies: {} });
const about = (description: string) => check({ description })[0]?.data.about;

describe('another request is spoken of, without its number', () => {
  test.each([
    '先日お問い合わせした件の続きです。App Service の 503 がまだ発生しています。',
    '以前の SR でご案内いただいた手順を実施しましたが、変わりません。',
    '前回のサポート対応で教えていただいた回避策が使えなくなりました。',
    '関連するお問い合わせ: (起票後に番号をご記入ください) App Service の 503',
    '10 月にサポートに問い合わせており、その際は障害とのことでした。',
    'This is related to our previous support ticket about the same VM.',
    'We opened a ticket for the same issue in October. It is back.',
    'As discussed with your engineer last week, we changed the SKU.',
    'I already have a case open with the Azure networking team on this VNet.',
    'Related request: (please fill in the number after sending) AKS nodes',
  ])('%s', (text) => {
    expect(about(text)).toBe('related');
  });

  test.each([
    '以前のお問い合わせに関連して、追加で質問があります。フェールオーバーの時間を教えてください。',
    '先日のお問い合わせの件で、追加で教えてください。料金はいくらですか。',
    'Following up on our earlier support request: we have a new question about backups.',
  ])('a new question about it: %s', (text) => {
    const [finding] = check({ description: text });
    expect(finding).toMatchObject({ level: 'tip', certainty: 'found', data: { about: 'follow-up' } });
    expect(finding?.cites).toEqual(['R35', 'R36']);
  });

  test('what else is to be checked is no new question', () => {
    expect(
      about('先日の問い合わせの続きです。エラーは前回と同じです。追加で確認すべき点はありますか。'),
    ).toBe('related');
  });

  test('the words are shown, as they were typed', () => {
    const description = 'ＡＫＳ の件です。先日のお問い合わせ の続きです。';
    const [span] = check({ description })[0]?.evidence ?? [];
    expect(span && description.slice(span.start, span.end)).toBe('先日のお問い合わせ');
  });

  test('also in the summary and in further fields', () => {
    expect(check({ summary: '先日のお問い合わせの続き', description: '' })[0]?.evidence[0]?.field).toBe(
      'summary',
    );
    const answers = [{ label: 'x', value: 'See our previous support ticket.' }];
    expect(check({ answers })[0]?.evidence[0]?.field).toBe('answers.0');
  });
});

describe('silent', () => {
  test.each([
    '先日のお問い合わせ (2611180040001234) の続きです。',
    '前回のお問い合わせ番号: 119112345678901 と同じ事象です。',
    '前回の SR 120111234567 と同じ事象です。',
    'This is related to our previous support ticket, TrackingID#2611180040001234.',
    '先日の問い合わせ (番号は 2610-0815) の続きです。エラーの文言は前回と同じです。',
    'Reopening ticket AB-4711 as requested by your engineer.',
    'As discussed with your engineer in case #90210, we changed the SKU.',
  ])('the number is there: %s', (text) => {
    expect(about(text)).toBeUndefined();
  });

  test('the number is in another field', () => {
    const description = '先日のお問い合わせの続きです。';
    expect(check({ description, answers: [{ label: 'x', value: '2611180040001234' }] })).toEqual([]);
    expect(check({ description, summary: '#2611180040001234 の続き' })).toEqual([]);
  });

  test.each([
    'お問い合わせ内容\nApp Service で 503 が発生しています。',
    'App Service の 503 についてお問い合わせいたします。',
    'サポート リクエストの作成画面でエラーが表示されます。',
    'お客様からのお問い合わせが増えています。App Service が遅いためです。',
    '弊社ヘルプデスクに問い合わせが多数来ています。',
    '以前のリクエストは成功していましたが、昨日から API が 503 を返します。',
    '過去に同じ事象の問い合わせがなかったか教えてください。',
    '別のお問い合わせも起票する予定です。',
    'SR-IOV を有効にした VM で通信が切れます。以前の SR-IOV の設定は同じです。',
    'In the previous case the function returned null; in this case it throws.',
    'Previous requests to the API returned 200; now they return 503.',
    'Users contacted our helpdesk and opened many tickets since yesterday.',
    'How do I create a support ticket for a quota increase?',
    'We discussed with our network engineer and changed the firewall.',
    'The contact form of our web app fails to send support requests.',
    'There is no related case.',
    'A short update to the open case with your team: it also happens in the evening.',
    'オープン中のサポート リクエストへの追加情報です。夜間にも発生します。',
    '',
  ])('%s', (text) => {
    expect(about(text)).toBeUndefined();
  });
});

test('waits while the person may be about to write the number', () => {
  const description = '先日のお問い合わせの件と関連していると思います。お問い合わせ番号は';
  const raised = relatedRequest.check({ description }, { replies: {} });
  const typed = relatedRequest.check({ description }, { replies: {}, isUnsettled: () => true });
  expect([raised.length, typed.length]).toEqual([1, 0]);
});
