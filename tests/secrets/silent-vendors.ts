import { guid, hex, random } from './parts';

/** Examples and masks in the form of a token. */
export const exampleTokens: string[] = [
  `AKIA${'IOSFODNN7'}EXAMPLE`,
  'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  'glpat-XXXXXXXXXXXXXXXXXXXX',
  'xoxb-xxxxxxxxx-xxxxxxxxxx-xxxxxxxxxxxx',
  'xoxp-1234567890',
  'xoxb-12345-abcd234',
  'xoxe.xoxp-1-TheAppConfigurationAccessTokenHere',
  'hvs.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  `AIza${'0'.repeat(35)}`,
  'sk-proj-<your key>',
  'SENDGRID_API_KEY=SG.xxxx.yyyy',
  '//registry.npmjs.org/:_authToken=$NPM_TOKEN',
  'FASTLY_API_TOKEN=<token>',
  'DD_API_KEY=********************************',
  'heroku_api_key: 00000000-0000-0000-0000-000000000000',
];

/** Only the beginning of a token, or a word that begins like one. */
export const tokenBeginnings: string[] = [
  'ghp_ から始まるトークンを GitHub Secrets に保存しています',
  'xoxb- で始まる Bot トークン',
  'npm_config_registry=https://registry.npmjs.org/',
  'npm_lifecycle_event=build',
  'hf_transfer_enabled',
  'pat.pattern.matcher',
  'sk-learn-pipeline-2024-preprocessing-step-01-final',
  'resource group: sk-rg-prod-japaneast-0123456789',
  'key-vault-prod-japaneast-secrets-001',
  'SG.Service.Bus',
  'SK Hynix SK1234',
  's.AcceptanceTimeoutSeconds',
  'secret_name=prod-db-password-0123456789',
  'api-version=2024-05-01-preview',
  'api-gateway-prod-japaneast-0001',
  'sdk-version: 4.0.1',
  'pulumi-request pul-1234',
  'live_1234 test_1234',
  't1.micro v1.0-preview',
  'A3T0ABCDEFGHIjklmnop',
  'linear-gradient(90deg, rgba(2,0,36,1) 0%, rgba(9,9,121,1) 35%)',
];

/** The maker is named, and what follows is no key. */
export const makersNamed: string[] = [
  'GitHub Actions の run id 9876543210 が失敗します',
  `GitHub commit sha: ${hex(40)}`,
  `https://github.com/Azure/azure-cli/commit/${hex(40)}`,
  `sonarqube-scanner/-/sonarqube-scanner-2.5.0.tgz#${hex(40)}`,
  `datadog trace_id: ${hex(32)}`,
  `sentry event id: ${hex(32)}`,
  `docker pull myreg.azurecr.io/app@sha256:${hex(64)}`,
  'docker auth: https://auth.docker.io/token?service=registry.docker.io&scope=repository:library/nginx:pull',
  'databricks token endpoint: https://adb-7405606212345678.18.azuredatabricks.net/oidc/v1/token',
  'Databricks workspace id 7405606212345678, cluster id 0923-164208-meows279',
  'atlassian token url: https://auth.atlassian.com/oauth/token',
  'zoom-auth: https://zoom.us/oauth/authorize?response_type=code',
  '"AwsKmsKey" : "arn:aws:kms:us-east-1:123456789012:key/12345678-1234-1234-1234-123456789012"',
  'elastic pool key: ElasticPool-GP-Gen5-2-prod01',
  'jira key: PLATFORM-20241120',
  '"github_token_permissions": "contents:read-packages:write"',
  'gitlab token: expired',
  'vault token: not-set',
  `Key Vault のキー識別子 https://kv-prod.vault.azure.net/keys/mykey/${hex(32)}`,
  `HEROKU_APP_ID: ${guid}`,
  `mongodb cluster id: ${guid}`,
  `curl https://kolkrabbi.heroku.com/apps/${guid}/github/push`,
  'google client id: 231545488769-4d1mcev9vifvlncrern52id2pqqf5u5l.apps.googleusercontent.com',
  'ssl-key: /etc/ssl/private/server-key.pem',
  'iam_role_key: my-role',
  'sumOfProperty: (NSString *)property2',
  'square_key_points: 1234567890123456',
  'HubSpot の API キーは Key Vault に保存しています',
  `Heroku のアプリの ID は ${guid} です`,
  'Docker Hub のトークンは再発行済みです',
];

/** Payloads, in which everything occurs. */
export const payloads: string[] = [
  `data:image/png;base64,${'A'.repeat(120)}`,
  `data:application/octet-stream;base64,${random(3000)}`,
  Array.from({ length: 40 }, () => hex(64)).join('\n'),
  `"integrity": "sha512-${random(86)}=="`,
];

/** Sixteen digits that are no card, and talk about cards. */
export const noCards: string[] = [
  'カード番号: 1234 5678 9012 3456',
  '関連のサポート リクエスト 2411200030001234 のカード',
  'カードの件 2411200030001235',
  'クレジットカードの有効期限は 2026/12 です',
  'クレジット カードが拒否されました (エラー 51)',
  'グラフィック カード NVIDIA A100 80GB (0000:3b:00.0)',
  'IC カード リーダー 4111111111111112',
  'correlation id 4111111111111111 の件',
  '配送番号 4000056655665556',
  'カードを確認しました。請求番号は 4000056655665556 です',
  'カードの請求 ID 4000056655665556',
  'timestamp 1732100000000 card reader',
  'network card 00:1a:2b:3c:4d:5e',
  'card 0000 0000 0000 0000',
];
