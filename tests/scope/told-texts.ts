/** Requests that hold several: one problem between two services, resources that fail in different ways. */
export const PAIRED: readonly (readonly [text: string, left: string, right: string])[] = [
  [
    'Event Grid から Logic Apps へのイベントが 1 割ほど届きません。Event Grid が送っていないのか、Logic Apps が受け取っていないのか分かりません。双方で見ていただけますか。',
    'event-grid',
    'logic-apps',
  ],
  [
    'Data Factory のコピー アクティビティが SQL Database への書き込みで止まります。Data Factory の問題なのか、SQL Database の問題なのか、それぞれのご担当からご見解をいただきたいです。',
    'data-factory',
    'sql-database',
  ],
  [
    'Front Door 経由で API Management を呼ぶと 10 回に 1 回 504 になります。直接 API Management を呼ぶと発生しません。Front Door と API Management、どちらで時間がかかっているのでしょうか。',
    'front-door',
    'api-management',
  ],
  [
    'App Service から Cosmos DB への要求が毎時 0 分に遅延します。App Service のサポートでは Cosmos DB 側ではないかと言われました。両サービスでの調査をお願いいたします。',
    'app-service',
    'cosmos-db',
  ],
  [
    'IoT Hub のメッセージが Stream Analytics の出力に現れません。どこで失われているのか、両方のチームで確認いただけますでしょうか。',
    'iot-hub',
    'stream-analytics',
  ],
  [
    'AKS のポッドから Azure SQL への接続が 4 分で切断されます。AKS と SQL Database のいずれが切断しているのか特定したいと考えています。',
    'aks',
    'sql-database',
  ],
  [
    'Functions の Service Bus トリガーが同じメッセージを 2 回処理します。トリガー側の不具合でしょうか、それとも Service Bus 側の再配信でしょうか。',
    'functions',
    'service-bus',
  ],
  [
    'Entra ID でのサインイン後、App Service の認証が 401 を返します。Entra ID と App Service のどちらにお問い合わせすべきか判断できません。',
    'entra-id',
    'app-service',
  ],
  [
    'Messages from Event Hubs arrive in our Functions with gaps. Does Event Hubs not deliver them or does the Functions trigger skip them? Please check on both sides.',
    'event-hubs',
    'functions',
  ],
  [
    'Calls from API Management to our AKS ingress time out after 240 s. API Management support says the backend is slow, AKS shows nothing. We need both teams to look at it together.',
    'api-management',
    'aks',
  ],
  [
    "Data Factory writes to Blob Storage at 5 MB/s since Monday. We can't tell if Data Factory is throttling or Storage is.",
    'data-factory',
    'storage-account',
  ],
  [
    'Sign-in via Entra ID ends in a loop on our App Service site. Who is at fault here, Entra ID or App Service?',
    'entra-id',
    'app-service',
  ],
  [
    'Our Logic App gets 403 from Key Vault at random. We would like an opinion from the Key Vault team as well as from the Logic Apps team.',
    'logic-apps',
    'key-vault',
  ],
  [
    'Connections from App Service to Redis drop every night. It could be App Service, it could be Redis; neither log shows anything. Can you find out which of the two closes them?',
    'app-service',
    'redis',
  ],
  [
    'Rows go missing between Stream Analytics and Cosmos DB. Each team pointed to the other in a chat. Which side loses them?',
    'stream-analytics',
    'cosmos-db',
  ],
  [
    'Front Door returns 503 for our App Service origin, App Service says it never got the request. We would like to know where the request is lost.',
    'front-door',
    'app-service',
  ],
  [
    'ADF のパイプラインから Databricks のジョブを起動すると 10 分待たされます。ADF が要求を遅らせているのか Databricks がクラスターを用意できないのか、切り分けに協力をお願いします。',
    'data-factory',
    'databricks',
  ],
  [
    'Container Apps から PostgreSQL への接続が断続的に失敗します。PostgreSQL の担当の方からは「サーバー側に異常なし」との回答でした。Container Apps 側と PostgreSQL 側の双方から調査いただきたく存じます。',
    'container-apps',
    'postgresql',
  ],
  [
    'Application Gateway の背後の AKS で TLS ハンドシェイクが失敗します。Application Gateway が閉じているのか AKS が閉じているのかを知りたいです。',
    'application-gateway',
    'aks',
  ],
  [
    'SignalR Service 経由の通知が Functions から送っても届きません。SignalR Service と Functions のどこで止まっているのか確認をお願いします。',
    'signalr',
    'functions',
  ],
  [
    'CDN と Blob Storage を組み合わせています。画像が壊れて届きます。CDN とストレージ、それぞれの窓口に見解を伺いたいです。',
    'cdn',
    'storage-account',
  ],
  [
    'Synapse のクエリが ADLS の 403 で失敗します。Synapse の権限の問題でしょうか、ストレージ側の問題でしょうか。',
    'synapse',
    'storage-account',
  ],
  [
    'Our IoT Hub routes to an Event Hub, and one message in a thousand is gone. Nobody can say whether IoT Hub fails to send it or Event Hubs fails to keep it.',
    'iot-hub',
    'event-hubs',
  ],
  [
    'Container Apps cannot pull from Redis in time. Both products blame the other. We ask both product groups for a statement.',
    'container-apps',
    'redis',
  ],
  [
    'Logic Apps reports success, yet the row is not in SQL Database. Where does it get lost?',
    'logic-apps',
    'sql-database',
  ],
  [
    'Traffic Manager fails over although App Service answers. Is this a fault of Traffic Manager or of App Service?',
    'traffic-manager',
    'app-service',
  ],
  [
    'Databricks jobs that read from Cosmos DB stall at 99 %. The Databricks people say ask Cosmos DB, the Cosmos DB people say ask Databricks. Please coordinate between the two.',
    'databricks',
    'cosmos-db',
  ],
  [
    'The latency between API Management and Functions tripled. We would like each of the two services to check their part.',
    'api-management',
    'functions',
  ],
  [
    'Purview のスキャンが SQL Database に接続できません。Purview に聞くと SQL の設定と言われ、SQL に聞くと Purview と言われます。どちらで対応いただけるのでしょうか。',
    'purview',
    'sql-database',
  ],
  [
    'VM から Azure Files へのアクセスが 10 秒止まります。VM のせいか Azure Files のせいか分からないため、両方に調査を依頼したいです。',
    'virtual-machines',
    'files',
  ],
  [
    'Power BI から Synapse への DirectQuery が遅いです。両者の担当者に同席いただき、原因の切り分けをしたいです。',
    'power-bi',
    'synapse',
  ],
  [
    'AKS と NAT Gateway の組み合わせで外向き通信が 1 % 失われます。どの層で落ちているのか、AKS と NAT Gateway の両面から確認をお願いします。',
    'aks',
    'nat-gateway',
  ],
  [
    'Notification Hubs says "sent", the Functions log says "202", and yet no phone rings. Which of them is wrong?',
    'notification-hubs',
    'functions',
  ],
  [
    'ExpressRoute shows no drops and Azure Firewall shows no denies, but 2 % of the packets vanish. We need to know which component is responsible.',
    'expressroute',
    'firewall',
  ],
  [
    "We see 500s when API Management calls Logic Apps. I can't decide whose ticket this is.",
    'api-management',
    'logic-apps',
  ],
  [
    'Spring Apps と MySQL の間でコネクションが切れる。Spring Apps が切るのか MySQL が切るのか、わかる方に見てほしい。',
    'spring-apps',
    'mysql',
  ],
  [
    'App Service から Azure Cache for Redis への接続で毎晩タイムアウトが出ます。Redis のメトリックに異常はなく、App Service のログにもエラーはありません。どちらの担当の方に見ていただくのが適切でしょうか。',
    'app-service',
    'redis',
  ],
  [
    'Event Hubs から Functions への配信が 20 秒遅れます。Event Hubs に原因があるか Functions に原因があるか、当方では判断がつきません。',
    'event-hubs',
    'functions',
  ],
  [
    'Key Vault と Application Gateway の証明書連携が更新されません。Key Vault 側、Application Gateway 側それぞれで調査いただけますと幸いです。',
    'key-vault',
    'application-gateway',
  ],
  [
    'Data Factory の実行は成功ですが、Blob Storage にファイルがありません。どっちが悪いんでしょうか。',
    'data-factory',
    'blob-storage',
  ],
  [
    'AKS から PostgreSQL への接続が突然リセットされる。AKS のネットワークが切っているのか、PostgreSQL が切っているのかを両チームで確認してほしい。',
    'aks',
    'postgresql',
  ],
  [
    'Logic Apps と Service Bus のどちらでメッセージが重複しているか、突き止めたいです。',
    'logic-apps',
    'service-bus',
  ],
  [
    'VM から Storage へのスループットが出ません。VM のチームには Storage の制限ではと言われています。Storage のチームのご意見もいただきたいです。',
    'virtual-machines',
    'storage-account',
  ],
  [
    'Front Door のログは 200、App Service のログは 500 で食い違っています。両サービスのログを突き合わせていただきたいです。',
    'front-door',
    'app-service',
  ],
  [
    'Cosmos DB と Functions の組み合わせで変更フィードが止まる。先に Functions の窓口に聞いたところ Cosmos DB だろうとの返事。両方に同時に見てもらうことはできますか。',
    'cosmos-db',
    'functions',
  ],
  [
    'SQL Database と Data Factory、責任の切り分けができず困っております。コピーが途中で切断されます。',
    'sql-database',
    'data-factory',
  ],
];

