/** Long requests about one problem that touch many services on the way: tests of each link, time lines, mails, what others said. */
export const articles = [
  `Hello support team,

we run a web shop for spare parts. Since last Tuesday about three percent of the orders are not written, and we have not found out which link of the chain loses them. I describe the whole chain, as the people we talked to before looked at one link only.

The shop itself is a web app on App Service (P2v3, four instances). An order is put into a Service Bus queue. A function app takes it from there, checks the stock in Redis and writes it to Azure SQL Database. A Logic App sends the mail of confirmation.

What we see: the customer gets the page "thank you", but no mail, and there is no row in the table of orders. Nothing is in the dead-letter queue.

Web app. There were no restarts in that week. The slot was swapped on Monday evening, a day before it began. The response times are the same as ever.

Service Bus. The number of incoming messages equals the number of orders that the web app counted. We raised the lock duration from 30 s to 60 s on Thursday, which did not change anything.

Functions. Application Insights shows one execution for each message. Some of them take more than five minutes. In these cases the trace ends with the call to Redis. There is no exception.

Redis. The cache is a C2 Standard. Server load is at 15 percent. On Wednesday at 03:10 UTC a patch was installed and there was a short failover, but orders were lost before and after that as well.

Azure SQL. The DTU are at 30 percent at most. Query Store shows no insert that failed. We see a few deadlocks per day, they concern the table of prices and are retried.

Logic App. It only starts when the row is written, so it is not the cause. Its run history is all green.

The network team says that a route table was changed on Monday: traffic from the integration subnet goes through Azure Firewall now. The firewall logs show nothing denied. SNAT ports are at 20 percent.

A colleague suspects that the lock of the message expires while the function waits for Redis, and that the second attempt finds the order "already taken" and completes the message without writing it. We can't prove that.

What we would like to know:
- is there a trace in your systems of messages that were completed by a receiver after the lock had expired?
- can you see from your side what the calls to Redis waited for?
- how can we make the function log this, without a new deployment?

Every lost order costs us a customer, so we are grateful for a quick answer.

Kind regards
the shop team`,
  `Summary
Sign-in to our reporting portal fails for users of one subsidiary.

Architecture
The portal is a single page app, hosted as a static web app. It calls an API on AKS, published by API Management behind Front Door. Users sign in with Entra ID. The data comes from Synapse and is shown in embedded Power BI reports.

Timeline
Nov 3, the subsidiary got new laptops.
Nov 4, its internet access was moved to a proxy in the data center of the group.
Nov 5, first call to the help desk.
Nov 10, 40 of 60 users are affected.

Symptoms
After the password and the second factor the browser goes back to the sign-in page. This repeats three or four times, then the page "We could not sign you in" is shown.
With a laptop at home (no proxy) the sign-in works.
With the old laptops in the office it fails as well.

Checks by the identity team
The sign-in log of Entra ID shows "success" for each attempt. Conditional access: no policy applies besides MFA. The app registration was not changed this year, its redirect URIs are right.

Checks by the platform team
Front Door: requests arrive with status 302 and 200. No WAF rule fired.
API Management: in the failing cases no call arrives at all.
AKS: not reached, see above.
The cluster was upgraded on Oct 28 and all pods are healthy.

Checks by the network team
The proxy opens TLS, but an exception for login.microsoftonline.com exists.
ExpressRoute and VPN are not used by this traffic.
DNS answers are the same as at home.

Checks by the data team
Power BI reports open for all users in the Power BI service itself.
The Synapse pool was paused on Nov 8 for two hours, without any effect on this.

Notes
One user said that it works in a private window. We could confirm that for three of five people.
Cookies are limited to 8 KB by the proxy according to its manual.

Question
Is the size of the cookies of the sign-in page a possible cause, and how can we make it smaller?`,
  `Last night our batch was late again. I write down what I know.

The batch starts at 22:00. It copies files of the branches from Azure Files to Blob Storage (azcopy, on a VM), loads them with Data Factory into a staging table of SQL Managed Instance, computes prices with a Databricks job and writes the result back.

It used to be done by 01:30. Since the first of November it ends between 04:00 and 05:30. Shops open at 06:00, so there is hardly any room.

Copy of the files: 22:00 to 22:20, as before.

Data Factory: 22:20 to 22:55, as before. On the 12th a copy activity was repeated once because of a network error.

Databricks: starts at 22:55. The cluster needs 15 minutes to start, as before. The job then runs until 03:00 or later, before it was 01:10.

I looked at the Spark UI. Stage 14 takes all the time; it reads the price list from the managed instance through JDBC, one partition only.

The DBA says that the managed instance is not busy: CPU 10 %, data IO 35 %. He sees our session with the wait type ASYNC_NETWORK_IO.

The network people say that the gateway subnet got a new NSG on the 31st of October, but that it only concerns the VPN.

We also changed the tier of the storage account from hot to cool on the 30th. The job doesn't read from it in this stage.

The size of the price list grew from 4 to 5 million rows in October.

The alert "batch late" came at 02:00, so the monitoring works as designed.

I tried a larger cluster (16 instead of 8 workers): no change. I tried a run at noon: stage 14 took 20 minutes only.

So I believe that something at night makes the link between Databricks and the managed instance slow. Backups of the instance run at 23:30, could they be the reason? Where would I see that?`,
  `## 1. What this is about
Our disaster recovery test on Saturday did not reach its goal. We need to understand why the application was down for six hours instead of one.

## 2. The application
- Web tier: VM scale set behind Application Gateway
- Middle tier: AKS, 12 nodes
- Data: Azure Database for PostgreSQL with a geo-replica, and a storage account (RA-GRS)
- Secrets: Key Vault
- DNS: Traffic Manager

## 3. Course of the test
08:00 The primary region is declared "lost"; we stop the scale set.
08:05 Replica of PostgreSQL promoted. Done at 08:12.
08:15 AKS in the second region scaled from 3 to 12 nodes. Fails: not enough quota.
08:40 Quota request through the portal, approved at 09:05.
09:10 Nodes are there, but pods stay in ContainerCreating.
09:30 Found: the secret store driver cannot reach Key Vault. The private endpoint is in the primary region only.
10:50 New private endpoint, new DNS record.
11:10 Pods run. The health probe of Application Gateway stays red.
12:45 Found: the certificate of the gateway comes from Key Vault as well, by way of a managed identity that has no right in the second vault.
13:20 Probe is green.
13:30 Traffic Manager switched by hand as the endpoint was "degraded".
14:00 Application available.

## 4. What went well
Promotion of the database, replication of the storage account, alerts.

## 5. What we have done since
The quota is reserved now. The endpoints exist in both regions. The identity has its right.

## 6. What we don't understand
After 13:20 the endpoint was still "degraded" for Traffic Manager, though the gateway answered with 200. The interval of the probe is 30 s, tolerated failures 3.

## 7. Our request
Please check why Traffic Manager considered the endpoint degraded between 13:20 and 13:30 UTC.`,
  `お世話になっております。基幹システム運用担当です。

11 月に入ってから、帳票の出力が毎月 1 日の朝だけ非常に遅くなる事象について相談させてください。長くなりますが、これまでに調べたことを全て書きます。

システムの概要です。利用者は社内からブラウザーで Web アプリ (App Service) を使います。帳票を依頼すると Service Bus のキューに入り、Functions が SQL Database からデータを読み、PDF を作成して Blob Storage に保存します。できあがると Logic Apps がメールで知らせます。

事象の内容です。通常は 1 件 20 秒ほどでできますが、11 月 1 日の 8 時から 11 時は 1 件 15 分以上かかりました。10 月 1 日も遅かったという声がありますが、記録がありません。

App Service を確認しました。CPU は 30 % 程度、応答時間も普段と同じです。自動スケールで 3 台から 5 台に増えています。

Service Bus のキューには最大 4,200 件がたまっていました。受信の数は 1 分あたり 12 件で頭打ちです。配信不能キューは空です。

Functions は Premium プランの EP1 で、最大 20 台までの設定です。8 時から 11 時の間、インスタンスは 2 台のままでした。

SQL Database の DTU は 40 % です。クエリの実行時間は 1 秒以内で、ブロッキングはありません。統計情報は前日に更新しています。

Blob Storage の待ち時間は 20 ミリ秒程度です。調整 (503) はありません。

Logic Apps の実行履歴では、メールの送信はすべて成功しています。1 通だけ宛先の誤りがありました。

ネットワークの構成は 10 月 20 日に変えています。送信を Azure Firewall 経由にし、プライベート エンドポイントを追加しました。ファイアウォールのログに拒否はありません。

証明書も 10 月 28 日に更新しましたが、帳票の処理では使っていません。

協力会社からは「Functions が増えないのは、キューの長さを読めていないからではないか」と言われました。確かに、VNet 統合をした時期と重なります。

お伺いしたいことは、Functions のインスタンスが増えなかった理由と、VNet 統合のもとでキューの長さに応じて増やすための設定です。

12 月 1 日までに対策を終えたいと考えております。よろしくお願いいたします。`,
  `件名: VDI の画面が固まる件 (調査依頼)

【概要】
Azure Virtual Desktop の利用者 300 名のうち、毎日 20 名ほどの画面が 1 ～ 2 分固まります。

【構成】
ホスト プール: プール型、D8s_v5 が 30 台
プロファイル: FSLogix、Azure Files Premium
認証: Entra ID、オンプレミスの AD とハイブリッド参加
回線: ExpressRoute 1 Gbps、拠点は 12 か所

【時系列】
10/15 ホストのイメージを更新
10/22 利用者から最初の申告
10/25 ファイル共有の容量を 5 TiB から 10 TiB に変更
11/02 ExpressRoute の回線業者による工事
11/05 現在の頻度になる

【調査: ホスト】
CPU は 60 % 以下、メモリは 70 % 以下です。固まった時刻のイベント ログには FSLogix の警告が出ています。

【調査: ファイル共有】
メトリックでは待ち時間が最大 900 ミリ秒になる時間帯があります。IOPS の上限には達していません。

【調査: 回線】
工事の前後で帯域の使用率は変わりません。パケット損失は 0.01 % 以下です。BGP の切断はありません。

【調査: 認証】
サインインのログに失敗はありません。多要素認証は朝の 1 回だけです。

【調査: ウイルス対策】
Defender の除外設定に VHDX を入れてあります。10/15 のイメージ更新のとき、除外の一部が失われていたため 11/04 に直しましたが、変化はありません。

【調査: バックアップ】
ファイル共有のスナップショットは 6 時間ごとです。固まる時刻とは一致しません。

【他部署の情報】
経理部の会計システム (SQL Server on VM) は同じ回線を使っていますが、遅延の報告はありません。

【お願い】
ファイル共有の待ち時間が増える原因を、サービス側のログで確認してください。`,
];
