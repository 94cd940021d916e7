import type { Family } from '../case';

const privateKeys = [
  '«pem»',
  '秘密鍵は以下のとおりです。\n«pem»',
  'id_rsa:\n«pem»\n以上の鍵で接続しています。',
  'The key we use:\n\n«pem»',
  '$ cat ~/.ssh/id_rsa\n«pem»',
  'ssl_certificate_key の内容：\n«pem»\nnginx は 1.24 です。',
  '"private_key": "«pem-line»\\n"',
  'SSH_PRIVATE_KEY="«pem-line»"',
  '-----BEGIN CERTIFICATE-----\n«base64lines»\n-----END CERTIFICATE-----\n«pem»',
  '途中までですが貼ります。\n«pem-cut»',
  'the log was cut here:\n«pem-cut»',
  '«putty»',
  '"pfxBlob": "«pfx»"',
  'PFX の Base64：«pfx»',
  'ppk ファイルの中身です。\n«putty»',
  'server.key:\n«pem»\nserver.crt:\n-----BEGIN CERTIFICATE-----\n«base64lines»\n-----END CERTIFICATE-----',
];

const tokens = [
  'Authorization: Bearer «jwt»',
  "curl -H 'Authorization: Bearer «jwt»' https://management.azure.com/subscriptions?api-version=2022-12-01",
  '"access_token": "«jwt»"',
  '"accessToken": "«jwt»",\n"expiresOn": "«date» «time».000000",\n"tenant": "«guid»"',
  'アクセス トークンは «jwt» です。',
  'トークン：«jwt»',
  '«jwt»',
  'id_token=«jwt»&state=12345',
  'token: «jwt»',
  "$headers = @{ Authorization = 'Bearer «jwt»' }",
  'GET /subscriptions HTTP/1.1\nHost: management.azure.com\nauthorization: bearer «jwt»\nx-ms-client-request-id: «guid»',
  '"refresh_token": "«refresh»"',
  'refresh_token=«refresh»',
  'リフレッシュ トークン: «refresh»',
  'Authorization: Basic «basic»',
  'curl -H "Authorization: Basic «basic»" https://«app».scm.azurewebsites.net/api/deployments',
  'Authorization: Bearer «opaque»',
  'wget --header="Authorization: Bearer «opaque»" https://api.contoso.com/v1/orders',
  'Set-Cookie: .auth=«jwt»; path=/; secure; HttpOnly',
  'jwt.decode("«jwt»")',
];

/** Private keys in all their forms, tokens and headers. */
export const keys: readonly Family[] = [
  {
    name: 'private keys',
    templates: privateKeys,
    around: ['none', 'block', 'fence', 'mail', 'form'],
    times: 2,
  },
  {
    name: 'tokens and headers',
    templates: tokens,
    around: ['block', 'form', 'none', 'fence', 'mail', 'chat', 'log'],
    times: 2,
  },
];
