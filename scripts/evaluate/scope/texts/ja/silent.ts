import type { Silent } from '../written';

/** One problem each, however it looks. */
export const silent: readonly Silent[] = [
  {
    what: 'continuation',
    text: `仮想マシン vm-app-02 が起動しません。ブート診断には黒い画面しか映りません。
また、再デプロイを実施しましたが、結果は変わりませんでした。`,
  },
  {
    what: 'continuation',
    text: `Application Gateway が 502 を返します。バックエンドの App Service には直接アクセスでき、200 が返ります。
あと、正常性プローブの画面では「異常」となっています。
なお、証明書は先月更新したものです。`,
  },
  {
    what: 'continuation',
    text: `Azure SQL への接続が切れます。1 日に 5、6 回です。
それから、切れた直後に繋ぎ直すと成功します。
さらに、切れる時刻に規則性はありません。
加えて、アプリのサーバーを変えても同様です。`,
  },
  {
    what: 'continuation',
    text: `関数アプリがデプロイできません。403 です。
ついでにローカルからも試しましたが 403 でした。
ちなみに IP 制限は入れていません。`,
  },
  {
    what: 'continuation',
    text: `お世話になっております。ACR からのイメージの取得が遅く、AKS の Pod の起動に 6 分かかります。
一方で、同じイメージを社内 PC から docker pull すると 40 秒で終わります。
また、別のイメージでも同様に遅いことを確認しております。
最後に、ノードの CPU とディスクには余裕があることも付け加えておきます。`,
  },
  {
    what: 'continuation',
    text: `Entra ID のサインインで AADSTS700016 になる　アプリIDは合ってる
あとテナントも合ってる
あともう一個、管理者でも同じ`,
  },
  {
    what: 'continuation',
    text: `データファクトリのトリガーが発火しません。
追加情報です。トリガーを停止して開始し直しても変わりません。
さらに追加です。手動実行（今すぐトリガー）は成功します。`,
  },
  {
    what: 'continuation',
    text: `ストレージへのアクセスが急に 403 になりました。
別の環境からも試しましたが同じです。
別のアカウント（検証用）では成功します。
別途、パケット キャプチャも取得済みですので、必要であればお送りします。`,
  },
  {
    what: 'continuation',
    text: `Bastion で接続すると黒い画面になります。Edge でも Chrome でもなります。
それとは別に、社外の回線からも試してみましたが、やはり黒い画面でした。`,
  },
  {
    what: 'continuation',
    text: `P2S VPN がつながりません。エラー 798 です。証明書は再インストール済みです。
P.S. 証明書の有効期限は来年の 8 月です。`,
  },
  {
    what: 'continuation',
    text: `Logic Apps のワークフローが途中で止まります。
もう一点お伝えしておくと、止まる場所は毎回同じではありません。
もう一点、実行履歴には「実行中」と表示されたままです。
この状態を解消したいです。`,
  },
  {
    what: 'continuation',
    text: `Azure Firewall のルールを追加したあとから、社内から Microsoft 365 に繋がりにくくなりました。ルールを消しても元に戻りません。
そのほか、DNS プロキシを無効にしてみましたが効果はありませんでした。
また本件の影響で、Outlook の検索や Teams の会議参加にも時間がかかっています。`,
  },
  {
    what: 'continuation',
    text: `Cosmos DB のクエリが遅いです。インデックスは既定のままです。
実行プランを見てもフルスキャンではありません。
ところで、同じクエリを Data Explorer から投げると速いです（20 ms）。
アプリからだと 2 秒です。`,
  },
  {
    what: 'log',
    text: `AKS で CoreDNS が落ちます。ログを貼ります。
[INFO] plugin/reload: Running configuration SHA512 = 8f3a...
[ERROR] plugin/errors: 2 login.microsoftonline.com. A: read udp 10.244.1.5:43210->168.63.129.16:53: i/o timeout
[ERROR] plugin/errors: 2 stcontoso.blob.core.windows.net. A: read udp 10.244.1.5:51833->168.63.129.16:53: i/o timeout
[ERROR] plugin/errors: 2 sql-contoso.database.windows.net. A: read udp 10.244.1.5:39182->168.63.129.16:53: i/o timeout
[ERROR] plugin/errors: 2 kv-contoso.vault.azure.net. A: read udp 10.244.1.5:60112->168.63.129.16:53: i/o timeout`,
  },
  {
    what: 'log',
    text: `terraform apply が失敗します。

azurerm_resource_group.main: Refreshing state...
azurerm_virtual_network.main: Refreshing state...
azurerm_key_vault.main: Refreshing state...
azurerm_mssql_server.main: Refreshing state...
azurerm_linux_web_app.api: Modifying...

Error: updating Linux Web App (Subscription: "00000000-0000-0000-0000-000000000000"
Resource Group Name: "rg-api"
Site Name: "app-api-prd"): performing CreateOrUpdate: unexpected status 409 (409 Conflict)

  with azurerm_linux_web_app.api,
  on main.tf line 88, in resource "azurerm_linux_web_app" "api":
  88: resource "azurerm_linux_web_app" "api" {`,
  },
  {
    what: 'log',
    text: `Windows の VM が再起動を繰り返します。イベント ログを抜粋します。

ログの名前: System
ソース: Microsoft-Windows-Kernel-Power
イベント ID: 41
説明: システムは正常にシャットダウンする前に再起動しました。

ログの名前: System
ソース: EventLog
イベント ID: 6008
説明: 以前のシステム シャットダウンは予期されていませんでした。

ログの名前: System
ソース: BugCheck
イベント ID: 1001
説明: このコンピューターはバグチェック後、再起動されました。バグチェック: 0x000000d1`,
  },
  {
    what: 'log',
    text: `\`\`\`
2026-11-12T01:00:00Z [Information] Executing 'Functions.NightlyExport'
2026-11-12T01:00:02Z [Information] Connecting to Service Bus sbns-prd
2026-11-12T01:00:31Z [Error] Azure.Messaging.ServiceBus.ServiceBusException: The operation did not complete within the allotted timeout (ServiceTimeout)
2026-11-12T01:00:31Z [Information] Falling back to Blob Storage stexport
2026-11-12T01:00:32Z [Error] Executed 'Functions.NightlyExport' (Failed, Duration=32011ms)
\`\`\`
毎晩これで失敗します。日中に手で動かすと成功します。`,
  },
  {
    what: 'log',
    text: `パイプラインのログです。最後の行で失敗しています。なぜでしょうか。
Starting: AzureCLI@2
az account set --subscription 11111111-2222-3333-4444-555555555555
az aks get-credentials -g rg-aks -n aks-stg
Merged "aks-stg" as current context in /home/vsts/.kube/config
az acr login -n acrstg
Login Succeeded
kubectl apply -f deploy/
deployment.apps/web unchanged
service/web unchanged
The Ingress "web" is invalid: spec.rules[0].http.paths[0].pathType: Required value: pathType must be specified
##[error]Script failed with exit code: 1`,
  },
  {
    what: 'log',
    text: `メールのヘッダーを含めて転送します。証明書の通知が届くのに更新が止まったままです。

-----Original Message-----
From: Azure <azure-noreply@example.com>
Sent: Monday, November 9, 2026 3:12 AM
To: infra@contoso.example
Subject: Action required: certificate renewal pending for www.contoso.example

Your App Service certificate could not be renewed automatically.
Domain verification is required.
-----

ドメイン所有権の TXT レコードは登録してあります。`,
  },
  {
    what: 'log',
    text: `拠点間接続の切断についてです。ルーターの syslog:
Nov 12 03:14:01 gw01 charon: 05[IKE] giving up after 5 retransmits
Nov 12 03:14:01 gw01 charon: 05[IKE] peer not responding, trying again (2/3)
Nov 12 03:15:44 gw01 charon: 11[KNL] creating rekey job for CHILD_SA ESP
Nov 12 03:15:45 gw01 charon: 07[IKE] IKE_SA azure[41] established
Nov 12 04:14:02 gw01 charon: 05[IKE] giving up after 5 retransmits
Nov 12 04:15:47 gw01 charon: 07[IKE] IKE_SA azure[42] established
1 時間ごとに 1 分半切れます。`,
  },
  {
    what: 'log',
    text: `{
  "status": "Failed",
  "error": {
    "code": "DeploymentFailed",
    "message": "At least one resource deployment operation failed.",
    "details": [
      { "code": "Conflict", "message": "{\\"error\\":{\\"code\\":\\"RoleAssignmentExists\\",\\"message\\":\\"The role assignment already exists.\\"}}" },
      { "code": "ResourceDeploymentFailure", "message": "The resource operation completed with terminal provisioning state 'Failed'." }
    ]
  }
}
Bicep のデプロイがこれで落ちます。一回目は通って二回目だけ落ちます。`,
  },
  {
    what: 'log',
    text: `pip のインストールでこけて Web アプリが起動しません。

2026-11-10T08:22:01.120Z INFO  - Pull Image successful, Time taken: 41 Seconds
2026-11-10T08:22:05.991Z INFO  - Starting container for site
2026-11-10T08:22:19.004Z ERROR - Traceback (most recent call last):
2026-11-10T08:22:19.004Z ERROR -   File "/opt/startup/app.py", line 3, in <module>
2026-11-10T08:22:19.004Z ERROR -     import azure.cosmos
2026-11-10T08:22:19.004Z ERROR - ModuleNotFoundError: No module named 'azure.cosmos'
2026-11-10T08:22:20.310Z ERROR - Container app-web_0_8d didn't respond to HTTP pings on port: 8000
2026-11-10T08:22:20.315Z INFO  - Stopping site because it failed during startup.

requirements.txt には azure-cosmos==4.7.0 と書いてあります。`,
  },
  {
    what: 'log',
    text: `PS C:\\> Test-NetConnection stfabrikam.file.core.windows.net -Port 445
ComputerName     : stfabrikam.file.core.windows.net
RemoteAddress    : 10.1.4.5
TcpTestSucceeded : True

PS C:\\> net use Z: \\\\stfabrikam.file.core.windows.net\\share
システム エラー 1326 が発生しました。
ユーザー名またはパスワードが正しくありません。

ポートは通っているのにマウントできません。`,
  },
  {
    what: 'log',
    text: `SQL のデッドロックが多発しています。xml_deadlock_report の抜粋です。
process1: UPDATE dbo.Orders SET Status = 2 WHERE OrderId = @p0
process2: DELETE FROM dbo.OrderItems WHERE OrderId = @p0
process3: SELECT * FROM dbo.Customers WITH (UPDLOCK) WHERE Id = @p1
victim: process2
Msg 1205, Level 13, State 51
Msg 3902, Level 16, State 1
11 月のリリース以降 1 日 200 件ほど出ています。減らし方を知りたいです。`,
  },
  {
    what: 'log',
    text: `端末の同期エラーです

dsregcmd /status
AzureAdJoined : NO
EnterpriseJoined : NO
DomainJoined : YES
DeviceAuthStatus : N/A
Executing Account Name : CONTOSO\\tanaka
KeySignTest : PASSED
Previous Registration : 2026-11-10 02:11:44.000 UTC
Error Phase : join
Client ErrorCode : 0x801c03f3
Server ErrorCode : invalid_request
Https Status : 400

OU の同期対象には含まれています。`,
  },
  {
    what: 'log',
    text: `バックアップが失敗 ↓

開始 2026/11/12 23:00:04
[23:00:04] Take Snapshot : InProgress
[23:42:10] Take Snapshot : Failed
ErrorCode ExtensionSnapshotFailedNoNetwork
Message Snapshot operation failed due to no network connectivity on the virtual machine.
[23:42:11] Transfer data to vault : Skipped

VMはネットに出られます`,
  },
  {
    what: 'template',
    text: `■発生日時
2026/11/12 08:50
■発生場所
東日本
■対象システム
勤怠管理（App Service / SQL Database）
■事象
ログイン画面が表示されるまで 40 秒以上かかる
■影響範囲
全従業員 800 名
■エラー内容
なし（遅いだけ）
■暫定対処
インスタンスを 2 → 4 に増やした（効果なし）
■依頼事項
原因の特定と対処方法のご案内`,
  },
  {
    what: 'template',
    text: `問い合わせ元：運用第二課
システム　　：物流 EDI
重要度　　　：B
発生日時　　：11/11 23:40
発生ノード　：vm-edi-01
事象　　　　：ディスク使用率 100 %
詳細　　　　：D ドライブ（一時ディスク）が枯渇し、ジョブが停止
対応履歴　　：23:55 一時ファイルを削除、00:10 復旧、01:30 再発
添付　　　　：perfmon.blg
ご質問　　　：一時ディスクを使い切る原因の調べ方`,
  },
  {
    what: 'template',
    text: `1. 契約情報
　契約名義：株式会社ウッドグローブ
　サポート プラン：Standard
2. 環境情報
　サービス：Azure Database for PostgreSQL
　リージョン：西日本
　SKU：汎用 D4ds_v4
3. お問い合わせ内容
　論理レプリケーションのスロットが消えないため、WAL が溜まり続けている。
4. 時期
　11/8 より
5. 実施済みの対応
　pg_drop_replication_slot を実行したところ「is active for PID」と表示された`,
  },
  {
    what: 'template',
    text: `【ご契約者】ファブリカム銀行
【連絡先】運用センター 内線 1234
【連絡可能時間】24 時間
【サービス】Azure Key Vault Managed HSM
【重要度】A
【発生】11/13 04:00
【内容】署名処理が 429 で失敗する
【頻度】毎秒 30 件中 5 件程度
【確認事項】
・ネットワーク → 問題なし
・権限 → 変更なし
・メトリック → ServiceApiLatency が 12 ms → 90 ms
【お願い】
正常に処理できる状態への復旧`,
  },
  {
    what: 'template',
    text: `<問題の概要>
AVD でマイクが使えない
<発生条件>
Windows App から接続したとき
<再現率>
100 %
<期待する動作>
ローカルのマイクがリダイレクトされる
<実際の動作>
「録音デバイスが見つかりません」と表示される
<バージョン>
クライアント 2.0.379 / ホスト Windows 11 23H2 マルチセッション
<備考>
ブラウザーから接続すると使える`,
  },
  {
    what: 'template',
    text: `--- 障害連絡票 No.2026-1187 ---
起票者: NOC 夜勤
起票: 2026-11-13 02:44
分類: NW
対象: ExpressRoute / er-tyo-01
症状: IPv6 の経路だけ広報されない
切り分け: オンプレ側 OK、キャリア側 OK
対応: BGP リセット実施 → 変化なし
期限: 至急
一次回答: 未
エスカレーション先: Microsoft
---`,
  },
  {
    what: 'template',
    text: `Q. お困りの内容を選択してください
A. 接続・通信
Q. いつからですか
A. 11 月 9 日の夕方ごろ
Q. 何をしているときですか
A. 営業所からファイルサーバーを開くとき
Q. どのようなメッセージが出ますか
A. 「予期しないネットワーク エラーが発生しました」
Q. 何か変更しましたか
A. していません
Q. その他お気づきの点
A. 本社からは開けます`,
  },
  {
    what: 'template',
    text: `|項目|内容|
|--|--|
|発生時刻|11/12 14:05|
|リソース|apim-prd|
|操作|API のインポート|
|入力|OpenAPI 3.0.3 (2.1 MB)|
|結果|400 ValidationError|
|メッセージ|One or more fields contain incorrect values: Parsing error(s)|
|備考|1.8 MB の版は成功|`,
  },
  {
    what: 'template',
    text: `When: 2026-11-12 10:00 JST
Where: Japan East / prd-sub / rg-func
What: Durable Functions のオーケストレーションが Pending のまま
Who: 利用者全員
How often: always
Changed: extensions bundle 4.x に更新
Tried: purge history、再起動
Need: 滞留したインスタンスを動かす方法`,
  },
  {
    what: 'template',
    text: `０１．件名　　　　：ＣＰＵ高騰
０２．システム名　：受発注
０３．機器名　　　：ＶＭＳＶ０１、ＶＭＳＶ０２
０４．発生日時　　：２０２６／１１／１２　１３：００
０５．復旧日時　　：未復旧
０６．事象　　　　：ｓｖｃｈｏｓｔ．ｅｘｅが常時９０％を使用
０７．原因　　　　：不明
０８．処置　　　　：サービス再起動（改善せず）
０９．依頼　　　　：原因切り分け方法のご教示
１０．備考　　　　：２台とも同じＯＳイメージから作成`,
  },
  {
    what: 'template',
    text: `■ 質問者　開発二部　林
■ 質問種別　不具合
■ 使用製品　Azure AI Search
■ 質問内容
セマンティック ランカーを有効にすると 206 Partial Content が返ります。
■ 自分で調べたこと
ドキュメントには「容量の制限」とありましたが、こちらは毎分 3 回程度の呼び出しです。
■ 回答の形式
メール`,
  },
  {
    what: 'template',
    text: `[Severity] B
[Product] Azure Kubernetes Service
[Problem type] ノードの問題
[Problem subtype] ノードが準備完了にならない
[Description] GPU ノード プール (Standard_NC24ads_A100_v4) でドライバーのインストールが失敗し、ノードが NotReady です。
[Error] nvidia-device-plugin: Failed to initialize NVML: could not load NVML library
[Cluster] aks-gpu-prd
[Time] 11/12 02:00 UTC
[Advanced diagnostic information] はい
[Preferred contact] メール`,
  },
  {
    what: 'template',
    text: `受付番号：A-20261112-003
お客様：ノースウインド物産
内容：クラウド上の会計ソフトが起動しない
画面：「データベースを開けません」
台数：3 台のうち 3 台
開始：朝から
前日の作業：なし
ネット：使える
遠隔操作：可
希望連絡：電話（午後）`,
  },
  {
    what: 'steps',
    text: `App Service のカスタム ドメイン追加が「検証に失敗しました」になります。やったことは次のとおりです。
1. TXT レコード asuid.www を登録
2. CNAME を登録
3. dig で両方引けることを確認
4. 24 時間待つ
5. もう一度「検証」を押す → 失敗`,
  },
  {
    what: 'steps',
    text: `再現手順
① ポータルで仮想ネットワークを開く
② 「サブネット」を選ぶ
③ ルート テーブルを「なし」にして保存
④ 「保存に失敗しました。AnotherOperationInProgress」と表示される
⑤ 30 分後に同じ操作をしても同じ`,
  },
  {
    what: 'steps',
    text: `VMにディスクを追加できない
・割り当て解除してから追加→×
・az vm disk attach→×
・別のLUN→×
・別サイズのディスク→×
・新規ディスクじゃなく既存ディスク→×
エラーは全部 AttachDiskWhileBeingDetached`,
  },
  {
    what: 'steps',
    text: `以下の順に切り分けを行いましたが、App Configuration から値が取れません。

(1) Key Vault 参照を外して平文にする → 取れる
(2) Key Vault 参照に戻す → 取れない
(3) マネージド ID に「Key Vault シークレット ユーザー」を付与 → 取れない
(4) Key Vault のファイアウォールを開放 → 取れない
(5) ローカルの az login のユーザーで実行 → 取れる

ほかに確認すべき場所を教えてください。`,
  },
  {
    what: 'steps',
    text: `ステップ 1：ゲートウェイのリセット（1 回目）… 改善せず
ステップ 2：ゲートウェイのリセット（2 回目）… 改善せず
ステップ 3：接続リソースの削除と再作成… 改善せず
ステップ 4：共有キーの変更… 改善せず
ステップ 5：対向ルーターの再起動… 改善せず
S2S VPN が「未接続」のままです。ステップ 6 として何をすべきでしょうか。`,
  },
  {
    what: 'steps',
    text: `AzCopy で 403 になります。
まず SAS を作り直しました。次にコンテナーのアクセス レベルを確認しました。それから PC の時計を合わせました。さらにバージョンを 10.27 に上げました。最後に別の PC でも試しました。全部だめでした。`,
  },
  {
    what: 'steps',
    text: `手順書どおりに Azure Migrate の複製を始めようとすると、5 番の手順で止まります。
1. 検出したサーバーを選ぶ
2. ターゲットのリージョンを選ぶ
3. 可用性ゾーンを選ぶ
4. ディスクの種類を選ぶ
5. 「複製」を押す
→ 「アプライアンスが応答しません」
アプライアンスの画面ではすべて緑のチェックが付いています。`,
  },
  {
    what: 'steps',
    text: `## Steps to reproduce
1. \`az login --identity\`
2. \`az storage blob upload --auth-mode login ...\`
3. → \`AuthorizationPermissionMismatch\`

## Tried
1. ロールの付与から 30 分待った
2. \`az account clear\` 後に再ログイン
3. ユーザー割り当て ID を明示 (\`--username\`)

## Expected
アップロード成功`,
  },
  {
    what: 'steps',
    text: `Azure Backup の復元を試した記録：
10:00 復元ポイント 11/11 → 失敗
10:40 復元ポイント 11/10 → 失敗
11:25 復元ポイント 11/09 → 失敗
12:10 別のストレージ アカウントをステージングに指定 → 失敗
13:00 ディスクの復元のみ → 失敗
すべて UserErrorStagingStorageAccountNotFound でした。`,
  },
  {
    what: 'steps',
    text: 'SSPRの登録ができないと言っている社員がいるので、次の事を確認しました。ライセンスはあります。グループにも入っています。認証方法は電話とアプリの 2 つを有効にしています。スマホの機種変更もしていません。ブラウザのキャッシュも消しました。シークレットウィンドウも試しました。それでも「登録できません」と出ます。',
  },
  {
    what: 'steps',
    text: `やったこと
・再起動
・停止→開始
・スケールアップ
・スケールダウン
・別リージョンに複製して起動 → これだけ成功
やってないこと
・作り直し（データがあるので避けたい）
症状
・コンテナーアプリが起動直後に exit code 139 で終わる`,
  },
  {
    what: 'steps',
    text: `Databricks から ADLS Gen2 にマウントできない件、実施内容を時系列で記載します。

11/10　サービス プリンシパルの再作成
11/10　ストレージ BLOB データ共同作成者の付与
11/11　ACL の再帰的な付与（az storage fs access set-recursive）
11/11　クラスターの再起動
11/12　シークレット スコープの作り直し
11/12　ファイアウォールの一時開放

いずれの後も "This request is not authorized to perform this operation using this permission" です。`,
  },
  {
    what: 'steps',
    text: `1 台目 sysprep → 一般化 → キャプチャ → 展開：OOBE で止まる
2 台目 更新プログラムを全部外して同じ手順：OOBE で止まる
3 台目 マーケットプレースから新しく作って同じ手順：OOBE で止まる
イメージから VM を展開できるようにしたいです。`,
  },
  {
    what: 'comparison',
    text: '本番の Web アプリだけ 500.30 で起動しません。検証環境では同じビルドで問題なく動いています。設定の差分は接続文字列とインスタンス数だけです。',
  },
  {
    what: 'comparison',
    text: '東日本の AKS ではノードの起動に 12 分かかります。西日本の AKS は 3 分です。構成は Terraform で同一です。東日本だけ遅い理由が知りたいです。',
  },
  {
    what: 'comparison',
    text: 'Azure SQL Database では 3 秒で返るクエリが、SQL Managed Instance だと 4 分かかります。データは同じものを BACPAC で移しました。MI 側を 3 秒に近づけたいです。',
  },
  {
    what: 'comparison',
    text: `PC A：Windows 11 23H2、Edge → 接続可
PC B：Windows 11 24H2、Edge → 接続不可（0x3000047）
PC C：Windows 10 22H2、Edge → 接続可
PC D：Windows 11 24H2、Chrome → 接続不可（0x3000047）
24H2 の PC だけ AVD に入れません。`,
  },
  {
    what: 'comparison',
    text: 'AWS の S3 では同じアプリで毎秒 400 MB 出ていたのですが、Blob Storage に変えたら毎秒 60 MB しか出ません。GCP の GCS でも 350 MB 程度でした。アプリの並列数は 32 で固定です。',
  },
  {
    what: 'comparison',
    text: 'サービスプリンシパル A では az acr login できる。B だとできない。ロールはどちらも AcrPush。作成者も作成日も同じ。B でもできるようにしたい。',
  },
  {
    what: 'comparison',
    text: '先週までは Logic Apps から SharePoint のファイルを取得できておりましたが、今週からできなくなりました。Power Automate で同じ操作を行いますと取得できます。Graph エクスプローラーでも取得できます。Logic Apps だけがエラー (502 BadGateway) となります。',
  },
  {
    what: 'comparison',
    text: `ローカル（func start）→ 動く
ステージング スロット → 動く
運用スロット → 動かない（Queue トリガーが反応しない）
スワップしても、動かないのは常に運用スロット側`,
  },
  {
    what: 'comparison',
    text: `| | 旧環境 | 新環境 |
|---|---|---|
| VM | D8s_v3 | D8s_v5 |
| OS | RHEL 7.9 | RHEL 8.8 |
| ディスク | P30 | P30 |
| fio (4k randwrite) | 5,000 IOPS | 1,150 IOPS |

新環境で IOPS が出ません。`,
  },
  {
    what: 'comparison',
    text: '朝 9 時は遅くて、昼は普通で、夕方また遅いです。土日は速いです。社内の回線は空いています。クラウドの業務システムの画面表示の話です。他のクラウド (Salesforce) は 1 日じゅう速いです。',
  },
  {
    what: 'comparison',
    text: 'gpt-4o-mini だと JSON で返ってくるのに gpt-4.1 だと ```json が前に付きます。プロンプトも response_format も同じです。OpenAI 本家の API では gpt-4.1 でも付きません。',
  },
  {
    what: 'comparison',
    text: 'Chrome からは Application Insights のブラウザー テレメトリが届くが Safari からは届かない。iPhone の Chrome からも届かない。Android は届く。',
  },
  {
    what: 'comparison',
    text: '検証では VNet 統合＋プライベート エンドポイントの構成で Key Vault 参照が解決できました。本番は同じ構成なのに「AccessToKeyVaultDenied」になります。差は、本番だけハブの DNS を使っていることです。',
  },
  {
    what: 'resources',
    text: `次の 3 台の VM が同時に応答しなくなりました。
・vm-ap-01
・vm-ap-02
・vm-db-01
いずれも 11/12 04:10 からです。`,
  },
  {
    what: 'resources',
    text: 'ストレージ アカウント stlog01、stlog02、stlog03 のすべてで、ライフサイクル管理のルールが動いていません。ルールの内容は 3 つとも同じ（30 日で削除）です。',
  },
  {
    what: 'resources',
    text: '全 12 個の Function App（func-a〜func-l）で、同じ時刻に「Host lock lease」のエラーが出てタイマーが止まりました。共通の格納先は stfuncshared です。',
  },
  {
    what: 'resources',
    text: `以下の環境で同じ症状です。
1. 東京本社 → VPN → vnet-hub：SMB が遅い
2. 大阪支社 → VPN → vnet-hub：SMB が遅い
3. 福岡支社 → VPN → vnet-hub：SMB が遅い
SMB 以外 (HTTPS, RDP) は 3 拠点とも速いです。`,
  },
  {
    what: 'resources',
    text: 'サブスクリプション A と B の両方で、Defender for Cloud のセキュア スコアが 0 % になりました。C は正常です。A と B は先週管理グループを移しました。',
  },
  {
    what: 'resources',
    text: 'user01@contoso.example、user07@contoso.example、user22@contoso.example の 3 名が、サインイン時に AADSTS53003 となりブロックされます。3 名とも同じ部署です。',
  },
  {
    what: 'resources',
    text: 'kv-prd / kv-stg / kv-dev の3つとも証明書の自動更新が止まってます。発行元は同じアカウントです。',
  },
  {
    what: 'resources',
    text: `対象
- sqldb-a（S3）
- sqldb-b（S3）
- sqldb-c（P1）
- エラスティック プール ep-01 の 8 個のデータベース

事象
- どれもクエリ パフォーマンス分析情報が「データなし」になる`,
  },
  {
    what: 'resources',
    text: 'AVD のホスト プール hp-sales と hp-dev の両方で、サインイン後に黒い画面が 2 分ほど続きます。hp-sales は Windows 11、hp-dev は Windows 10 ですが症状は同じです。FSLogix の格納先は共通です。',
  },
  {
    what: 'resources',
    text: '30 台ある IoT Edge デバイスのうち edge-03、edge-11、edge-19 で edgeHub が再起動を繰り返します。この 3 台だけ、10 月に新しいモジュールを入れました。',
  },
  {
    what: 'resources',
    text: 'ACR を 2 つ（acrprd、acrdr）使っていますが、どちらに push しても "manifest invalid" になります。buildx 0.17 に上げてからです。',
  },
  {
    what: 'resources',
    text: `App Service の以下アプリすべてでマネージド証明書の発行が保留のままです。
shop.contoso.example / api.contoso.example / img.contoso.example / m.contoso.example
CAA レコードは先月追加しました。`,
  },
  {
    what: 'resources',
    text: '本番 3 クラスター（aks-jpe, aks-jpw, aks-sea）を 1.31 に上げたところ、全クラスターで Azure Policy アドオンの Pod が CrashLoopBackOff です。1.30 のままの検証クラスターは正常です。',
  },
  {
    what: 'chain',
    text: 'App Service から VNet 統合とプライベート エンドポイント経由で SQL Database に接続していますが、名前解決がパブリック IP になってしまいます。プライベート DNS ゾーンは VNet にリンク済みです。',
  },
  {
    what: 'chain',
    text: 'オンプレの端末 → ExpressRoute → ハブの Azure Firewall → スポークの AKS 内部ロードバランサー、という経路で通信が通りません。Firewall のログでは許可になっています。',
  },
  {
    what: 'chain',
    text: 'Front Door → Application Gateway → App Service と重ねている構成で、ログイン後のリダイレクト先が azurewebsites.net になってしまいます。X-Forwarded-Host は引き継いでいます。',
  },
  {
    what: 'chain',
    text: 'Event Grid で Blob の作成を受けて Logic Apps を起動し、Data Factory のパイプラインを呼んで Synapse に取り込む流れです。今週から Data Factory が呼ばれません。Logic Apps の履歴では成功になっています。',
  },
  {
    what: 'chain',
    text: 'DevOps のパイプラインから ACR に push し、Container Apps を更新しています。更新後のリビジョンが古いイメージのまま動きます。タグは latest です。',
  },
  {
    what: 'chain',
    text: 'API Management から Functions を呼ぶと 401 です。Functions は Key Vault に置いたホスト キーを APIM の名前付きの値で参照しています。キーは 11/10 にローテーションしました。',
  },
  {
    what: 'chain',
    text: '社内 → プロキシ → インターネット → Entra アプリケーション プロキシ → 社内 IIS という構成です。外出先からは見られるのに社内からだと 504 になります。',
  },
  {
    what: 'chain',
    text: 'IoT Hub → Event Hubs 互換エンドポイント → Stream Analytics → Power BI のダッシュボードで表示が 15 分遅れます。IoT Hub のメトリックでは遅延は出ていません。どこで遅れているか切り分ける方法を教えてください。',
  },
  {
    what: 'chain',
    text: 'Power BI からオンプレミス データ ゲートウェイを使ってオンプレの SQL Server を更新していますが、タイムアウトします。ゲートウェイ サーバーから直接クエリすると 8 秒です。',
  },
  {
    what: 'chain',
    text: 'Sentinel のプレイブック（Logic Apps）でマネージド ID を使って Graph API を叩きユーザーを無効化しています。11/9 から Forbidden です。アプリ ロール User.EnableDisableAccount.All は付いています。',
  },
  {
    what: 'chain',
    text: 'GitHub Actions → OIDC → Azure ログイン → Bicep でのデプロイの「Azure ログイン」で AADSTS70021 が出ます。フェデレーション資格情報のサブジェクトは environment:prd です。',
  },
  {
    what: 'chain',
    text: 'VM のログを Azure Monitor エージェントで集めてプライベート リンク スコープ経由で Log Analytics に送っています。Heartbeat は来るのに Syslog だけ来ません。',
  },
  {
    what: 'chain',
    text: '利用者のブラウザ→CDN→Blob の静的サイト→裏の API（Functions）→Cosmos DB という作りのサイトで、商品の価格が古いまま表示されます。DB の値は新しいです。',
  },
  {
    what: 'list',
    text: `Windows VM が起動しなくなったあとの症状です。
・RDP 不可
・ping 不可
・監視のハートビート途絶
・バックアップ失敗
・共有フォルダーにアクセス不可
原因は同じと考えています。起動させたいです。`,
  },
  {
    what: 'list',
    text: `AKS の API サーバーに届かなくなり、次のエラーがそれぞれ出ています。
1. kubectl: dial tcp: i/o timeout
2. Argo CD: Unable to connect to the server
3. Grafana: no data
4. DevOps のリリース: TLS handshake timeout
承認済み IP の範囲を変更してからです。`,
  },
  {
    what: 'list',
    text: `わかっている事実
- 11/12 の 03:00 に証明書が切れた
- 03:00 からデバイスが IoT Hub に繋がらない
- 証明書は DPS の個別登録で使っている
- 新しい証明書は手元にある
困っていること
- 新しい証明書をデバイスに配る通信路が無い`,
  },
  {
    what: 'list',
    text: `期待する結果
1. 注文が登録される
2. キューにメッセージが入る
3. 在庫が引き当てられる
4. 確認メールが届く
実際の結果
1 と 2 までは進むが、3 で止まる（Service Bus のトリガーが動かない）`,
  },
  {
    what: 'list',
    text: `Entra ID の条件付きアクセスで、以下の条件をすべて満たすときだけブロックしたいです。
・国が日本以外
・デバイスが準拠していない
・アプリが Salesforce
・ユーザーが「海外出張者」グループに入っていない
ポリシーの作り方を教えてください。`,
  },
  {
    what: 'list',
    text: `gpt-4o のデプロイで出ているメッセージの一覧です。いずれも同じバッチの実行中です。
429 Too Many Requests
408 Operation Timeout
503 The server is currently overloaded
ReadTimeout: HTTPSConnectionPool
リトライを入れていますが 3 割が失敗します。`,
  },
  {
    what: 'list',
    text: `ネットワーク構成は次のとおりです。
- ハブ VNet：10.0.0.0/16（Firewall、VPN GW、Bastion）
- スポーク 1：10.1.0.0/16（AKS）
- スポーク 2：10.2.0.0/16（SQL MI）
- オンプレ：192.168.0.0/16
- DNS：10.0.4.4（フォワーダー VM）
スポーク 1 の Pod からスポーク 2 の SQL MI の名前が引けません。`,
  },
  {
    what: 'list',
    text: `前提：
(ア) サーバーは 6 台
(イ) OS はすべて Windows Server 2022
(ウ) ドメインはオンプレ
(エ) 更新の再起動は夜間のみ
(オ) 承認は手動
この前提で更新プログラムの適用を Azure Update Manager に任せる構成を教えてください。`,
  },
  {
    what: 'list',
    text: `仮想マシンの移行後、利用者から次の声が上がっています。
「Excel を開くのが遅い」
「ログオンに時間がかかる」
「保存のときに固まる」
「プリンターの一覧が出るまで待つ」
どれもファイル サーバー（移行した VM）へのアクセスが遅いことが原因のようです。ディスクのスループットが上限に張り付いています。`,
  },
  {
    what: 'list',
    text: `PostgreSQL の接続数が上限に達します。現在のパラメーターは以下です。
max_connections = 859
shared_buffers = 2GB
work_mem = 4MB
pgbouncer.enabled = true
pgbouncer.pool_mode = transaction
pgbouncer.default_pool_size = 50
PgBouncer を有効にしても接続数が減りません。`,
  },
  {
    what: 'list',
    text: `エラーの出る画面
・仮想マシン → 「リソースの読み込み中にエラーが発生しました」
・ストレージ アカウント → 同上
・コスト分析 → 同上
・すべてのリソース → 同上
Azure ポータルで私のアカウントだけこうなります。同僚は見られます。`,
  },
  {
    what: 'list',
    text: `請求書の内訳で不明な行は次のとおりですが、どれも 9 月に削除した同じリソース グループのものです。
- Bandwidth 1,204 円
- Virtual Network Private Link 3,310 円
- Key Vault 12 円
- Storage 845 円
削除したのになぜ 10 月分に載っているのでしょうか。`,
  },
  {
    what: 'list',
    text: `SSL 証明書を差し替えた後に確認した結果です。
・PC ブラウザー：○
・iPhone：○
・Android 7 以前：×（証明書エラー）
・社内の古い Java アプリ：×（PKIX path building failed）
・curl：×（unable to get local issuer certificate）
中間証明書が送られていないように見えます。Application Gateway への正しい登録のしかたを教えてください。`,
  },
  {
    what: 'follow-up',
    text: '先日お問い合わせした件（ケース番号 2611090030000123）の続きです。ご案内いただいた手順を実施しましたが、仮想マシンは起動しませんでした。次の手順をお願いします。',
  },
  {
    what: 'follow-up',
    text: 'お世話になっております。前回のお電話でお話しした Redis の切断の件ですが、その後も 1 日 1 回ほど続いています。採取したログを添付いたします。',
  },
  {
    what: 'follow-up',
    text: `> 1. ブート診断のスクリーンショットを送ってください。
添付しました。
> 2. シリアル コンソールのログを送ってください。
添付しました。
> 3. 最近の変更を教えてください。
カーネルの更新だけです。

引き続き起動しない件の調査をお願いします。`,
  },
  {
    what: 'follow-up',
    text: 'クローズした問い合わせの再オープンが出来なかったので新しく作りました。内容は同じで、パイプラインのトリガーが動かない件です。前回の回答の手順では直っていませんでした。',
  },
  {
    what: 'follow-up',
    text: '別のチームに移管されると聞いて待っていましたが 1 週間連絡がありません。VPN が 30 分ごとに切れる件です。状況は変わっていません。',
  },
  {
    what: 'follow-up',
    text: '前に AKS のチームに問い合わせたところ「ネットワーク側の問題なので、そちらで起票してください」と案内されました。Pod から外部 DNS (8.8.8.8) への UDP 53 だけが通りません。AKS チームの見解では NSG で破棄されているとのことです。',
  },
  {
    what: 'follow-up',
    text: '昨日はありがとうございました。教わった設定を入れたところ、画面の表示までは出るようになりました。ですが、そこで切断されてしまいログオンまではまだできていません。仮想マシンに接続できない件、引き続きお願いします。',
  },
  {
    what: 'follow-up',
    text: '11/5 にも同じ内容で質問しましたが、当時は「予約の反映には最大 24 時間かかる」との回答でした。10 日経ちましたが、まだ割引が適用されていません。',
  },
  {
    what: 'follow-up',
    text: `追加でお尋ねのあった情報をお送りします。
発生時刻：11/12 10:33:20 (JST)
要求 ID：0HN2K9Q1ABCD:00000007
クライアント：Chrome 131
サーバー：App Service P1v3 × 2
これで 503 の原因を調べていただけますか。`,
  },
  {
    what: 'follow-up',
    text: `担当の方が変わったとのことですので、改めて経緯を書きます。
10/28　SQL MI の更新が「進行中」で停止
10/30　貴社より「48 時間待つように」
11/02　変化なしと返信
11/05　貴社より「製品チームに確認中」
11/10　現在も「進行中」のまま
更新を完了させてください。`,
  },
  {
    what: 'follow-up',
    text: `Re: Re: ストレージの遅延について
ご連絡が遅くなりすみません。ご依頼のトレースを取りました。
結論としては、今も遅いです。
ご確認お願いします。`,
  },
  {
    what: 'follow-up',
    text: '以前 (2 年前) に類似の質問をしています。そのときは「今後対応予定」との回答でした。ファイル共有の論理的な削除の期間を 365 日より長くする件です。現在は可能になりましたでしょうか。',
  },
  {
    what: 'follow-up',
    text: `教えてもらったコマンドを打ったらエラーになりました
az vm repair run -g rg1 -n vm1 --run-id win-fix
「Repair resource not found」
VMが起動しない件です　どうしたらいいですか`,
  },
];
