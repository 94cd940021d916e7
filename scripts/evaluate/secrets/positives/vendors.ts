import type { Family } from '../case';

const names = [
  'github',
  'github-oauth',
  'github-fine',
  'gitlab',
  'google',
  'google-oauth',
  'slack',
  'slack-hook',
  'npm',
  'nuget',
  'openai3',
  'openai-old',
  'databricks',
  'stripe',
  'sendgrid',
  'teams-hook',
  'pypi',
  'docker',
  'huggingface',
  'anthropic',
];

const places = [
  'トークンは «key» です。',
  'We call the API with «key» and get 401.',
  'API_TOKEN=«key»',
  'Authorization: Bearer «key»',
  '{"token": "«key»"}',
  "curl -H 'X-Api-Key: «key»' https://api.contoso.com/v1",
  '値：「«key»」を設定しています。',
  'error: invalid credential «key» (expired)',
];

const own = [
  'AWS_ACCESS_KEY_ID=«aws-id»\nAWS_SECRET_ACCESS_KEY=«aws-secret»',
  '[default]\naws_access_key_id = «aws-id»\naws_secret_access_key = «aws-secret»\nregion = ap-northeast-1',
  '"accessKeyId": "«aws-id»",\n"secretAccessKey": "«aws-secret»"',
  'AWS のシークレット アクセス キーは «aws-secret» です。',
  'git clone https://«github»@github.com/contoso/web.git',
  'git remote set-url origin https://user:«github»@github.com/contoso/web.git',
  '//registry.npmjs.org/:_authToken=«npm»',
  'dotnet nuget push a.nupkg --api-key «nuget» --source https://api.nuget.org/v3/index.json',
  'https://maps.googleapis.com/maps/api/geocode/json?address=Tokyo&key=«google»',
  'databricks configure --host https://adb-1234567890123456.7.azuredatabricks.net --token «databricks»',
  'Databricks のトークン：«databricks»',
  'curl -X POST -H "Content-Type: application/json" -d "{}" «slack-hook»',
  'Teams の通知先は «teams-hook» です。',
  'twine upload -u __token__ -p «pypi» dist/*',
  'echo «docker» | docker login -u contoso --password-stdin',
];

/** Tokens of other vendors that support texts about Azure bring along. */
export const vendors: readonly Family[] = [
  {
    name: 'other vendors',
    templates: names.flatMap((name, row) =>
      places
        .filter((_, column) => (row + column) % 2 === 0)
        .map((place) => place.replace('«key»', `«${name}»`)),
    ),
    around: ['form', 'none', 'block', 'chat', 'mail', 'log', 'list'],
  },
  { name: 'other vendors', templates: own, around: ['block', 'none', 'fence', 'form', 'mail'], times: 2 },
];
