import { describe, expect, test } from 'vitest';
import { findSubscriptions, subscriptionOf } from '../../lib/azure/resource-ids';

const a = '3f2b8c14-7a5d-4e60-9b1c-52d8e7a90f36';
const b = 'c81d0e57-2f94-4b3a-8e6d-0a7b5c9f1d24';

describe('a subscription is named', () => {
  test.each([
    `/subscriptions/${a}/resourceGroups/rg-shop/providers/Microsoft.Web/sites/shop`,
    `リソース ID は /SUBSCRIPTIONS/${a.toUpperCase()}/resourceGroups/rg です`,
    `https://portal.azure.com/#@contoso.com/resource/subscriptions/${a}/overview`,
    `assetId/%2Fsubscriptions%2F${a}%2FresourceGroups%2Frg`,
    `サブスクリプション ID：${a}`,
    `サブスクリプションID ${a}`,
    `サブスクリプション: Contoso-Prod (${a})`,
    `サブスクリプション「Contoso-Prod」（${a}）のリソースです`,
    `■サブスクリプション ID\n${a}`,
    `| サブスクリプション ID | ${a} |`,
    `subscription ${a}`,
    `Subscription ID = ${a}`,
    `"subscriptionId": "${a}"`,
    `SUBSCRIPTION_ID=${a}`,
    `az webapp restart --subscription ${a} -n shop -g rg`,
    `Our subscription is Contoso Production (${a}).`,
  ])('%s', (text) => {
    const found = findSubscriptions(text);
    expect(found.map((mention) => mention.subscription)).toEqual([a]);
    expect(text.slice(found[0]?.start, found[0]?.end).toLowerCase()).toBe(a);
  });

  test.each([
    `サブスクリプション ${a} と ${b}`,
    `subscriptions ${a} and ${b}`,
    `サブスクリプション ID:\n- ${a}\n- ${b}`,
    `サブスクリプション A：${a}、サブスクリプション B：${b}`,
  ])('two in a list: %s', (text) => {
    expect(findSubscriptions(text).map((mention) => mention.subscription)).toEqual([a, b]);
  });
});

describe('says nothing', () => {
  test.each([
    a,
    `テナント ID：${a}`,
    `tenants/${a}`,
    `client id ${a}`,
    `Correlation ID: ${a}`,
    `サブスクリプションのテナント ID: ${a}`,
    `サブスクリプションの操作 ID ${a} を確認ください`,
    `The subscription's tenant is ${a}`,
    `subscription key: ${a}`,
    `event subscription ${a}`,
    `トピックのサブスクリプション ${a}`,
    `サブスクリプションは選択済みです。要求 ID: ${a}`,
    `/providers/Microsoft.Authorization/roleDefinitions/${a}`,
    'サブスクリプション ID：00000000-0000-0000-0000-000000000000',
    '/subscriptions/xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx/resourceGroups/rg',
    '/subscriptions/12345678-1234-1234-1234-123456789012/resourceGroups/rg',
    '/subscriptions/<subscription-id>/resourceGroups/rg',
  ])('%s', (text) => {
    expect(findSubscriptions(text)).toEqual([]);
  });

  test('the role inside a resource id is not a second subscription', () => {
    const id = `/subscriptions/${a}/providers/Microsoft.Authorization/roleDefinitions/${b}`;
    expect(findSubscriptions(id).map((mention) => mention.subscription)).toEqual([a]);
  });
});

test('the owner of a resource', () => {
  expect(subscriptionOf(`/subscriptions/${a.toUpperCase()}/resourceGroups/rg`)).toBe(a);
  expect(subscriptionOf('/providers/Microsoft.Capacity/reservationOrders/1')).toBeUndefined();
  expect(subscriptionOf('')).toBeUndefined();
});

test('a long text without ids takes no time', () => {
  const started = performance.now();
  findSubscriptions('subscription '.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(200);
});
