import type { Family } from '../case';

const templates = [
  'サーバー: «server».database.windows.net\nユーザー: «user»\nパスワード: «pw»\nストレージ: DefaultEndpointsProtocol=https;AccountName=«account»;AccountKey=«storage»;EndpointSuffix=core.windows.net',
  '"DbPassword": "«pw»",\n"StorageKey": "«storage»",\n"ClientSecret": "«entra»"',
  'AZURE_CLIENT_ID=«guid»\nAZURE_TENANT_ID=«guid»\nAZURE_CLIENT_SECRET=«entra»\nSQL_PASSWORD=«pw»',
  '検証環境のパスワードは «pw»、本番環境のパスワードは «pw» です。',
  'The old password was «pw» and the new password is «pw».',
  'az login -u «upn» -p «pw»\naz storage blob list --account-name «account» --account-key «storage»',
  'key1: «storage»\nkey2: «storage»',
  '{\n  "AzureWebJobsStorage": "DefaultEndpointsProtocol=https;AccountName=«account»;AccountKey=«storage»;EndpointSuffix=core.windows.net",\n  "ServiceBus": "Endpoint=sb://sb-shop.servicebus.windows.net/;SharedAccessKeyName=listen;SharedAccessKey=«servicebus»",\n  "Sql": "Server=tcp:«server».database.windows.net;User ID=«user»;Password=«pw»;"\n}',
  '1 台目 «vm»: «user» / パスワード «pw»\n2 台目 «vm»: «user» / パスワード «pw»',
  'Primary: Endpoint=sb://sb-shop.servicebus.windows.net/;SharedAccessKeyName=a;SharedAccessKey=«servicebus»\nSecondary: Endpoint=sb://sb-shop.servicebus.windows.net/;SharedAccessKeyName=a;SharedAccessKey=«servicebus»',
  'https://«account».blob.core.windows.net/a?sv=2024-11-04&sr=c&sp=r&se=2027-01-01&sig=«sig» と Authorization: Bearer «jwt» の両方で試しました。',
  'GITHUB_TOKEN=«github»\nNPM_TOKEN=«npm»\nSLACK_TOKEN=«slack»',
  'Key 1\n«openai»\nKey 2\n«openai»\nEndpoint\nhttps://oai-shop.openai.azure.com/',
  'SSH 鍵:\n«pem»\nsudo パスワード: «pw»',
];

/** Several secrets in one text. */
export const several: Family = {
  name: 'several in one text',
  templates,
  around: ['block', 'none', 'form', 'mail', 'fence'],
  times: 3,
};
