import { certificate, guid, hex, pemBody, plainKey43, plainKey86, random } from './parts';

/** Long random runs that are public, or name something. */
export const publicRuns: string[] = [
  plainKey86,
  `PublicKey: ${plainKey86}`,
  `SshPublicKeys:\n  - ${plainKey86}`,
  `integrity sha512-${plainKey86} @azure/identity`,
  `Azure のファイル\n"hash": "${plainKey86}"`,
  `public key: ${plainKey43}`,
  `公開キー: ${plainKey43}`,
  `x-ms-content-sha256: ${plainKey43}`,
  `pin-sha256="${plainKey43}"`,
  `cache key: ${hex(32)}`,
  `Partition key: ${hex(32)}`,
  `RowKey: ${hex(32)}`,
  `x-azure-ref: ${random(80)}`,
  `ARRAffinity=${hex(64)}; ARRAffinitySameSite=${hex(64)}`,
  `code_challenge=${random(43)}&code_challenge_method=S256`,
  `nonce=${random(43)}&state=${random(100)}&session_state=${guid}`,
  `"rh":"0.A${random(44)}.","uti":"${random(22)}","aio":"${random(60)}=="`,
  `{"kty":"RSA","kid":"${random(27)}","n":"${random(342)}","e":"AQAB","x5c":["MIID${random(200)}"]}`,
  '"d":"2024-11-20", "k":"value"',
  `-----BEGIN CERTIFICATE REQUEST-----\n${pemBody}\n-----END CERTIFICATE REQUEST-----`,
  `-----BEGIN PGP SIGNATURE-----\n${pemBody}\n-----END PGP SIGNATURE-----`,
  `---- BEGIN SSH2 PUBLIC KEY ----\n${pemBody}\n---- END SSH2 PUBLIC KEY ----`,
  `certificate-authority-data: ${Buffer.from(certificate).toString('base64')}`,
  `https://x?code=${guid}`,
  `code=AADSTS50011&error=InvalidAuthenticationTokenTenantAndMore`,
];

/** Where a key would stand, something else does. */
export const noKeys: string[] = [
  'AccountKey=your_account_key_here==;',
  'AccountKey=storageaccountkeybase64encoded;',
  'let accountKey = Buffer.from("accountKey", "base64");',
  'accountKey: process.env.AZURE_STORAGE_ACCESS_KEY',
  `"accountKey": "[listKeys(resourceId('Microsoft.Storage/storageAccounts', parameters('name')), '2019-06-01').keys[0].value]"`,
  'AccountKey=%KEY%;SharedAccessKey=YOUR_SHARED_ACCESS_KEY_HERE',
  `client_secret=bP88Q~${'x'.repeat(34)}`,
  `-----BEGIN RSA ${'PRIVATE'} KEY-----\n${'x'.repeat(64)}\n-----END RSA ${'PRIVATE'} KEY-----`,
  `-----BEGIN ${'PRIVATE'} KEY----- and -----END ${'PRIVATE'} KEY-----`,
  `-----BEGIN OPENSSH ${'PRIVATE'} KEY----- ヘッダーが必要です。 https://learn.microsoft.com/azure/virtual-machines を参照`,
  'Authorization: Bearer eyJ0eXAi...',
  'Authorization: Bearer $(az account get-access-token --query accessToken -o tsv)',
  'Authorization: SharedKey <account>:<signature>',
  'Authorization: Negotiate',
  'eyJBB.eyJCC.eyJDDDD',
  'new NetworkCredential(user, password)',
  'new ClientSecretCredential(tenantId, clientId, clientSecret)',
  'new AzureKeyCredential(Environment.GetEnvironmentVariable("AZURE_KEY"))',
  'sig=%sig%&se=2027',
  'Set-Cookie: ESTSAUTH=; expires=Thu, 01-Jan-1970',
];

/** A colon and an at sign, and no password between them. */
export const noUsers: string[] = [
  'tcp://10.0.0.1:443,user@x',
  'redis://h:6379@x',
  'docker://sha256:abc@x',
  'mysql://admin:REPLACE_WITH_PASSWORD@mysql.server.com:3306/d',
  `https://portal.azure.com/#@${guid}/resource`,
  'https://teams.microsoft.com/l/message/19:abc123@thread.v2/1700000000',
  'jdbc:oracle:thin:@//h:1521/x',
  'jdbc:sqlserver://s:1433;database=d;encrypt=true',
];
