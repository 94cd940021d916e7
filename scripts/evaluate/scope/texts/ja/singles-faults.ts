import type { Single } from '../written';

/** Requests with one fault each. */
export const faults: readonly Single[] = [
  {
    text: '仮想マシンにRDPできなくなりました。至急対応お願いします。',
    services: ['virtual-machines'],
    intent: 'fault',
  },
  {
    text: '朝からサーバーにリモートで入れません　昨日の夜までは入れてました　pingも返りません',
    services: ['virtual-machines'],
    intent: 'fault',
  },
  {
    text: 'App Service の Web アプリが 503 を返し続けています。再起動しても直りません。',
    services: ['app-service'],
    intent: 'fault',
  },
  {
    text: 'タイマートリガーの関数が今朝 6:00 から一度も起動していません。Function App の再起動後も同じです。',
    services: ['functions'],
    intent: 'fault',
  },
  {
    text: 'データベースに繋がらない Login failed for user と出る パスワードは変えてない',
    services: ['sql-database'],
    intent: 'fault',
  },
  { text: 'ｸﾗｽﾀｰのノードが NotReady のまま戻りません。AKS 1.29 です。', services: ['aks'], intent: 'fault' },
  {
    text: 'docker push すると denied: requested access to the resource is denied になります。ACR のトークンは有効期限内です。',
    services: ['container-registry'],
    intent: 'fault',
  },
  {
    text: '社員がサインインしようとすると「管理者の承認が必要」と表示され先に進めません。昨日までは普通に入れていました。',
    services: ['entra-id'],
    intent: 'fault',
  },
  {
    text: '拠点間 VPN が 30 分おきに切れます。ゲートウェイ側の接続状態は「接続済み」のままです。',
    services: ['vpn-gateway'],
    intent: 'fault',
  },
  {
    text: '画像ファイルのアップロードが 403 で失敗します。サーバー側の時刻は合っています。',
    services: ['blob-storage'],
    intent: 'fault',
  },
  {
    text: '共有フォルダー（Azure Files）が「ネットワーク パスが見つかりません」でマウントできません。ポート445は開いています。',
    services: ['files'],
    intent: 'fault',
  },
  {
    text: 'Key Vault からシークレットを取得する処理が Forbidden になります。アクセス ポリシーは変更していません。',
    services: ['key-vault'],
    intent: 'fault',
  },
  {
    text: 'Cosmos DB への書き込みで 429 が多発してます。RU は余ってます。',
    services: ['cosmos-db'],
    intent: 'fault',
  },
  {
    text: 'gpt-4o のデプロイに対する呼び出しが 10 回に 1 回くらい 500 (InternalServerError) になります。リージョンは Japan East です。',
    services: ['openai'],
    intent: 'fault',
  },
  {
    text: '昨晩のバックアップが失敗していました。UserErrorGuestAgentStatusUnavailable と出ています。',
    services: ['backup'],
    intent: 'fault',
  },
  {
    text: 'AVDのセッションホストが「使用不可」になり、ユーザーが誰もログインできない状況です。',
    services: ['virtual-desktop'],
    intent: 'fault',
  },
  {
    text: 'コピーのパイプラインが今日からタイムアウトします。データ量はいつもと同じです。',
    services: ['data-factory'],
    intent: 'fault',
  },
  {
    text: 'Azure Portal にサインインすると画面が真っ白のままになります。ブラウザを変えても同じでした。',
    services: ['azure-portal'],
    intent: 'fault',
  },
  {
    text: '社外から当社ホームページの名前が引けません。ネームサーバーの設定は触っていません。',
    services: ['dns'],
    intent: 'fault',
  },
  {
    text: `お世話になっております。
Application Gateway (WAF v2) の配下にある社内申請サイトで、添付ファイル付きの申請を送信すると 403 が返却されます。
添付なしの申請は成功します。
WAF のログには 200002 が記録されておりました。
先週までは 3 MB 程度の添付でも成功しておりました。
ご確認のほどよろしくお願いいたします。`,
    services: ['application-gateway', 'waf'],
    intent: 'fault',
  },
  {
    text: `毎日 9 時に動くロジック アプリが、月曜から「WorkflowRunActionTimedOut」で止まっています。
途中の「HTTP」アクションが 2 分でタイムアウトしているようです。
呼び出し先の API は社内から叩くと 3 秒で応答します。
再送信しても結果は同じでした。`,
    services: ['logic-apps'],
    intent: 'fault',
  },
  {
    text: `キューに溜まったメッセージが受信側アプリで取り出せなくなりました。
アクティブ件数は 12,000 件ほどあり、増え続けています。
アプリのログには MessageLockLost とだけ出ています。
アプリの更新は 2 週間していません。
なにか障害でしょうか。`,
    services: ['service-bus'],
    intent: 'fault',
  },
  {
    text: `Event Hubs の名前空間 evhns-telemetry-jpe で、11/12 の 14 時頃から送信が断続的に失敗しています。
\`\`\`
Amqp.AmqpException: The link 'G3:25571846' is force detached. Code: consumer(link5). Details: AmqpMessageConsumer.IdleTimerExpired
\`\`\`
スループット ユニットは 4 で、メトリック上は 30% 程度しか使っていません。
SDK は Azure.Messaging.EventHubs 5.11.2 です。`,
    services: ['event-hubs'],
    intent: 'fault',
  },
  {
    text: `API Management の開発者ポータルにサインインできなくなりました。
「サインアップ」画面までは進むのですが、資格情報を入れると元の画面に戻ります。
Edge / Chrome / シークレットウィンドウいずれも同様です。
APIM は Developer レベル、東日本です。`,
    services: ['api-management'],
    intent: 'fault',
  },
  {
    text: `本番の Redis (Premium P1) への接続が 11/10 03:12 から 03:20 まで切れ、その後もアプリから StackExchange.Redis.RedisConnectionException が 1 時間に数回出ています。
フェールオーバーのイベントは見当たりません。
接続文字列の abortConnect は false です。`,
    services: ['redis'],
    intent: 'fault',
  },
  {
    text: `全社サイトの独自ドメインで、証明書の検証が「保留中」のまま 3 日経っています。
_dnsauth の TXT レコードは登録済みで nslookup でも値が返ります。
CDN の設定画面で「検証トークンの再生成」を 2 回試しましたが変わりません。
公開日が迫っているので困っています。`,
    services: ['front-door'],
    intent: 'fault',
  },
  {
    text: `内部ロードバランサーの正常性プローブが片系だけ「異常」になります。
VM 側では 8080 で LISTEN しており、同じサブネットの端末からは curl で 200 が返ります。
NSG では AzureLoadBalancer サービス タグを許可しています。
再起動しても、プローブのポートを 80 に変えても同じです。`,
    services: ['load-balancer'],
    intent: 'fault',
  },
  {
    text: `オンプレの AD で作成したユーザーが 2 日経ってもクラウド側に出てきません。
同期サーバーのイベント ログには 6941 が出ています。
以前からいるユーザーの属性変更は反映されています。
情シスが私一人でよく分かっておらず、初歩的な内容でしたら申し訳ありません。`,
    services: ['entra-connect'],
    intent: 'fault',
  },
  {
    text: `工場に設置した端末 200 台のうち約 40 台が IoT Hub に接続できません。
端末のログは以下です。
MQTT CONNACK return code: 5 (not authorized)
SAS トークンの有効期限は 2027 年です。
ほかの端末と証明書・ファームウェアに違いはありません。`,
    services: ['iot-hub'],
    intent: 'fault',
  },
  {
    text: `pipelineが昨日の夜から全部queuedのまま動きません。。
エージェントプール: Azure Pipelines (ubuntu-latest)
parallel jobの上限には達してないです
org: contoso-dev
self-hostedは無し`,
    services: ['azure-devops'],
    intent: 'fault',
  },
  {
    text: `PostgreSQL フレキシブル サーバーのストレージ使用率が 95 % を超え、読み取り専用になってしまいました。
ディスクの自動拡張は有効にしていました。
不要なテーブルを TRUNCATE しようとすると
ERROR: cannot execute TRUNCATE TABLE in a read-only transaction
となり、手の打ちようがありません。`,
    services: ['postgresql'],
    intent: 'fault',
  },
  {
    text: `Synapse の専用 SQL プールを再開しようとすると、「再開中」のまま 5 時間以上経過しています。
ポータルからの一時停止も受け付けません。
プール名は dwhpool01、ワークスペースは syn-fabrikam-prd です。
朝の集計に間に合わせる必要があります。`,
    services: ['synapse'],
    intent: 'fault',
  },
  {
    text: `学習ジョブが GPU のコンピューティング クラスターで「キューに挿入済み」から進みません。
ノード数は最小 0 最大 4 で、いまは 0 のままです。
先週は 5 分ほどで開始していました。
クォータの画面では 24 コア中 0 コア使用となっています。`,
    services: ['machine-learning'],
    intent: 'fault',
  },
  {
    text: `Bastionでつなぐと「The network connection to the Bastion Host appears unstable」が出て5秒くらいで落ちる
ネットワークは社内有線
他の人も同じ
スマホのテザリングでも同じ
よろです`,
    services: ['bastion'],
    intent: 'fault',
  },
  {
    text: `CPU 使用率のアラート ルールを作成済みですが、90 % を超えてもメールが届きません。
アクション グループのテスト通知は届きます。
アラートの履歴にも発報の記録がありません。
ルールの状態は「有効」です。`,
    services: ['alerts', 'azure-monitor'],
    intent: 'fault',
  },
  {
    text: `◆発生日時
2026/11/08(日) 02:15 ～ 継続中
◆事象
東京 DC とクラウド間の専用線で、プライマリ側の BGP ピアがダウンしています。
◆影響
セカンダリ側で通信は継続していますが冗長性が失われています。
◆確認済みの内容
・弊社ルーターのインターフェースは up/up
・キャリアからは「設備に異常なし」と回答済み
・ARP テーブルに相手側の MAC が表示されない
◆ルーターのログ
Nov  8 02:15:33 tky-rt01 rpd[4821]: bgp_peer_down: 172.16.240.2 (External AS 12076) HoldTime expired
◆ご依頼事項
プライマリ側の状態をご確認ください。`,
    services: ['expressroute'],
    intent: 'fault',
  },
  {
    text: `【お客様名】株式会社コントソ商事
【ご担当者】情報システム部　山田
【サブスクリプション】prd-core-001
【リソース】vm-kaikei-01（Windows Server 2019、D4s_v5、東日本）
【事象】
本日 7:40 頃に計画的な再起動を行ったところ、起動処理が完了せず接続ができません。
ブート診断のスクリーンショットでは「更新プログラムを構成しています　35% 完了　コンピューターの電源を切らないでください」と表示されたまま 3 時間以上変化がありません。
【影響】
会計システムが停止しており、経理部約 30 名が業務を行えません。
【試したこと】
1. ポータルからの再起動（変化なし）
2. 割り当て解除後の開始（変化なし）
3. シリアル コンソールへの接続（SAC プロンプトが出ない）
【希望】
起動できる状態に戻す方法をご教示ください。
電話連絡可（9:00 – 18:00）`,
    services: ['virtual-machines'],
    intent: 'fault',
  },
  {
    text: `## 事象
\`kubectl apply\` で Deployment を更新すると、Pod が \`ImagePullBackOff\` になる。

## 環境
- AKS 1.30.4 (japaneast)
- ノード プール: \`nodepool1\` (Standard_D4ds_v5 x3)

## ログ
\`\`\`
Events:
  Type     Reason     Age                From               Message
  ----     ------     ----               ----               -------
  Normal   Scheduled  2m11s              default-scheduler  Successfully assigned web/web-6f7c9d8b5-xk2lp to aks-nodepool1-31245678-vmss000001
  Warning  Failed     48s (x4 over 2m)   kubelet            Failed to pull image "acrcontoso.azurecr.io/web:2.4.1": failed to authorize: failed to fetch oauth token: unexpected status: 401 Unauthorized
\`\`\`

## やったこと
- \`az aks check-acr\` → \`Your cluster can pull images from acrcontoso.azurecr.io!\`
- マネージド ID に AcrPull があることを確認

何が足りていないのか教えてください。`,
    services: ['aks', 'container-registry'],
    intent: 'fault',
  },
  {
    text: `いつもお世話になっております。株式会社ファブリカムの基盤担当でございます。

表題の件、SQL Managed Instance（sqlmi-fab-prd）のリンク サーバー経由のクエリが、11 月 3 日の夜間メンテナンス以降、以下のエラーで失敗しております。

メッセージ 7437、レベル 16、状態 1、行 1
Linked servers cannot be used under impersonation without a mapping for the impersonated login.

リンク サーバーの定義は SSMS で確認した限り変更されておりません。
ジョブの実行アカウントを sysadmin に変えますと成功いたします。
運用上、恒久的に sysadmin を付与することはできないため、メンテナンス前と同様に動作させたく存じます。
お忙しいところ恐れ入りますが、ご確認をお願い申し上げます。`,
    services: ['sql-managed-instance'],
    intent: 'fault',
  },
  {
    text: `件名：DR 環境へのレプリケーションが重大な状態になる

お疲れ様です。インフラチームの佐々木です。
東日本で動かしている基幹サーバーを西日本へ複製していますが、先週金曜から 2 台の「レプリケーションの正常性」が「重大」のままです。
RPO が 30 時間を超えています。

エラー ID: 153007
エラー メッセージ: 過去 60 分間にクラッシュ整合性のある復旧ポイントが作成されませんでした。
考えられる原因: データの変更率が高い、またはネットワーク接続の問題

変更率は 1 台あたり 5 MB/s 前後で、対応範囲内と認識しています。
モビリティ サービスは最新版（9.63）に更新済みです。
キャッシュ用ストレージへの 443 は通っています（Test-NetConnection で True）。
ディスクの取り外し・再追加も行いましたが変わりません。`,
    services: ['site-recovery'],
    intent: 'fault',
  },
  {
    text: `Databricksのクラスタ起動でこけます

Cluster terminated. Reason: Cloud Provider Launch Failure
A cloud provider error was encountered while launching worker nodes. See the Databricks guide for more information.

Azure error code: OperationNotAllowed
Azure error message: Operation could not be completed as it results in exceeding approved Total Regional Cores quota.

ただ、クォータの画面を見ると 350 中 120 しか使ってないです。
ワークスペース: dbw-analytics-dev
ワーカー: Standard_DS3_v2 × 8
ランタイム 14.3 LTS
先週は同じ構成で立ち上がってました。
シングルノードだと起動します。
チームメンバーの端末からも同じ結果でした。
なぜクォータ超過と判定されるのでしょうか。起動できるようにしたいです。`,
    services: ['databricks', 'quotas'],
    intent: 'fault',
  },
  {
    text: `利用者向けの確認コードを SMS で送る処理で、国内の一部の携帯番号にだけ届きません。
・送信側のステータスは「Delivered」
・届かないのは 070 から始まる番号が多い印象
・同じ番号に別の事業者のサービスからは届く
・送信元は米国のフリーダイヤル番号
・11 月 1 日以前は問題なし
応答の一例を貼ります。
{
  "to": "+8170xxxxxxxx",
  "messageId": "Outgoing_20261112a1f0d3",
  "httpStatusCode": 202,
  "successful": true
}
登録が完了できない利用者から問い合わせが増えており、早めに見ていただけると助かります。`,
    services: ['communication-services'],
    intent: 'fault',
  },
  {
    text: `お世話になります。開発を担当している木村です。

ASP.NET Core のアプリを .NET 8 に上げてから、Application Insights に要求 (requests) のテレメトリがまったく出なくなりました。
traces と exceptions は出ています。

- パッケージ: Microsoft.ApplicationInsights.AspNetCore 2.22.0
- 接続文字列: 環境変数で設定（値は変更なし）
- サンプリング: 既定
- ローカルで実行した場合も同じ

Program.cs の抜粋
builder.Services.AddApplicationInsightsTelemetry();
builder.Services.AddControllers();

アップグレード前のブランチに戻すと requests も出ます。
Live Metrics には受信要求が表示されます。
KQL で requests | where timestamp > ago(1d) | count を実行すると 0 件です。`,
    services: ['application-insights'],
    intent: 'fault',
  },
  {
    text: `【問い合わせ区分】障害
【緊急度】中
【内容】
静的 Web アプリへ GitHub からデプロイすると、最後のステップで失敗する。

Status: Failed. Time: 0.9823(s)
Deployment Failure Reason: Failed to deploy the Azure Functions.

【経緯】
・11/5 まで成功
・11/6 に API のランタイムを node 18 から 20 へ変更
・11/6 以降は毎回失敗
【試行】
・18 に戻す → 失敗（変わらず）
・デプロイ トークンの再発行 → 失敗
・新しい静的 Web アプリを作って同じリポジトリをつなぐ → 成功
【補足】
既存のアプリにはカスタム ドメインが付いており、作り直しは避けたい。`,
    services: ['static-web-apps'],
    intent: 'fault',
  },
  {
    text: `支店のファイルサーバーとクラウドの同期が止まっています。

支店のサーバーのイベントビューアー
ログの名前: Microsoft-FileSync-Agent/Telemetry
イベント ID: 9102
HResult: 0x80c8305f
SyncDirection: Upload
PerItemErrorCount: 1284

ポータルではサーバーの状態は「オンライン」、同期セッションは「エラー」です。
エージェントは 18.2 です。
支店の回線が 11/2 に切り替わりましたがプロキシは使っていません。
本社のサーバーは正常に同期されています。
支店長から「古いファイルが見えている」と苦情が来ており、早く直したいです。`,
    services: ['file-sync'],
    intent: 'fault',
  },
  {
    text: `チャット画面で使っている WebSocket の接続が、ちょうど 60 分で必ず切れます。
クライアントは自作の JavaScript です。
close code は 1006、reason は空です。
サーバー側の接続数は 300 前後、ユニット数は 1。
SDK は @azure/web-pubsub 1.1.4 を使っており、getClientAccessToken の引数は既定のままです。
再接続すると使えますが、入力途中の文章が消えるためユーザーから不満が出ています。
切断されないようにできますか。`,
    services: ['web-pubsub'],
    intent: 'fault',
  },
  {
    text: `ADX のクラスターで取り込みが 4 時間ほど遅れるようになりました。
.show ingestion failures の結果は 0 件です。
.show capacity ingestions は Total 12 / Consumed 12 でずっと張り付いています。
キャッシュ使用率 71 %、CPU 38 % です。
スケールアップ（E4 → E8）を行っても Total が 12 のままで変わりません。
取り込み方法はキューからのバッチで、バッチ ポリシーは既定（5 分 / 1000 ファイル / 1 GB）です。
遅延を以前の 10 分以内に戻したいです。`,
    services: ['data-explorer'],
    intent: 'fault',
  },
  {
    text: `請求書を読み取る API で、先月まで取れていた「合計金額」の項目が空で返るようになりました。
帳票のレイアウトは変わっておりません。
prebuilt-invoice、API バージョンは 2024-11-30 です。
返却された JSON の InvoiceTotal に valueCurrency がなく content だけが入っています。
サンプル 20 枚のうち 14 枚で発生。
旧バージョンの 2023-07-31 で呼ぶと全件取得できます。`,
    services: ['document-intelligence'],
    intent: 'fault',
  },
  {
    text: `外部のクレジットカード会社の API から「許可されていない IP からアクセスされている」と連絡がありました。
弊社は送信元を固定する構成にしており、これまで 3 年間同じアドレスで出ていたはずです。
サーバー上で curl ifconfig.me を実行すると、確かに見覚えのない 20.x 系のアドレスが返ります。
サブネットの設定画面ではゲートウェイは関連付けられたままです。
構成変更の履歴はありません。
決済が止まっているので急ぎです。`,
    services: ['nat-gateway', 'virtual-network'],
    intent: 'fault',
  },
  {
    text: `ANFのボリュームでスナップショットからの復元が「VolumeRevertFailed」になります。
ボリューム vol-sap-data、容量プールは Ultra 4TiB です。
クロスリージョンレプリケーションを組んでいる側のボリュームです。
レプリケーションを解除すれば戻せるという記事も見ましたが確証がありません。`,
    services: ['netapp-files'],
    intent: 'fault',
  },
  {
    text: 'サーバーの保護状態が「オンボードされていません」になったままです。拡張機能 MDE.Windows はプロビジョニング成功になっています。',
    services: ['defender-for-endpoint', 'defender-for-cloud'],
    intent: 'fault',
  },
  {
    text: 'データのスキャンが「資格情報が無効」で失敗し続けています。同じ資格情報で接続テストをすると成功します。',
    services: ['purview'],
    intent: 'fault',
  },
  {
    text: 'ストリーム分析ジョブが Degraded になって、ウォーターマーク遅延が 2 時間まで伸びてます。SU は 12 に上げました。',
    services: ['stream-analytics'],
    intent: 'fault',
  },
  {
    text: '社内文書検索のインデクサーが 1,240 件目で必ず止まります。Document key cannot be null or empty というメッセージです。',
    services: ['ai-search'],
    intent: 'fault',
  },
  {
    text: 'Arc エージェントが Disconnected になります。azcmagent check は全部 reachable です。',
    services: ['arc-servers'],
    intent: 'fault',
  },
  {
    text: `お世話になっております。
ARO クラスター (aro-prd-jpe) の認証オペレーターが Degraded から回復しません。

$ oc get co authentication
NAME             VERSION   AVAILABLE   PROGRESSING   DEGRADED   SINCE
authentication   4.14.38   True        False         True       3d2h

$ oc describe co authentication | grep Message
Message: OAuthServerRouteEndpointAccessibleControllerDegraded: Get "https://oauth-openshift.apps.contoso.example/healthz": EOF

ルーターの Pod は Running です。
独自ドメインの証明書は 2027 年 3 月まで有効です。
oc login は今のところできています。
クラスター更新の前提条件を満たせず、4.15 に上げられません。
Degraded を解消する方法をご教示ください。`,
    services: ['red-hat-openshift'],
    intent: 'fault',
  },
  {
    text: `【システム名】会員管理
【発生日時】2026/11/13 01:00〜
【発生事象】
夜間の集計処理で以下のエラーが発生し、処理が異常終了する。
ERROR 1206 (HY000): The total number of locks exceeds the lock table size
【環境】
MySQL 8.0（フレキシブル）、汎用 2 vCore、Zone 冗長
【直前の変更】
なし（件数は毎月 2 % ほど増加）
【暫定対処】
対象を 5 分割して実行し、業務影響は回避
【確認済】
・innodb_buffer_pool_size は既定値
・スロークエリログに該当の UPDATE が 1 本
・オンプレの検証機では再現せず
【依頼】
分割せずに完走できるようにしたい`,
    services: ['mysql'],
    intent: 'fault',
  },
  {
    text: `Virtual WAN の仮想ハブのルーティング状態が「失敗」になっています。

ハブ: vhub-jpw
ルート意図: プライベート トラフィックのみ有効
接続: スポーク 9、S2S 2 拠点、ER 1

11/12 16 時にスポークを 1 つ追加する作業を行い、その作業が 40 分後に失敗しました。

{
  "code": "InternalServerError",
  "message": "An error occurred.",
  "details": []
}

その後は「ルーターのリセット」を実行しても同じ状態に戻ります。
既存の通信は流れていますが、新しいスポークの経路が広報されません。
追加しようとしたスポークの接続は削除済みです。
ハブを作り直す以外の方法で復旧できますでしょうか。`,
    services: ['virtual-wan'],
    intent: 'fault',
  },
  {
    text: `社員に配布しているノートPCについてです

先月から新しく配ったPC（28台）が会社の管理画面に「準拠していません」と出てしまい
メールもTeamsも使えないです

・前に配ったPCは大丈夫
・機種は同じ
・Windowsは全部11 24H2
・BitLockerが「未評価」となっている
・同期ボタンは押した、2日待った
・1台だけ初期化して入れ直したがダメ

情シスは2名で専門知識がないので、どこを見ればよいか具体的に教えていただけると助かります
至急ではないですが今週中には使えるようにしたいです`,
    services: ['intune'],
    intent: 'fault',
  },
  {
    text: `スマホアプリのプッシュ通知がAndroidだけ届かなくなりました

・iOSは届く
・10月の中旬から
・テスト送信すると「0件が成功、1件が失敗」になる
・PNSのエラーは下記

The Push Notification System rejected the request because of invalid credentials: Unauthorized

FCMのサーバーキーは変えていません。
ハブは nh-app-prd、Standardです。
登録件数は約8万件。
アプリ側のSDKは3年前から更新していません。
届くようにするには何をすればよいでしょうか。`,
    services: ['notification-hubs'],
    intent: 'fault',
  },
  {
    text: `HDInsight (Spark 3.3 / ESP) のクラスターで、Ambari に入れなくなりました。

- クラスター: hdi-dwh-02
- リージョン: 東日本
- 現象: ドメイン アカウントでサインインすると "Invalid credentials"
- ローカルの admin では入れる
- SSH はドメイン アカウントで成功
- 発生: 11/4 から

/var/log/ambari-server/ambari-server.log
04 Nov 2026 08:11:43,120 ERROR [ambari-client-thread-54] AmbariLdapAuthenticationProvider:132 - Failed to communicate with LDAP server: simple bind failed: ldaps.contoso.local:636

LDAPS の証明書は 11/3 に更新されています。
更新後の証明書をどこに入れ直せばサインインできるようになりますか。`,
    services: ['hdinsight'],
    intent: 'fault',
  },
  {
    text: `件名: 【照会】サーバーへの更新プログラムの定期適用が行われない

関係者各位（CC: 運用統括課）

標題の件、下記のとおり照会いたします。

記
1. 対象　　　本番系 Windows サーバー 16 台
2. 設定内容　毎月第 3 火曜 23:00 開始、最長 3 時間、再起動は必要時
3. 事象　　　10 月度、11 月度とも「実行なし」。履歴に記録が残らない
4. 手動実行　「今すぐ更新」は 16 台とも成功
5. 変更有無　9 月 28 日にサーバーを別のリソース グループへ移動
6. 期待値　　予定どおり自動で適用されること
以上`,
    services: ['update-manager'],
    intent: 'fault',
  },
  {
    text: 'ｻｰﾊﾞｰﾆﾛｸﾞｲﾝﾃﾞｷﾏｾﾝ｡ ﾊﾟｽﾜｰﾄﾞﾊ変ｴﾃｲﾏｾﾝ｡ 画面ﾆ「ﾄﾞﾒｲﾝﾄﾉ信頼関係ｶﾞ失ﾜﾚﾏｼﾀ」ﾄ出ﾏｽ｡',
    services: ['virtual-machines'],
    intent: 'fault',
  },
  {
    text: `さっきからサイトが真っ白…　昨日の夜公開したばかりなのに　F12で見ると全部500
お客さんから電話来てて困ってます
直し方おしえてください`,
    services: ['app-service'],
    intent: 'fault',
  },
  {
    text: `コンテナの基盤で、外向けのIPが「保留中」のまま割り当てられません。
kubectl get svc で EXTERNAL-IP が <pending> です。
describe すると下記でした。
Error syncing load balancer: failed to ensure load balancer: reconcileSharedLoadBalancer: failed to list managed LB: Retriable: false, HTTPStatusCode: 403
よろしくお願いします。`,
    services: ['aks', 'load-balancer'],
    intent: 'fault',
  },
  {
    text: `ファイルが置かれたら処理を起動する仕組みが、昨日の 15 時頃から起動しなくなりました。
ファイルは正常に置けています。
通知先の Webhook を curl で叩くと 200 が返ります。
サブスクリプションの検証は Succeeded です。`,
    services: ['event-grid'],
    intent: 'fault',
  },
  {
    text: `CycleCloud で立てた Slurm クラスターの計算ノードが参加しません。

スケジューラ: Slurm 23.11.7
CycleCloud: 8.6.4
VM: Standard_HB120rs_v3
イメージ: AlmaLinux 8 HPC

slurmctld.log
[2026-11-10T10:22:41] node hpc-1 not responding, setting DOWN
[2026-11-10T10:22:41] error: Nodes hpc-[1-8] not responding

ノードの VM 自体は起動し、CycleCloud の画面では緑です。
munge の鍵は一致しています。
ノード 1 台だけの htc パーティションは動きます。`,
    services: ['cyclecloud'],
    intent: 'fault',
  },
  {
    text: `会員サイトのログインについて

症状：
「メールアドレスの確認コード」が届くまで 15 分以上かかり、届いた頃には期限切れになる。

範囲：
・docomo のメール：遅い
・Gmail：数秒で届く
・会社のメール：数秒で届く

時期：
11/7 の夜から

調べたこと：
・送信元は既定の msonlineservicesteam のまま
・サインアップの件数は 1 日 40 件程度
・迷惑メールには入っていない

お客様からの苦情が出ているので、すぐ届くようにしたい。`,
    services: ['b2c'],
    intent: 'fault',
  },
  {
    text: `データ移行用にお借りした箱（80 TB のもの）についてのご連絡です。

11/04　受け取り
11/05　設置、電源オン
11/05　10GbE のポートに接続
11/06　管理画面にログイン
11/06　コピー開始
11/09　72 % でコピーが止まる

前面の表示は正常です。
管理画面は「接続とコピー」のところが読み込み中のままです。
再起動を 2 回しましたが、72 % から進みません。
エラーのファイル一覧もダウンロードできません。
返却の期限が 11/18 なので、それまでに終わらせる方法をご指示ください。`,
    services: ['data-box'],
    intent: 'fault',
  },
  {
    text: `Automation の Hybrid Runbook Worker (拡張機能ベース) でジョブが「中断」になります。

Runbook: Start-NightlyCopy (PowerShell 5.1)
Worker: hrw-01, hrw-02
グループ: hwg-prd

ジョブの出力
The job was suspended because it was evicted and subsequently reached a Stopped state 3 times.
The job cannot continue running.

hrw-01 の C:\\ProgramData\\Microsoft\\System Center\\Orchestrator\\7.2\\SMA\\Sandboxes に .log が残っています。
メモリは 16 GB 中 6 GB しか使っていません。
クラウド側で実行すると最後まで終わります（ファイル サーバーには届かないので中身は空です）。`,
    services: ['automation'],
    intent: 'fault',
  },
  {
    text: `管理画面の言語が勝手に変わります。

・設定は「日本語 / 日本」
・サインインし直すとフランス語になる
・保存し直すと日本語になるが、翌日またフランス語
・フランスの子会社のテナントにもゲスト参加している
・同僚（ゲスト参加なし）は起きない
・InPrivate でも起きる
・Firefox でも起きる
・会社の PC 以外でも起きる

毎朝戻すのが面倒なので、直す方法があれば教えてください。`,
    services: ['azure-portal'],
    intent: 'fault',
  },
];
