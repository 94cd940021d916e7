import type { Single } from './singles-ja';

/** Further texts with one problem each, written after the weights were chosen and never tuned on. */
export const sealedJa: Single[] = [
  {
    about: 'aks',
    text: 'いつも大変お世話になっております。\n\nAKS クラスターのバージョンを 1.29 から 1.30 へ上げたところ、一部のノードだけ古いままになっています。\n\nポータルではアップグレード中の表示が 4 時間続いています。\n\nこのまま待てばよいのか、やり直すべきか、ご判断をいただけますと幸いです。',
  },
  {
    about: 'sql-managed-instance',
    text: 'SQL Managed Instance へのリストアが 80 % で止まって進みません。\nバックアップ ファイルは Blob に置いています (約 900 GB)。\nキャンセルしても構わないでしょうか。',
  },
  {
    about: 'storage-account',
    text: '【お問い合わせ内容】\nストレージ アカウントのファイアウォールで自社の IP アドレスを許可しましたが、ポータルから BLOB コンテナーを開くと「この要求は承認されていません」と出ます。\n【確認したこと】\n・IP アドレスが正しいこと\n・ロールは共同作成者\n【お願いしたいこと】\n不足している設定をご指摘ください。',
  },
  {
    about: 'virtual-machines',
    text: '仮想マシン 2 台が 11/14 4:12 に予期せず再起動しました。\nホストの障害だったのか、ゲスト OS の問題なのかを確認したく存じます。\n業務への影響はありませんでしたが、社内報告のため原因のご説明をお願いいたします。',
  },
  {
    about: 'entra-connect',
    text: 'Entra Connect の同期が 3 日前から失敗しています。\nイベント ログには「stopped-server-down」とあります。\nサーバーの再起動と資格情報の更新を試しましたが、同期は再開しませんでした。\n対応方法を教えていただきたいです。',
  },
  {
    about: 'api-management',
    text: '11/10 の 15 時以降、API Management の応答が 20 秒を超えることがあります。\nバックエンドの Functions の処理時間は 300 ms 程度です。\nApplication Insights のエンド ツー エンドの表示では、API Management の中で待たされているように見えます。\n調査をお願いできますか。',
  },
  {
    about: 'batch',
    text: 'Batch プールのノードが unusable になり、ジョブが実行されません。\n開始タスクのログには何も残っていません。\nプールを作り直すと 1 時間ほどは動きますが、その後また同じ状態になります。',
  },
  {
    about: 'data-explorer',
    text: 'Azure Data Explorer の取り込みが遅れています。\n通常 2 分のところ、昨日から 40 分以上かかっています。\n取り込み元は Event Hubs です。Event Hubs 側のメトリックに変化はありません。\nどの指標を見れば原因がわかりますか。',
  },
  {
    about: 'firewall',
    text: 'Azure Firewall のログに、許可したはずの通信が Deny で記録されます。\n\n送信元: 10.10.1.4\n宛先: 203.0.113.20:443\n規則: アプリケーション規則 allow-web\n\n規則の優先順位は 200 です。なぜ拒否されるのでしょうか。',
  },
  {
    about: 'reservations',
    text: '仮想マシンの予約を購入しましたが、割引が適用されていないようです。\n購入日は 11/1、スコープは共有です。\n使用率は 0 % と表示されています。\n適用されない理由をお教えください。',
  },
  {
    about: 'static-web-apps',
    text: 'Static Web Apps のカスタム ドメインが「検証中」のまま 2 日経ちました。\nDNS には TXT レコードを登録済みで、nslookup でも引けます。\nいつ完了するのか、こちらで必要な作業があるかを知りたいです。',
  },
  {
    about: 'machine-learning',
    text: 'Azure Machine Learning のコンピューティング インスタンスを起動すると「クォータが不足しています」と出ます。\nクォータの画面では 24 コアの空きがあります。\nリージョンを変えると起動できます。\nどうすれば元のリージョンで起動できますでしょうか。',
  },
  {
    about: 'sentinel',
    text: 'Microsoft Sentinel の分析ルールが、条件に合うログがあってもインシデントを作成しません。\n同じクエリをログの画面で実行すると 12 件出ます。\nルールの実行間隔は 5 分です。\n原因として考えられることをご教示願います。',
  },
  {
    about: 'service-bus',
    text: 'Service Bus のキューに溜まったメッセージが減りません。\n受信アプリは Container Apps で 3 つ動いています。\n配信不能キューには入っていません。\n受信側のログにはエラーがなく、何が起きているのか分からない状況です。',
  },
  {
    about: 'site-recovery',
    text: 'Site Recovery のテスト フェールオーバーで作られた仮想マシンが、ネットワークに接続されません。\nテスト用の仮想ネットワークは選択済みです。\n\nなお、先月のテストでは問題なく接続できていました。\n\n差分として、先週 NSG の規則を 1 つ追加しています。',
  },
  {
    about: 'bastion',
    text: 'Bastion 経由で Linux の仮想マシンに接続すると、1 分ほどで切断されます。SSH を直接使う場合は切れません。ブラウザーは Edge と Chrome で試しました。考えられる原因をお知らせください。',
  },
];

