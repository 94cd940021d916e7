/**
 * One problem each, and hard to tell: several strangers among the services, chains, steps of an investigation, comparisons,
 * templates, letters with two requests about one thing.
 */
export const trapsJa = [
  'App Service のアプリで 503 が出ており、原因を教えてください。\n\nCosmos DB のメトリックでは、同時刻に 429 が出ています。\n\nAzure Cache for Redis の CPU は 20 % 程度で問題ありませんでした。',
  '受注システムの応答が遅くなっています。調査をお願いします。\n\n構成:\n- Front Door\n- App Service\n- Cosmos DB\n- Event Hubs\n\nどこで遅れているか切り分けたいです。',
  'Data Factory から Databricks のノートブックを実行すると失敗します。\n\nDatabricks 側で直接実行すると成功します。\n\nData Factory の実行 ID は pl-20261110 です。原因を教えてください。',
  'Event Hubs へ送ったデータが Databricks に届きません。\n\nデータの流れは IoT Hub → Event Hubs → Databricks → Cosmos DB です。\n\nEvent Hubs の受信数は増えていますが、Cosmos DB の件数が増えません。どこで止まっているか確認する方法を教えてください。',
  '■ 問い合わせ内容\n仮想マシン上のバッチから Azure SQL Database への接続が 1 日 1 回失敗します。\n\n■ 環境\n仮想マシン: Windows Server 2019\nデータベース: SQL Database (S3)\n監視: Log Analytics\n\n■ 質問\n1. 失敗の原因を教えてください。\n2. 再発を防ぐ設定があれば教えてください。',
  '東日本のリージョンで複数のリソースに接続できません。\n・仮想マシン: RDP がタイムアウト\n・Redis: 接続が切れる\n・Cosmos DB: 応答なし\nいずれも 11/10 13:05 から同時に発生しています。\n障害が起きていないか、ご確認いただけますか。',
  'Azure Firewall の規則を変更した後から、次の通信ができなくなりました。\n1. 仮想マシンから Event Hubs への送信がタイムアウトする\n2. AKS から Redis への接続が失敗する\n3. App Service から PostgreSQL への接続が失敗する\n規則を戻すと直ります。どの規則が必要でしょうか。',
  'Terraform で AKS を作成すると失敗します。Azure CLI では成功します。\n\nまた、同じ Terraform で Cosmos DB は作成できています。\n\n`Error: creating Kubernetes Cluster: 409 Conflict` の意味を教えてください。',
  '別件 (TrackingID 2611100010001) で問い合わせ中の App Service の件と関連するかもしれません。\n\nAPI Management から呼び出すと 500 が返ります。直接呼び出すと成功します。\n\n原因を調査してください。',
  'Logic Apps で作った承認フローのメールが届きません。\n\n以前は Data Factory の Web アクティビティから起動しており、そのときは届いていました。\n\nLogic Apps の実行履歴は成功です。どこを確認すればよいですか。',
  'Azure Kubernetes Service から Azure Database for PostgreSQL への接続が断続的に切れます。\n\nPostgreSQL のログには「terminating connection」が出ています。\n\nさらに、Container Apps の別アプリからも同じエラーが出ています。\n\n対処方法をご教示ください。',
  'Cosmos DB から SQL Database へデータを移したいです。\n\nまず、Data Factory と Database Migration Service のどちらが適していますか。\n\nまた、移行中の停止時間を短くする方法があれば教えてください。',
  'Azure Monitor のアラートが Logic Apps を起動しません。\n\n仮想マシンの CPU が 90 % を超えたときに Logic Apps から Teams に通知する仕組みです。\n\n11/8 は 3 回超えましたが、Logic Apps の実行は 0 回でした。調べてください。',
  '先月の請求額が予算を超えました。\n\n内訳は次のとおりです。\n- 仮想マシン 120,000 円\n- Cosmos DB 80,000 円 (前月 20,000 円)\n- Event Hubs 10,000 円\n\nCosmos DB の料金が増えた理由を教えてください。',
  '開発環境の Functions では成功し、本番環境の Functions では失敗します。\n\n開発: Service Bus Standard\n本番: Service Bus Premium、PostgreSQL あり\n\n本番だけ UnauthorizedAccessException になります。違いを確認する方法を教えてください。',
  'お世話になっております。\n以下についてご回答をお願いします。\n\n1. 事象: API Management の応答が 504 になる\n2. 発生日時: 11/10 10:00\n3. 環境: バックエンドは AKS と Event Hubs\n4. 試したこと: AKS の再起動\n5. 質問: 504 の原因\n\nよろしくお願いいたします。',
];

