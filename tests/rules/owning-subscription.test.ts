import { describe, expect, test } from 'vitest';
import { sliceSpan } from '../../lib/request/fields';
import type { SupportRequest } from '../../lib/request/model';
import { owningSubscription } from '../../lib/rules/owning-subscription';

const here = '3f2b8c14-7a5d-4e60-9b1c-52d8e7a90f36';
const there = 'c81d0e57-2f94-4b3a-8e6d-0a7b5c9f1d24';
const third = '6a94e2b0-d17c-4f58-a3e9-8b0c5d2f7e61';
const site = (id: string) => `/subscriptions/${id}/resourceGroups/rg-shop/providers/Microsoft.Web/sites/shop`;
const subscription = { name: 'Contoso', id: here };

function check(request: SupportRequest) {
  return owningSubscription.check(request, { replies: {} });
}

describe('the resource lives elsewhere', () => {
  test.each<[string, SupportRequest]>([
    ['resource id in the description', { description: `対象: ${site(there)} が 503 を返します。` }],
    ['resource id in the summary', { summary: `503: ${site(there)}` }],
    ['in an answer', { answers: [{ label: 'URL', value: site(there) }] }],
    [
      'named in Japanese',
      { description: `サブスクリプション ID：${there} の App Service で発生しています。` },
    ],
    ['named in English', { description: `The web app is in subscription ${there}.` }],
    ['the linked resource', { resource: { name: 'shop', id: site(there) } }],
    ['linked, capital letters', { resource: { id: site(there.toUpperCase()) } }],
    ['not all of it works', { description: `${site(there)} だけ正常に接続できません。` }],
  ])('%s: found', (_, request) => {
    const full = { subscription, ...request };
    const [finding, ...more] = check(full);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      key: 'other',
      level: 'warn',
      certainty: 'found',
      data: { about: 'other' },
    });
    expect(finding?.evidence.map((span) => sliceSpan(full, span).toLowerCase())).toEqual([there, here]);
  });

  test('the form itself is quoted before the text', () => {
    const [finding] = check({ subscription, resource: { id: site(there) }, description: site(there) });
    expect(finding?.data).toEqual({ about: 'other', by: 'link' });
    expect(finding?.evidence[0]?.field).toBe('resource.id');
  });

  test('the page that the person came from only asks', () => {
    const [finding] = check({ subscription, origin: { id: site(there) } });
    expect(finding).toMatchObject({ level: 'tip', certainty: 'ask', data: { about: 'other', by: 'origin' } });
  });

  test.each([
    `別サブスクリプション（サブスクリプション ID：${there}）では正常に動作しています。`,
    `${site(there)} では発生しません。`,
    `In subscription ${there} the same template works.`,
  ])('a comparison only asks: %s', (description) => {
    expect(check({ subscription, description })).toMatchObject([
      { key: 'other', level: 'tip', certainty: 'ask', data: { about: 'other', by: 'text' } },
    ]);
  });

  test('a comparison that is named again as the problem is found', () => {
    const description = `昨日まで ${site(there)} は正常でした。\n本日 ${site(there)} が 503 を返します。`;
    expect(check({ subscription, description })).toMatchObject([{ level: 'warn', certainty: 'found' }]);
  });
});

describe('several subscriptions', () => {
  test('two resources: one span each, the first mention', () => {
    const request = {
      subscription,
      description: `${site(here)} から ${site(there)} を呼ぶと 500 になります。${site(there)}`,
    };
    const [finding, ...more] = check(request);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ key: 'several', level: 'warn', certainty: 'found' });
    expect(finding?.data).toEqual({ about: 'several', count: 2 });
    expect(finding?.evidence.map((span) => sliceSpan(request, span))).toEqual([here, there]);
  });

  test('the linked resource and the text', () => {
    const request = { subscription, resource: { id: site(here) }, description: `接続先: ${site(there)}` };
    expect(check(request)).toMatchObject([{ key: 'several', level: 'warn', data: { count: 2 } }]);
  });

  test('three in three fields, nothing selected', () => {
    const request = {
      summary: site(here),
      description: site(there),
      answers: [{ label: 'x', value: site(third) }],
    };
    expect(check(request)).toMatchObject([{ key: 'several', data: { count: 3 } }]);
  });

  test('a comparison only asks', () => {
    const description = `${site(here)} が 503 を返します。\nサブスクリプション ${there} では問題ありません。`;
    expect(check({ subscription, description })).toMatchObject([
      { key: 'several', level: 'tip', certainty: 'ask' },
    ]);
  });
});

test('a transfer or an invoice may be about several: only asked', () => {
  const description = `サブスクリプション ${here} と ${there} の請求先を変更したい。`;
  expect(check({ issueType: 'billing', description })).toMatchObject([
    { key: 'several', level: 'tip', certainty: 'ask' },
  ]);
  expect(check({ issueType: 'subscription', description })).toMatchObject([{ level: 'tip' }]);
  expect(check({ issueType: 'technical', description })).toMatchObject([
    { level: 'warn', certainty: 'found' },
  ]);
});

describe('says nothing', () => {
  test.each<[string, SupportRequest]>([
    ['an empty request', {}],
    ['only a selection', { subscription }],
    ['the same subscription', { subscription, description: site(here) }],
    ['the same in other letters', { subscription: { id: here.toUpperCase() }, description: site(here) }],
    [
      'the same, many times',
      { subscription, summary: site(here), description: `${site(here)}\n${site(here)}` },
    ],
    ['nothing selected', { description: site(there) }],
    ['a selection without an id', { subscription: { name: 'Contoso' }, description: site(there) }],
    ['a lone GUID', { subscription, description: `ID は ${there} です。` }],
    ['a tenant', { subscription, description: `テナント ID：${there}` }],
    ['a tenant path', { subscription, description: `https://login.microsoftonline.com/tenants/${there}` }],
    ['a client', { subscription, description: `アプリケーション (クライアント) ID: ${there}` }],
    ['an operation', { subscription, description: `Operation ID ${there}, correlation ID ${third}` }],
    [
      'a built-in role',
      { subscription, description: `/providers/Microsoft.Authorization/roleDefinitions/${there}` },
    ],
    [
      'a role of the same one',
      {
        subscription,
        description: `/subscriptions/${here}/providers/Microsoft.Authorization/roleDefinitions/${there}`,
      },
    ],
    ['a placeholder', { subscription, description: site('00000000-0000-0000-0000-000000000000') }],
    ['letters for an id', { subscription, description: site('xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx') }],
    [
      'a resource of no subscription',
      { subscription, resource: { id: '/providers/Microsoft.Billing/accounts/1' } },
    ],
    ['the origin is the selected one', { subscription, origin: { id: site(here) } }],
    [
      'the origin is old, the text is right',
      { subscription, origin: { id: site(there) }, description: site(here) },
    ],
    [
      'the origin is old, the link is right',
      { subscription, origin: { id: site(there) }, resource: { id: site(here) } },
    ],
  ])('%s', (_, request) => {
    expect(check(request)).toEqual([]);
  });
});
