import type { SecretsData } from '../rules/secrets';

type SecretKind = SecretsData['kind'];

/** What we say of one kind of secret, in one language. */
export interface SecretKindWords {
  /** What it is called: a noun phrase (English: without an article). */
  name: string;
  /** What goes in its place, in the support team's own style. */
  mask: string;
  /** What to do if it has been sent already: one sentence, under a title that says so. */
  sent: string;
}

const tellJa = '、担当のサポート エンジニアにもお知らせください。';
const newKeyJa = `キーを再生成し${tellJa}`;
const newPasswordJa = `パスワードを変更し${tellJa}`;
const newTokenJa = `トークンを失効させて作り直し${tellJa}`;
const newSecretJa = `シークレットを削除して作り直し${tellJa}`;

/** @param short what the mask calls it, where the name is long. */
const ja = (name: string, sent: string, short = name): SecretKindWords => ({
  name,
  mask: `<●●●${short}なのでマスクします●●●>`,
  sent,
});

export const secretKindsJa: Record<SecretKind, SecretKindWords> = {
  'storage-key': ja('ストレージ アカウントのアクセス キー', newKeyJa),
  'cosmos-key': ja('Azure Cosmos DB のアカウント キー', newKeyJa),
  'messaging-key': ja(
    'Service Bus、Event Hubs、Event Grid などのアクセス キー',
    newKeyJa,
    'メッセージング サービスのアクセス キー',
  ),
  'iot-key': ja('IoT Hub のアクセス キー', newKeyJa),
  'redis-key': ja('Azure Cache for Redis のアクセス キー', newKeyJa),
  'registry-password': ja('コンテナー レジストリのパスワード', newPasswordJa),
  'search-key': ja('Azure AI Search の API キー', newKeyJa),
  'functions-key': ja('Azure Functions のアクセス キー', newKeyJa),
  'ai-key': ja('Azure OpenAI または Azure AI サービスの API キー', newKeyJa, 'Azure AI サービスの API キー'),
  'azure-key': ja('Azure サービスのアクセス キー', newKeyJa),
  'devops-token': ja(
    'Azure DevOps の個人用アクセス トークン (PAT)',
    newTokenJa,
    'Azure DevOps の個人用アクセス トークン',
  ),
  'client-secret': ja(
    'アプリケーションのクライアント シークレット',
    newSecretJa,
    'クライアント シークレット',
  ),
  sas: ja(
    'SAS の署名 (URL の sig= の値)',
    `署名に使ったキーを再生成してこの URL を無効にし${tellJa}`,
    'ストレージ アカウントの SAS キー',
  ),
  'expired-sas': ja(
    '有効期限が過ぎた SAS の署名 (URL の sig= の値)',
    '有効期限が本当に過ぎているかをご確認ください。',
    'ストレージ アカウントの SAS キー',
  ),
  'connection-string-key': ja('接続文字列に含まれるアクセス キー', newKeyJa, 'アクセス キー'),
  password: {
    name: 'パスワード',
    mask: '<●●●機密情報のためパスワードはマスクします●●●>',
    sent: newPasswordJa,
  },
  'private-key': ja('秘密鍵', `鍵と、その鍵を使う証明書を作り直して古いものを失効させ${tellJa}`),
  'access-token': ja('アクセス トークンまたは認証ヘッダー', newTokenJa, 'アクセス トークン'),
  'publish-profile': ja('発行プロファイルのデプロイ用パスワード', `発行プロファイルをリセットし${tellJa}`),
  'kubernetes-credential': ja(
    'Kubernetes の資格情報 (kubeconfig の秘密鍵)',
    `クラスターの証明書をローテーションし${tellJa}`,
    'Kubernetes の資格情報',
  ),
  'github-token': ja('GitHub のアクセス トークン', newTokenJa),
  'aws-key': ja('AWS のアクセス キー', newKeyJa),
  'google-key': ja('Google Cloud の API キーまたはシークレット', newKeyJa, 'Google Cloud のキー'),
  'api-key': ja('API キーまたはシークレット', newKeyJa),
  'webhook-url': ja('Webhook の URL に含まれるキー', `Webhook の URL を作り直し${tellJa}`, 'Webhook のキー'),
  'card-number': ja('クレジット カード番号', `カード会社に連絡し${tellJa}`),
};

const tellEn = ' and tell your support engineer.';
const newKeyEn = `Regenerate the key${tellEn}`;
const newPasswordEn = `Change the password${tellEn}`;
const newTokenEn = `Revoke the token${tellEn}`;
const newSecretEn = `Delete the secret${tellEn}`;

