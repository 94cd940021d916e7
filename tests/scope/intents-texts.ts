import type { Intent } from '../../lib/scope/intents';

/** What somebody wants; our own sentences. */
export const wanted: readonly (readonly [Intent, string])[] = [
  [
    'fault',
    'App Service で動かしている受注画面が 503 を返すようになりました。再起動しても改善しません。原因の調査をお願いいたします。',
  ],
  ['fault', '仮想マシンに RDP で接続できません。復旧の手順を教えてください。'],
  [
    'fault',
    'AKS で動く EC サイトで、クレジット カードの決済ができなくなっています。ログには timeout が出ています。至急ご確認ください。',
  ],
  [
    'fault',
    'Data Factory のコピーが途中で止まります。設定は変えていません。料金への影響も心配しています。解消する方法をご教示ください。',
  ],
  ['fault', 'Our users get AADSTS50105 when signing in. We assigned the group. What is missing?'],
  [
    'fault',
    'The portal page of our subscription stays blank in Edge. Other browsers show it. Please look into it.',
  ],
  [
    'fault',
    '■事象\nFunctions のタイマー トリガーが動かない\n■発生日時\n2026/11/10 2:00\n■質問\nどこを確認すればよいですか。',
  ],
  [
    'fault',
    'ライフサイクル管理のルールを設定しましたが、3 日経っても移動が始まりません。適用のタイミングと確認方法を教えてください。',
  ],
  [
    'fault',
    'Queries that took 2 seconds last week now take 40. CPU is at 20 %. We rebuilt the indexes. What should we look at?',
  ],
  [
    'fault',
    'デプロイ時に QuotaExceeded になりますが、使用量の画面では 24 コア空いています。なぜ失敗するのでしょうか。',
  ],
  [
    'fault',
    'ドキュメントの手順どおりにカスタム ドメインを追加しましたが、検証に失敗します。原因を教えてください。',
  ],
  [
    'fault',
    'We followed the documentation to enable the private endpoint, yet nslookup still returns the public address. How do we fix that?',
  ],
  [
    'cause',
    'ExpressRoute 回線の BGP が 11/12 3:10 から 3:25 まで切断されました。現在は復旧しています。根本原因をご説明ください。',
  ],
  [
    'cause',
    '11/12 に 20 分間、App Service に接続できませんでした。その後は正常に動作しています。報告書に記載するため、原因を教えてください。',
  ],
  [
    'cause',
    'Our Redis cache dropped all connections on 3 November at 14:05 UTC for six minutes. It has been stable since. We need the RCA.',
  ],
  ['cause', 'The VM rebooted last night and came back by itself. Why was it restarted?'],
  [
    'cause',
    '昨夜 SQL Database のフェールオーバーが発生し、数分間接続できませんでした。すでに解消していますが、発生した理由を知りたいです。',
  ],
  [
    'cause',
    'Between 02:00 and 02:40 UTC messages were not delivered. Delivery is back to normal now. Could you explain what happened?',
  ],
  ['how-to', 'SQL Database のバックアップの保持期間を 35 日に変更する手順を教えてください。'],
  [
    'how-to',
    'API Management で特定のドメインからだけ呼べるように制限したいと考えています。どのポリシーを使うのがよいでしょうか。',
  ],
  [
    'how-to',
    'Is it possible to use NFS and SMB on the same storage account? If so, which account kind is needed?',
  ],
  [
    'how-to',
    'We would like to move a managed disk to another region by snapshot. Are these steps right?\n1. Take a snapshot\n2. Copy it\n3. Create a disk',
  ],
  ['how-to', 'Application Gateway v1 の廃止に伴い、v2 へ移行する際の推奨手順と注意点をご案内ください。'],
  ['how-to', 'バックアップ ジョブが失敗したときにメールで通知を受け取る設定を教えてください。'],
  ['how-to', 'What is the difference between Basic and Standard Load Balancer for an internal application?'],
  [
    'how-to',
    'Entra ID の条件付きアクセスで、社外からのアクセスだけ多要素認証を必須にしたいです。設定例はありますか。',
  ],
  ['how-to', 'How can we be notified when a pipeline run in Data Factory fails?'],
  ['how-to', 'Azure Firewall の DNS プロキシを有効にすると、既存の VM の DNS 設定は変更が必要でしょうか。'],
  ['wish', 'Log Analytics のワークブックを PDF で出力できる機能の追加を要望します。'],
  ['wish', 'ポータルの一覧で列の幅を保存できるようにしていただきたいです。'],
  [
    'wish',
    'It would be great if Logic Apps could show the run history of child workflows in one view. Please pass this on to the product group.',
  ],
  ['wish', 'We would like to request a feature: alerts that pause on public holidays.'],
  [
    'wish',
    '現在 Bastion では複数のモニターを利用できないため、対応いただけるよう製品チームへの要望としてお伝えください。',
  ],
  ['wish', 'Azure Files のスナップショットを 1 時間より短い間隔で取得できると助かります。ご検討ください。'],
  [
    'feedback',
    '「Azure Front Door のルーティング」のページの日本語訳が誤っています。「オリジン」が「起源」となっていますので修正をお願いします。',
  ],
  [
    'feedback',
    'The quickstart for Container Apps still uses a flag that was removed in CLI 2.60. Please update the page.',
  ],
  [
    'feedback',
    '公式ドキュメントには既定値が 30 秒とありますが、ポータルでは 60 秒です。どちらが正しいでしょうか。ドキュメントの誤りであれば訂正してください。',
  ],
  ['feedback', 'The link to the sample code on the learn page about Durable Functions is broken (404).'],
  ['feedback', 'Cosmos DB の制限事項の記事に、サーバーレスの上限の記載がありません。追記いただけますか。'],
  ['billing', '10 月分の請求書の宛名を変更する方法を教えてください。'],
  ['billing', '身に覚えのない請求が 12,000 円あります。返金をお願いします。'],
  [
    'billing',
    'Our credit card was declined and the payment for October is overdue. How can we pay by bank transfer?',
  ],
  ['billing', 'We were charged twice for the same reservation. Please refund one of them.'],
  [
    'billing',
    '適格請求書の PDF をダウンロードしたいのですが、請求書の画面に表示されません。取得方法を教えてください。',
  ],
  ['billing', 'Please add our VAT number to the invoice of the billing account.'],
  ['cost', '先月からストレージの料金が急に 3 倍になりました。理由と、下げる方法を教えてください。'],
  [
    'cost',
    'Our Log Analytics costs rose by 40 % in November although the amount of data did not change. Why?',
  ],
  ['cost', '仮想マシンを停止しているのに料金がかかります。内訳を教えてください。'],
  [
    'cost',
    '予約インスタンスと節約プランのどちらがコストを抑えられるでしょうか。VM 20 台を 3 年使う予定です。',
  ],
  ['cost', 'How much would it cost to keep 10 TB in the archive tier for five years?'],
  ['cost', 'Cosmos DB をサーバーレスに変えた場合の費用の見積もり方法を教えてください。'],
  ['quota', '東日本の DSv5 の vCPU クォータを 100 から 300 に引き上げてください。'],
  ['quota', 'Please raise the limit of public IP addresses in Japan East from 20 to 60.'],
  [
    'quota',
    'Azure OpenAI gpt-4o の TPM の上限の緩和を申請したいです。現在 30K のところ、120K を希望します。',
  ],
  [
    'quota',
    'We need 64 more NDv4 cores in West Europe for a test in December. Our self-service request was rejected.',
  ],
  ['quota', 'VM を作成すると QuotaExceeded になります。コア数の上限を 40 に増やしていただけますか。'],
  ['quota', 'ストレージ アカウント数の上限 (250) に達したため、上限の引き上げをお願いいたします。'],
  ['subscription', 'サブスクリプションを別のテナントに移行したいです。手順を教えてください。'],
  [
    'subscription',
    'How do we transfer the billing ownership of our pay-as-you-go subscription to a colleague?',
  ],
  ['subscription', '退職者がアカウント管理者になっているサブスクリプションの所有者を変更してください。'],
  ['subscription', 'サブスクリプションを解約しましたが、再度有効にすることはできますか。'],
  ['subscription', 'Please cancel subscription 0000. We no longer use it.'],
  ['subscription', '無料試用版から従量課金制へサブスクリプションをアップグレードする方法をご案内ください。'],
];
