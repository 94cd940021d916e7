import { describe, expect, test } from 'vitest';
import { formPath } from '../../lib/request/address';
import { readRoute as read, resourceAt } from '../../lib/request/route';

/** The form's facts at an address; a test that names another address fails. */
const readRoute = (hash: string) => {
  expect(formPath(hash)).toBeDefined();
  return read({ hash, visit: 1 });
};

const id = '11111111-2222-4333-8444-555555555501';
const vm = `/subscriptions/${id}/resourceGroups/rg-1/providers/Microsoft.Compute/virtualMachines/vm-1`;

describe('the form', () => {
  test.each([
    '#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
    '#view/Microsoft_Azure_Support/NewSupportRequestV3Blade/callerName/ActiveDirectory',
    '#blade/Microsoft_Azure_Support/NewSupportRequestV3Blade.ReactView',
    '#blade/Microsoft_Azure_Support/HelpAndSupportBlade/newsupportrequest',
    '#@contoso.example/blade/microsoft_azure_support/helpandsupportblade/newsupportrequest',
    '#create/Microsoft.Support',
  ])('%s', (hash) => {
    expect(readRoute(hash)).toMatchObject({ facts: {} });
  });

  test('facts from the keys', () => {
    const hash = `#view/Microsoft_Azure_Support/NewSupportRequestV3Blade/issueType/technical/subscriptionId/${id.toUpperCase()}/productId/6f16735c-b0ae-b275-ad3a-03479cfa1396/assetId/${encodeURIComponent(vm)}/summary/${encodeURIComponent('接続 できない')}`;
    expect(readRoute(hash)).toMatchObject({
      facts: {
        issueType: 'technical',
        subscription: { id },
        serviceId: '6f16735c-b0ae-b275-ad3a-03479cfa1396',
        resource: { id: vm, name: 'vm-1' },
        summary: '接続 できない',
      },
    });
  });

  test('facts from the parameters of the older link', () => {
    const json = encodeURIComponent(JSON.stringify({ subId: id, pesId: 'p', supportTopicId: 't' }));
    expect(readRoute(`#create/Microsoft.Support/Parameters/${json}`)).toMatchObject({
      facts: { subscription: { id }, serviceId: 'p' },
    });
  });

  test('an id that was encoded twice', () => {
    const asset = encodeURIComponent(encodeURIComponent(vm));
    expect(
      readRoute(`#view/Microsoft_Azure_Support/NewSupportRequestV3Blade/assetId/${asset}`),
    ).toMatchObject({
      facts: { resource: { id: vm } },
    });
  });

  test('the key is the same with and without a tenant, and another for another link', () => {
    const key = (hash: string) => JSON.stringify(readRoute(hash), ['key']);
    const form = 'view/Microsoft_Azure_Support/NewSupportRequestV3Blade';
    expect(key(`#@contoso.example/${form}`)).toBe(key(`#${form}`));
    expect(key(`#${form}/issueType/billing`)).not.toBe(key(`#${form}`));
  });
});

test('where the person came from, and that they came back', () => {
  const hash = '#view/Microsoft_Azure_Support/NewSupportRequestV3Blade';
  expect(read({ hash, visit: 1, from: `#@t/resource${vm}/overview` }).facts).toEqual({ origin: { id: vm } });
  expect(read({ hash, visit: 1, from: '#home' }).facts).toEqual({});
  expect(read({ hash, visit: 2 }).key).not.toBe(read({ hash, visit: 1 }).key);
});

describe('what is malformed says nothing and does not throw', () => {
  test.each([
    ['#view/Microsoft_Azure_Support/NewSupportRequestV3Blade/summary/%E3%81', { summary: '%E3%81' }],
    ['#view/Microsoft_Azure_Support/NewSupportRequestV3Blade/subscriptionId/x/issueType/other', {}],
    ['#view/Microsoft_Azure_Support/NewSupportRequestV3Blade/__proto__/x', {}],
    ['#create/Microsoft.Support/Parameters/%7Bbroken', {}],
    ['#create/Microsoft.Support/Parameters/null', {}],
  ])('%s', (hash, facts) => {
    expect(readRoute(hash)).toMatchObject({ facts });
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('a resource', () => {
  test.each([
    [`#@contoso.example/resource${vm}/overview`, vm],
    [`#resource${vm}`, vm],
    [`#@t/resource${vm}/extensions/ext-1/properties`, `${vm}/extensions/ext-1`],
    [
      `#@t/resource/subscriptions/${id}/resourceGroups/rg-1/overview`,
      `/subscriptions/${id}/resourceGroups/rg-1`,
    ],
    [`#@t/resource/subscriptions/${id}/overview`, `/subscriptions/${id}`],
  ])('%s', (hash, resource) => {
    expect(resourceAt(hash)).toBe(resource);
    expect(formPath(hash)).toBeUndefined();
  });
});

describe('something else', () => {
  test.each([
    '',
    '#',
    '#home',
    '#blade/Microsoft_Azure_Support/HelpAndSupportBlade/overview',
    '#view/Microsoft_Azure_Support/HelpAndSupportOverview.ReactView',
    '#create/Microsoft.SupportX',
    '#view/Other/NewSupportRequestV3Blade',
  ])('"%s"', (hash) => {
    expect([formPath(hash), resourceAt(hash)]).toEqual([undefined, undefined]);
  });
});
