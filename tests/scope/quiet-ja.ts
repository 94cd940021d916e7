/** Japanese requests about one thing that sound like several: long ones, with steps, logs, comparisons, time lines, asks that follow from one fault. */
export const QUIET_JA: Record<string, string> = {
  'two environments compared, findings': `本番環境の Azure SQL Database (db-orders-prod) の CPU 使用率が 100 % に張り付き、受注画面がタイムアウトしています。
検証環境の同じデータベースでは発生していません。
クエリ ストアを確認したところ、プロシージャ usp_GetOrders の実行計画が 11/12 に変わっており、論理読み取りが 40 倍に増えていました。
統計の更新とプランの強制を試しましたが、強制は失敗しました。
検証環境では同じプランの強制が成功しています。
原因と対処方法を教えてください。`,
  'three environments, one of them bad': `Azure Functions の発行についてお問い合わせいたします。
■環境
・開発: func-dev (正常)
・ステージング: func-stg (正常)
・本番: func-prod (HTTP 503)
■事象
本番のみ 503 Service Unavailable となります。開発、ステージングは問題なく動作しています。
■確認事項
本番で再起動しましたが改善しません。開発では再起動後 2 秒で応答があります。
■依頼事項
本番で 503 となる原因をご教示ください。`,
  'primary and secondary of one set': `可用性グループのフェールオーバーがうまくいきません。
プライマリの vm-sql-01 で手動フェールオーバーを実行すると、セカンダリの vm-sql-02 が「解決中」のまま切り替わりません。
vm-sql-01 のエラー ログにはエラー 35206 が、vm-sql-02 にはエラー 35201 が記録されています。
2 台の間の 5022 番ポートは疎通できています。
フェールオーバーできない原因を調査いただけますでしょうか。`,
  'two virtual machines of one load balancer': `Load Balancer の背後にある 2 台の仮想マシンのうち、vm-web-02 だけ正常性プローブが失敗します。
vm-web-01 は正常です。
vm-web-02 にログインして curl http://localhost/health を実行すると 200 が返ります。
vm-web-01 から vm-web-02 の 80 番ポートへの接続もタイムアウトします。
NSG の規則は 2 台とも同じです。
プローブが失敗する原因の調査をお願いします。`,
  'time line of one fault': `【時系列】
11/10 09:05 app-portal で HTTP 500 が発生
11/10 09:12 Application Insights のアラートを受信
11/10 09:20 db-portal の DTU が 100 % であることを確認
11/10 09:35 db-portal を S3 から S6 にスケールアップ
11/10 09:50 app-portal を再起動
11/10 10:02 復旧
【ご依頼】
HTTP 500 の原因をご教示ください。`,
  'cause, remedy, prevention, impact': `本日 10:00 頃より AKS クラスター aks-prod-01 でポッドが起動しなくなりました。
イベントには FailedScheduling と記録されています。
以下についてご教示ください。
1. 発生原因
2. 復旧方法
3. 再発防止策
4. 他のノード プールへの影響の有無`,
  'cause, procedure and impact in prose': `Azure Backup でファイル サーバー (fs-tokyo-01) のバックアップがエラー コード 400006 で失敗しています。
原因をご確認いただき、解消の手順をご教示ください。
また、解消の作業中に fs-tokyo-01 のサービス停止が必要か、作業後に最初のバックアップがフルになるかも併せてお知らせください。`,
  'one list of the same fault': `下記の仮想マシンで更新プログラムの評価が失敗します。
- vm-ap-01: エラー 0x8024402c
- vm-ap-02: エラー 0x8024402c
- vm-ap-03: エラー 0x80244022
いずれもプロキシ経由で同じサブネットにあります。原因をご教示ください。`,
  'same fault, two ways to say it': `Storage アカウント stlogs01 と stlogs02 に接続できません。
stlogs01 は AzCopy で 403 が返り、stlogs02 はポータルで「アクセスが拒否されました」と表示されます。
どちらも昨日ファイアウォールを有効にした後から発生しています。
解消方法をご教示ください。`,
  'steps tried on another resource': `App Service (app-shop) のデプロイが「Package deployment using ZIP Deploy failed」で失敗します。
切り分けとして以下を実施しました。
1. app-shop-test に同じ ZIP を配置 → 成功
2. app-shop のスロット staging に配置 → 同じエラー
3. app-shop-test のプランを S1 に変更 → 変化なし
4. app-shop-test で WEBSITE_RUN_FROM_PACKAGE=1 を外すと 409 Conflict
app-shop への配置が失敗する原因を教えてください。`,
  'findings of two components': `Application Gateway 経由のアクセスで時々 502 が返ります。
調査した内容は以下のとおりです。
・agw-prod のアクセス ログでは serverResponseLatency が 20 秒を超えています。
・vmss-web の CPU 使用率は 30 % 程度です。
・vmss-web のイベント ログに警告 2013 がありました。
・agw-prod のバックエンド正常性は「正常」です。
・タイムアウトを 20 秒から 60 秒に変更したところ、502 は減りました。
502 の根本原因をご確認ください。`,
  'between services but the owner is known': `Functions から Key Vault のシークレットを参照していますが、参照の状態が AccessToKeyVaultDenied になります。
Key Vault のファイアウォールは無効で、マネージド ID に「キー コンテナー シークレット ユーザー」を付与済みです。
Functions 側の設定に不足があればご指摘ください。`,
  'which of two settings': `Front Door の背後に App Service があります。セッション アフィニティは Front Door と App Service のどちらで有効にするのが推奨でしょうか。
現在は App Service の ARR アフィニティのみ有効です。`,
  'which is cheaper': `バックアップの保存先として、Blob Storage のアーカイブ層と Recovery Services コンテナーのどちらの費用が安いでしょうか。
容量は 12 TB、保持期間は 7 年です。`,
  'connection between two services works': `Logic Apps から SQL Database へのコネクタの接続は成功しますが、「行の挿入」アクションがタイムアウトします。
行数は 10 万件です。アクションの上限と、分割して挿入する方法をご教示ください。`,
  'the related request is named as done': `以前、別のお問い合わせ (2411050030001234) で VPN Gateway の再起動の件をご対応いただき、解決しております。
今回は ExpressRoute の回線 er-tokyo で BGP が切断される事象です。
11/18 03:12 に切断され、03:14 に復旧しました。切断の原因をご教示ください。`,
  'the request number given once': `サポート リクエスト番号 2411180030009876 の続きとなります。
ご案内いただいたコマンドの結果を送付いたします。
az network vnet-gateway list-bgp-peer-status の出力では State が Connecting のままです。
引き続き調査をお願いいたします。`,
  'how the form was found': `サポート リクエストの作成画面でサービスの種類が選べなかったため、近いものを選んで起票しております。
内容は、Azure Monitor のアラート ルールが発報しない件です。
条件は CPU > 80 % で、メトリックでは 95 % を超えています。
原因をご教示ください。`,
  'case as in: the case where': `以下のケースで Azure Files のスナップショットが作成されない場合があります。
ケース 1: ファイルが開かれている場合
ケース 2: スナップショット数が 200 に達している場合
弊社の環境ではスナップショット数は 120 で、午前 2 時の作成だけが失敗します。
原因をご教示ください。`,
  'question with options': `Azure Database for PostgreSQL フレキシブル サーバーのメジャー バージョンを 13 から 16 へ上げる予定です。
インプレース アップグレードと、新しいサーバーへの移行のどちらを推奨されますか。
停止時間は 30 分以内に収めたいと考えています。`,
  'a question with its background questions': `API Management の従量課金プランから Basic v2 への移行を検討しています。
移行の可否と、可能な場合の手順をご教示ください。
手順の公開情報があれば URL も併せてお願いします。`,
  'questions on one error': `Data Factory のパイプライン pl_daily が ErrorCode=SqlOperationFailed で失敗します。
・このエラー コードは何を意味しますか。
・どのログを見れば詳細が分かりますか。
・再試行の回数を増やせば回避できますか。
ご確認のほどよろしくお願いいたします。`,
  'log with several resource names': `コンテナーが起動しません。ログは以下のとおりです。
2026-11-18T01:02:03Z INFO  [acr-prod] pull started
2026-11-18T01:02:09Z ERROR [acr-prod] 401 Unauthorized
2026-11-18T01:02:10Z WARN  [kv-prod] retry in 5s
2026-11-18T01:02:15Z ERROR [ca-worker] ImagePullBackOff
2026-11-18T01:03:15Z ERROR [ca-worker] ContainerTerminated exit code 1
イメージの取得に失敗する原因をご教示ください。`,
  'two regions, one is fine': `西日本リージョンの Cosmos DB からの読み取りだけが遅くなっています。
東日本: 平均 6 ミリ秒
西日本: 平均 480 ミリ秒
東日本の書き込みは正常に完了しています。
整合性レベルは Session です。西日本の遅延の原因をご調査ください。`,
  'expected and actual': `【期待する動作】
st-data-a にアップロードした BLOB が st-data-b に複製される。
【実際の動作】
st-data-b に複製されず、ポリシーの状態が Failed になる。
【試したこと】
st-data-a のルールを作り直したところ、新しい BLOB も複製されませんでした。
st-data-b の変更フィードを有効にしました。
【お願い】
複製されない原因をご教示ください。`,
  'chain: one fault goes through several resources': `vnet-hub の Azure Firewall (afw-hub) を更新した後、以下の影響が出ています。
- vm-batch-01: 外部 API への接続がタイムアウト
- app-intra: 外部 API の呼び出しで 504
- aks-core: イメージの取得に失敗
いずれも afw-hub を経由する通信です。更新前のポリシーに戻すと解消しました。
更新後のポリシーで通信が遮断される原因を教えてください。`,
  'users of one fault': `Microsoft Entra ID のサインインで、ユーザー A は AADSTS50105、ユーザー B は AADSTS65001 となります。
対象のアプリは同じ「勤怠システム」です。
ユーザー C は正常にサインインできます。
昨日アプリの割り当てを変更しました。
サインインできるようにする設定をご教示ください。`,
  'before and after': `変更前: vm-ap-01 (Standard_D2s_v3) はバックアップが 20 分で完了
変更後: vm-ap-01 (Standard_D2s_v5) はバックアップが 3 時間かかり、途中で失敗することがある
サイズ変更後にバックアップが遅くなる原因をご教示ください。
なお、サイズ変更前の vm-ap-02 では遅延は発生していません。`,
  'polite ends and extra wishes': `Azure Virtual Desktop のセッション ホスト avd-sh-03 に接続できません。
エラー コードは 0x3000047 です。
原因と復旧方法をご教示ください。
また、お手数ですが回答は日本語でお願いいたします。
さらに、電話でのご連絡は 10 時以降にお願いできますでしょうか。`,
  'also the log, also the scope': `Service Bus の sb-order でメッセージがデッド レターに移動します。理由は MaxDeliveryCountExceeded です。
また、同じ時間帯にスロットリングのメトリックも増えていました。
さらに、sb-order の有効なメッセージ数が 20 万件まで増えています。
原因と、デッド レターのメッセージを戻す方法を教えてください。`,
  'cost: reason and remedy': `ストレージ アカウント stbackup01 の請求額が 10 月から 3 倍になりました。
増加の理由と、費用を抑える方法をご教示ください。
明細ではトランザクションの項目が増えています。`,
  'quota with the details': `東日本リージョンの Standard NCASv3_T4 ファミリの vCPU クォータを 0 から 64 に引き上げたいです。
承認の可否と、承認までに必要な情報があればお知らせください。
また、東日本が難しい場合は西日本でも問題ありません。`,
  'one machine fails, its neighbour was tried': `vm-app-01 の RDP 接続が切断されます。
vm-app-02 に踏み台を変更したところ、CPU が 100 % になりました。
vm-app-02 では RDP 自体は接続できます。
vm-app-01 の切断の原因をご教示ください。`,
  'a time line of two machines': `11/18 の経緯です。
02:10 vm-db-01 が応答しなくなる
02:14 vm-db-02 へフェールオーバー
02:16 vm-db-02 で CPU 使用率が 100 %
02:40 vm-db-01 を再起動、ディスクのチェックで時間がかかる
03:05 復旧
フェールオーバー後に処理が追いつかなかった原因を知りたいです。`,
  'steps led by a sentence': `aks-prod-01 でイメージの取得に失敗します。切り分けのため以下を行いました。
・aks-prod-02 で同じイメージを取得 → 遅いが成功
・aks-prod-02 のノードを追加 → クォータ不足で失敗
・aks-prod-01 の kubelet を再起動 → 変化なし
対処方法をご教示ください。`,
  'one is only wished': `st-main-01 へのアップロードが 403 で失敗します。
代わりに st-main-02 を使うことも検討しましたが、st-main-02 は容量の上限が足りません。
st-main-01 の 403 を解消する方法をご教示ください。`,
  'what is expected of the second': `app-web-01 が 500 を返します。
app-web-02 に切り替えた場合、セッションが切断される可能性はありますか。
app-web-02 の起動に時間がかかることを懸念しています。`,
  'the same in other words': `vm-k01 はハートビートが途絶え、vm-k02 はエージェントが「切断」と表示されます。
どちらも Log Analytics エージェントの更新を行った日からの事象です。`,
  'environments with a fault of old': `開発環境の Web アプリでは先月メモリ不足がありましたが、プランの変更で解決済みです。
本番環境の Web アプリで、デプロイ後に 503 が発生しています。
原因の調査をお願いいたします。`,
  'an old fault of the neighbour, solved': `func-a01 で昨年タイムアウトが発生した際は、プランの変更で解決しました。
今回は func-a02 で起動エラーが発生しています。func-a02 の原因をご確認ください。`,
  'a question about one, a fault of the other': `sqldb-a1 に接続できません。エラーは 40613 です。
sqldb-a2 は同じサーバーにありますが、sqldb-a2 の停止は必要でしょうか。`,
};