/** As many parts as there are patterns. */
export const DIFFERING: readonly (readonly [text: string, parts: number])[] = [
  [
    'kv-pay-01 ではシークレットの取得が 403 になります。kv-pay-02 では取得はできますが、応答に 5 秒以上かかります。',
    2,
  ],
  [
    '以下の 2 台で問題が発生しています。\n・vm-batch-01: 毎朝 3 時に再起動する\n・vm-batch-02: 時刻が 9 時間ずれる\n同じ原因かどうか分かりません。',
    2,
  ],
  [
    '2 つの AKS クラスターで異なる事象が発生しています。\naks-east は外部 IP が割り当てられません。\naks-west はノードのアップグレードが 40 % で止まっています。',
    2,
  ],
  ['cosmos-cart: 429 が 1 日 300 回ほど発生する\ncosmos-user: 変更フィードが 2 時間遅れる', 2],
  ['apim-a の開発者ポータルが真っ白になります。一方 apim-b では証明書の更新が失敗しています。', 2],
  [
    '仮想マシン A は RDP で接続できず、仮想マシン B はバックアップが UserErrorGuestAgentStatusUnavailable で失敗します。',
    2,
  ],
  [
    'サーバーが 3 台あり、1 台目は起動しない、2 台目は起動するがドメインに参加できない、3 台目はディスクが読み取り専用になる、という状況です。',
    3,
  ],
  [
    'ストレージ stimg01 でアップロードが遅く、ストレージ stdoc01 では SAS の URL が 403 になります。発生時期も異なります。',
    2,
  ],
  ['redis-sess loses all keys every Sunday. redis-queue refuses connections from the new subnet.', 2],
  [
    'Two of our app services act up, each in its own way.\n- app-mail: cold start takes 4 minutes\n- app-pdf: custom domain shows an expired certificate',
    2,
  ],
  ['Server 1 cannot be reached by SSH. Server 2 can, but its data disk is full every morning.', 2],
  ['The first virtual machine reboots by itself, the second one has no network after an update.', 2],
  [
    'sqldb-crm: point-in-time restore hangs at 0 %\nsqldb-erp: logins fail with 18456\nsqldb-bi: queries run ten times longer than last week',
    3,
  ],
  [
    'lb-front drops its health probes at night; lb-back forwards everything to one node only. We doubt that they have the same cause.',
    2,
  ],
  [
    'Key vault "kv-billing" denies access with 403 to everybody, and key vault "kv-hr" does not rotate its keys any more.',
    2,
  ],
  ['agw-main は正常性プローブが失敗し、agw-sub は証明書の期限切れの警告が出ています。', 2],
  ['app-web1：時々 504 になる\napp-web2：ログ ストリームに何も表示されない', 2],
  [
    'ワークスペース A ではクエリがタイムアウトします。ワークスペース B ではデータの取り込みが 3 時間遅れています。',
    2,
  ],
  [
    'vm-gis-01 のほうは RDP 後に黒い画面のままです。vm-gis-02 のほうは CPU が常に 100 % です。昨日からと先週からで、時期も違います。',
    2,
  ],
  ['MySQL の mysql-a は接続数が上限に達して拒否され、mysql-b はストレージの自動拡張が働きません。', 2],
  ['ExpressRoute の er-tokyo では BGP が 1 日に数回切れ、er-osaka では帯域が契約の半分しか出ません。', 2],
  [
    '| 名前 | 状況 |\n|---|---|\n| vmss-a | スケールインしない |\n| vmss-b | 拡張機能のインストールが失敗する |',
    2,
  ],
  ['On aks-blue, pods cannot resolve names. On aks-green, nodes run out of disk.', 2],
  ['App "invoice" stops every night at two, app "orders" answers with 403 to half of the users.', 2],
  [
    'We have trouble with three storage accounts: stlog1 rejects writes with 429, stlog2 does not replicate, and stlog3 shows no metrics.',
    3,
  ],
  [
    'vpngw-tokyo: tunnel flaps every 30 min (since Nov 3)\nvpngw-osaka: P2S clients get error 809 (since yesterday)',
    2,
  ],
  ['Machine A hangs at boot with a blue screen; machine B boots, but its clock runs nine hours ahead.', 2],
  [
    'The cache redis-eu evicts keys although there is free memory, whereas redis-us is up to 200 ms slower than last week.',
    2,
  ],
  [
    '東日本の VPN ゲートウェイは 30 分ごとに切断されます。西日本の VPN ゲートウェイは接続はできるものの、速度が 2 Mbps しか出ません。',
    2,
  ],
  ['The Tokyo gateway drops its tunnels, the Osaka gateway does not accept the new certificate.', 2],
  ['1 号機は起動しません。2 号機は起動しますがネットワークに接続できません。', 2],
  ['DB1: ログインできない\nDB2: バックアップが失敗している', 2],
  ['Our blue cluster loses nodes at night; the green cluster has pods that cannot mount their volumes.', 2],
  ['Namespace sb-in: messages arrive twice. Namespace sb-out: connections are refused since yesterday.', 2],
  ['func-a keeps restarting.\n\nfunc-b, on the other hand, runs but its timer fires twice.', 2],
  [
    'Cosmos アカウント cosmos-eu → フェールオーバーが終わらない\nCosmos アカウント cosmos-us → RU の消費が急に 3 倍',
    2,
  ],
  ['search-jp のインデクサーが途中で止まる。search-en は検索結果が空になる。', 2],
  ['We have two bots. bot-hr does not answer in Teams. bot-it answers, but with a delay of one minute.', 2],
  ['Automation アカウント aa-ops では Runbook が中断され、aa-dev ではスケジュールが実行されません。', 2],
  ['iothub-a: devices cannot connect (401002)\niothub-b: twin updates take hours', 2],
];

