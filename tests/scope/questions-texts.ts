import type { Questions } from '../../lib/scope/questions/questions';

/** Several questions, natures or occurrences on one subject; our own sentences. */
export const several: readonly (readonly [Questions['about'], string])[] = [
  [
    'questions',
    'Key Vault の利用についてご質問です。\n\n1. 論理的な削除を無効にすることは可能でしょうか。\n2. 証明書の自動更新の通知先を変更する方法を教えてください。\n3. 1 つのコンテナーに格納できるシークレット数の上限を教えてください。',
  ],
  [
    'questions',
    'お世話になっております。\n\nAzure Functions の Flex Consumption プランについて伺います。\nVNet 統合を有効にした場合の送信 IP アドレスを固定する手順を教えてください。\nまた、Java 21 のランタイムはいつからサポートされる予定でしょうか。\n\nよろしくお願いいたします。',
  ],
  [
    'questions',
    'We are evaluating Azure Blob Storage and have some questions.\n\n1) How do we turn on versioning for existing containers?\n2) Is it possible to limit access to a single blob by IP address?\n3) What is the maximum size of a block blob?\n\nThanks in advance.',
  ],
  [
    'questions',
    "Could you tell us how to export the activity log of our API Management instance to Event Hubs? Also, is it possible to rename the developer portal's URL without downtime?",
  ],
  [
    'natures',
    'App Service のアプリ contoso-web が 11/12 9:00 から HTTP 500 を返しています。再起動しても改善しません。原因の調査をお願いします。\n\nまた、デプロイ スロットのトラフィックを割合で振り分ける設定方法についても教えてください。',
  ],
  [
    'natures',
    '■事象\nBatch のプールのサイズ変更が ResizeTimeout で失敗します。\n発生日時: 2026/11/15 10:20 (JST)\n\n■質問\n・エラーの原因と対処方法を教えてください。\n・Create Pool API の taskSlotsPerNode パラメーターに指定できる最大値を教えてください。',
  ],
  [
    'natures',
    'The Create Job call of the Batch REST API has been failing with 409 JobExists since Tuesday, even though the job id is new. Please investigate.\n\nWe would also like to know what the priority parameter of the same API does and which values it accepts.',
  ],
  [
    'natures',
    'Our Cosmos DB account throttled requests with 429 on 3 November between 10:00 and 10:40 UTC. It has recovered. We need the root cause for our report.\n\nIn addition, how can we move the account from provisioned throughput to serverless?',
  ],
  [
    'natures',
    'Redis に接続できない事象が今朝から続いています。エラーは RedisTimeoutException です。ご調査ください。\n\nあわせて、先月の Redis の請求金額が見積もりより高い理由も確認したいです。',
  ],
  [
    'natures',
    '仮想マシン vm-batch01 が起動しません。エラーは OSProvisioningTimedOut です。原因を調べていただけますか。\nそれから、東日本の DSv5 の vCPU クォータを 100 から 200 に引き上げていただきたいです。',
  ],
  [
    'natures',
    'AKS のノード プールを追加する az aks nodepool add の --max-pods の推奨値を教えてください。\n\nなお、公式ドキュメントの「クォータと制限」のページの表の値が古いようですので、修正をお願いします。',
  ],
  [
    'natures',
    'Data Factory のコピー アクティビティが 2200 のエラーで失敗します。調査をお願いいたします。\n\n別途、監視画面で実行履歴を 90 日以上保持できるようにする機能の追加を要望いたします。',
  ],
  [
    'natures',
    'The documentation of Service Bus sessions says that a lock lasts 60 seconds by default, but the portal shows 30. Please correct the page.\n\nAlso, how can we renew a session lock from a Java client?',
  ],
  [
    'natures',
    'Our Logic App workflow fails every night with ActionTimedOut. Please help us find out why.\n\nWhile reviewing it we noticed that the run history can only be filtered by one status. We would like to request that filtering by several statuses be supported.',
  ],
  [
    'occurrences',
    '5/1 に発生した App Service の 503 エラーについては、先日のご対応で解決いたしました。ありがとうございました。\n\nところが、5/4 14:00 頃から再度同じ 503 エラーが発生しております。原因の調査をお願いいたします。',
  ],
  [
    'occurrences',
    '11/2 の VPN Gateway の切断は解決済みですが、11/10 に再び同じ切断が発生しました。11/2 の原因と、11/10 の原因をそれぞれ教えてください。',
  ],
  [
    'occurrences',
    'On May 1 our SQL database became unavailable with error 40613 and the case was closed after a failover fixed it. On May 4 at 03:15 UTC the same error occurred again. Please explain both events.',
  ],
  [
    'occurrences',
    'The timeouts on our Redis cache that we reported on 2 November were resolved by your team and the ticket is closed. It happened again on 9 November between 08:00 and 08:20 UTC. What caused it this time?',
  ],
  [
    'occurrences',
    '前回のお問い合わせ (2611050010001) で復旧した AKS のノード NotReady が、11/18 に別のノードで再発しました。前回分は完了としてクローズ済みです。今回の原因も調査をお願いします。',
  ],
  [
    'questions',
    'Application Gateway の WAF についてお伺いします。\n(1) カスタム ルールの優先度は最大いくつまで指定できますか。\n(2) 検出モードから防止モードに切り替える際に通信断は発生しますか。\n(3) OWASP 3.2 から DRS 2.1 へ移行する手順を教えてください。',
  ],
  [
    'questions',
    'ストレージ アカウントの運用について確認させてください。\n・アクセス キーのローテーションの推奨頻度はありますか。\n・静的 Web サイトで独自ドメインの HTTPS を利用する方法を教えてください。\n・GZRS から LRS への変更は可能でしょうか。',
  ],
  [
    'questions',
    'Hi team,\n\nTwo questions about Azure Monitor alerts:\n- How do we suppress alerts during a maintenance window?\n- Can an action group call a webhook that sits behind a private endpoint?\n\nRegards,',
  ],
  [
    'questions',
    'I would like to know how to configure autoscale for Container Apps based on a Service Bus queue. I would also like to know whether volume mounts with Azure Files support NFS.',
  ],
  [
    'questions',
    'サブスクリプションの請求についてお伺いします。\n\n1. 支払い方法をクレジットカードから請求書払いに変更する手順\n2. 請求書の宛名を変更する方法\n3. 無料試用版のクレジットの残高の確認方法',
  ],
  [
    'questions',
    'Azure SQL Database の長期保存 (LTR) を設定したいと考えています。年次バックアップの週を指定する方法を教えてください。\n\nまた、透過的なデータ暗号化をカスタマー マネージド キーに切り替えた場合のパフォーマンスへの影響についても教えてください。',
  ],
  [
    'questions',
    'We got an unexpected charge of 420 USD for bandwidth on our October invoice and would like a refund.\n\nAlso, how do we set up a budget alert that emails the finance team?',
  ],
  [
    'natures',
    'サブスクリプションを別のディレクトリに移行する手順を教えてください。また、10 月分の請求書に身に覚えのない料金が含まれているため、返金をお願いしたいです。',
  ],
  [
    'natures',
    'Our pipeline in Data Factory was delayed by three hours on 12 November; it has been running normally since. Please provide the RCA.\n\nSeparately from that, can the self-hosted integration runtime be installed on Windows Server 2025?',
  ],
  [
    'natures',
    'Azure Files の共有へのアクセスが 11/14 から遅くなっています。SMB のコピーで 2 MB/s しか出ません。原因を教えてください。\n\nまた、スナップショットを世代管理で自動削除する設定があるか、あわせてご教示ください。',
  ],
  [
    'questions',
    'Entra ID の条件付きアクセスに関する質問です。\n\n質問1: ゲスト ユーザーにも多要素認証を強制できますか。\n質問2: サインイン頻度を 1 時間に設定した場合、Teams のデスクトップ アプリにも適用されますか。\n質問3: ポリシーをエクスポートするコマンドを教えてください。',
  ],
  [
    'natures',
    '■ 事象\n11/16 18:30 (JST) から、API Management の開発者ポータルにサインインできません。\n\n■ エラー\n```\n2026-11-16T09:31:02Z ERROR 401 Unauthorized\n2026-11-16T09:31:05Z ERROR 401 Unauthorized\n```\n\n■ 試したこと\n・キャッシュの削除\n・別のブラウザー\n\n■ ご質問\n1. サインインできない原因をご教示ください。\n2. rate-limit-by-key ポリシーの counter-key に指定できる式の一覧をご教示ください。\n\n以上、よろしくお願いいたします。',
  ],
  [
    'natures',
    '## Problem\nMessages stay in the dead-letter queue of our Service Bus namespace since 2026-11-10 02:00 UTC.\n\n## Log\n```\n2026-11-10T02:03:11Z MaxDeliveryCountExceeded\n2026-11-10T02:03:14Z MaxDeliveryCountExceeded\n```\n\n## Questions\n1. Why are the messages dead-lettered?\n2. What does the property EnableBatchedOperations control, and what is its default?\n\nBest regards',
  ],
  [
    'questions',
    'Azure Firewall の導入を検討しており、以下についてご教示いただけますでしょうか。\n・Basic と Standard の機能の違い\n・強制トンネリング時に必要な追加リソース\n・ログを 1 年間保管する場合の推奨構成',
  ],
  [
    'occurrences',
    'Our incident from last week (VM vm-app01 rebooted unexpectedly on 3 November) was resolved and closed. The same VM rebooted again on 11 November at 22:40 JST. We would like you to look into the new reboot.',
  ],
  [
    'natures',
    'Front Door で特定のパスだけ 404 になる問題の調査をお願いします。\nついでに、Front Door のキャッシュを API で消去する方法も知りたいです。',
  ],
  [
    'natures',
    'Log Analytics へのログの取り込みが 11/13 から止まっています。対処方法を教えてください。\nまた、Log Analytics の料金を抑えるために、コミットメント レベルへ変更した場合の費用を教えてください。',
  ],
  [
    'questions',
    'Please help with the following about Azure Backup.\n\nWhat is the recommended retention for daily backups of SQL in a VM?\n\nIs cross-region restore available for Azure Files?\n\nHow can we be notified when a backup job fails?',
  ],
  [
    'questions',
    'We plan to use Azure Front Door Premium. Does it support WebSocket? We also want to know how to enable bot protection and whether client certificates can be validated at the edge.',
  ],
  [
    'natures',
    '昨日から Functions の HTTP トリガーが 503 を返す原因を教えてください。\nまた、host.json の functionTimeout に指定できる値の範囲を教えてください。',
  ],
  [
    'questions',
    'Virtual Machine Scale Sets で OS イメージの自動アップグレードを停止する方法を教えてください。あと、インスタンスに割り当てるホスト名の接頭辞は後から変更できますか？',
  ],
  [
    'natures',
    'Cosmos DB のクエリが 408 で失敗します。原因を調べてください。\nまた、1 つのコンテナーに置けるストアド プロシージャの上限はいくつですか。',
  ],
  [
    'occurrences',
    '8 月 2 日に VPN の切断が発生し、機器の再起動で復旧しました (調査済み・クローズ)。本日 9 月 1 日に同じ切断が再び発生しました。今回の原因を知りたいです。',
  ],
  [
    'occurrences',
    'IoT Edge の同期が 6/5 に止まり、再起動で戻りました。6/12 にも止まりました。本日の分を急ぎ復旧させたいのと、6/5 の根本原因の報告書をお願いします。',
  ],
  [
    'natures',
    'Data Lake のジョブで SnapshotNotFound が出ました。\nなお、ドキュメントの「復元」の節に書かれた手順が画面と違うので直していただけますか。',
  ],
  [
    'natures',
    'We have billing questions. Why is there a "true-up" line on invoice E0456? Can we get invoices in GBP instead of EUR? Who can download the tax form?',
  ],
  [
    'natures',
    "Grafana doesn't show metrics from our cluster. Please find out why.\nSecond, is it planned to support Grafana 13, and when?",
  ],
  [
    'natures',
    'The disk of our VM was detached on Tuesday; it works again. We want an RCA.\nOn the same VM we want to know how to turn on trusted launch.',
  ],
  [
    'natures',
    'Durable Functions のオーケストレーターが Pending のままになります。\n別の質問ですが、Elastic Premium への移行は推奨されますか。',
  ],
];

