/** Several problems each, which the person told apart: by numbers, labels, a count, 「…件と、…件」, connectors. With how many. */
export const seriesJa: [text: string, parts: number][] = [
  [
    '1. AKS のノードが NotReady になり、Pod が起動しません。\n2. Key Vault の料金が先月から倍になっている理由を知りたいです。\n3. Log Analytics の保存期間を変更する手順も教えてください。',
    3,
  ],
  [
    '① AKS のノードが NotReady になり、Pod が起動しません。\n② Key Vault の料金が先月から倍になっている理由を知りたいです。\n③ Log Analytics の保存期間を変更する手順も教えてください。',
    3,
  ],
  [
    '・AKS のノードが NotReady になり、Pod が起動しません。\n・Key Vault の料金が先月から倍になっている理由を知りたいです。\n・Log Analytics の保存期間を変更する手順も教えてください。',
    3,
  ],
  [
    '【問題1】AKS のノードが NotReady になります。\n【問題2】Key Vault の料金が倍になりました。理由を教えてください。',
    2,
  ],
  [
    '問題1：AKS のノードが NotReady になります。\n問題2：Log Analytics の保存期間を変更する方法を教えてください。',
    2,
  ],
  [
    'お問い合わせは 3 件あります。(1) AKS のノードが NotReady になります。(2) Key Vault の料金が倍になった理由を教えてください。(3) Log Analytics の保存期間を変更する手順を教えてください。',
    3,
  ],
  [
    '以下 2 点について教えてください。1. Azure Backup のジョブが失敗する原因。2. Azure OpenAI のクォータを増やす方法。',
    2,
  ],
  [
    'Application Gateway が 502 を返す件と、Log Analytics の料金が急増した件について、それぞれ原因を教えてください。',
    2,
  ],
  [
    'App Service が 503 を返します。原因を教えてください。ついでに、Azure DevOps の請求先を変更する方法も教えてください。',
    2,
  ],
  [
    'AKS のノードが NotReady になります。\n\n別件ですが、Key Vault のシークレットが取得できません。\n\n別件ですが、SQL Database の CPU が高騰しています。\n\nそれとは別に、Cosmos DB で 429 が出ます。',
    4,
  ],
  [
    'AKS のノードが NotReady になり、Pod が起動しません。原因を教えてください。\n\n別件ですが、Key Vault の料金を教えてください。\n\n別件ですが、SQL Database のバックアップの保持期間を変更する方法を教えてください。\n\nそれとは別に Cosmos DB の 429 も発生しています。',
    4,
  ],
  [
    '1. VM に RDP で接続できなくなりました。\n2. マネージド ディスクの料金が先月より高い理由を教えてください。\n3. Azure Backup の保持期間を 90 日に延ばす手順を知りたいです。',
    3,
  ],
  [
    '① Functions が 500 エラーを返します。\n② Application Insights のデータ取り込み量を減らす方法を教えてください。',
    2,
  ],
  [
    '・API Management の応答が 504 になります。調査をお願いします。\n・Event Hubs の料金が急に増えた理由を教えてください。\n・Entra ID の条件付きアクセスの設定手順を教えてください。',
    3,
  ],
  [
    '【質問1】Virtual WAN のハブの接続が切れる原因を教えてください。\n【質問2】Azure Firewall の料金の内訳を教えてください。',
    2,
  ],
  [
    '相談①：Container Apps のリビジョンが起動しません。\n相談②：ACR のイメージを自動で削除する設定方法を教えてください。',
    2,
  ],
  [
    '今回の問い合わせは 2 件です。1) Data Factory のパイプラインが失敗します。2) Key Vault のキーの自動ローテーションの設定方法を教えてください。',
    2,
  ],
  [
    '確認したいことが 2 点あります。\n(1) Redis の接続が断続的に切れます。原因を調べてください。\n(2) App Service の証明書を更新する手順を教えてください。',
    2,
  ],
  [
    'VPN Gateway の接続が切れる件と Cosmos DB の RU の課金が増えた件につきまして、それぞれご確認をお願いします。',
    2,
  ],
  [
    'Logic Apps の実行が失敗する件、および Azure Backup のコストを下げたい件の 2 件についてお問い合わせします。',
    2,
  ],
  [
    'ストレージ アカウントに接続できず、業務が止まっています。調査をお願いします。ついでに、SQL Database の DTU を上げるときの費用も教えてください。',
    2,
  ],
  [
    '画面が表示されません。原因を調べてください。ちなみに別の質問ですが、請求書の宛名を変える方法を教えてください。',
    2,
  ],
  [
    'SQL Database に接続できません。\n\n別件ですが、App Service の料金プランを下げる方法を教えてください。\n\nもう 1 件、Storage の容量が増え続けています。',
    3,
  ],
  [
    'お世話になっております。下記 3 点、ご回答をお願いいたします。\n\n1．Virtual Desktop のセッションにログインできません。\n2．Azure Files の利用料が 10 月から高くなりました。内訳を教えてください。\n3．Purview の接続元を追加する手順を教えてください。\n\nよろしくお願いいたします。',
    3,
  ],
  [
    '①App Gateway の WAF で 403 になります。\n②Front Door のキャッシュの有効期間を変更する手順を教えてください。',
    2,
  ],
  [
    'お問合せは二点です。（1）Web アプリのデプロイが失敗します。（2）Entra ID のグループを一括で登録する方法を教えてください。',
    2,
  ],
  [
    'AKS の API サーバーに接続できません。至急調査をお願いします。\n\n別件ですが、AKS のノード プールのバージョンの上げ方を教えてください。',
    2,
  ],
  [
    'VM が起動しません。\n\n別件ですが、ディスクのスナップショットの作成が失敗します。\n\n別件ですが、VM の予約の払い戻しをお願いします。',
    3,
  ],
  [
    'Azure Files をマウントできません。調査してください。また、Log Analytics のコストを下げる方法も教えてください。',
    2,
  ],
  [
    'Application Insights のログが届きません。ご確認ください。ついでに、Azure DevOps のライセンスの数え方も教えてください。',
    2,
  ],
  [
    '問い合わせが 3 点ございます。\n1) Traffic Manager のエンドポイントが Degraded になります。\n2) Azure Firewall の月額費用が想定より高いです。\n3) Bastion の Standard への変更手順をお教えください。',
    3,
  ],
  [
    '＜質問1＞\nData Factory のコピーが遅くなりました。原因は何でしょうか。\n＜質問2＞\nAzure SQL の予約容量を購入する方法を教えてください。',
    2,
  ],
  [
    '一点目、AKS の Ingress で 504 が発生しています。二点目、ACR の geo レプリケーションの設定方法を教えてください。',
    2,
  ],
  [
    'App Service の証明書が更新されない件と Azure DNS のゾーンを移管したい件について、それぞれ教えていただけますか。',
    2,
  ],
  [
    'Service Bus の受信が止まっています。調査をお願いします。なお、別件で恐縮ですが、Functions の従量課金プランから Flex に移る方法も知りたいです。',
    2,
  ],
  [
    '仮想ネットワークのピアリングが切断されます。\n\n別件となります。NSG のフロー ログを有効にする手順を教えてください。\n\n別件となります。ExpressRoute の回線の料金が先月だけ高いです。',
    3,
  ],
  ['◆1件目 Cosmos DB の書き込みが 429 で失敗します\n◆2件目 Stream Analytics のジョブを止める手順', 2],
  [
    '・VM にログインできません\n・Azure Bastion の費用が急増しました\n・マネージド ディスクを暗号化する手順を教えてください',
    3,
  ],
  [
    'ML ワークスペースのコンピューティングが起動しません。ところで全く別の質問になりますが、Copilot の契約窓口はどこでしょうか。',
    2,
  ],
  [
    'お世話になります。次の 3 件を別々の担当に伺うべきか分からず、まとめて記載します。\n(ア) AKS のノードが NotReady です。\n(イ) Key Vault の料金が倍増しました。\n(ウ) Log Analytics の保存期間の変更方法を教えてください。',
    3,
  ],
  [
    '・【障害】Web App が 500 を返しています\n・【費用】Application Insights の課金が跳ね上がりました\n・【操作】Front Door にドメインを追加する手順を教えてください',
    3,
  ],
  [
    '1. Event Hubs にイベントが届きません。昨日の 15 時からです。\n2. Stream Analytics のユニット数を変更する手順を教えてください。\nよろしくお願いいたします。',
    2,
  ],
  [
    'VM が応答しません。至急ご対応ください。\n\n別件でございますが、VM のバックアップの保持期間を変更する方法も教えてください。',
    2,
  ],
  [
    'Azure Functions が起動しない件と Storage のコストを削減したい件について、それぞれアドバイスをください。',
    2,
  ],
];

