import type { SecretKind } from '../../lib/secrets/kinds';
import {
  annotated,
  guid,
  hex,
  jwt,
  long,
  password,
  pem,
  plainKey43,
  random,
  sasSignature,
  short,
  storageKey,
} from './parts';

interface Example {
  /** Holds one secret of the kind, between the two, and nothing else. */
  found: [before: string, secret: string, behind?: string];
  /** Speaks of the kind and holds none. */
  silent: string;
}

/** Of each kind of secret one text that holds it and one that does not: a new kind without them does not compile. */
export const byKind: Record<SecretKind, Example> = {
  'storage-key': {
    found: ['AccountName=stprod01;AccountKey=', storageKey, ';EndpointSuffix=core.windows.net'],
    silent:
      'ストレージ アカウントのアクセス キーを再生成しました。AccountKey=...;EndpointSuffix=core.windows.net',
  },
  'cosmos-key': {
    found: ['Cosmos DB のキーは ', long('AC' + 'Db'), ' です'],
    silent: 'AccountEndpoint=https://localhost:8081/;AccountKey=<your key>',
  },
  'messaging-key': {
    found: ['Event Hubs: ', short('+A' + 'Eh')],
    silent: 'SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=<your key>',
  },
  'iot-key': {
    found: ['HostName=h.azure-devices.net;DeviceId=d1;SharedAccessKey=', short('AI' + 'oT')],
    silent: 'HostName=h.azure-devices.net;DeviceId=d1;x509=true',
  },
  'redis-key': {
    found: ['r.redis.cache.windows.net:6380,password=', short('Az' + 'Ca'), ',ssl=True'],
    silent: 'r.redis.cache.windows.net:6380,password=********,ssl=True',
  },
  'registry-password': {
    found: ['docker login x.azurecr.io -u x -p ', `${random(42)}+A${'CR'}B${random(5)}`],
    silent: 'docker login x.azurecr.io -u x -p <password>',
  },
  'search-key': {
    found: ['api-key: ', `${random(42)}Az${'Se'}A${random(5)}`],
    silent: 'Azure AI Search の API キーを確認しました。api-key: <admin key>',
  },
  'functions-key': {
    found: ['https://f.azurewebsites.net/api/x?code=', `${random(44)}Az${'Fu'}${random(5)}Q==`],
    silent: 'https://f.azurewebsites.net/api/x?code=<function key>',
  },
  'ai-key': {
    found: ['AZURE_OPENAI_API_KEY=', annotated('AC' + 'OG')],
    silent: 'AZURE_OPENAI_API_KEY=$OPENAI_KEY',
  },
  'azure-key': {
    found: ['maps: ', annotated('AZ' + 'MP')],
    silent: `subscription-key: ${guid}`,
  },
  'devops-token': {
    found: ['PAT: ', annotated('AZ' + 'DO')],
    silent: 'PAT の有効期限が切れていたため、再作成しました。',
  },
  'client-secret': {
    found: ['シークレットの値は ', `${random(3)}8${'Q~'}${random(34)}`, ' です'],
    silent: `クライアント シークレットの ID は ${guid} です`,
  },
  sas: {
    found: ['https://st.blob.core.windows.net/c/b?sp=r&sig=', sasSignature, '&sv=2024-11-04'],
    silent: 'https://st.blob.core.windows.net/c/b?sp=r&sig=REDACTED&sv=2024-11-04',
  },
  'expired-sas': {
    found: [
      'https://st.blob.core.windows.net/c/b?sp=r&se=2024-01-31T15:00:00Z&sig=',
      sasSignature,
      '&sv=2024-11-04',
    ],
    silent: 'https://st.blob.core.windows.net/c/b?sp=r&se=2024-01-31T15:00:00Z&sig=REDACTED',
  },
  'connection-string-key': {
    found: ['SharedAccessKeyName=Root;SharedAccessKey=', plainKey43, ';EntityPath=q'],
    silent: `InstrumentationKey=${guid};IngestionEndpoint=https://japaneast-1.in.applicationinsights.azure.com/`,
  },
  password: {
    found: ['パスワードは ', password, ' です。ログインできません'],
    silent: 'パスワードは変更済みです。ログインできません',
  },
  'private-key': {
    found: ['次の鍵を使っています。\n', pem],
    silent: '-----BEGIN CERTIFICATE-----',
  },
  'access-token': {
    found: ['Authorization: Bearer ', jwt],
    silent: 'Authorization: Bearer <token>',
  },
  'publish-profile': {
    found: ['<publishProfile userName="$app" userPWD="', random(60), '" />'],
    silent: '<publishProfile userName="$app" userPWD="" />',
  },
  'kubernetes-credential': {
    found: ['    client-key-data: ', random(120)],
    silent: `    certificate-authority-data: ${random(120)}`,
  },
  'github-token': {
    found: ['git: ', `${'ghp'}_${random(36)}`],
    silent: 'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  },
  'aws-key': {
    found: ['aws_secret_access_key = ', random(40)],
    silent: 'aws_secret_access_key = <secret>',
  },
  'google-key': {
    found: ['key=', `AI${'za'}${random(35)}`],
    silent: 'Google Cloud の API キーを無効化しました',
  },
  'api-key': {
    found: ['x-api-key: ', hex(32)],
    silent: `x-ms-request-id: ${guid}`,
  },
  'webhook-url': {
    found: [
      'https://hooks.slack.com/services/',
      `T${random(8).toUpperCase()}/B${random(8).toUpperCase()}/${random(24)}`,
    ],
    silent: 'https://hooks.slack.com/services/<id>',
  },
  'card-number': {
    found: ['クレジット カード番号: ', '4012 8888' + ' 8888 1881'],
    silent: '関連のお問い合わせ番号 2411200030001234 の SIM カードの件',
  },
};
