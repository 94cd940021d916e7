import type { Paired } from '../written';

/** One problem between two services of different teams. */
export const paired: readonly Paired[] = [
  {
    text: 'App Service から SQL Database への接続が 1 時間に数回タイムアウトします。アプリ側と DB 側のどちらに原因があるのか切り分けをお願いします。',
    services: ['app-service', 'sql-database'],
  },
  {
    text: 'AKS の Pod からオンプレのメインフレームへの通信が ExpressRoute 経由で 1 % ほど欠けます。AKS 側の SNAT なのか回線側なのか、どちらの問題か判断できません。',
    services: ['aks', 'expressroute'],
  },
  {
    text: 'Functions の Service Bus トリガーでメッセージが二重に処理されます。トリガー側の仕様なのか Service Bus 側のロックの問題なのか、両方の観点から見ていただきたいです。',
    services: ['functions', 'service-bus'],
  },
  {
    text: 'AVD にサインインすると、Entra ID の多要素認証を 2 回求められます。AVD のクライアントの動作によるものか、条件付きアクセスの設定によるものか教えてください。',
    services: ['virtual-desktop', 'entra-id'],
  },
  {
    text: `ロジック アプリで Key Vault のシークレットを取得するときだけ 502 になります。
Key Vault の診断ログには要求が記録されていません。
コネクタ側と Key Vault 側、どちらのチームに見ていただくべきでしょうか。`,
    services: ['logic-apps', 'key-vault'],
  },
  {
    text: `Data Factory から Synapse の専用プールに COPY すると「接続が既存のホストによって強制的に切断されました」になります。
Synapse の担当の方からは ADF 側では、と言われ、弊社では ADF 側のログに異常を見つけられません。双方のログを突き合わせて見ていただけないでしょうか。`,
    services: ['data-factory', 'synapse'],
  },
  {
    text: 'Front Door を通すと 504、App Service に直接アクセスすると 200（18 秒）です。Front Door のタイムアウトは 60 秒です。どちらに問題があるのでしょうか。',
    services: ['front-door', 'app-service'],
  },
  {
    text: 'Azure Backup のスナップショットの時間帯に、VM の I/O が 30 秒ほど止まります。バックアップ側の動作なのか VM（ディスク）側なのか、見解を両方から伺いたいです。',
    services: ['virtual-machines', 'backup'],
  },
  {
    text: 'APIM を通した Azure OpenAI のストリーミングが 60 秒で切れる。APIM 側？ OpenAI 側？',
    services: ['api-management', 'openai'],
  },
  {
    text: 'Databricks からストレージへプライベート エンドポイントで繋ぐと 10 回に 1 回名前解決に失敗します。Databricks のチームとネットワークのチームのどちらの担当になるか分からないのですが、両方にご確認いただけますか。',
    services: ['databricks', 'private-link'],
  },
  {
    text: `お世話になっております。
ハイブリッド参加した PC が Intune に二重に登録されます。
Entra Connect のデバイス同期は 30 分間隔です。
Entra Connect と Intune の、どちらの設定が原因でしょうか。双方の担当者様のご見解をいただけますと幸いです。`,
    services: ['entra-connect', 'intune'],
  },
  {
    text: '拠点から VPN 経由でスポークへの通信が、Azure Firewall のログには許可と出るのに戻ってきません。ゲートウェイ側と Firewall 側のどちらで落ちているのか知りたい。',
    services: ['vpn-gateway', 'firewall'],
  },
  {
    text: 'センサーの値が 15 分遅れてダッシュボードに出ます。IoT Hub で遅れているのか Stream Analytics で遅れているのか、それぞれの側で確認していただきたく。',
    services: ['iot-hub', 'stream-analytics'],
  },
  {
    text: 'Container Apps からマネージド Redis への接続が StackExchange.Redis.RedisTimeoutException になります。Redis のメトリックは正常、Container Apps の CPU も正常です。どっちを疑えばいいですか？',
    services: ['container-apps', 'redis'],
  },
  {
    text: 'パイプラインの docker push が layer の途中で止まる。DevOps のエージェントの問題か ACR の問題か切り分けてほしい。ログは両方取ってある。',
    services: ['azure-devops', 'container-registry'],
  },
  {
    text: 'MDE で閉じたアラートが Sentinel のインシデントでは開いたままです。Defender の担当では「同期は送っている」、Sentinel の画面では「受け取っていない」ように見えます。両方の製品の方に確認をお願いできますでしょうか。',
    services: ['sentinel', 'defender-for-endpoint'],
  },
  {
    text: 'AGIC を使っています。Pod の入れ替え時に 502 が 5 秒ほど出ます。Application Gateway の反映が遅いのか AKS の終了が早いのか、どちら側を調整すべきか教えてください。',
    services: ['application-gateway', 'aks'],
  },
  {
    text: 'Functions の変更フィード トリガーで一部の更新が抜けます。Cosmos DB 側で変更フィードに出ていないのか、Functions 側で取りこぼしているのか確認したいです。',
    services: ['cosmos-db', 'functions'],
  },
  {
    text: '大阪支社から SQL Managed Instance への接続が昼だけ遅いです。VPN の帯域は 3 割程度、MI の CPU は 2 割程度です。データベース側の問題でしょうか、VPN 側の問題でしょうか。',
    services: ['sql-managed-instance', 'vpn-gateway'],
  },
  {
    text: 'SQL Database のサーバーレスが止まっている時間も課金されています。データベースが実際に動いていたのか、請求の計算が誤っているのか、データベースと請求の両方の部門で確認してください。',
    services: ['billing', 'sql-database'],
  },
  {
    text: 'Defender の拡張機能を入れてから VM の CPU が 100 % になります。VM のチームに聞くと Defender に、Defender のサイトを見ると VM に聞くように書いてあります。どちらが見てくれるのですか。',
    services: ['virtual-machines', 'defender-for-cloud'],
  },
  {
    text: 'Azure Files に Entra Domain Services の認証でアクセスすると、アクセス権がないと言われます。共有のアクセス許可の問題か、ドメインの Kerberos の問題か分かりません。どちらからでも良いので両面で調べてください。',
    services: ['files', 'entra-domain-services'],
  },
  {
    text: 'ML のコンピューティング クラスターが、仮想ネットワークを指定すると作成に失敗する。ネットワーク側の必須ポートの不足か、ML 側の容量不足か、メッセージからは判断できません。',
    services: ['machine-learning', 'virtual-network'],
  },
  {
    text: 'テスト フェールオーバー後、SQL Server の VM のデータベースが「復旧待ち」になります。レプリケーションの整合性 (ASR) の問題か SQL Server の設定の問題か、両者の見解をください。',
    services: ['site-recovery', 'sql-vm'],
  },
];
