import type { Single } from '../written';

/** Requests with one question, wish, bill or limit each. */
export const asks: readonly Single[] = [
  {
    text: 'Windows Server 2016 の VM を 2022 にインプレース アップグレードする手順を教えてください。',
    services: ['virtual-machines'],
    intent: 'how-to',
  },
  {
    text: 'パスワードを忘れた社員が自分で再設定できるようにしたいのですが、設定の場所を教えてください。',
    services: ['entra-id'],
    intent: 'how-to',
  },
  {
    text: 'BLOB を 90 日後に自動でアーカイブ層へ移したいです。ライフサイクル管理の条件は「最終アクセス」と「最終変更」のどちらを使うべきでしょうか。',
    services: ['blob-storage'],
    intent: 'how-to',
  },
  {
    text: 'Container Apps で最小レプリカ 0 のとき、コールドスタートを短くするには何をすれば良い？',
    services: ['container-apps'],
    intent: 'how-to',
  },
  {
    text: 'PaaS への通信をインターネットに出さず閉域だけにしたい場合、名前解決はオンプレの DNS サーバーにどう設定すればよいですか。',
    services: ['private-link'],
    intent: 'how-to',
  },
  {
    text: '間違えて昨日の受注テーブルを消してしまいました。3 日前の時点のデータに戻す方法はありますか。',
    services: ['sql-database'],
    intent: 'how-to',
  },
  {
    text: 'Azure Policy でタグのないリソース グループの作成を禁止したいのですが、組み込み定義だけで可能ですか？',
    services: ['policy'],
    intent: 'how-to',
  },
  {
    text: '外注先の担当者に、特定のリソース グループだけ見えて起動と停止だけできる権限を与えたいです。どのロールが適切でしょうか。',
    services: ['rbac'],
    intent: 'how-to',
  },
  {
    text: 'CDN のキャッシュを特定のパスだけ消す az コマンドを教えてほしいです',
    services: ['cdn'],
    intent: 'how-to',
  },
  {
    text: `VMware 上の物理 12 台分相当のサーバーを移したいと考えています。
アプライアンスで 2 週間ほど性能を集めました。
集めた値から見積もりを出すまでの操作を教えてください。`,
    services: ['migrate'],
    intent: 'how-to',
  },
  {
    text: `お世話になっております。ノースウインド開発の中村です。
Python の関数アプリを従量課金から Flex Consumption に移行することを検討しています。
現在 VNet 統合は使用しておらず、デプロイは zip で行っています。
既存のアプリをそのまま切り替えられるのか、それとも新規作成が必要なのか、ご教示いただけますでしょうか。
よろしくお願いいたします。`,
    services: ['functions'],
    intent: 'how-to',
  },
  {
    text: `Sentinel の分析ルールを 3 つのワークスペースに同じ内容で配りたいと考えています。
GUI で 1 つずつ作るのは現実的ではないので、リポジトリ連携か Bicep で管理したいです。
どちらが推奨でしょうか？`,
    services: ['sentinel'],
    intent: 'how-to',
  },
  {
    text: `MMAからAMAへ移行する必要があると聞きました。
オンプレのWindowsサーバーが40台あります
今はゲートウェイ経由でログを送っています
AMAでもゲートウェイは使えるのでしょうか
使える場合の設定箇所を教えてください`,
    services: ['azure-monitor-agent', 'log-analytics-agent'],
    intent: 'how-to',
  },
  {
    text: `証明書を年に一度手作業で入れ替えています。
発行元は DigiCert です。
更新を自動化して、Web サーバー側にも反映されるようにしたいと考えております。
どのような構成が一般的か、手順書があればあわせてご案内ください。`,
    services: ['key-vault'],
    intent: 'how-to',
  },
  {
    text: `社内で GPT を使ったチャットボットを試作しています。
入力した内容が学習に使われないことを、情報セキュリティ委員会に説明する必要があります。
説明に使える公式の資料はどこにありますか。
日本語版があれば助かります。`,
    services: ['openai'],
    intent: 'how-to',
  },
  {
    text: `Cosmos DB for NoSQL で、既存コンテナーのパーティション キーを \`/tenantId\` から階層型 (\`/tenantId/userId\`) に変えたいです。
データは約 400 GB、書き込みは 24 時間止まりません。
ダウンタイムなしで移す方法はありますか。
\`\`\`json
{ "partitionKey": { "paths": ["/tenantId"], "kind": "Hash", "version": 2 } }
\`\`\``,
    services: ['cosmos-db'],
    intent: 'how-to',
  },
  {
    text: `■ お問い合わせ内容
仮想ネットワークのアドレス空間を 10.0.0.0/16 から 10.0.0.0/15 に拡張したいです。

■ 現在の構成
ハブ: vnet-hub-jpe (10.0.0.0/16)
スポーク: 6 つ（すべてハブとピアリング）
ハブにはファイアウォールと VPN ゲートウェイを配置

■ 確認したいこと
ピアリングを維持したままアドレス空間を変更できるか、変更後に同期の操作が必要か、作業手順としてご教示ください。

■ 作業予定
12 月 6 日（土）22:00

■ 備考
通信断は 5 分以内であれば許容できます。`,
    services: ['virtual-network'],
    intent: 'how-to',
  },
  {
    text: `件名: AVD のユーザー プロファイル移行について

平素より大変お世話になっております。
株式会社ウイングチップの運用担当でございます。

現在、弊社では AVD のプロファイル コンテナー（FSLogix）をファイル サーバー VM 上に配置しております。
VM の保守を終了したいため、プロファイルの格納先を Azure Files Premium へ移行する計画です。

前提
　利用者数　　　　：320 名
　プロファイル総量：2.1 TB
　認証　　　　　　：オンプレミス AD DS
　停止可能時間　　：日曜 0:00 ～ 8:00

VHDX をそのまま robocopy で移してよいのか、その際に ACL を引き継ぐための注意点を含め、推奨の移行手順をご案内いただけますと幸いです。
何卒よろしくお願い申し上げます。`,
    services: ['virtual-desktop', 'files'],
    intent: 'how-to',
  },
  {
    text: `Azure Local 23H2の2ノード構成で、ノードを1台追加して3ノードにしたいと思っています。

・ハードは同一機種、同一FW
・スイッチレス構成ではなくToRスイッチあり
・Quorumはクラウド監視
・ボリュームは2-wayミラー

追加したあとに既存ボリュームを3-wayへ変えられるのか、作り直しになるのかが分かりません。
ベンダーには「マイクロソフトに聞いてほしい」と言われました。
作業は年明けを予定しています。
急ぎではありません。`,
    services: ['azure-local'],
    intent: 'how-to',
  },
  {
    text: `\`\`\`bicep
module vnet 'br:acrshared.azurecr.io/bicep/vnet:v1' = {
  name: 'vnet'
  params: { location: location }
}
\`\`\`
のように社内レジストリのモジュールを参照しています。
開発者の端末では az login 済みなら復元できますが、CI では毎回トークンを渡しています。
bicepconfig.json に資格情報の優先順位を書けると聞きました。
マネージド ID だけを使わせるにはどう書けばよいですか。`,
    services: ['bicep', 'container-registry'],
    intent: 'how-to',
  },
  {
    text: `部門ごとに毎月の利用料を CSV で配布したいと考えています。
いまは画面からダウンロードして Excel で分けています。
タグは「dept」で付けてあります。
自動で毎月 1 日に出力する機能があるか、あれば設定方法を教えてください。`,
    services: ['cost-management'],
    intent: 'how-to',
  },
  {
    text: `コールセンターの録音（1 本 40 分、月 8 千本）を文字起こししたいです。
Speech サービスのバッチ文字起こしで話者を 2 人に固定するパラメーターを教えてください。`,
    services: ['speech'],
    intent: 'how-to',
  },
  {
    text: '11/9 3:22 に VM が勝手に再起動していました。現在は正常です。原因を教えてください。',
    services: ['virtual-machines'],
    intent: 'cause',
  },
  {
    text: '昨日の 13 時ごろ 10 分間だけサイトが重くなり、自然に回復しました。なぜ重くなったのか調べてほしいです。',
    services: ['app-service'],
    intent: 'cause',
  },
  {
    text: `お世話になっております。
11/6 21:04 から 21:06 にかけて SQL Database（sqldb-order-prd）への接続が切断されました。
アプリ側のリトライにより 21:06 以降は復旧しております。
計画メンテナンスの通知は受け取っておりません。
再構成の発生有無とその理由をご教示ください。
お客様報告のため、文面でいただけますと助かります。`,
    services: ['sql-database'],
    intent: 'cause',
  },
  {
    text: `先週の木曜 (11/12) の午前中、ファイルの保存にいつもの 20 倍近い時間がかかる状態が 1 時間ほど続きました。
今は普段どおりです。
遅延のグラフを見ると E2E とサーバーの両方が伸びていました。
社内の報告書に書くため、何が起きていたのか知りたいです。`,
    services: ['storage-account'],
    intent: 'cause',
  },
  {
    text: `■件名
ノードの突然の入れ替わりについて（原因調査のご依頼）
■発生日時
2026年11月11日 04:47 (JST)
■事象
aks-prd-01 のユーザー ノード プールで、ノード 3 台が短時間に順次再作成されました。
Pod は再スケジュールされ、04:58 には全サービスが復旧しております。
■ログ
04:47:10 NodeNotSchedulable node/aks-userpool-18834421-vmss00000a
04:48:55 RemovingNode node/aks-userpool-18834421-vmss00000a
04:50:31 RegisteredNode node/aks-userpool-18834421-vmss00000d
■補足
自動アップグレード チャネルは none、ノード OS のチャネルは NodeImage です。
メンテナンス期間は日曜 1 時に設定しているつもりです。
■ご依頼
再作成された理由をご調査ください。
■回答希望日
11 月 18 日`,
    services: ['aks'],
    intent: 'cause',
  },
  {
    text: '11/10(火) 10:05〜10:40、Azure Firewall を経由する通信だけがパケロスしました。既に収束しています。プラットフォーム側で何かあったか確認をお願いします。',
    services: ['firewall'],
    intent: 'cause',
  },
  {
    text: `今朝 8:30 から 9:10 まで多要素認証の通知がスマホに届かず、社員の半数くらいがログインできませんでした。
9:10 過ぎから急に届くようになり、いまは問題ありません。
サービス正常性のページには何も出ていませんでした。
社長に説明しないといけないので、そちらで障害があったのかどうか教えてください。`,
    services: ['entra-id'],
    intent: 'cause',
  },
  {
    text: 'ER 回線 (erc-osaka-02) のプライマリが 11/7 01:30 に 4 分断、自動復旧。メンテ通知なし。RCA をお願いします。',
    services: ['expressroute'],
    intent: 'cause',
  },
  {
    text: `夜間バッチの Azure Functions が 11/5 だけ 2 回実行されていました。
トリガーは Cron (0 0 2 * * *) です。
11/6 以降は 1 回だけで正常です。
二重に動いた理由を知りたいです。`,
    services: ['functions'],
    intent: 'cause',
  },
  {
    text: '10 月分の請求書がまだ届いていません。再発行をお願いします。',
    services: ['billing'],
    intent: 'billing',
  },
  {
    text: 'クレジットカードの有効期限が切れて支払いに失敗しました。新しいカードを登録しましたが未払いのまま表示されています。',
    services: ['billing'],
    intent: 'billing',
  },
  {
    text: `お世話になっております。経理部の高橋と申します。
先日届いた 9 月分の請求書 (E0400XXXXX) の宛名が旧社名のままになっております。
弊社は 10 月 1 日付で「株式会社アドベンチャーワークス」に商号を変更いたしました。
適格請求書としての要件を満たす必要があるため、宛名を訂正した請求書の再発行をお願いいたします。
住所に変更はございません。`,
    services: ['billing'],
    intent: 'billing',
  },
  {
    text: '間違って Marketplace の有償のファイアウォール製品を契約してしまい、3 万円請求されました。一度も起動していません。返金していただけますか？',
    services: ['marketplace', 'billing'],
    intent: 'billing',
  },
  {
    text: 'Log Analyticsの料金が先月の 4 倍になっているのですが、どのテーブルが原因か調べ方を教えてください。',
    services: ['log-analytics'],
    intent: 'cost',
  },
  {
    text: '何も使っていないはずなのに毎日 500 円くらい課金されています。何に掛かっているのか分かりません。',
    services: ['cost-management'],
    intent: 'cost',
  },
  {
    text: `予約 (RI) を 3 年で購入済みの D8s_v5 ですが、10 月の明細に従量課金の行が残っています。
スコープは「共有」にしています。
使用率は 100 % と表示されています。
VM は 5 台あり、予約の数量は 4 です。
1 台分が従量になるのは理解していますが、明細では 2 台分の時間が従量になっています。
なぜでしょうか。`,
    services: ['reservations'],
    intent: 'cost',
  },
  {
    text: `夜間と土日はサーバーを止めているのに、料金がほとんど下がりません。
OS の画面からシャットダウンしています。
止めている間もお金がかかっているのでしょうか。
止め方が間違っているなら正しいやり方を教えてください。`,
    services: ['virtual-machines'],
    intent: 'cost',
  },
  {
    text: `## 質問
サーバーレスの SQL Database が自動一時停止せず、24 時間分の vCore が課金されています。

## 設定
| 項目 | 値 |
|---|---|
| 自動一時停止の遅延 | 1 時間 |
| 最小 vCore | 0.5 |
| 最大 vCore | 4 |

## 状況
- アプリは 19 時に停止
- セッションは sys.dm_exec_sessions で 0
- 10/20 までは夜間の課金が 0 円

どこから接続が来ているのか、コストの内訳から分かる方法はありますか。`,
    services: ['sql-database'],
    intent: 'cost',
  },
  {
    text: '東日本リージョンの DSv5 ファミリの vCPU 上限を 100 から 300 に引き上げてください。',
    services: ['quotas', 'virtual-machines'],
    intent: 'quota',
  },
  {
    text: 'gpt-4o の TPM を 450K から 1M に増やしたいです。リージョンは East US 2、用途は社内の議事録要約です。',
    services: ['quotas', 'openai'],
    intent: 'quota',
  },
  {
    text: `お世話になっております。
新しい拠点の構築にあたり、固定のグローバル IP アドレスが 30 個必要になりますが、現在の上限が 20 と表示されて作成ができません。
上限を 50 まで引き上げていただけますでしょうか。
サブスクリプションは「fabrikam-net-prd」、地域は西日本です。
よろしくお願いいたします。`,
    services: ['quotas', 'public-ip'],
    intent: 'quota',
  },
  {
    text: `【申請内容】
クォータの引き上げ
【対象】
Azure Machine Learning / Standard NCADSA100v4 Family Cluster Dedicated vCPUs
【リージョン】
Japan East
【現在値 → 希望値】
0 → 96
【理由】
製造ラインの外観検査モデルの再学習のため。期間は 12 月から翌年 3 月まで。
【代替】
Japan East で不可の場合は Southeast Asia でも可
【申請者】
生産技術部 DX 推進課`,
    services: ['quotas', 'machine-learning'],
    intent: 'quota',
  },
  {
    text: 'ポータルのリソース一覧で、列の幅を固定して保存できるようにしてほしいです。毎回広げ直しています。',
    services: ['azure-portal'],
    intent: 'wish',
  },
  {
    text: '拠点との暗号化トンネルの事前共有キーを、画面から自動生成できる機能があると助かります。要望として開発元へ伝えてください。',
    services: ['vpn-gateway'],
    intent: 'wish',
  },
  {
    text: `ロジック アプリのデザイナーについて要望です。
アクションが 80 個を超えるとスクロールが重く、目的のアクションを探すのに時間がかかります。
アクション名で検索して移動できる機能を追加していただけないでしょうか。
Power Automate の新しいデザイナーには似た機能があると聞いています。`,
    services: ['logic-apps'],
    intent: 'wish',
  },
  {
    text: 'Azure Backup のレポートを PDF で定期的にメールできるようにしてほしい。今は画面のスクショを貼って月次報告している。',
    services: ['backup'],
    intent: 'wish',
  },
  {
    text: 'サブスクリプションの管理者だった社員が退職してしまい、誰も所有者の権限を持っていません。所有者を移したいです。',
    services: ['subscriptions'],
    intent: 'subscription',
  },
  {
    text: `会社の合併に伴い、旧会社のテナントで契約していたものを新会社のテナントへ移す必要があります。
契約の種類は従量課金（クレジットカード払い）です。
中には Web サーバー 4 台とデータベース 1 台が動いています。
移した場合に権限の設定が消えると聞きました。
移管の手続きと注意点を教えてください。`,
    services: ['subscriptions', 'entra-id'],
    intent: 'subscription',
  },
  {
    text: '無料試用期間が終わったので従量課金に切り替えたいのに、アップグレードのボタンが押せません。',
    services: ['subscriptions'],
    intent: 'subscription',
  },
  {
    text: 'az network nsg rule create のリファレンスに --destination-asgs の例がありません。ドキュメントに追記してください。',
    services: ['azure-cli', 'network-security-group'],
    intent: 'feedback',
  },
  {
    text: 'App Service の「VNet 統合」の日本語ページで、必要なサブネットのサイズが本文では /28、表では /26 と書かれており矛盾しています。英語版は /28 です。修正をお願いします。',
    services: ['app-service'],
    intent: 'feedback',
  },
  {
    text: `SAP のクラスター構築手順のドキュメントについてです。
HANA のスケールアウトを RHEL 9 で組む章の手順 12 で、pcs コマンドのオプションが RHEL 8 のままになっています。
そのまま実行すると「Error: invalid option」になります。
読み替えて進めることはできましたが、他の利用者のためにも直していただいた方が良いと思います。
該当ページの最終更新日は 2025/04/18 でした。`,
    services: ['sap-on-azure'],
    intent: 'feedback',
  },
  {
    text: `## やりたいこと
Digital Twins に登録した約 6 万のツインのプロパティ変更を、外部の BI に 1 時間ごとに渡したい。

## いまの構成
- モデル: DTDL v3、32 インターフェイス
- 更新: 1 分あたり 800 件程度
- ルート: なし

## 検討した案
1. 毎時 Query API で全件取得 → QU の消費が大きい
2. イベント ルートでイベントを流し、変更分だけためる
3. データ履歴の接続を作る

## 知りたいこと
3 のデータ履歴で「変更のあったプロパティだけ」を残す設定の仕方。

\`\`\`text
api-version: 2023-10-31
\`\`\``,
    services: ['digital-twins'],
    intent: 'how-to',
  },
  {
    text: `開発者向けに「環境」をセルフサービスで払い出す仕組みを作っています。
Deployment Environments のカタログを Azure Repos に置いています。
環境定義は Terraform です。
既定のランナー イメージでは terraform 1.5 しか入っていないようでした。
社内のモジュールは 1.7 以上を前提としています。
独自のランナー イメージを作る手順は読みました。
イメージは社内のプライベートなレジストリに置きたいです。
環境の種類に割り当てたマネージド ID でそのレジストリから取得させるには、どのロールをどこに付ければよいですか。`,
    services: ['deployment-environments', 'managed-identities'],
    intent: 'how-to',
  },
  {
    text: `グループ会社の社員 (別のテナント) に、うちの社内アプリへログインさせたいです。
ゲストとして 1 人ずつ招待するのは 500 名なので無理があります。
お互いのテナントを信頼させるような設定があると聞いたのですが、どう進めればよいですか。`,
    services: ['entra-id'],
    intent: 'how-to',
  },
  {
    text: 'サーバーを丸ごと 3 か月前の状態に戻すのではなく、中のフォルダーを 1 つだけ取り出したいです。やり方を教えて下さい。',
    services: ['backup', 'virtual-machines'],
    intent: 'how-to',
  },
  {
    text: 'サーバーを増やそうとしたら「承認されたコア数を超えています」と言われました。現在 20 と出ているので、64 まで増やしてください。場所は東日本です。',
    services: ['quotas', 'virtual-machines'],
    intent: 'quota',
  },
  {
    text: `NoSQL のデータベースの利用料が、アクセス数は変わらないのに 9 月の倍になっています。
RU/s の最大値を上げた覚えもありません。
どこを見れば理由が分かりますか？`,
    services: ['cosmos-db'],
    intent: 'cost',
  },
  {
    text: `お世話になっております。基盤課の平井です。
AVS のプライベート クラウド（3 ノード、AV36P）で稼働している仮想マシン約 150 台のうち、
20 台を L2 延伸したままオンプレミスの vSphere に戻す計画があります。
・HCX Enterprise 利用中
・延伸しているセグメント：4
・MON：有効
・回線：ExpressRoute 1 Gbps
・1 台あたりの平均容量：200 GB
・作業可能時間：土日の 0 時から 6 時
逆方向の移行を RAV で行う際の手順と、MON が有効なままで問題ないかの注意点をご案内ください。`,
    services: ['vmware-solution'],
    intent: 'how-to',
  },
  {
    text: `【概要】
データベース サーバーのディスク性能の一時的な低下（調査依頼）
【時間帯】
2026/11/07 13:31 ～ 13:58
【内容】
データ用ドライブの書き込みの応答が 2 ms から 900 ms まで悪化した。
13:58 以降は何もせずに戻った。
【取得した値】
13:30 1.9 ms
13:35 640 ms
13:40 902 ms
13:45 881 ms
13:55 410 ms
14:00 2.1 ms
【補足】
IOPS は上限の 3 割程度
バーストの残高は 100 %
【依頼】
悪化した理由を報告書の形でいただきたい。`,
    services: ['managed-disks'],
    intent: 'cause',
  },
  {
    text: `# やりたいこと
モノレポで、変更のあったフォルダーだけビルドしたい。

# 構成
- Azure Repos (Git)
- \`services/a\`, \`services/b\`, \`services/c\`
- パイプラインは YAML 1 本

# 試したこと
\`\`\`yaml
trigger:
  paths:
    include:
      - services/a
\`\`\`
これだと 3 本に分けないといけない。

# 知りたいこと
YAML 1 本のまま、変更のあったサービスのステージだけ動かす書き方。`,
    services: ['azure-devops'],
    intent: 'how-to',
  },
  {
    text: `お世話になります。情シスの内田です。

セキュリティの推奨に従って「サーバーの保護」を有効にしたところ、翌月の請求が 18 万円増えました。

有効にした日：10/3
有効にした範囲：サブスクリプション全体
サーバーの台数：Windows 42 台、Linux 18 台
うち夜間停止しているもの：30 台
プラン：P2

画面の説明では 1 台あたり月 15 ドル程度と読めました。
60 台 × 15 ドルで 13 万円くらいを見込んでいました。
差額の 5 万円がどこから来るのか、内訳を知る方法を教えてください。`,
    services: ['defender-for-cloud'],
    intent: 'cost',
  },
  {
    text: `サポートの問い合わせフォームについての要望です。

現在、添付ファイルは 1 つずつしか追加できません。
弊社ではログを 5 〜 10 個お送りすることが多く、毎回 ZIP にまとめています。
しかし、ZIP にすると貴社の担当の方から
「個別に送ってほしい」
と言われることがあります。

複数のファイルを一度に選択して添付できるようにしていただけると助かります。
開発部門へのフィードバックとしてお取り扱いください。`,
    services: ['azure-support'],
    intent: 'wish',
  },
];
