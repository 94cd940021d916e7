import type { Several } from '../written';

/** Several questions, natures or occurrences about one thing. */
export const several: readonly Several[] = [
  {
    about: 'questions',
    text: `Azure Bastion について教えてください。
1. Basic から Standard への変更で停止はありますか。
2. 同時接続数の上限はいくつですか。
3. ファイル転送は可能ですか。`,
  },
  {
    about: 'questions',
    text: `Cosmos DB の連続バックアップについて 3 点質問です。
・7 日と 30 日で性能に差はあるか
・途中で 30 日から 7 日に変えられるか
・削除したアカウントは復元できるか`,
  },
  {
    about: 'questions',
    text: 'Application Gateway の WAF は CRS 3.2 から DRS 2.1 に上げられますか？それとカスタム ルールは何個まで作れますか？あとボット保護は日本のリージョンでも使えますか？',
  },
  {
    about: 'questions',
    text: `お世話になっております。
Azure Backup の導入を検討しており、下記ご教示ください。

Q1. バックアップ中に VM の性能へ影響はありますでしょうか。
Q2. 暗号化されたディスクも対象にできますでしょうか。
Q3. 復元ポイントを別のリージョンへコピーすることは可能でしょうか。
Q4. 退会後のデータはいつ消去されますでしょうか。

よろしくお願いいたします。`,
  },
  {
    about: 'questions',
    text: `AKS のアップグレードについて
① 1.29 のサポートはいつまでですか
② 2 つ飛ばして上げることはできますか
③ ノード プールだけ先に上げてもいいですか`,
  },
  {
    about: 'questions',
    text: 'ExpressRoute のことで伺います。Local SKU で西日本の VNet に繋げますか。また、Global Reach は東京と大阪の間で利用できますか。さらに、回線を増速するときに再作成は必要ですか。',
  },
  {
    about: 'questions',
    text: `key vaultの論理削除の期間って後から変えられますか
消去保護は途中で外せますか`,
  },
  {
    about: 'questions',
    text: `【質問 1】Azure Files の Premium で、プロビジョニング済みのサイズを下げるのに待ち時間はありますか。
【質問 2】Azure Files の SMB マルチチャネルは Windows Server 2019 でも使えますか。`,
  },
  {
    about: 'questions',
    text: `Entra ID の P1 で使える機能の確認です。

- 動的グループ
- 条件付きアクセス
- アクセス レビュー
- PIM

それぞれ使えるかどうかと、アクセス レビューが使えない場合に手作業で同じことをするための方法、P2 を一部の社員だけに買ってもよいかを教えてください。`,
  },
  {
    about: 'questions',
    text: 'AVD の RemoteApp について質問が 2 つあります。1 つ目、1 つのホスト プールからデスクトップと RemoteApp の両方を公開できますか。2 つ目、RemoteApp で Teams の最適化は効きますか。',
  },
  {
    about: 'questions',
    text: `## Container Apps について

### 1. 同時実行のスケール ルール
HTTP と Queue の両方を指定した場合、どちらが優先されますか。

### 2. イングレス
TCP のポートは最大でいくつまで公開できますか。

### 3. ボリューム
Azure Files を NFS でマウントできますか。`,
  },
  {
    about: 'questions',
    text: `社内からサーバー更改の質問をもらったのでそのまま転送します
・仮想マシンを東日本から西日本へ引っ越すやり方は？
・引っ越しのあと IP アドレスは変わる？
・Windows のライセンスはそのまま使える？`,
  },
  {
    about: 'questions',
    text: `SQL Managed Instance の next-gen 汎用レベルに上げたいのですが、切り替え時の断時間はどれくらいでしょうか？
また、フェールオーバー グループを組んでいる場合はプライマリとセカンダリのどちらから先に上げるべきでしょうか？
最後に、next-gen から元に戻すことはできますでしょうか？`,
  },
  {
    about: 'questions',
    text: 'App Service のインスタンス メモリを見たい（やり方）。それと、App Service の常時接続を ON にすると料金は変わるか。それと、App Service のログの保存期間。',
  },
  {
    about: 'questions',
    text: 'パスキーの導入について教えてください。Android 13 でも登録できますか？管理者が代わりに登録することはできますか？紛失したときの再発行の手順はどうなりますか？',
  },
  {
    about: 'questions',
    text: `VPN Gateway (VpnGw2AZ)
a) P2S の最大同時接続数は？
b) OpenVPN と IKEv2 を同時に使える？
c) カスタム ルートの最大数は？
d) 証明書の失効はどうやる？`,
  },
  {
    about: 'questions',
    text: `確認したい点が以下のとおりございます。
・Log Analytics の基本プランでアラートは使えるか
・アーカイブから検索ジョブを実行したときの所要時間の目安
・ワークスペースを別のリソース グループへ移した場合の影響
・テーブルごとの保存期間を API で変える方法`,
  },
  {
    about: 'questions',
    text: 'Azure Firewall の Basic と Standard の違いのうち DNS プロキシはどちらでも使えますか。脅威インテリジェンスの拒否モードはどちらでも使えますか。SKU の変更は作り直しになりますか。',
  },
  {
    about: 'questions',
    text: 'gpt-4o の廃止日について教えてください。自動で gpt-4.1 に変わるのでしょうか。また、変わった場合は TPM の割り当ては引き継がれますか。それから、PTU で契約している場合はどうなりますか。',
  },
  {
    about: 'questions',
    text: 'Front Door の質問です。(1)キャッシュのパージが全拠点に行き渡るまで何分くらいか。(2)送信元 IP の範囲は固定か。(3)WebSocket は Standard でも使えるか。(4)ログに X-Azure-Ref は残るか。',
  },
  {
    about: 'questions',
    text: 'ストレージ アカウントの冗長性を LRS から GZRS に変える予定です。変換にかかる日数の目安と、変換中に書き込みの停止があるかを知りたいです。それから、別の話で同じストレージの階層型名前空間を後から有効にすると元に戻せないのは本当でしょうか。',
  },
  {
    about: 'questions',
    text: 'DevOpsのパイプラインの承認について。承認者がグループのとき全員の承認が要る？タイムアウトは最大何日？承認の通知をTeamsに送れる？',
  },
  {
    about: 'natures',
    text: `Azure Backup のジョブが UserErrorVmNotFound で失敗します。原因と対処を教えてください。
あわせて、バックアップ ポリシーの「インスタント リストア」の日数は何日にするのが適切でしょうか。`,
  },
  {
    about: 'natures',
    text: `az vm create で InvalidParameter になります。--zone を指定したときだけです。
ちなみに --priority Spot を指定すると、退避の動作は既定で何になりますか。`,
  },
  {
    about: 'natures',
    text: `API Management の rate-limit-by-key ポリシーで 500 エラーが出ます。設定を見直しましたが直りません。
また、rate-limit と quota の違い、renewal-period に指定できる最大値を教えてください。`,
  },
  {
    about: 'natures',
    text: `Functions がタイムアウトで落ちるので直したいです。ログは添付しました。
あと要望ですが、Functions のポータル画面で関数の並び順を変えられるようにしてほしいです。`,
  },
  {
    about: 'natures',
    text: `Cosmos DB の 429 エラーが止まりません。対処をお願いします。
それと、今月の Cosmos DB の料金が 2 倍になった理由も知りたいです。`,
  },
  {
    about: 'natures',
    text: `VM が作成できない（SkuNotAvailable）。東日本 D16s_v5。代わりのサイズはあるか。
なお今後に備えて DSv5 のコア数の上限を 200 に引き上げてほしい。`,
  },
  {
    about: 'natures',
    text: `昨日 14 時の Redis の切断について、現在は復旧していますが原因を教えてください。
また、Redis を Premium から Enterprise へ移行する手順も知りたいです。`,
  },
  {
    about: 'natures',
    text: `静的サイトのカスタム ドメインの設定手順を教えてください。
それから、日本語のドキュメントの手順 4 のスクリーンショットが古い画面のままなので直してほしいです。`,
  },
  {
    about: 'natures',
    text: `Data Factory の Copy アクティビティが 2200 エラーで失敗しています。
(1) エラーの原因と対処
(2) parallelCopies と DIU の違い
の 2 点についてお願いします。`,
  },
  {
    about: 'natures',
    text: `Entra Connect の同期が 3 日前から失敗している。早く直したい。
あと同期の間隔を 30 分より短くする方法はあるか。`,
  },
  {
    about: 'natures',
    text: `先週金曜の App Service の 5xx は自然に収まりましたが、根本原因のご報告をいただきたいです。
別途、自動修復 (Auto-heal) を設定する際の推奨値についてもご教示ください。`,
  },
  {
    about: 'natures',
    text: `Load Balancer の正常性プローブが失敗します。NSG は開けてあります。
あわせて、Basic から Standard に上げたときの料金の差も教えてほしい。`,
  },
  {
    about: 'natures',
    text: `AKS のノードの自動スケールが効かない件の調査をお願いします。
加えて、scale-down-unneeded-time と scale-down-delay-after-add の関係がドキュメントを読んでも分かりません。どちらが先に評価されるのでしょうか。`,
  },
  {
    about: 'natures',
    text: `お世話になっております。
Log Analytics のクエリがタイムアウトする不具合が発生しております。対応方法をお願いいたします。
また、同ワークスペースの 10 月分の料金の明細について、日ごとの取り込み量が確認できる資料をいただけますでしょうか。`,
  },
  {
    about: 'natures',
    text: `■ 障害
SQL Database の geo レプリカが「Suspended」です。復旧させたいです。
■ 質問
レプリカを 2 つに増やすときの手順は？
■ 要望
ポータルに遅延の秒数を表示してほしい。`,
  },
  {
    about: 'natures',
    text: 'ポータルで予約の購入ボタンがエラーになる。それとは別に予約のスコープを共有から単一に変えると翌月の割引はどうなるのかも聞きたい。',
  },
  {
    about: 'natures',
    text: 'Logic Apps の SFTP コネクタで「Unable to connect」が出ます。解決したいです。もう 1 点、SFTP コネクタで扱えるファイルの最大サイズと、チャンクの設定方法を教えてください。',
  },
  {
    about: 'natures',
    text: 'ACR の脆弱性スキャンの方法を教えてください。あと docker pull が時々 toomanyrequests で失敗するのも見てほしいです。',
  },
  {
    about: 'natures',
    text: 'SSPR でメールが届かない人がいます（5 名）。届くようにしたいです。SSPR の画面のロゴを会社のものに変える方法も教えてください。',
  },
  {
    about: 'natures',
    text: `Azure Files のマウントがエラー 53 で失敗。解決策を希望。
スナップショットを毎日自動で取る方法も希望。
ついでに、トランザクション最適化とホットの料金差も希望。`,
  },
  {
    about: 'natures',
    text: 'Stream Analytics のジョブが 11/10 に停止しましたが、再開して今は動いています。停止した理由を調べてください。また、SU を自動でスケールさせる設定の方法を教えてください。',
  },
  {
    about: 'natures',
    text: 'Terraform の azurerm_key_vault で 403 が出るので助けてください。そもそも enable_rbac_authorization を true にすると既存のアクセス ポリシーはどう扱われるのか、仕様も確認したいです。',
  },
  {
    about: 'natures',
    text: 'Event Hubs の受信が止まる障害の調査をお願いします。なお Event Hubs の Capture の Avro のスキーマについての公式ページは、リンクが切れていたので修正をお願いします。',
  },
  {
    about: 'natures',
    text: `VPN が繋がらない！直してほしい！
あとVPNの請求が2回来てる。返金してほしい。`,
  },
  {
    about: 'natures',
    text: `Azure Monitor エージェントのインストールが失敗します (exit code 1603)。
別の観点の質問ですが、DCR で Perf の収集間隔に指定できる最小値は何秒でしょうか。`,
  },
  {
    about: 'natures',
    text: 'Windows 365 の Cloud PC のプロビジョニングが失敗しているので原因を知りたい。また海外拠点向けに言語パックを入れたカスタム イメージの作り方を案内してほしい。',
  },
  {
    about: 'natures',
    text: `OpenAI のデプロイで content_filter による拒否が誤検知と思われる。解消したい。
一方で、TPM の上限を 300K に増やす申請もお願いしたい。`,
  },
  {
    about: 'natures',
    text: `AVD のセッション ホストのエージェントが更新されず「アップグレードが必要」のままです。
スケジュールされたエージェントの更新の時間帯は、どのように選ぶのがよいでしょうか。`,
  },
  {
    about: 'occurrences',
    text: '5/1 の 10:00 に Web アプリが 503 になり、再起動で解消しました。5/4 の 22:00 にまた 503 になりました。それぞれの原因を教えてください。',
  },
  {
    about: 'occurrences',
    text: '10 月 20 日にご対応いただいた VM の意図しない再起動（解決済み）ですが、11 月 9 日に再度発生しました。今回の原因の調査をお願いします。前回の原因もまだ伺っておりません。',
  },
  {
    about: 'occurrences',
    text: `■ 1 回目
11/02 03:10〜03:25 SQL Database への接続断。自動復旧。
■ 2 回目
11/09 03:12〜03:20 SQL Database への接続断。自動復旧。
いずれについても原因報告をお願いします。`,
  },
  {
    about: 'occurrences',
    text: '先月の 15 日に Redis のフェールオーバーがあって直ったのに、今日の朝また同じのが起きた。今回は 20 分かかった。両方の理由を知りたい。',
  },
  {
    about: 'occurrences',
    text: '前回（ケース 2610150030000456、クローズ済み）と同じ「データ ファクトリの IR がオフラインになる」事象が、昨日再発しました。前回はメモリ不足とのご回答で 32 GB に増やし、3 週間安定していました。',
  },
  {
    about: 'occurrences',
    text: `AKS ノードの NotReady の発生履歴：
- 9/30 04:00（20 分後に復旧、原因は OOM と判明）
- 11/8 04:00（15 分後に復旧、原因不明）
11/8 について OOM の形跡がないため調査をお願いします。9/30 の恒久対策の状況もあわせて教えてください。`,
  },
  {
    about: 'occurrences',
    text: `4月にもVPNが切れて貴社側のメンテが原因と言われました
そのときは翌日に直りました
きのうまた切れて1時間で直りました
今回もメンテですか`,
  },
  {
    about: 'occurrences',
    text: '11/05 18:00 の Front Door の遅延は解消の連絡をいただきました。その後、11/11 18:30 にも同様の遅延が 15 分ございました。11/05 の最終報告書と、11/11 の原因調査をお願いいたします。',
  },
  {
    about: 'occurrences',
    text: `一度目：月曜 9 時、社員がサインインできない → 9:40 に直る
二度目：木曜 9 時、社員がサインインできない → 9:15 に直る
月曜と木曜の原因が同じなのか別なのか、調べてください。`,
  },
  {
    about: 'occurrences',
    text: 'ストレージの 503 (ServerBusy) について、8 月 3 日分は貴社よりご説明をいただき終了しております。11 月 12 日に再び 503 が 400 件発生いたしましたので、改めて原因をお知らせください。',
  },
  {
    about: 'occurrences',
    text: 'APIM の 5xx について。10/12 の分は貴社で対応いただき完了済みです。11/12 にまた 5xx が 30 分続きました。前回と同じ原因でしょうか。11/12 分として調査してください。',
  },
  {
    about: 'occurrences',
    text: 'お世話になっております。AVD に接続できない事象が 11/4 に発生し、ホストの再起動で回復しました。本日 11/13 に再び同じ事象が起き、同じく再起動で回復しております。二回分のログを添付しますので、各回の原因をお調べください。',
  },
];
