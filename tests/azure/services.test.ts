import { describe, expect, test } from 'vitest';
import { formServices, relationOf, serviceById, services } from '../../lib/azure/services';
import { clearNames } from '../../lib/azure/services-find';
import relations from '../../lib/azure/services-related.json';

const squeeze = (name: string) => name.normalize('NFKC').replace(/[\s_-]/g, '');

describe('the dictionary', () => {
  test('knows every service once', () => {
    const ids = services.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(357);
  });

  test('maps every support service once: 371 of them in the list of 2024', () => {
    const names = services.flatMap(({ supportServices }) => supportServices);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBe(371);
  });

  test('has no clear name that means two services', () => {
    const owners = new Map<string, Set<string>>();
    const shared = new Set(services.flatMap(({ providers, hosts }) => [...providers, ...hosts]));
    for (const service of services) {
      for (const name of clearNames(service)) {
        if (shared.has(name) || service.weak.includes(name)) continue;
        const key = squeeze(name).toLowerCase();
        owners.set(key, (owners.get(key) ?? new Set()).add(service.id));
      }
    }
    const ambiguous = [...owners].filter(([, ids]) => ids.size > 1).map(([name, ids]) => [name, ...ids]);
    expect(ambiguous, 'Give such a name to one service, or make it weak in lib/azure/services.json.').toEqual(
      [],
    );
  });

  test('has no weak name that means two services', () => {
    const weak = services.flatMap(({ id, weak }) => weak.map((name) => [squeeze(name), id] as const));
    const doubles = weak.filter(([name, id]) =>
      weak.some(([other, owner]) => other === name && owner !== id),
    );
    expect(doubles).toEqual([]);
  });

  test('has a team, an English and a Japanese name for each', () => {
    for (const { id, en, ja, team } of services) {
      expect(en && ja, id).toBeTruthy();
      expect(team, id).toBeTruthy();
    }
    expect(serviceById('app-service').team).toBe('app-service');
    expect(serviceById('api-management').team).toBe('developer');
    expect(serviceById('sql-database').team).toBe('databases');
  });

  test('an unknown id is a programming error', () => {
    expect(() => serviceById('no-such-service')).toThrow('no-such-service');
  });
});

describe('relations', () => {
  test('name known services, no service with itself, no pair at two levels', () => {
    const seen = new Set<string>();
    for (const pairs of Object.values(relations) as Record<string, string[]>[]) {
      for (const [a, others] of Object.entries(pairs)) {
        for (const b of others) {
          expect(serviceById(a).id).not.toBe(serviceById(b).id);
          const key = [a, b].sort().join(' ');
          expect(seen.has(key), key).toBe(false);
          seen.add(key);
        }
      }
    }
  });

  test('go both ways', () => {
    expect(relationOf('aks', 'container-registry')).toBe('joint');
    expect(relationOf('container-registry', 'aks')).toBe('joint');
    expect(relationOf('app-service', 'sql-database')).toBe('integrated');
    expect(relationOf('aks', 'logic-apps')).toBeUndefined();
    expect(relationOf('aks', 'aks')).toBe('joint');
  });
});

describe('what the form says', () => {
  const id = (type: string) => ({ resource: { id: `/subscriptions/x/resourceGroups/y/providers/${type}` } });
  test.each([
    [{ service: 'Virtual Machine running Windows' }, ['virtual-machines']],
    [{ service: ' api management service ' }, ['api-management']],
    [id('Microsoft.Compute/virtualMachines/web-1'), ['virtual-machines']],
    [id('microsoft.compute/virtualMachines/web-1/extensions/agent'), ['virtual-machines']],
    [id('Microsoft.ContainerService/managedClusters/c1'), ['aks']],
    [{ service: 'SQL Database', ...id('Microsoft.Sql/servers/s/databases/d') }, ['sql-database']],
    [{ service: 'No such service' }, []],
    [{ resource: { id: 'nonsense' } }, []],
    [{}, []],
  ])('%j', (form, ids) => {
    expect(formServices(form)).toEqual(ids);
  });
});
