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
/** Azure gives two keys, so that a key can be regenerated while nothing uses it. */
const otherKeyJa = `もう一方のキーに切り替えてから、このキーを再生成し${tellJa}`;
const replaceKeyJa = `新しいキーに切り替えてから、このキーを無効にし${tellJa}`;
const newPasswordJa = `パスワードを変更し${tellJa}`;
const newTokenJa = `トークンを失効させて作り直し${tellJa}`;
const newSecretJa = `新しいシークレットに切り替えてから、このシークレットを削除し${tellJa}`;

/** @param short what the mask calls it, where the name is long. */
const ja = (name: string, sent: string, short = name): SecretKindWords => ({
  name,
  mask: `<●●●${unspaced(short)}なのでマスクします●●●>`,
  sent,
});

/** The support team's own masks have no blank between two words in katakana: ストレージアカウントの SAS キー. */
const unspaced = (text: string) => text.replace(/(?<=[ァ-ヶー]) (?=[ァ-ヶー])/g, '');

export const secretKindsJa: Record<SecretKind, SecretKindWords> = {
  'storage-key': ja('ストレージ アカウントのアクセス キー', otherKeyJa),
  'cosmos-key': ja('Azure Cosmos DB のアカウント キー', otherKeyJa),
  'messaging-key': ja(
    'Service Bus、Event Hubs、Event Grid などのアクセス キー',
    otherKeyJa,
    'メッセージング サービスのアクセス キー',
  ),
  'iot-key': ja('IoT Hub のアクセス キー', otherKeyJa),
  'redis-key': ja('Azure Cache for Redis のアクセス キー', otherKeyJa),
  'registry-password': ja('コンテナー レジストリのパスワード', `パスワードを再生成し${tellJa}`),
  'search-key': ja('Azure AI Search の API キー', newKeyJa),
  'functions-key': ja('Azure Functions のアクセス キー', newKeyJa),
  'ai-key': ja(
    'Azure OpenAI または Azure AI サービスの API キー',
    otherKeyJa,
    'Azure AI サービスの API キー',
  ),
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
    'SAS の署名 (sig= の値)',
    `署名に使ったキーの再生成 (ストレージ アカウントの場合は公式の手順) などでこの SAS を無効にし${tellJa}`,
    'SAS キー',
  ),
  'expired-sas': ja(
    '有効期限が過ぎた SAS の署名 (sig= の値)',
    `有効期限 (se= の値、UTC) が過ぎていることを確認し${tellJa}`,
    'SAS キー',
  ),
  'connection-string-key': ja('接続文字列に含まれるアクセス キー', otherKeyJa, 'アクセス キー'),
  password: {
    name: 'パスワード',
    mask: '<●●●機密情報のためパスワードはマスクします●●●>',
    sent: newPasswordJa,
  },
  'private-key': ja('秘密鍵', `鍵を作り直して、古い鍵とその証明書を無効にし${tellJa}`),
  'access-token': ja(
    'アクセス トークンまたは認証ヘッダー',
    `トークンを失効させるか、元のパスワードやキーを変更し${tellJa}`,
    'アクセス トークン',
  ),
  'publish-profile': ja('発行プロファイルのパスワード', `発行プロファイルをリセットし${tellJa}`),
  'kubernetes-credential': ja(
    'Kubernetes の資格情報 (kubeconfig や Secret の値)',
    `Secret の値を変更するか、kubeconfig の場合は停止時間を確保してクラスターの証明書をローテーションし${tellJa}`,
    'Kubernetes の資格情報',
  ),
  'github-token': ja('GitHub のアクセス トークン', newTokenJa),
  'aws-key': ja('AWS のアクセス キー', replaceKeyJa),
  'google-key': ja('Google Cloud の API キーまたはシークレット', replaceKeyJa, 'Google Cloud のキー'),
  'api-key': ja('API キーまたはシークレット', replaceKeyJa),
  'webhook-url': ja('Webhook の URL に含まれるキー', `Webhook の URL を作り直し${tellJa}`, 'Webhook のキー'),
  'card-number': ja('クレジット カード番号', `カード会社に連絡し${tellJa}`),
};

