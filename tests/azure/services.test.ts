import { describe, expect, test } from 'vitest';
import { formServices, relationOf, serviceById, services } from '../../lib/azure/services';

describe('the dictionary', () => {
  test('knows every service once', () => {
    const ids = services.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(357);
  });

  test('has a team, an English and a Japanese name for each', () => {
    for (const { id, en, ja, team } of services) {
      expect(en && ja, id).toBeTruthy();
      expect(team, id).toBeTruthy();
    }
    expect(services.filter(({ domain, team }) => team === 'other' && domain !== 'other')).toEqual([]);
    expect(serviceById('app-service').team).toBe('app-service');
    expect(serviceById('api-management').team).toBe('developer');
    expect(serviceById('sql-database').team).toBe('databases');
  });

  test('an unknown id is a programming error', () => {
    expect(() => serviceById('no-such-service')).toThrow('no-such-service');
  });
});

describe('relations', () => {
  test('go both ways', () => {
    expect(relationOf('aks', 'container-registry')).toBe('joint');
    expect(relationOf('container-registry', 'aks')).toBe('joint');
    expect(relationOf('app-service', 'sql-database')).toBe('integrated');
    expect(relationOf('aks', 'logic-apps')).toBeUndefined();
    expect(relationOf('aks', 'aks')).toBe('joint');
  });
});

describe('what the form says', () => {
  const at = (type: string) => `/subscriptions/x/resourceGroups/y/providers/${type}`;
  const id = (type: string) => ({ resource: { id: at(type) } });
  test.each([
    [{ service: 'Virtual Machine running Windows' }, ['virtual-machines']],
    [{ service: ' api management service ' }, ['api-management']],
    [id('Microsoft.Compute/virtualMachines/web-1'), ['virtual-machines']],
    [id('microsoft.compute/virtualMachines/web-1/extensions/agent'), ['virtual-machines']],
    [id('Microsoft.ContainerService/managedClusters/c1'), ['aks']],
    [
      id('Microsoft.Sql/servers/s/databases/d/providers/Microsoft.Insights/diagnosticSettings/x'),
      ['sql-database'],
    ],
    [{ service: 'SQL Database', ...id('Microsoft.Sql/servers/s/databases/d') }, ['sql-database']],
    [{ service: 'Cache for Redis', ...id('Microsoft.Web/sites/shop') }, ['redis', 'app-service']],
    [{ origin: { id: at('Microsoft.KeyVault/vaults/kv1/secrets/s') } }, ['key-vault']],
    [
      { ...id('Microsoft.Web/sites/shop'), origin: { id: at('Microsoft.KeyVault/vaults/kv1') } },
      ['app-service', 'key-vault'],
    ],
    [{ service: 'Function App', ...id('Microsoft.Web/sites/fn') }, ['functions']],
    [{ service: 'Blob Storage', ...id('Microsoft.Storage/storageAccounts/st') }, ['blob-storage']],
    [{ service: 'No such service' }, []],
    [{ resource: { id: 'nonsense' } }, []],
    [{ origin: { id: at('Microsoft.Nothing/here/x') } }, []],
    [{}, []],
  ])('%j', (form, ids) => {
    expect(formServices(form)).toEqual(ids);
  });

  test('a product id says the service whatever the language, and goes before the shown name', () => {
    expect(formServices({ serviceId: product })).toEqual(['api-management']);
    expect(formServices({ serviceId: product.toUpperCase() })).toEqual(['api-management']);
    expect(formServices({ serviceId: product, service: 'SQL Database' })).toEqual(['api-management']);
  });

  test('an unknown product leaves the name', () => {
    const unknown = '00000000-1111-2222-3333-444444444444';
    expect(formServices({ serviceId: unknown })).toEqual([]);
    expect(formServices({ serviceId: unknown, service: 'SQL Database' })).toEqual(['sql-database']);
    expect(formServices({ serviceId: '' })).toEqual([]);
  });
});

/** API Management Service, in the list of 2024. */
const product = 'b4d0e877-0166-0474-9a76-b5be30ba40e4';
