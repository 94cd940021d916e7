import { describe, expect, test } from 'vitest';
import { findServices } from '../../lib/azure/services-find';

const ids = (text: string, known?: string[]) => [...new Set(findServices(text, known).map(({ id }) => id))];

describe('names', () => {
  test.each([
    ['We use App Service and key-vault.', ['app-service', 'key-vault']],
    ['virtualmachines, Virtual_Machines and VMs', ['virtual-machines']],
    ['コンテナ レジストリとコンテナーレジストリー', ['container-registry']],
    ['仮想マシンスケールセット', ['vm-scale-sets']],
    ['ＡＫＳクラスターのノードプール', ['aks']],
    ['ロードバランサの設定', ['load-balancer']],
    ['Azure AD のテナント', ['entra-id']],
    ['contoso.azurewebsites.net が開けません', ['app-service']],
    ['/subscriptions/1/resourceGroups/rg/providers/Microsoft.DocumentDB/databaseAccounts/c1', ['cosmos-db']],
    ['CosmosDB の 429', ['cosmos-db']],
    ['Azure SQL Managed Instance', ['sql-managed-instance']],
    ['st01.blob.core.chinacloudapi.cn and kv01.vault.usgovcloudapi.net', ['blob-storage', 'key-vault']],
    ['AKS の Pod。リソース正常性の記録', ['aks']],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  test.each([
    'vm',
    'arm',
    'the hvmx file',
    'モニタリングの方針',
    'mythread',
    'subscriptionsx',
    '',
    'batch-01',
    'a-dns-x',
  ])('not in: %s', (text) => {
    expect(ids(text)).toEqual([]);
  });
});

describe('reading rules', () => {
  test('the longest name wins and uses up its span', () => {
    expect(ids('Azure Database for PostgreSQL フレキシブル サーバー')).toEqual(['postgresql']);
    expect(ids('Application Gateway for Containers')).toEqual(['app-gateway-containers']);
  });

  test('an everyday word counts alone or after Azure, not beside a clear name', () => {
    expect(ids('ストレージの容量')).toEqual(['storage-account']);
    expect(ids('AKS のストレージ')).toEqual(['aks']);
    expect(ids('AKS and Azure Functions')).toEqual(['aks', 'functions']);
    expect(ids('AKS and Functions')).toEqual(['aks']);
    expect(ids('Functions in Terraform')).toContain('functions');
    expect(ids('ストレージの容量', ['aks'])).toEqual([]);
  });

  test('a shared host goes to the owner already named, else to the first', () => {
    expect(ids('Function App: x.azurewebsites.net')).toEqual(['functions']);
    expect(ids('x.azurewebsites.net', ['functions'])).toEqual(['functions']);
    expect(ids('Event Hubs at x.servicebus.windows.net')).toEqual(['event-hubs']);
    expect(ids('x.servicebus.windows.net')).toEqual(['service-bus']);
  });

  test('spans are those of the text as given', () => {
    const text = '全角の「Ａｐｐ　Ｓｅｒｖｉｃｅ」です';
    const [naming] = findServices(text);
    expect(naming && text.slice(naming.start, naming.end)).toBe('Ａｐｐ　Ｓｅｒｖｉｃｅ');
  });
});
