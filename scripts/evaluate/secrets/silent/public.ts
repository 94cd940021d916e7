import type { Family } from '../case';

const keys = [
  '-----BEGIN PUBLIC KEY-----\n«base64lines»\n-----END PUBLIC KEY-----',
  '-----BEGIN RSA PUBLIC KEY-----\n«base64lines»\n-----END RSA PUBLIC KEY-----',
  '-----BEGIN CERTIFICATE-----\n«base64lines»\n-----END CERTIFICATE-----',
  '証明書は次のとおりです。\n-----BEGIN CERTIFICATE-----\n«base64lines»\n-----END CERTIFICATE-----',
  '-----BEGIN CERTIFICATE REQUEST-----\n«base64lines»\n-----END CERTIFICATE REQUEST-----',
  'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQC«base64»== «user»@«vm»',
  '公開鍵：ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI«b6443» «user»@«vm»',
  'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBB«base64»=',
  '"certificate-authority-data": "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t«base64»"',
  'client-certificate-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t«base64»',
  '"sshPublicKey": "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQD«base64»"',
  `「-----BEGIN RSA ${'PRIVATE'} KEY-----」から始まるファイルを使っていますが、読み込めません。`,
];

const connections = [
  'Server=tcp:«server».database.windows.net,1433;Initial Catalog=«db»;Authentication=Active Directory Managed Identity;Encrypt=True',
  'Server=«server».database.windows.net;Database=«db»;Authentication=Active Directory Default;',
  'Server=«server».database.windows.net;Database=«db»;User Id=«guid»;Authentication=Active Directory Managed Identity',
  'Data Source=«server».database.windows.net;Initial Catalog=«db»;Integrated Security=True',
  'Server=tcp:«server».database.windows.net,1433;Initial Catalog=«db»;User ID=«user»;Password={your_password};Encrypt=True;',
  'Server=tcp:«server».database.windows.net;User ID=«user»;Password=<password>;',
  'Server=tcp:«server».database.windows.net;User ID=«user»;Password=********;Encrypt=True',
  'Server=tcp:«server».database.windows.net;User ID=«user»;Password=●●●;Encrypt=True',
  'DefaultEndpointsProtocol=https;AccountName=«account»;AccountKey=<key>;EndpointSuffix=core.windows.net',
  'DefaultEndpointsProtocol=https;AccountName=«account»;AccountKey=***;EndpointSuffix=core.windows.net',
  'DefaultEndpointsProtocol=https;AccountName=«account»;AccountKey=<●●●機密情報のためマスクします●●●>;EndpointSuffix=core.windows.net',
  'AzureWebJobsStorage__accountName=«account»',
  'AzureWebJobsStorage=UseDevelopmentStorage=true',
  'Endpoint=sb://sb-shop.servicebus.windows.net/;Authentication=ManagedIdentity',
  'Endpoint=sb://sb-shop.servicebus.windows.net/;SharedAccessKeyName=listen;SharedAccessKey=REDACTED',
  'postgres://«user»@pg-shop.postgres.database.azure.com:5432/«db»',
  'postgres://«user»:$DB_PASSWORD@pg-shop.postgres.database.azure.com/«db»',
  'postgres://<user>:<password>@<host>/<database>',
  'https://git.contoso.com/shop/web.git',
  'jdbc:sqlserver://«server».database.windows.net:1433;database=«db»;authentication=ActiveDirectoryMSI;',
  'https://«account».blob.core.windows.net/logs?sv=2024-11-04&se=«date»&sr=c&sp=r&sig=<●●●ストレージアカウントの SAS キーなのでマスクします●●●>',
  'https://«account».blob.core.windows.net/logs?sv=2024-11-04&sr=c&sp=r&sig=***',
  'https://«account».blob.core.windows.net/logs?sv=2024-11-04&sr=c&sp=r&sig=REDACTED&se=2027-01-01',
  'redis-shop.redis.cache.windows.net:6380,ssl=True,abortConnect=False',
];

const published = [
  `DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=${'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq'}${'/K1SZFPTOtr/KBHBeksoGMGw=='};BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;`,
  `Azurite の既定のキー ${'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq'}${'/K1SZFPTOtr/KBHBeksoGMGw=='} を使っています。`,
  `AccountEndpoint=https://localhost:8081/;AccountKey=${'C2y6yDjf5/R+ob0N8A7Cgu30VRDJIWEHLM+4QDy5DE2nQ9nDuVTqobD4b8mGGyPM'}${'bIZnqyMsEcaGQy67XIw/Jw=='}`,
  `Cosmos DB エミュレーターのキーは ${'C2y6yDjf5/R+ob0N8A7Cgu30VRDJIWEHLM+4QDy5DE2nQ9nDuVTqobD4b8mGGyPM'}${'bIZnqyMsEcaGQy67XIw/Jw=='} です。`,
  `AWS_ACCESS_KEY_ID=${'AKIA'}${'IOSFODNN7EXAMPLE'}`,
  `aws_secret_access_key = ${'wJalrXUtnFEMI/K7MDENG'}${'/bPxRfiCYEXAMPLEKEY'}`,
];

/** What looks like a key or a connection string and is for everybody to see. */
export const publicOnes: readonly Family[] = [
  {
    name: 'public keys and certificates',
    templates: keys,
    around: ['block', 'none', 'form', 'mail', 'fence'],
    times: 2,
  },
  {
    name: 'connections without a secret',
    templates: connections,
    around: ['form', 'none', 'block', 'mail', 'chat'],
    times: 2,
  },
  { name: 'published keys', templates: published, around: ['form', 'none', 'block'], times: 3 },
];
