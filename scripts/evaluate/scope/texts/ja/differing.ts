import type { Differing } from '../written';

/** Several resources of one service that fail in different ways; ¦ marks the places to cut. */
export const differing: readonly Differing[] = [
  {
    text: `VM が 2 台おかしいです。
・vm-web-01：RDP で接続できない（0x204）
¦・vm-web-02：接続はできるが、ディスクの空きが毎日 10 GB ずつ減る`,
  },
  {
    text: 'app-shop は 503 が出続けています。¦app-admin はデプロイは成功するのに画面が古いままです。どちらも App Service です。',
  },
  {
    text: `SQL データベースの不具合です。

[sqldb-order]
11/10 からログインできない (18456)。

¦[sqldb-stock]
夜間の索引再構築がトランザクション ログの満杯 (9002) で終わらない。`,
  },
  {
    text: 'stdata01 には AzCopy で接続できません（403）。¦一方 stdata02 は接続できますが、静的な Web サイトの index.html が 404 になります。',
  },
  {
    text: `1. kv-prd：証明書の更新に失敗している（発行元の認証エラー）
¦2. kv-stg：シークレットの一覧を開くと「この操作は RBAC で許可されていません」と出る
¦3. kv-dev：論理削除したコンテナーを復元しようとすると NameConflict になる`,
  },
  {
    text: `AKS を 2 つ運用していますが、aks-a はアップグレードが PodDrainFailure で失敗します。
¦aks-b は別の症状で、こちらは API サーバーの証明書の期限が切れており kubectl が使えません。`,
  },
  {
    text: `func-order の問題：Service Bus トリガーが動かない。
¦func-mail の問題：起動はするが SMTP の送信で Socket exception になる。`,
  },
  {
    text: `仮想マシン VM-A が起動しません（BSOD 0x7B）。
¦仮想マシン VM-B は起動するのですが時刻がずれます。`,
  },
  {
    text: `お世話になっております。Logic Apps の不具合についてです。

● la-invoice
「繰り返し」トリガーが毎時のはずなのに 2 時間ごとに動く。

¦● la-approve
Outlook の承認メールのボタンを押しても応答が返ってこない。

よろしくお願いいたします。`,
  },
  {
    text: '東京の VPN 接続は 30 分ごとに切れます。¦大阪の VPN 接続はつながったままですが、10 Mbps しか出ません。',
  },
  {
    text: `redis-session は CPU が 100 % に張り付いて遅いです。アプリの変更はありません。
¦redis-cache のほうは、geo レプリケーションのリンクが「失敗」のまま解除もできません。`,
  },
  {
    text: `API Management の障害連絡です。
リソース：apim-a
症状：開発者ポータルの発行が失敗する

¦リソース：apim-b
症状：カスタム ドメインの証明書が更新されない`,
  },
  {
    text: `Cosmos 2個　両方見て
cosmos-aは429が止まらない（RUは余ってる）
¦cosmos-bは復元ができない　RestoreTimestampOutOfRange`,
  },
  {
    text: `パイプライン「build-web」は npm ci が ECONNRESET で落ちます。
¦パイプライン「deploy-web」は承認待ちのまま通知が来ません。`,
  },
  {
    text: `evhns-01：送信は成功するのに受信側に届かない
¦evhns-02：名前空間の削除が「削除中」のまま 2 日たつ`,
  },
  {
    text: `ホスト プール hp-a では黒い画面になります（FSLogix のログにエラーなし）。
¦ホスト プール hp-b については、印刷するとセッションごと落ちるという申告です。`,
  },
  {
    text: 'pg-main は 11/9 から接続が遅い（SSL のハンドシェイクに 5 秒）。¦pg-sub はメジャー バージョンの更新が PreCheck で止まる。',
  },
  {
    text: `【appgw-ext】
正常性プローブが「異常」。バックエンドは 200 を返す。

¦【appgw-int】
証明書の差し替えで ApplicationGatewayKeyVaultSecretException になる。`,
  },
  {
    text: `バックアップ コンテナー 2 つについて。
rsv-jpe → SQL のログ バックアップが UserErrorSQLNoSysadminMembership で失敗
¦rsv-jpw → 復元した VM が起動しない`,
  },
  {
    text: `workspace A の Databricks ではクラスターが起動せず、
¦workspace B の Databricks ではクラスターは起動しますが Unity Catalog のテーブルが見えません。`,
  },
  {
    text: 'サーバーの 1 号機は画面が真っ暗なまま動きません。¦2 号機は動いていますが、日付が 1 日前になります。¦3 号機は、日付も画面も正常ですがネットにつながりません。',
  },
  {
    text: `IoT Hub（iothub-a）のデバイスの接続が 401 で拒否されるようになりました。証明書は有効です。
¦さらに IoT Hub（iothub-b）では、ファイル アップロードの通知が届きません。`,
  },
  {
    text: `swa-docs は GitHub Actions のビルドで Oryx が Node のバージョンを見つけられません。
¦swa-portal はビルドは通りますが、ログイン後に 403 のページへ飛ばされます。`,
  },
  {
    text: `Databricks のワークスペースが 2 個あり、ワークスペースごとに症状が違います。
dbw-etl → ジョブが OOM (Executor lost) で落ちる
¦dbw-ml → 管理者以外がサインインできない`,
  },
];