export const sealedEn: Single[] = [
  {
    about: 'aks',
    text: 'We upgraded AKS from 1.29 to 1.30 and a few nodes stay on the old version. The portal has been showing "Upgrading" for four hours.\n\nShould we wait or start over?',
  },
  {
    about: 'sql-managed-instance',
    text: 'A restore to our SQL Managed Instance has been at 80 percent for six hours. The backup file (900 GB) is in blob storage. Is it safe to cancel?',
  },
  {
    about: 'storage-account',
    text: '**Description**\nWe allowed our public IP on the storage account firewall, yet opening the blob container in the portal says "This request is not authorized".\n\n**Checked**\n- The IP is correct\n- Our role is Contributor\n\n**Request**\nWhich setting are we missing?',
  },
  {
    about: 'virtual-machines',
    text: 'Two VMs restarted unexpectedly at 04:12 UTC on 14 November. We would like to know whether the host or the guest caused this. There was no business impact but we owe an internal report.',
  },
  {
    about: 'entra-connect',
    text: 'Entra Connect has not synchronised for three days. The event log says stopped-server-down. We rebooted the server and updated the credentials, to no avail. How should we proceed?',
  },
  {
    about: 'api-management',
    text: 'Since 3 pm on 10 November responses of our API Management instance sometimes exceed 20 seconds. The function behind it takes 300 ms. In the end-to-end view of Application Insights the time is spent inside the gateway. Can you investigate?',
  },
  {
    about: 'batch',
    text: 'Nodes in our Batch pool turn unusable and jobs do not run. The start task leaves no log. Recreating the pool helps for an hour, then it happens again.',
  },
  {
    about: 'data-explorer',
    text: 'Ingestion into Azure Data Explorer is late. It normally takes two minutes; since yesterday it takes forty. Data comes from Event Hubs, whose metrics look normal. Which metric shows the bottleneck?',
  },
  {
    about: 'firewall',
    text: 'Azure Firewall logs a Deny for traffic that we allowed.\n\nSource: 10.10.1.4\nDestination: 203.0.113.20:443\nRule: allow-web\n\nThe priority is 200. Why is it denied?',
  },
  {
    about: 'reservations',
    text: 'We bought a reservation for virtual machines on 1 November with shared scope, and the discount does not seem to apply. Utilisation shows zero. Could you explain why?',
  },
  {
    about: 'static-web-apps',
    text: 'The custom domain of our Static Web App has been "Validating" for two days. The TXT record is in place and resolves. Is there anything left for us to do?',
  },
  {
    about: 'machine-learning',
    text: 'Starting a compute instance in Azure Machine Learning says that quota is insufficient, although the quota page shows 24 free cores. Another region works. How can we start it in the original region?',
  },
  {
    about: 'sentinel',
    text: 'An analytics rule in Microsoft Sentinel creates no incidents although matching logs exist. The same query returns twelve rows when run by hand. The rule runs every five minutes. What might be the reason?',
  },
  {
    about: 'service-bus',
    text: 'Messages pile up in a Service Bus queue. Three receivers run on Container Apps. Nothing is dead-lettered and the receivers log no errors. We are not sure what is going on.',
  },
  {
    about: 'site-recovery',
    text: 'The virtual machine created by a test failover of Site Recovery has no network. We selected the test virtual network.\n\nIt worked last month.\n\nThe only difference is one NSG rule that we added last week.',
  },
  {
    about: 'bastion',
    text: 'Sessions to a Linux VM through Bastion disconnect after a minute. Plain SSH stays connected. We tried Edge and Chrome. What could be wrong?',
  },
];
