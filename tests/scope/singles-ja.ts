/** One problem each: our own sentences, many services and shapes. `about` is the service that the problem belongs to. */
export interface Single {
  about: string;
  text: string;
}

export const singlesJa: Single[] = [
  {
    about: 'app-service',
    text: 'お世話になっております。\nApp Service で動かしている受注画面が、今朝 9 時ごろから 503 エラーを返すようになりました。\n再起動しても改善しません。\n原因の調査をお願いいたします。',
  },
  {
    about: 'virtual-machines',
    text: '東日本リージョンの仮想マシンに RDP で接続できません。\n\nブート診断の画面では Windows のログイン画面が出ています。\nNSG では 3389 番を許可済みです。\n\n復旧の手順を教えてください。',
  },
  {
    about: 'sql-database',
    text: '■発生日時\n2026/11/10 14:05 頃\n\n■事象\nSQL Database への INSERT がタイムアウトし、バッチが途中で止まります。\n\n■エラー\nMsg 40613, Level 14, State 1\n\n■試したこと\n・DTU を 100 から 200 に変更\n・アプリ側の再試行を追加\nいずれも同じ結果でした。\n\n■質問\n原因と回避策をご教示ください。',
  },
  {
    about: 'blob-storage',
    text: 'Blob Storage のライフサイクル管理ルールで、90 日経過したファイルをアーカイブ層へ移す設定をしました。\n設定から 3 日経っても移動が始まりません。\n適用のタイミングと、確認する方法を教えていただけますか。',
  },
  {
    about: 'aks',
    text: 'AKS のノードが NotReady になり、Pod が Pending のまま起動しません。\n\n```\nkubectl get nodes\naks-np1-000001 NotReady\n```\n\nACR からのイメージの取得も ImagePullBackOff で失敗しています。\nノード プールのスケールを変えても変化がありませんでした。\n原因を調査いただけないでしょうか。',
  },
  {
    about: 'key-vault',
    text: '昨日から Key Vault のシークレット取得で 403 Forbidden が返ります。\nアクセス ポリシーは変更していません。\nなお、同じサブスクリプションの別の Key Vault では発生していません。\nどのような原因が考えられるでしょうか。',
  },
  {
    about: 'functions',
    text: 'Azure Functions のタイマー トリガーが毎日 2 時に動くはずですが、11/3 と 11/7 だけ実行されませんでした。\nApplication Insights を確認しましたが、その時刻の記録がありません。\nまた、ストレージ アカウントの接続文字列は変更しておりません。\n実行されなかった理由を知りたいです。',
  },
  {
    about: 'cosmos-db',
    text: 'Cosmos DB で 429 (TooManyRequests) が多発しています。\n\n【環境】\nリージョン: 西日本\nAPI: NoSQL\nスループット: 4000 RU/s (自動)\n\n【影響】\n注文の登録が 1 割ほど失敗しています。\n\n【確認したいこと】\nパーティションの偏りがあるか調べる方法',
  },
  {
    about: 'application-gateway',
    text: 'Application Gateway のバックエンド正常性が Unhealthy になります。\nバックエンドは App Service で、ブラウザから直接開くと正常に表示されます。\nカスタム プローブのパスを /health に変更しましたが、同じ状態です。\n502 が出る理由をご教示ください。',
  },
  {
    about: 'entra-id',
    text: '一部の利用者だけ、社内ポータルにサインインできません。\nエラーは AADSTS50105 です。\n該当の利用者をエンタープライズ アプリケーションに割り当て済みで、条件付きアクセスの対象外にもしています。\nほかの利用者は問題なく入れます。調査をお願いします。',
  },
  {
    about: 'expressroute',
    text: 'ExpressRoute 回線の BGP が 11/12 3:10 から 3:25 まで切断されました。\n現在は復旧しています。\n計画メンテナンスの通知は受け取っていません。\nこの切断の根本原因を報告書にまとめる必要があるため、ご説明をいただけますでしょうか。',
  },
  {
    about: 'backup',
    text: 'Azure Backup のジョブが UserErrorGuestAgentStatusUnavailable で失敗します。\n対象は Windows Server 2022 の仮想マシン 3 台です。\n\n試したこと:\n1. VM エージェントの再インストール\n2. 仮想マシンの再起動\n3. ポリシーの再割り当て\n\n3 台とも同じエラーで、先週の更新プログラム適用後から続いています。',
  },
  {
    about: 'sql-database',
    text: 'App Service から SQL Database へ接続できません。\nVNet 統合とプライベート エンドポイントを構成しています。\n\nSQL Database 側のファイアウォールではパブリック アクセスを無効にしました。\n名前解決の結果は 10.1.2.5 で、プライベート DNS ゾーンは正しく引けています。\n\nTCP 1433 への tcpping も成功しますが、ログインの段階でタイムアウトします。\nどこを見ればよいでしょうか。',
  },
  {
    about: 'data-factory',
    text: 'Data Factory のコピー アクティビティが週末だけ極端に遅くなります。\n平日は 20 分、土曜は 3 時間かかります。\nセルフホステッド統合ランタイムの CPU は 30 % 程度です。\nコピー先は Data Lake Storage Gen2 です。\n遅くなる原因を一緒に調べてください。',
  },
  {
    about: 'cost-management',
    text: '先月からストレージの料金が急に 3 倍になりました。\nコスト分析で見ると、トランザクションの料金が増えています。\nデータ量はほとんど変わっていません。\n\n料金が増えた理由と、下げる方法を教えてください。',
  },
  {
    about: 'openai',
    text: 'Azure OpenAI の gpt-4o を呼び出すと、日中だけ 429 が返ります。\nTPM の上限は 240K で、使用量は半分以下です。\nリージョンは East US 2 です。\n上限に届いていないのに制限される理由を教えてください。',
  },
  {
    about: 'logic-apps',
    text: 'Logic Apps のワークフローで、繰り返しトリガーが二重に起動することがあります。\n直近では 11/5 10:00 に 2 回実行されました。\nService Bus へ同じメッセージが 2 通入り、後続の処理で重複エラーになります。\n二重起動を防ぐ設定はありますか。',
  },
  {
    about: 'virtual-desktop',
    text: 'Azure Virtual Desktop の利用者から、サインイン後に画面が黒いままになるとの申告が 15 件ありました。\n\n・発生は月曜の朝 8:30～9:00 に集中\n・FSLogix のプロファイルは Azure Files に置いている\n・ホスト プールの空きは十分ある\n\nログを添付しますので、原因の調査をお願いします。',
  },
  {
    about: 'api-management',
    text: 'API Management で、特定のドメインからだけ API を呼べるように制限したいと考えています。\ncors ポリシーと check-header ポリシーのどちらを使うのがよいでしょうか。\n設定例があれば合わせて教えてください。',
  },
  {
    about: 'alerts',
    text: 'アラート ルールを作成しましたが、しきい値を超えてもメールが届きません。\nアクション グループのテスト送信は届きます。\nメトリックのグラフではしきい値を 10 分以上超えています。\n設定に誤りがあるか確認をお願いします。',
  },
  {
    about: 'vpn-gateway',
    text: 'サイト間 VPN が 1 日に数回、30 秒ほど切れます。\n\n構成:\n- VPN Gateway (VpnGw2)\n- 社内側は市販のルーター\n- 背後に仮想マシン 8 台、SQL Managed Instance 1 台\n\nルーターのログでは IKE の再キー時に切れているようです。\n推奨の設定値を教えてください。',
  },
  {
    about: 'redis',
    text: 'Azure Cache for Redis への接続が突然切れ、アプリで RedisConnectionException が出ます。\n発生は不定期で、1 日に 2～3 回です。\nさらに、切断の直後は再接続に 20 秒ほどかかります。\nメンテナンスの影響かどうか確認する方法はありますか。',
  },
  {
    about: 'postgresql',
    text: 'Azure Database for PostgreSQL フレキシブル サーバーのメジャー バージョンを 13 から 16 に上げたいです。\n停止時間の目安と、事前に確認すべき拡張機能を教えてください。\n検証環境では 12 分で終わりました。本番のデータ量は 5 倍です。',
  },
  {
    about: 'container-apps',
    text: 'Container Apps の新しいリビジョンが起動せず、Activation failed と表示されます。\n以前のリビジョンは正常です。\nイメージは Container Registry にあり、マネージド ID で取得しています。\nコンソール ログには何も出ていません。\n原因と対処法をご教示ください。',
  },
  {
    about: 'front-door',
    text: 'Front Door 経由のアクセスだけ、応答に 10 秒以上かかります。\nオリジンの App Service に直接つなぐと 0.5 秒で返ります。\n11/9 の 13 時に WAF ポリシーを更新してから発生しています。\n同時に Key Vault の証明書も更新しましたが、証明書のエラーは出ていません。\n遅延の原因を調べてください。',
  },
  {
    about: 'synapse',
    text: 'Synapse の専用 SQL プールを一時停止できません。\n「操作が競合しています」と表示され、2 時間待っても変わりません。\n実行中のクエリはありません。\n停止できないと費用がかかり続けるため、至急ご確認いただけますか。',
  },
  {
    about: 'event-hubs',
    text: 'Event Hubs の受信側で 5 分以上の遅れが出ています。\n送信数は 1 秒 2,000 件、パーティションは 8 です。\n受信は Azure Functions で行っており、Functions のインスタンス数は 10 まで増えています。\nFunctions 側の設定 (host.json) で改善できる余地があるか、ご教示ください。',
  },
  {
    about: 'migrate',
    text: 'Azure Migrate のアプライアンスで検出が途中で止まります。\nvCenter には 320 台の仮想マシンがあり、そのうち 200 台までしか一覧に出ません。\nアプライアンスの再起動、資格情報の入れ直しは実施済みです。\n検出の上限や、確認すべきログの場所を教えてください。',
  },
  {
    about: 'ai-search',
    text: '検索の結果に、昨日追加した文書が出てきません。AI Search のインデクサーは成功になっています。Blob に置いた PDF は 40 件で、そのうち 3 件だけが対象外になっているようです。対象外になる条件はありますか。',
  },
  {
    about: 'managed-disks',
    text: 'OS ディスクのスナップショットから新しいディスクを作り、別のリージョンへ移したいです。\n手順は次のとおりで合っていますでしょうか。\n\n1. スナップショットを作成する\n2. 移動先のリージョンにコピーする\n3. コピーからマネージド ディスクを作成する\n4. 仮想マシンを作成する\n\n暗号化には既定のキーを使っています。',
  },
  {
    about: 'automation',
    text: '[事象]\nAutomation の Runbook が 11/1 から失敗しています。\n\n[エラー メッセージ]\nConnect-AzAccount : ManagedIdentityCredential authentication failed\n\n[再現手順]\n1. Runbook を開く\n2. 開始を押す\n3. 1 分後に失敗する\n\n[期待する結果]\n仮想マシンが停止すること\n\n[備考]\nマネージド ID のロールは共同作成者です。',
  },
  {
    about: 'iot-hub',
    text: 'IoT Hub に登録したデバイス 1,200 台のうち、約 50 台が毎晩 1 時に切断されます。\n切断の理由は 404104 DeviceConnectionClosedRemotely です。\n朝になると自動で再接続します。\nデバイス側の更新は行っておらず、回線業者からも障害の連絡はありません。\n原因の切り分け方を相談させてください。',
  },
  {
    about: 'virtual-network',
    text: '仮想ネットワークのピアリングを作成しようとすると、アドレス空間が重複しているというエラーになります。\n片方は 10.0.0.0/16、もう片方は 10.1.0.0/16 です。\n重複していないように見えるのですが、どこを確認すればよいでしょうか。',
  },
  {
    about: 'purview',
    text: 'Purview のスキャンが「完了 (例外あり)」で終わり、一部のテーブルが一覧に出ません。\n対象は SQL Managed Instance の 2 データベースです。\n権限は db_datareader を付与しています。\n不足している権限があればお知らせください。',
  },
];
