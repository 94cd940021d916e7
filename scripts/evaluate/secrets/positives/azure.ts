import type { Family } from '../case';

/** Keys that carry a signature: wherever they stand, they tell by themselves. */
const signed = [
  'storage',
  'cosmos',
  'batch',
  'ml',
  'apim',
  'servicebus',
  'eventhubs',
  'relay',
  'iot',
  'redis',
  'eventgrid',
  'registry',
  'search',
  'functions',
  'devops',
  'openai',
  'appconfig',
  'maps',
  'communication',
  'eventgrid84',
  'entra',
];

const places = [
  'キーは {key} です。',
  '以下の値で接続しています：{key}',
  'key1「{key}」で試しましたが 403 になります。',
  'The key is {key} and it returns 403.',
  'We tried ({key}) from «ip» as well.',
  '{key}',
  'Key: "{key}"',
  'api-key: {key}',
  'export SERVICE_KEY={key}',
  '{"keyName": "key1", "permissions": "FULL", "value": "{key}"}',
  '<add key="ServiceKey" value="{key}" />',
  'request failed with key={key}, status=403',
  'ＫＥＹ＝{key} を設定済みです。',
];

/** Each key in every third place. */
const everywhere = signed.flatMap((name, row) =>
  places.filter((_, column) => (row + column) % 3 === 0).map((place) => place.replace('{key}', `«${name}»`)),
);

/** Keys that only what stands beside them tells. */
const labelled = [
  'ストレージ アカウント «account» のアクセス キー：«key88»',
  'ストレージアカウントキーは «key88» を使っています。',
  'Storage account key: «key88»',
  'az storage blob list --account-name «account» --account-key «key88» --container-name logs',
  'AZURE_STORAGE_KEY=«key88»',
  'AZURE_STORAGE_ACCOUNT_KEY="«key88»"',
  'COSMOS_KEY=«key88»',
  'Cosmos DB のプライマリ キー: «key88»',
  'PRIMARY KEY: «key88»',
  '"primaryMasterKey": "«key88»"',
  'new CosmosClient("https://cosmos-shop.documents.azure.com:443/", "«key88»");',
  'new StorageSharedKeyCredential("«account»", "«key88»")',
  'net use Z: \\\\«account».file.core.windows.net\\share /user:Azure\\«account» «key88»',
  'cmdkey /add:«account».file.core.windows.net /user:localhost\\«account» /pass:«key88»',
  'sudo mount -t cifs //«account».file.core.windows.net/share /mnt -o vers=3.0,username=«account»,password=«key88»',
  '"primaryKey": "«key44»"',
  'Service Bus の共有アクセス キー: «key44»',
  'Event Hub primary key: «key44»',
  'IoT Hub のデバイスのプライマリ キーは «key44» です。',
  'device primary key = «key44»',
  'Ocp-Apim-Subscription-Key: «key32»',
  'curl -H "Ocp-Apim-Subscription-Key: «key32»" https://contoso.azure-api.net/orders',
  'AZURE_OPENAI_API_KEY=«key32»',
  'AZURE_OPENAI_KEY: "«key32»"',
  'api-key: «key32»',
  'Azure OpenAI の API キーは «key32» です。',
  'Cognitive Services のキー 1：«key32»',
  'openai.api_key = "«key32»"',
  'speech_config = SpeechConfig(subscription="«key32»", region="«region»")',
  'AzureKeyCredential("«key32»")',
  'curl -u :«pat52» https://dev.azure.com/contoso/_apis/projects',
  'AZURE_DEVOPS_EXT_PAT=«pat52»',
  'Azure DevOps の PAT は «pat52» です。',
  'Personal access token: «pat52»',
  'https://«app».azurewebsites.net/api/orders?code=«code56»',
  'https://«app».azurewebsites.net/api/orders?code=«functions»&id=12',
  'x-functions-key: «code56»',
  'Azure Functions のホスト キーは «code56» です。',
  'docker login contosoacr.azurecr.io -u contosoacr -p «registry»',
  'AZURE_SEARCH_ADMIN_KEY=«search»',
  'redis-cli -h redis-shop.redis.cache.windows.net -p 6380 --tls -a «redis»',
  'AZURE_CLIENT_SECRET=«entra»',
  'az login --service-principal -u «guid» -p «entra» --tenant «guid»',
  '"appId": "«guid»",\n"displayName": "sp-deploy",\n"password": "«entra»",\n"tenant": "«guid»"',
  'クライアント シークレットの値は «entra» です（シークレット ID は «guid»）。',
  'client id «guid», client secret «entra», tenant «guid»',
  '"clientId": "«guid»",\n"clientSecret": "«entra»",\n"tenantId": "«guid»"',
  'grant_type=client_credentials&client_id=«guid»&client_secret=«entra»&scope=https://graph.microsoft.com/.default',
];

/** Azure keys, Entra client secrets, Azure DevOps tokens. */
export const azure: readonly Family[] = [
  {
    name: 'azure keys, signed',
    templates: everywhere,
    around: ['form', 'none', 'block', 'mail', 'chat', 'log', 'table'],
  },
  {
    name: 'azure keys, signed',
    templates: ['«storage»', 'キー：«servicebus» です。', 'key «openai»'],
    around: ['invisible'],
  },
  {
    name: 'azure keys, labelled',
    templates: labelled,
    around: ['form', 'block', 'none', 'mail', 'list', 'log', 'chat'],
  },
];