/** @param short what the mask calls it, where the name is long. */
const en = (name: string, sent: string, short = name): SecretKindWords => ({
  name,
  mask: `<●●●${short} masked●●●>`,
  sent,
});

export const secretKindsEn: Record<SecretKind, SecretKindWords> = {
  'storage-key': en('storage account access key', newKeyEn),
  'cosmos-key': en('Azure Cosmos DB account key', newKeyEn),
  'messaging-key': en('Service Bus, Event Hubs or Event Grid access key', newKeyEn, 'messaging access key'),
  'iot-key': en('IoT Hub access key', newKeyEn),
  'redis-key': en('Azure Cache for Redis access key', newKeyEn),
  'registry-password': en('container registry password', newPasswordEn),
  'search-key': en('Azure AI Search API key', newKeyEn),
  'functions-key': en('Azure Functions access key', newKeyEn),
  'ai-key': en('Azure OpenAI or Azure AI services API key', newKeyEn, 'Azure AI services API key'),
  'azure-key': en('Azure service access key', newKeyEn),
  'devops-token': en('Azure DevOps personal access token (PAT)', newTokenEn, 'Azure DevOps token'),
  'client-secret': en('application client secret', newSecretEn, 'client secret'),
  sas: en(
    'SAS signature (the sig= value of a URL)',
    `Regenerate the key that signed the URL${tellEn}`,
    'SAS signature',
  ),
  'expired-sas': en(
    'expired SAS signature (the sig= value of a URL)',
    'Check that it has really expired.',
    'SAS signature',
  ),
  'connection-string-key': en('access key in a connection string', newKeyEn, 'access key'),
  password: en('password', newPasswordEn),
  'private-key': en('private key', `Revoke the key and its certificate${tellEn}`),
  'access-token': en('access token or authorization header', newTokenEn, 'access token'),
  'publish-profile': en(
    'deployment password from a publish profile',
    `Reset the publish profile${tellEn}`,
    'deployment password',
  ),
  'kubernetes-credential': en(
    'Kubernetes credential (kubeconfig private key)',
    `Rotate the certificates of the cluster${tellEn}`,
    'Kubernetes credential',
  ),
  'github-token': en('GitHub access token', newTokenEn),
  'aws-key': en('AWS access key', newKeyEn),
  'google-key': en('Google Cloud API key or secret', newKeyEn, 'Google Cloud key'),
  'api-key': en('API key or secret', newKeyEn),
  'webhook-url': en('key in a webhook URL', `Make a new webhook URL${tellEn}`, 'webhook key'),
  'card-number': en('credit card number', `Call the card company${tellEn}`),
};

const learn = (path: string) => `https://learn.microsoft.com/${path}`;

/**
 * The official page on how to rotate or revoke a secret, which opens in the reader's language; `undefined` where there is no
 * one page, or none that we have seen.
 */
export const rotationPages: Record<SecretKind, string | undefined> = {
  'storage-key': learn('azure/storage/common/storage-account-keys-manage'),
  'cosmos-key': learn('azure/cosmos-db/how-to-rotate-keys'),
  'messaging-key': learn('azure/service-bus-messaging/service-bus-sas'),
  'iot-key': learn('azure/iot-hub/iot-hub-dev-guide-sas'),
  'redis-key': learn('azure/azure-cache-for-redis/cache-configure'),
  'registry-password': learn('azure/container-registry/container-registry-authentication'),
  'search-key': learn('azure/search/search-security-api-keys'),
  'functions-key': learn('azure/azure-functions/function-keys-how-to'),
  'ai-key': learn('azure/ai-services/rotate-keys'),
  'azure-key': undefined,
  'devops-token': learn('azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate'),
  'client-secret': learn('entra/identity-platform/how-to-add-credentials'),
  sas: learn('azure/storage/common/storage-sas-overview'),
  'expired-sas': learn('azure/storage/common/storage-sas-overview'),
  'connection-string-key': undefined,
  password: undefined,
  'private-key': undefined,
  'access-token': undefined,
  'publish-profile': learn('azure/app-service/deploy-configure-credentials'),
  'kubernetes-credential': learn('azure/aks/certificate-rotation'),
  'github-token':
    'https://docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
  'aws-key': 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  'google-key': undefined,
  'api-key': undefined,
  'webhook-url': undefined,
  'card-number': undefined,
};
