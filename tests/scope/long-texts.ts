/** Long texts about one problem each: reports with a history, logs, several components. */
export const longTexts = [
  `お世話になっております。

表題の件につきまして、経緯と確認結果をまとめましたのでご確認をお願いいたします。

■ 概要
受注サイト (App Service) の応答が 11/10 13:00 頃から断続的に遅くなり、504 が返ることがあります。

■ 構成
利用者 → Front Door → Application Gateway → App Service → SQL Database
ログは Log Analytics ワークスペースに集約しています。

■ 経緯
13:05 監視で 504 を検知しました。
13:20 App Service を再起動しましたが、改善しませんでした。
13:45 App Service プランを P1v3 から P2v3 に変更しました。
14:10 一時的に回復しました。
15:30 再び遅くなりました。

■ 確認したこと
・Front Door のログでは、オリジンの応答待ちの時間が長くなっています。
・Application Gateway のバックエンド正常性は正常です。
・SQL Database の DTU は 40 % 程度で、長いクエリは見つかりませんでした。
・Redis の接続数に変化はありません。

\`\`\`
2026-11-10T13:05:11Z ERROR Timeout expired. The timeout period elapsed prior to obtaining a connection from the pool.
2026-11-10T13:05:12Z ERROR Microsoft.Data.SqlClient.SqlException (0x80131904)
\`\`\`

■ 影響
受注の 3 割ほどが失敗しています。

■ お願いしたいこと
1. 遅延の原因を調査してください。
2. 恒久的な対策があればご教示ください。

以上、よろしくお願いいたします。`,
  `社内の分析基盤で、夜間の集計が終わらないという問題が起きています。

基盤は Data Factory、Databricks、Synapse の 3 つから成ります。Data Factory が毎晩 1 時に Databricks のジョブを起動し、結果を Synapse に書き込みます。

11/5 までは 3 時に終わっていました。11/6 から終わる時刻が遅くなり、昨日は 8 時になっても終わりませんでした。

Data Factory の画面では、Databricks のアクティビティが 5 時間以上かかっています。Databricks のクラスターの起動に 40 分、処理に 4 時間という内訳です。

クラスターの台数は 8 で、変更していません。11/5 の夕方にランタイムのバージョンを 13.3 から 14.3 へ上げています。

Synapse への書き込みは 10 分で終わっており、以前と変わりません。

ランタイムを元に戻すことも考えていますが、その前に原因を知りたいです。ランタイムの変更で遅くなることがあるか、どのログを見ればよいかを教えてください。

なお、開発環境の Databricks では同じランタイムでも遅くなりません。`,
  `Hello,

We see dropped messages between our devices and our reporting database, and we would like help to find where they are lost.

Setup
Devices send telemetry to IoT Hub. A route forwards it to Event Hubs. An Azure Function reads the events and writes rows to Azure SQL Database. Power BI reads from there.

What we see
About two percent of the rows are missing. The share is the same for all device types. It began on 3 November, right after we moved the function to the Flex Consumption plan.

What we checked
- IoT Hub metrics: no throttling, no dropped routes
- Event Hubs: incoming and outgoing counts match
- The function: no exceptions in Application Insights
- SQL Database: no deadlocks

We also restarted the function and increased the batch size, without success.

[2026-11-03T02:11:09Z] INFO Executed 'Functions.Ingest' (Succeeded, Duration=812ms)
[2026-11-03T02:11:10Z] WARN Lease lost for partition 3

Question
Can a lost lease explain the missing rows, and how can we confirm this?

Kind regards`,
  `Users in one office cannot open files on our share since Monday.

The share is on Azure Files with identity-based access. The storage account has a private endpoint. The office connects over ExpressRoute, other offices over VPN Gateway, and those work.

From an affected PC, name resolution returns the private address and port 445 answers. Mapping the drive fails with 0x80070005.

We compared a working PC with a failing one. Both are joined to the same domain and have the same updates. Only the office differs.

On Sunday our network team replaced the edge router. They say nothing else changed. Azure Firewall logs show the traffic as allowed.

Could you tell us which logs on the storage side would show the reason for the refusal?`,
];