export const trapsEn = [
  'Our App Service returns 503. Please tell us why.\n\nCosmos DB metrics show 429 at the same time.\n\nThe CPU of Azure Cache for Redis is at 20 percent, which looks fine.',
  'The order system is slow. Please investigate.\n\nArchitecture:\n- Front Door\n- App Service\n- Cosmos DB\n- Event Hubs\n\nWe want to narrow down where the time is lost.',
  'Running a Databricks notebook from Data Factory fails.\n\nStarting it inside Databricks works.\n\nThe Data Factory run id is pl-20261110. What is the cause?',
  'Data sent to Event Hubs does not arrive in Databricks.\n\nThe flow is IoT Hub, Event Hubs, Databricks, Cosmos DB.\n\nEvent Hubs receives messages but Cosmos DB does not grow. How can we see where it stops?',
  '## Problem\nA job on a virtual machine fails to connect to Azure SQL Database once a day.\n\n## Environment\nVM: Windows Server 2019\nDatabase: Azure SQL Database S3\nMonitoring: Log Analytics\n\n## Questions\n1. What is the cause?\n2. How can we prevent it?',
  'Several resources in Japan East became unreachable:\n- Virtual machine: RDP times out\n- Redis: connections drop\n- Cosmos DB: no response\nAll since 13:05 on 10 November. Is there an outage?',
  'Since we changed rules on Azure Firewall these connections fail:\n1. VM to Event Hubs times out\n2. AKS to Redis fails\n3. App Service to PostgreSQL fails\nRolling the rules back fixes it. Which rules do we need?',
  'Creating AKS with Terraform fails while Azure CLI succeeds.\n\nAlso, the same Terraform run creates Cosmos DB without trouble.\n\nWhat does "409 Conflict" mean here?',
  'This may be related to another issue we have open about App Service (2611100010001).\n\nCalls through API Management return 500. Direct calls work.\n\nPlease find the cause.',
  'Mails of our approval flow in Logic Apps do not arrive.\n\nEarlier it was started from a web activity in Data Factory and mails did arrive.\n\nThe Logic Apps run history says succeeded. Where should we look?',
  'Connections from AKS to Azure Database for PostgreSQL break now and then.\n\nThe PostgreSQL log says "terminating connection".\n\nFurthermore, another application on Container Apps gets the same error.\n\nWhat can we do?',
  'We want to move data from Cosmos DB to Azure SQL Database.\n\nFirst, should we use Data Factory or Database Migration Service?\n\nAlso, how can we keep the down time short?',
  'An Azure Monitor alert does not start our Logic App.\n\nWhen the CPU of a virtual machine exceeds 90 percent, the Logic App should post to Teams.\n\nOn 8 November this happened three times and the Logic App did not run. Please check.',
  'Our invoice exceeded the budget last month.\n\nBreakdown:\n- Virtual machines 1,200\n- Cosmos DB 800 (200 the month before)\n- Event Hubs 100\n\nWhy did Cosmos DB become so expensive?',
  'Our function works in development and fails in production.\n\nDevelopment: Service Bus Standard\nProduction: Service Bus Premium and PostgreSQL\n\nOnly production throws UnauthorizedAccessException. How can we compare the two?',
  'Hello team,\n\n1. Issue: API Management returns 504\n2. Time: 10 November, 10:00\n3. Environment: back ends on AKS and Event Hubs\n4. Tried: restarted AKS\n5. Question: why 504?\n\nThank you',
];
