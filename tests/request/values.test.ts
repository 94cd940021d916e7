import { describe, expect, test } from 'vitest';
import { readLanguage } from '../../lib/request/language';
import type { FieldPath } from '../../lib/request/model';
import { readMoment } from '../../lib/request/start-time';
import { understand } from '../../lib/request/understand';
import { hasValue, isValue, readContactMethod, readIssueType, readSeverity } from '../../lib/request/values';

const said = (path: FieldPath, ...values: string[]) => understand([{ path, values }]);
const readSubscription = (text: string) => said('subscription', text).subscription;
const readYesNo = (text: string) => said('diagnosticConsent', text).diagnosticConsent;

test('a subscription with its id, without, and cut off', () => {
  const id = '11111111-2222-4333-8444-5555555555AB';
  expect(readSubscription(`Contoso (Prod) (${id})`)).toEqual({
    name: 'Contoso (Prod)',
    id: id.toLowerCase(),
  });
  expect(readSubscription('Contoso (Prod)')).toEqual({ name: 'Contoso (Prod)' });
  expect(readSubscription('Contoso (1111-22…')).toEqual({ name: 'Contoso' });
  expect(readSubscription('')).toEqual({ name: '' });
});

test.each([
  ['A - 重大な影響', 'A'],
  ['Ｂ － 中程度の影響', 'B'],
  ['C – Minimale Auswirkungen', 'C'],
  ['Emergency - Severe impact', 'A'],
  ['Application failure', undefined],
  ['重要度の選択', undefined],
])('severity of %s', (text, severity) => expect(readSeverity(text)).toBe(severity));

test.each([
  'C - 最小限の影響',
  'C - impact minimal',
  'C - Impacto mínimo',
  'C - 최소 영향',
  'C - 影响极小',
  'C - 最小影響',
  'C - Impatto minimo',
  'C — минимальное влияние',
  'C-minimale impact',
  'C - Minimalny wpływ',
  'C - Minimální dopad',
  'C – Minimal påverkan',
  'C - Minimal etki',
  'C - minimális hatás',
])('severity by its letter: %s', (text) => expect(readSeverity(text)).toBe('C'));

test.each([
  ['Techniczne', 'technical'],
  ['技術需求', 'technical'],
  ['Abrechnung', 'billing'],
  ['賬單', 'billing'],
  ['Registrierungsverwaltung', 'subscription'],
  ['Límites de servicio y suscripción (cuotas)', 'quota'],
  ["service-en abonnements limieten (quota's)", 'quota'],
  ['usługi i limity subskrypcji (przydziały)', 'quota'],
  ['服务和订阅限制（配额）', 'quota'],
])('issue type of %s', (text, type) => expect(readIssueType(text)).toBe(type));

test.each([
  ['Ja (Empfohlen)', true],
  ['是(建议)', true],
  ['Sim (recomendado)', true],
  ['아니요', false],
  ['否', false],
  ['Janeiro', undefined],
])('yes or no: %s', (text, said) => expect(readYesNo(text)).toBe(said));

test('issue types', () => {
  expect(readIssueType('サブスクリプションの管理')).toBe('subscription');
  expect(readIssueType('サービスとサブスクリプションの制限 (クォータ)')).toBe('quota');
  expect(readIssueType('Cannot connect to my VM')).toBeUndefined();
});

test('yes, no and neither', () => {
  expect(readYesNo('はい (推奨)')).toBe(true);
  expect(readYesNo('No')).toBe(false);
  expect(readYesNo('')).toBeUndefined();
});

test('contact method', () => {
  expect(readContactMethod('メール')).toBe('email');
  expect(readContactMethod('Phone')).toBe('phone');
  expect(readContactMethod('Teams')).toBeUndefined();
});

test.each([
  ['日本語', 'ja'],
  ['Japanese', 'ja'],
  ['英語', 'en'],
  ['Japanisch', 'ja'],
  ['angol', 'en'],
  ['English (United States)', 'en'],
  ['Klingon', 'Klingon'],
])('language %s', (text, tag) => expect(readLanguage(text)).toBe(tag));

describe('start time', () => {
  test.each([
    ['2026/11/05', '14:30', '(UTC+09:00) 大阪、札幌、東京', '2026-11-05T14:30:00+09:00'],
    ['2026年11月5日', '午前 12:05', '', '2026-11-05T00:05:00'],
    ['11/25/2026', '2:30 PM', '(UTC) Coordinated Universal Time', '2026-11-25T14:30:00Z'],
    ['25.11.2026', '9:00', '', '2026-11-25T09:00:00'],
    ['25. 11. 2026', '14:30', '', '2026-11-25T14:30:00'],
    ['2026. 11. 25.', '오후 2:30', '', '2026-11-25T14:30:00'],
    ['2026/11/25', '下午2:30', '', '2026-11-25T14:30:00'],
    ['25/11/2026', '2:30 p. m.', '', '2026-11-25T14:30:00'],
    ['25/11/2026', '14.30', '', '2026-11-25T14:30:00'],
  ])('%s %s %s', (date, time, zone, iso) => expect(readMoment([date, time, zone]).iso).toBe(iso));

  test.each([
    ['05/06/2026', '10:00'],
    ['2026/13/05', '10:00'],
    ['2026/11/32', '10:00'],
    ['2026/00/00', '10:00'],
    ['2026/11/05', '10:75'],
    ['2026/11/05', 'at 10:00'],
    ['2026/11/05', '10:00-11:00'],
    ['yesterday', 'noon'],
    ['2026/11/05', ''],
    ['', ''],
  ])('"%s" "%s" stays a text', (date, time) => {
    expect(readMoment([date, time, ''])).toEqual({ text: [date, time].filter(Boolean).join(' ') });
  });
});

test('values', () => {
  expect(isValue('phone', '電話')).toBe(true);
  expect(isValue('phone', '電話会議')).toBe(false);
  expect(hasValue('technical', '技術 （各種 Azure サービスについて）')).toBe(true);
  expect(hasValue('quota', 'Límites de servicio y suscripción (cuotas)')).toBe(true);
  expect(hasValue('billing', 'Technical')).toBe(false);
  // A problem may be called much like an issue type.
  expect(hasValue('billing', 'Billing of a stopped VM')).toBe(false);
  expect(hasValue('quota', 'Quota increase')).toBe(false);
});