const tellEn = ' and tell your support engineer.';
const newKeyEn = `Regenerate the key${tellEn}`;
const otherKeyEn = `Switch to the other key, regenerate this one,${tellEn}`;
const replaceKeyEn = `Switch to a new key, disable this one,${tellEn}`;
const newPasswordEn = `Change the password${tellEn}`;
const newTokenEn = `Revoke the token, make a new one,${tellEn}`;
const newSecretEn = `Switch to a new secret, delete this one,${tellEn}`;

/** @param short what the mask calls it, where the name is long. */
const en = (name: string, sent: string, short = name): SecretKindWords => ({
  name,
  mask: `<●●●${short} masked●●●>`,
  sent,
});

export const secretKindsEn: Record<SecretKind, SecretKindWords> = {
  'storage-key': en('storage account access key', otherKeyEn),
  'cosmos-key': en('Azure Cosmos DB account key', otherKeyEn),
  'messaging-key': en('Service Bus, Event Hubs or Event Grid access key', otherKeyEn, 'messaging access key'),
  'iot-key': en('IoT Hub access key', otherKeyEn),
  'redis-key': en('Azure Cache for Redis access key', otherKeyEn),
  'registry-password': en('container registry password', `Regenerate the password${tellEn}`),
  'search-key': en('Azure AI Search API key', newKeyEn),
  'functions-key': en('Azure Functions access key', newKeyEn),
  'ai-key': en('Azure OpenAI or Azure AI services API key', otherKeyEn, 'Azure AI services API key'),
  'azure-key': en('Azure service access key', newKeyEn),
  'devops-token': en('Azure DevOps personal access token (PAT)', newTokenEn, 'Azure DevOps token'),
  'client-secret': en('application client secret', newSecretEn, 'client secret'),
  sas: en(
    'SAS signature (the sig= value)',
    `Make the SAS invalid by regenerating the key that signed it (the official steps are for a storage account)${tellEn}`,
    'SAS signature',
  ),
  'expired-sas': en(
    'expired SAS signature (the sig= value)',
    `Check once more that it has expired (se=, in UTC)${tellEn}`,
    'SAS signature',
  ),
  'connection-string-key': en('access key in a connection string', otherKeyEn, 'access key'),
  password: en('password', newPasswordEn),
  'private-key': en('private key', `Make a new key, disable the old one and its certificate,${tellEn}`),
  'access-token': en(
    'access token or authorization header',
    `Revoke the token, or change the password or key behind it,${tellEn}`,
    'access token',
  ),
  'publish-profile': en('publish profile password', `Reset the publish profile${tellEn}`),
  'kubernetes-credential': en(
    'Kubernetes credential (in a kubeconfig or Secret)',
    `Change the value of the Secret or, for a kubeconfig, plan some downtime to rotate the certificates,${tellEn}`,
    'Kubernetes credential',
  ),
  'github-token': en('GitHub access token', newTokenEn),
  'aws-key': en('AWS access key', replaceKeyEn),
  'google-key': en('Google Cloud API key or secret', replaceKeyEn, 'Google Cloud key'),
  'api-key': en('API key or secret', replaceKeyEn),
  'webhook-url': en('key in a webhook URL', `Replace the webhook URL with a new one${tellEn}`, 'webhook key'),
  'card-number': en('credit card number', `Contact the card company${tellEn}`),
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
  'iot-key': learn('cli/azure/iot/hub/policy'),
  'redis-key': learn('azure/azure-cache-for-redis/cache-configure'),
  'registry-password': learn('azure/container-registry/container-registry-authentication'),
  'search-key': learn('azure/search/search-security-api-keys'),
  'functions-key': learn('azure/azure-functions/function-keys-how-to'),
  'ai-key': learn('azure/ai-services/rotate-keys'),
  'azure-key': undefined,
  'devops-token': learn('azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate'),
  'client-secret': learn('entra/identity-platform/how-to-add-credentials'),
  sas: learn('azure/storage/common/storage-account-keys-manage'),
  'expired-sas': undefined,
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