/** Several resources, one story. */
export const ONE_STORY: readonly string[] = [
  'vm-01 と vm-02 でバックアップが失敗します。vm-01 は 11/1 から、vm-02 は 11/5 からです。',
  'app-a で 500、app-b で 503 が出ます。どちらも 10:05 から 10:20 の間だけで、その後は出ていません。リージョンの障害でしょうか。',
  '2 台の VM で同じ更新プログラムが失敗します。1 台目は 0x80070005、2 台目は 0x80070643 です。',
  'vm-a から vm-b へ ping が通りません。vm-b では Windows ファイアウォールが無効です。',
  'We tested on vm-t1 and vm-t2. On vm-t1 the agent installs but does not start; on vm-t2 we used another version and got a different error. We want to roll the agent out to 300 machines.',
  'kv-1 was deleted by mistake. kv-2 has the same secrets, but access to it is denied. How do we recover kv-1?',
  'stprod01 へのアクセスが遅いため、stprod02 にデータをコピーしていますが、コピーがエラーで止まります。',
  'The replica pg-r1 lags. The main server pg-m1 shows high CPU while the replica catches up.',
  'ノード node-1 が NotReady、node-2 はディスク圧迫です。クラスターのアップグレード後からです。',
  'Our three web apps (app-1, app-2, app-3) all sit in one plan; app-1 is slow, app-2 times out, app-3 gives 502 when the plan is at 100 % CPU.',
  'hub-vnet の DNS を変更したら、vm-x1 は名前解決ができず、vm-x2 はドメインに参加できなくなりました。',
  'func-1 の処理が遅延すると func-2 のキューがあふれてエラーになります。',
];
