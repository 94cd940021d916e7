import { describe, expect, test } from 'vitest';
import { findServices, readServices } from '../../lib/azure/services-find';

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

describe('signs: a reader knows the service though it is not named', () => {
  test.each([
    ['Pod が CrashLoopBackOff を繰り返します', ['aks']],
    ['ingress から 502 が返ります', ['aks']],
    ['SSMS で見るとデッドロックが出ています', ['sql-database']],
    ['we need a point-in-time restore', ['sql-database']],
    ['返金の手続きを教えてください', ['billing']],
    ['サインインすると AADSTS50105 になります', ['entra-id']],
    ['AADB2C90289', ['b2c']],
    ['Runbook が開始されません', ['automation']],
    ['コピーアクティビティが失敗します', ['data-factory']],
    ['the TPM limit of our chat completions', ['openai']],
    ['IPsec トンネルが切れます', ['vpn-gateway']],
    ['BGP の経路広告が届きません', ['expressroute']],
    ['azcopy is slow', ['blob-storage']],
    ['net use でファイル共有につながりません', ['files']],
    ['cold start takes 20 seconds', ['functions']],
    ['デプロイ スロットのスワップ', ['app-service']],
    ['two readers in one consumer group', ['event-hubs']],
    ['dead letter にたまります', ['service-bus']],
    ['パーティション キーの偏り', ['cosmos-db']],
    ['Heartbeat テーブルを KQL で見ました', ['log-analytics']],
    ['復旧ポイントがありません', ['backup']],
    ['replication health is critical', ['site-recovery']],
    ['Delta Live Tables fail', ['databricks']],
    ['the agent pool is offline', ['azure-devops']],
    ['Standard_D4s_v5 is not to be had', ['virtual-machines']],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  test.each([
    'パイプラインが動きません',
    'our workspace is gone',
    'クラスターの台数を増やしたい',
    'トークンの期限',
    'Standard Direct delivery',
    'AADSTS のコード',
    'スワップ領域の使用量',
    'a record of the call',
    'モニタリングのボードを作りました',
    'プロジェクトはフェーズ 2 です',
    '#',
  ])('silent: %s', (text) => {
    expect(ids(text)).toEqual([]);
  });

  test('say nothing beside a name or an everyday word', () => {
    expect(ids('AKS のデッドロック')).toEqual(['aks']);
    expect(ids('MySQL のデッドロック')).toEqual(['mysql']);
    expect(ids('デッドロックが出ます', ['postgresql'])).toEqual([]);
  });

  test('are marked for those who weigh them, and weak', () => {
    const [naming] = readServices('Azure CrashLoopBackOff');
    expect(naming).toEqual({ id: 'aks', start: 6, end: 22, weak: true, sign: true });
    expect(readServices('AKS')[0]).not.toHaveProperty('sign');
  });

  test('two services share the backend pool: the one that is named has it', () => {
    expect(readServices('backend pool')[0]?.id).toBe('load-balancer');
    expect(readServices('AppGW の backend pool').map(({ id }) => id)).toEqual([
      'application-gateway',
      'application-gateway',
    ]);
  });
});