/** One matter each, however it is asked. */
export const oneMatter: readonly string[] = [
  'お問い合わせフォーム\n1. 契約: CSP\n2. サービス名: Event Hubs\n3. 名前空間: evhns-prod\n4. 事象: 受信が 30 分遅れる\n5. 頻度: 毎朝',
  '**What happened?**\nOur Logic App run fails with 429.\n**What did you expect to happen?**\nThe run succeeds.\n(please complete the following information)\n- Region: East US\n- Plan: Consumption\n- Trigger: HTTP',
  'We plan to move our web shop from North Europe to Norway East in May. For this move: which tool is advised? Do the private links stay? How long is the cutover?',
  'Azure Maps returns the wrong route for trucks. Request: /route/directions/json?travelMode=truck&width=3. How is it corrected?',
  'Key Vault のシークレットを取得すると 403 になります。手順どおりに設定しました。ドキュメントが古いのでしょうか。',
  'How do we restore a deleted secret in Key Vault? We deleted it by mistake this morning.\n\nSo the question is: how can we restore a deleted secret in Key Vault?',
  'App Service で 503 が発生しています。原因と対処方法を教えてください。',
  'App Service で 503 が発生しています。\n1. 原因\n2. 暫定対処の方法\n3. 恒久対策\n4. 復旧の見込み\nをご教示ください。',
  'Cosmos DB で 429 が多発しています。なぜ発生するのでしょうか。また、どのように回避すればよいでしょうか。再発防止策もあわせて教えてください。',
  'SQL Database に接続できません。原因を調査してください。また、調査に必要なログがあればお知らせください。',
  'VM に RDP 接続できません。\nまた、再起動も試しましたが改善しませんでした。\n以上、原因の調査をお願いいたします。',
  '【質問】\nLogic Apps の実行が失敗する原因を教えてください。\n【エラー】\nActionFailed\n【環境】\n本番\n【期待する結果】\n成功すること\n【実際の結果】\n失敗する',
  '発生日時: 5/1 10:00、5/2 11:00、5/4 9:30\nApp Service が断続的に 502 を返します。現在も続いています。原因をご調査ください。',
  '開発環境では成功しますが、本番環境では失敗します。設定の違いは VNet 統合の有無だけです。なぜ本番だけ失敗するのか教えてください。',
  'お世話になっております。\n株式会社サンプルの担当です。\n\nKey Vault のシークレットを取得できません。ご確認をお願いいたします。\nお忙しいところ恐れ入りますが、よろしくお願いいたします。',
  'Application Gateway のバックエンドが Unhealthy です。\n\n確認したいこと\n・バックエンドの設定に誤りがないか\n・プローブのログの確認方法\n・復旧の手順',
  '仮想マシン vm-01、vm-02、vm-03 のいずれにも SSH で接続できません。3 台とも 11/10 から同じ状態です。原因を教えてください。',
  'AKS のノードが NotReady になりました。Azure 基盤側で障害が発生していたか確認をお願いします。また、影響を受けたノードの一覧も教えてください。',
  'ストレージの料金が先月から 2 倍になりました。理由を教えてください。また、料金を下げる方法があれば教えてください。',
  'Functions のタイマー トリガーが実行されません。お電話での説明が可能でしょうか。連絡先は 03-0000-0000 です。',
  'VM のサイズを変更する手順を教えてください。変更中に停止は必要でしょうか。',
  'App Service の TLS 証明書の更新手順を教えてください。\nその際、サイトは停止しますか。\nまた、作業後に確認すべき点があれば教えてください。',
  'SQL Database のフェールオーバー グループを構成したいと考えています。以下の手順で問題ないでしょうか。\n1. セカンダリ サーバーを作成する\n2. フェールオーバー グループを作成する\n3. 接続文字列を変更する\nこの理解で正しいか、ご確認ください。',
  'Front Door で 502 が出ています。\n\n以下をお願いします。\n・原因の調査\n・回避策のご教示\n・今後の対応予定のご連絡',
  'API Management で 401 が返ります。エラーの意味と、解消する方法を教えてください。',
  '昨日 15:00 から 15:20 まで App Service が応答しませんでした。現在は復旧しています。根本原因と再発防止策を報告書としてご提供ください。',
  'RDP で接続すると画面が黒くなります。\n\n試したこと\n1. 再起動 → 変わらず\n2. サイズ変更 → 変わらず\n3. 別のユーザーでの接続 → 変わらず\n\nどのように対処すればよいでしょうか。ほかに採取すべき情報はありますか。',
  'Data Factory のパイプラインが失敗します。実行 ID は abc-123 です。エラーの詳細を教えてください。なお、先週までは正常に動作していました。また、パイプラインは変更していません。',
  'Entra ID でサインインできないユーザーがいます。user1、user2、user3 で同じエラー AADSTS50105 です。原因を教えてください。対処方法もお願いします。',
  'ExpressRoute の帯域を 1 Gbps から 2 Gbps に変更したいです。手順と、変更に伴う通信断の有無、料金の変更点を教えてください。',
  'App Service を P1v3 から P2v3 に変更しようとするとエラーになります。\n\nエラー: The scale operation is not allowed\n\n変更できない理由と、変更するための手順を教えてください。変更できない場合、代わりの方法はありますか。',
  'Azure Backup のジョブが失敗しています。\n・いつから発生しているのか\n・何が原因か\n・どう対処すればよいか\nを教えていただけますか。',
  'Redis で断続的にタイムアウトが発生します。11/1 に 3 回、11/5 に 2 回発生し、11/9 にもまた発生しました。毎回 5 分ほどで自然に回復します。調査をお願いします。',
  'Service Bus のメッセージが届きません。\n\n期待する動作: 受信側でメッセージを受け取れる\n実際の動作: 10 分以上届かない\n\n送信は成功していますでしょうか。どこで止まっているのでしょうか。',
  '仮想マシンの作成が SkuNotAvailable で失敗します。東日本で利用できない理由を教えてください。また、いつ頃利用できるようになりますか。他のリージョンを使うしかないでしょうか。',
  '以下の点についてご回答をお願いします。\n\n■ 質問\nApplication Gateway v1 から v2 への移行スクリプトの実行に必要な権限を教えてください。\n\n■ 背景\n来月の移行を予定しています。\n\n■ 環境\n東日本、Standard v1',
  'Event Hubs にデータを送信するとエラーになります。\n```\n2026-11-10T10:00:01Z ERROR AmqpException: timeout\n2026-11-10T10:00:03Z ERROR AmqpException: timeout\nquestion: why? how?\n```\n原因を教えてください。また、同じ構成の検証環境では発生しません。',
  'Azure Files の共有をマウントできません。エラー コードは 53 です。\nまず、ポート 445 の疎通は確認しました。次に、ストレージのファイアウォールを確認しましたが問題ありませんでした。\n他に確認すべき点はありますか？解決方法を教えてください。',
  'AKS を 1.29 から 1.30 にアップグレードしたいと考えています。アップグレード中に Pod は停止しますか。停止する場合、停止時間を最小にするにはどうすればよいですか。',
  'Logic Apps から送ったメールが届きません。至急調査をお願いします。重要度を A に上げていただけますか。進捗は毎日 17 時にご連絡ください。',
  'コスト分析で 11/5 から料金が増えています。どのリソースが原因か調べる方法を教えてください。また、元に戻すにはどうすればよいでしょうか。',
  'VPN 接続が切れました。オンプレミス側の機器では DPD タイムアウトが記録されています。Azure 側のログを調査いただき、切断の理由を教えてください。また、Azure 側でメンテナンスが行われていたかもお知らせください。',
  'Container Apps のリビジョンが起動しません。\n\n質問\n1. 起動しない原因は何でしょうか。\n2. イメージの設定に問題がありますか。\n3. どのログを見ればよいでしょうか。\n4. 修正方法を教えてください。',
  'お問い合わせ内容:\nサブスクリプションの所有者を変更する方法を教えてください。\n\n補足:\n現在の所有者は退職しました。新しい所有者は同じテナントのユーザーです。必要な情報があればお知らせください。ご対応のほど、よろしくお願いいたします。',
  'Synapse のサーバーレス SQL プールのクエリが遅いです。統計情報の更新で改善するでしょうか。それともファイル形式を変えた方がよいでしょうか。',
  '先日ご案内いただいた手順を実施しましたが、同じエラーが再度発生しました。次に何を確認すればよいでしょうか。',
  'Our App Service returns 503. What is the cause, and how can we fix it?',
  'Our Functions app returns 500.\n\n1. What is the root cause?\n2. Is there a workaround?\n3. When will it be fixed?\n4. How can we prevent it from happening again?',
  'We cannot connect to our SQL database. Please also tell us which logs to collect. We also restarted the application, without success.',
  'The pods in our AKS cluster stay in Pending. Also, we scaled the node pool from 3 to 5 nodes. Also, the events show FailedScheduling. Why does it happen and how do we fix it?',
  'Issue: VM does not boot\nExpected: login screen\nActual: black screen\nWhen: 2026-11-01 10:00, 2026-11-02 11:00\nSteps tried:\n1. restart\n2. resize\nQuestion: what can we do to recover it?',
  'Hello,\n\nCould you please help us? Our Logic App fails with 429. Could you look into the run id 0858? Could you let us know what causes it? Thank you for your support.\n\nKind regards',
  'It works in our dev subscription but not in production. Can you tell us what is different? Is there a policy that blocks it?',
  'We would like to migrate our Application Gateway from v1 to v2. Is the following plan correct?\n1. Create the v2 gateway\n2. Move the listeners\n3. Switch DNS\nAre there any risks we have missed?',
  'The intermittent timeouts happened on 1 May, 2 May and again on 4 May. Each lasted about five minutes. Please find the cause.',
  'How do I resize a VM? Does it need to be stopped for that?',
  'We want to enable Private Link for our storage account. How do we do this, and will existing connections be dropped while we do it?',
  'Please let us know:\n- the cause of the outage on 12 November\n- the affected resources\n- the time of recovery\n- measures to prevent a recurrence',
  'RDP to vm-01, vm-02 and vm-03 fails. All three show the same error 0x204. Why? What should we do?',
  'Our bill for Log Analytics doubled in October. Why did it go up, and how can we reduce it?',
  'Creating a VM fails with SkuNotAvailable in Japan East. Why is the size not available? When will it be available? Is there another region we can use?',
  'Backup jobs fail with UserErrorGuestAgentStatusUnavailable.\n\n```\n2026-11-10 10:00:01 ERROR what happened? how to fix?\n2026-11-10 10:00:02 ERROR again\n```\n\nWe reinstalled the agent. Can you tell us what else we should check?',
  'We followed the steps you sent in your last mail but the error came back. What should we try next? Can we have a call tomorrow at 10 am?',
  'Could you confirm whether there was a platform issue in Japan East on 10 November around 09:00? Our web app was unreachable for ten minutes. If so, please share the post-incident report.',
  'Users get AADSTS50105 when they sign in. Which setting is wrong? Do we need to assign them to the app one by one, or can we use a group?',
  'The deployment fails with AuthorizationFailed. Do I need the Owner role, or is Contributor enough? How can I check which roles I have?',
  'Our Redis cache is slow. Should we scale up? Would a premium tier help?',
  'Hi,\n\nOur Event Hubs consumer stopped receiving events at 02:00 UTC.\n\nEnvironment\n- Region: Japan East\n- SDK: Azure.Messaging.EventHubs 5.11\n- Partition count: 8\n\nWhat we tried\n- Restarting the consumer\n- Creating a new consumer group\n\nWhat we need\n- The reason why it stopped\n- Steps to resume it\n\nPlease contact me by email or phone. Severity: B.',
  'How can I move my subscription to another directory, and what happens to the role assignments when I do?',
  'Data Factory copies fail when the file is bigger than 4 GB. Is this a known limitation? Is there a setting to raise it?',
  'The VM was rebooted at 03:12 on 10 November. Was it planned maintenance? If not, what was the reason? We were not notified. How can we get notified in the future?',
  'Azure Policy denies the creation of our storage account. How can I find which policy it is? How can I get an exemption for it?',
  'The certificate on our custom domain expired although auto-renewal is on. Why was it not renewed, and how do we renew it now? Will there be downtime?',
  'We see DNS resolution failures from our VNet.\n\nSummary: nslookup times out\nImpact: 20 users\nTimeline:\n10:00 first error\n10:20 restarted the resolver\n10:40 still failing\n\nCan you check the backend of the DNS resolver? Please let us know if you need any more information.',
  'Service Bus messages are duplicated. Is this expected behaviour? If it is, how should we handle duplicates in our consumer?',
  'Our web app is slow from Europe only. From Asia it is fast. Also, traceroute shows 200 ms to Front Door. Could you check the routing? Is there anything we can change on our side?',
  'The feature "scheduled start" of our dev boxes does not work. It was working last week. We did not change anything. Also, other projects in the same dev center work. Please investigate.',
  'Our cluster upgrade is stuck at 1.29. Can you cancel it? What is the impact of cancelling it? We do not want to lose data.',
  'We need a refund for the VM that we forgot to stop. Is that possible? What information do you need from us?',
  'I want to cancel my subscription. How do I do that, and will I still be charged after the cancellation?',
  'What is the difference between Basic and Standard Load Balancer? Which one should we use for an internal application with 20 VMs?',
  'サブスクリプションのキャンセル方法を教えてください。キャンセル後に料金は発生しますか。データはいつ削除されますか。',
  'クォータの引き上げを申請したところ、拒否されました。理由を教えてください。また、再申請は可能でしょうか。',
  'Basic と Standard のロード バランサーの違いを教えてください。内部向けのアプリケーションにはどちらを使うべきでしょうか。',
  'Private Endpoint を作成しましたが、名前解決ができません。\n\n構成\n・VNet: 10.0.0.0/16\n・DNS: カスタム DNS\n\n知りたいこと\n・名前解決ができない理由\n・カスタム DNS に必要な設定\n\nまた、nslookup の結果を添付します。ご確認ください。',
  '10 月の請求書に見覚えのない料金があります。内訳を教えてください。誤りであれば返金は可能でしょうか。',
];