export const seriesEn: [text: string, parts: number][] = [
  [
    '1. Our AKS cluster nodes are NotReady since this morning.\n2. Key Vault billing doubled compared to last month.\n3. How do we change Log Analytics retention?',
    3,
  ],
  ['Issue 1: AKS nodes are NotReady.\nIssue 2: How do we change the retention of Log Analytics?', 2],
  [
    'I have two issues. First, our App Service returns 502 since Monday. Second, the Azure SQL cost increased a lot and we want to know why.',
    2,
  ],
  [
    'The page is blank since this morning. Please check. By the way, a separate question: how do we change the name on our invoice?',
    2,
  ],
  [
    'Our AKS nodes are NotReady since the upgrade. Also, our Azure Backup job has been failing with error 0x80070005 for a week. Please investigate both.',
    2,
  ],
  [
    'Our AKS cluster is down and all pods are Pending. Please help. Please also tell us how to lower our Log Analytics cost, and raise the quota for DSv5 in Japan East.',
    2,
  ],
  [
    '1) Virtual machine vm-01 does not boot after patching.\n2) Managed disk charges tripled in October. Why?\n3) How can we extend the backup retention to 90 days?',
    3,
  ],
  [
    'Problem 1: Functions app returns 500.\nProblem 2: We want to know how to reduce Application Insights ingestion cost.',
    2,
  ],
  [
    'There are three things we need help with. (1) Redis connections drop. (2) The App Service bill is higher than expected. (3) How do we enable geo-replication in ACR?',
    3,
  ],
  [
    'Two questions: first, why does Data Factory fail with 2200 since Monday? Second, how do we rotate keys in Key Vault?',
    2,
  ],
  [
    'Our Logic App fails every night. Also, the Cosmos DB bill has doubled since last month. Please look into both.',
    2,
  ],
  [
    'Nothing loads since 9 am and all users are blocked. A separate question: how do we add a second billing contact?',
    2,
  ],
  [
    'VMs in the scale set cannot be reached. Please investigate. Please also let us know how to reduce the cost of Azure Backup.',
    2,
  ],
  [
    '- Application Gateway returns 502 for our shop.\n- We would like to know how to change the retention of Log Analytics.\n- The Azure DevOps agent pool is offline.',
    3,
  ],
  [
    'Hi team, three items today.\n1. The API Management gateway returns 500 for all calls.\n2. Our Event Hubs spend went up by 40 percent in October, please explain.\n3. What is the procedure to add a custom domain to Static Web Apps?',
    3,
  ],
  [
    'Request 1: Our VM is stuck in Updating.\nRequest 2: Please tell us how to move our Recovery Services vault to another region.',
    2,
  ],
  [
    'We have 2 questions. 1. Why does our AKS upgrade fail with PodDrainFailure? 2. How do we rotate the keys of our Key Vault automatically?',
    2,
  ],
  [
    'Synapse pipelines are stuck since last night. Also, our VPN gateway has been disconnecting every hour. Please look into both.',
    2,
  ],
  ['The login page is not shown. Can you check? On a separate matter, how do we cancel our support plan?', 2],
  [
    'SQL Database is down for all customers. We need help now. Could you also tell us how to reduce the cost of Azure Backup?',
    2,
  ],
  [
    '• Cosmos DB throttles our requests with 429.\n• Our Functions bill tripled.\n• How do we enable private access for Azure Container Registry?',
    3,
  ],
  ['Our app on App Service shows HTTP 500. Separate question: how do we export all invoices of 2025?', 2],
  [
    'The storage account cannot be reached from the VM.\n\nUnrelated question: how do we delete an old Entra tenant?\n\nAnother separate issue: Power BI does not refresh.',
    3,
  ],
  [
    'We are contacting you about three matters: 1) Cosmos DB restore is stuck at 80 percent. 2) The Log Analytics charges doubled. 3) How can we create a private endpoint for Event Hubs?',
    3,
  ],
  ['#1 App Gateway health probe fails\n#2 How do we renew the Key Vault certificate automatically?', 2],
  [
    'The AKS API server is unreachable. And a completely different question: how do we buy a reservation for VMs?',
    2,
  ],
  [
    'Our Redis instance is unavailable. In addition, our Azure DevOps pipelines have been failing since Tuesday. Please help with both issues.',
    2,
  ],
  [
    'Our Static Web App cannot be deployed.\n\nSeparate issue: API Management shows an expired certificate.',
    2,
  ],
  [
    'Please help us with these two requests.\n1. The AKS node pool is stuck in Failed state.\n2. Explain how to set up automatic rotation of keys in Key Vault.',
    2,
  ],
  [
    'There are 2 issues we would like to raise: first, Front Door returns 503; second, our App Service costs have risen sharply.',
    2,
  ],
  [
    'Issue A - Azure Files share is offline.\nIssue B - What is the procedure for changing the replication of the storage account?',
    2,
  ],
  ['VPN gateway is down. P.S. Different topic: how do we add an owner to a subscription?', 2],
  ['Our web app is returning 500. As a separate request, please increase our Azure OpenAI quota.', 2],
];
