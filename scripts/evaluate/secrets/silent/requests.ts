import type { Family } from '../case';

/** Whole requests that talk about passwords and keys at length and tell none. */
const ja = [
  'お世話になっております。«company»の«name»と申します。\n仮想マシン «vm» にリモート デスクトップで接続できなくなりました。ユーザーは «user» で、パスワードは先週変更したものを入力しております。再起動は実施済みです。',
  '«app» から «db» に接続すると 18456 が返ります。SQL 認証で、ログインは «user» です。パスワードはポータルでリセットした直後のもので、誤りはありません。',
  '本番障害です。至急お願いします！ «vm» に入れません。ID も PW も合っています。電話でも構いません。',
  '検証環境のアカウントが必要でしたらお知らせください。パスワードは別途、お電話でお伝えします。',
  '先日のお電話でお伝えしたとおり、管理者のパスワードを変更しましたが、Bastion 経由の接続で「資格情報が正しくありません」と表示されます。',
  '«server» の管理者パスワードをポータルから再設定しました（値は社内規程により記載できません）。しかしアプリケーションからは引き続き接続できません。',
  '弊社担当がスクリプトにパスワードを直書きしておりました。これを Key Vault に移行したいのですが、推奨の手順をご教示ください。',
  '再現手順\n1. https://«app».azurewebsites.net を開く\n2. 組織のアカウントでサインイン\n3. [パスワードの変更] を選択\n期待: 変更画面が表示される\n実際: 500 エラー',
  'サービス プリンシパルを作り直しました。アプリケーション ID は «guid»、シークレットの有効期限は «date» です。これで az login すると AADSTS7000215 になります。',
  '共有フォルダーのマウントに失敗します。ストレージ アカウント名は «account»、キーは key1 を使っています。ポート 445 は開いています。',
  'ルーターには以下のように設定しました。\n・対向 IP：«ip»\n・事前共有キー：両側で一致\n・IKE バージョン：2\nフェーズ 1 で失敗します。',
  'FTP で配置しようとしています。ホスト «app».ftp.azurewebsites.windows.net、ユーザー «app»\\$«app»、パスワードは発行プロファイルのものです。530 が返ります。',
  '申し訳ございません、先ほどの添付にパスワードが含まれておりましたので、すぐに変更しました。ログからは削除済みです。',
  '追記です。DB のパスワードは変更していません。よろしくお願いいたします。',
  'パスワード リセットのメールは «upn» に届きますが、リンクを開くと有効期限切れと表示されます。発生時刻は «date» «time» です。',
  'キーの自動ローテーションを有効にしたところ、«date» から 403 になりました。要求 ID は «guid» です。key2 に切り替えると成功します。',
  'コンテナーの環境変数に MYSQL_PASSWORD を設定していますが、読み込まれていないようです。値は Key Vault 参照です。',
  '監査対応のため、パスワードの最終変更日時（PasswordLastSet）とアクセス キーの作成日時（keyCreationTime）を一覧で取得する方法を教えてください。',
  '暗号化には AES-256、署名には RSA-2048 を使っています。証明書の拇印は «HEX40» です。秘密鍵は HSM から取り出せません。',
  'ワンタイム パスワードの有効時間は 10 分と理解していますが、«time» に届いたコードが 5 分で無効になりました。',
];

const en = [
  'Hi team,\nwe cannot RDP into «vm» any more. The user is «user» and the password is the one we set last week. A restart did not help.',
  'Our web app «app» gets error 18456 from «server». The SQL login is «user»; the password was changed in the portal an hour ago.',
  'URGENT production is down!! can not log in to «vm», user and password are correct, call me if needed',
  'If you want to reproduce it, we can give you a test account. I will tell the password on the phone.',
  'As discussed on the phone, I have changed the admin password. Bastion still says that the credentials are wrong.',
  'I reset the administrator password of «server» in the portal (not going to paste it here), but the application still cannot connect.',
  'A former colleague hard-coded the password. How do we move it to Key Vault?',
  'Steps to reproduce\n1. Open https://«app».azurewebsites.net\n2. Sign in with a work account\n3. Select Change password\nExpected: the dialog\nActual: HTTP 500',
  'We created a new service principal. The application ID is «guid» and the secret expires on «date». az login fails with AADSTS7000215.',
  'Mounting the share fails. The storage account is «account» and we use key1. Port 445 is open.',
  'The router has:\n- peer: «ip»\n- pre-shared key: same on both ends\n- IKE version: 2\nPhase 1 fails.',
  'We deploy by FTP. Host «app».ftp.azurewebsites.windows.net, user «app»\\$«app», password from the publish profile. The answer is 530.',
  'Sorry, the attachment contained a password. We have changed it and removed the file.',
  'One more thing: the database password is unchanged.',
  'The password reset mail reaches «upn» but the link says that it has expired. It happened at «date» «time».',
  'After we turned on key rotation the answer is 403 since «date». The request ID is «guid». With key2 it works.',
  'The container has the environment variable MYSQL_PASSWORD but it seems to be ignored. The value is a Key Vault reference.',
  'For an audit we need PasswordLastSet and keyCreationTime of all accounts as a list. How do we get them?',
  'We encrypt with AES-256 and sign with RSA-2048. The thumbprint is «HEX40». The private key cannot leave the HSM.',
  'We think that a one-time password is valid for 10 minutes, but the code that arrived at «time» was refused after 5.',
];

export const requests: readonly Family[] = [
  { name: 'requests without a secret', language: 'ja', templates: ja, around: ['none', 'mail'], times: 2 },
  { name: 'requests without a secret', language: 'en', templates: en, around: ['none', 'mail'], times: 2 },
];
