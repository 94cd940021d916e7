import type { Silent } from '../written';

/** Long requests with one problem each. */
export const articles: readonly Silent[] = [
  {
    what: 'article',
    text: `# AKS の Pod から外部 API への通信が断続的に失敗する

お世話になっております。コントソ株式会社の基盤チームです。
本番の AKS で、外部の決済 API への通信が断続的に失敗しております。
長文となり恐縮ですが、状況をまとめましたのでご確認をお願いいたします。

## 1. 環境

- クラスター: aks-pay-prd
- バージョン: 1.30.6
- リージョン: 東日本
- ネットワーク プラグイン: Azure CNI Overlay
- 送信の種類: loadBalancer（マネージド送信 IP 1 個）
- ノード: Standard_D8ds_v5 × 12
- Pod 数: 約 420

## 2. 構成

利用者 → Front Door → Application Gateway (AGIC) → Pod → 外部の決済 API
Pod のログは Container Insights で収集し、シークレットは Key Vault から CSI ドライバーで取得しています。

## 3. 経緯

| 日時 | 内容 |
|---|---|
| 11/04 | 決済 Pod を 20 → 60 に増やす |
| 11/06 | 夕方に最初の失敗 |
| 11/07 | 失敗が 1 日 300 件に増える |
| 11/09 | タイムアウトを 5 秒 → 15 秒へ |
| 11/10 | 失敗は 1 日 280 件 |

## 4. ログ

### 4.1 アプリケーション

\`\`\`
2026-11-09T09:14:22.118Z ERROR payment-client connect ETIMEDOUT 203.0.113.24:443
2026-11-09T09:14:22.340Z ERROR payment-client connect ETIMEDOUT 203.0.113.24:443
2026-11-09T09:14:23.002Z WARN  payment-client retry 1/3
2026-11-09T09:14:38.010Z ERROR payment-client connect ETIMEDOUT 203.0.113.24:443
2026-11-09T09:14:38.011Z ERROR order-service order 88123 failed: PaymentUnavailable
\`\`\`

### 4.2 ノード

\`\`\`
Nov 09 09:14:20 aks-userpool-12345678-vmss000004 kernel: TCP: request_sock_TCP: Possible SYN flooding on port 8080.
Nov 09 09:14:31 aks-userpool-12345678-vmss000004 kubelet[1823]: E1109 09:14:31.220 prober.go:104] "Probe errored"
\`\`\`

### 4.3 メトリック

- SNAT 接続数（失敗）: ピーク時 1 分あたり 140
- 使用された SNAT ポート: 1,024 / 割り当て 1,024（ノード 04 と 07）
- バイト数: 平均 80 Mbps

## 5. 切り分け

1. 決済事業者に確認 → 弊社からの SYN が届いていない時間帯がある
2. 別のノードへ Pod を移動 → 移動先で発生
3. curl をループ実行 → 1,000 回中 6 回失敗
4. VM（AKS の外、同じ VNet）から curl → 0 回
5. Key Vault、SQL Database への通信 → 失敗なし（プライベート エンドポイント経由）

## 6. 推測

マネージド送信 IP が 1 個のままで、ノードあたりのポートが足りていないと推測しています。
一方、割り当て済みポート数を手動で変えると全ノードに影響するのではないかという懸念もあります。

## 7. ご依頼

通信の失敗を無くすための構成を、停止時間が最も短い方法でご案内ください。

以上、よろしくお願いいたします。`,
  },
  {
    what: 'article',
    text: `件名：SQL Database の性能劣化について

株式会社ファブリカム　データベース担当の鈴木と申します。

１．概要
受注システムの夜間バッチが、11 月 1 日から急に遅くなりました。
10 月末まで 45 分で終わっていたものが、現在は 3 時間 20 分かかっております。

２．システム構成
　・アプリ：App Service (P2v3) 2 インスタンス
　・バッチ：Azure Batch（8 ノード）
　・DB：Azure SQL Database、Business Critical 8 vCore、ゾーン冗長
　・ファイル：Blob Storage
　・監視：Azure Monitor、Log Analytics

３．バッチの流れ
　（１）Blob から受注ファイルを読み込む
　（２）一時表へ一括登録する
　（３）マスターと突き合わせる
　（４）受注表へ MERGE する
　（５）結果を Blob に書き出す
遅くなっているのは（４）のみです。

４．実行時間の推移
　10/28　（１）2 分（２）6 分（３）8 分（４）24 分（５）5 分
　10/29　（１）2 分（２）6 分（３）8 分（４）23 分（５）5 分
　10/30　（１）2 分（２）6 分（３）9 分（４）25 分（５）5 分
　11/01　（１）2 分（２）7 分（３）8 分（４）175 分（５）5 分
　11/02　（１）2 分（２）6 分（３）8 分（４）181 分（５）5 分
　11/03　（１）2 分（２）6 分（３）8 分（４）179 分（５）5 分

５．該当の SQL
MERGE INTO dbo.Orders AS t
USING dbo.OrdersStage AS s ON t.OrderNo = s.OrderNo
WHEN MATCHED THEN UPDATE SET t.Qty = s.Qty, t.UpdatedAt = SYSUTCDATETIME()
WHEN NOT MATCHED THEN INSERT (OrderNo, Qty, CreatedAt) VALUES (s.OrderNo, s.Qty, SYSUTCDATETIME());

６．待機
　PAGEIOLATCH_SH　　　12 %
　LOG_RATE_GOVERNOR　　71 %
　CXPACKET　　　　　　 9 %
　その他　　　　　　　 8 %

７．確認したこと
　・件数は増えていない（毎日 60 万件前後）
　・統計情報を更新した（効果なし）
　・索引を再構築した（効果なし）
　・クエリ ストアの計画は 10 月と同じ形
　・DTU ではなく vCore モデル
　・サービス正常性に通知なし
　・10/31 に監査の出力先を追加した
　・10/31 に TDE のキーをカスタマー マネージドへ変更した

８．試したこと
　・8 vCore → 16 vCore（175 分 → 98 分）
　・MERGE を UPDATE と INSERT に分割（変化なし）
　・1 万件ずつに分割（変化なし）

９．困っていること
16 vCore のままでは費用が倍になるため、元に戻したい。
朝 6 時の業務開始に間に合わない日がある。

10．お願い
（４）の処理時間を 10 月の水準に戻すために確認すべき箇所をご教示ください。

何卒よろしくお願い申し上げます。`,
  },
  {
    what: 'article',
    text: `Azure Virtual Desktop のサインインに時間がかかる件

こんばんは、情シスの岡本です。夜分にすみません。
今日一日調べて分からなかったので、分かったことを全部書きます。

症状
ログオンしてからデスクトップが出るまで 4 分くらいかかる。
「ユーザー プロファイル サービスをお待ちください」で 3 分くらい止まる。
去年からずっと 40 秒くらいだった。

いつから
11/9（月）の朝から

だれが
全員（240 名）
時間帯は関係なさそう。夜に自分だけで試しても 4 分

環境
ホストプール: hp-office（プール、幅優先）
セッションホスト: 24 台、D8as_v5、Windows 11 23H2 マルチセッション
プロファイル: FSLogix 2210 hotfix 4
格納先: Azure Files Premium、プライベート エンドポイント
認証: オンプレ AD（ハイブリッド参加）
DC: オンプレに 2 台、Azure の VM に 1 台
回線: ExpressRoute 1Gbps

変えたもの
11/7（土）に Azure の DC を Windows Server 2016 から 2022 の新しい VM にした
IP は変わった（10.2.0.4 → 10.2.0.9）
VNet の DNS は 10.2.0.9 に変えた
ほかは触ってない

FSLogix のログ
[09:02:11.220][tid:00001a2c.00002b10][INFO] ===== Begin Session: LoadProfile: yamada
[09:02:11.221][tid:00001a2c.00002b10][INFO] User: S-1-5-21-1111111111-2222222222-3333333333-1147
[09:02:11.305][tid:00001a2c.00002b10][INFO] VHDLocations: \\\\stavdprof.file.core.windows.net\\profiles
[09:03:14.882][tid:00001a2c.00002b10][WARN] LogonUser retry
[09:04:18.411][tid:00001a2c.00002b10][WARN] LogonUser retry
[09:05:21.020][tid:00001a2c.00002b10][INFO] Attached VHD(X)
[09:05:23.917][tid:00001a2c.00002b10][INFO] Profile load time: 192.7 s
[09:05:23.918][tid:00001a2c.00002b10][INFO] ===== End Session: LoadProfile: yamada

klist の結果
> klist get cifs/stavdprof.file.core.windows.net
サーバー: cifs/stavdprof.file.core.windows.net @ CORP.CONTOSO.EXAMPLE
Kdc Called: dc-onp01.corp.contoso.example
→ これが返るまで 63 秒

nslookup
> nslookup -type=srv _kerberos._tcp.dc._msdcs.corp.contoso.example
dc-onp01
dc-onp02
dc-az01（古いやつ。まだ残ってる）
dc-az02（新しいやつ）

試したこと
・ホストの再起動 → 同じ
・ホストを新しく 1 台作った → 同じ
・ファイル共有の性能を上げた → 同じ
・FSLogix を外してローカル プロファイル → 35 秒で入れる
・hosts に DC を書く → 同じ
・サイトとサービスのサブネットの確認 → 10.2.0.0/16 は Azure サイトに入ってる

聞きたいこと
サインインを元の 40 秒に戻すには何を直せばいいですか。
古い DC の情報が残ってるせいだと思ってますが、どこを消すのが正しいのか自信がありません。

よろしくお願いします。`,
  },
  {
    what: 'article',
    text: `## 概要

Functions (Python 3.11, Flex Consumption) で、Blob トリガーの関数が **1 つのファイルに対して 2 回実行される** ことがあります。

## 環境

| 項目 | 値 |
|---|---|
| アプリ | func-invoice-prd |
| プラン | Flex Consumption |
| ランタイム | 4.1036 |
| Python | 3.11 |
| 拡張機能バンドル | [4.0.0, 5.0.0) |
| トリガー | Blob (source: EventGrid) |

## 期待する動作

ファイル 1 つに対して 1 回だけ実行される。

## 実際の動作

1 日 2 万ファイル中 30 ファイル程度が 2 回実行される。

## コード

\`\`\`python
import azure.functions as func
import logging

app = func.FunctionApp()

@app.blob_trigger(arg_name="blob", path="invoices/{name}", connection="DATA", source="EventGrid")
def ingest(blob: func.InputStream):
    logging.info("start %s", blob.name)
    rows = parse(blob.read())
    save(rows)
    logging.info("end %s", blob.name)
\`\`\`

\`\`\`json
{
  "version": "2.0",
  "extensions": {
    "blobs": { "maxDegreeOfParallelism": 8, "poisonBlobThreshold": 1 }
  },
  "logging": { "applicationInsights": { "samplingSettings": { "isEnabled": false } } }
}
\`\`\`

## ログ

\`\`\`
10:11:02.120 start invoices/20261110/0001812.csv  invocationId=8c1d…
10:11:44.903 end   invoices/20261110/0001812.csv  invocationId=8c1d…
10:12:05.551 start invoices/20261110/0001812.csv  invocationId=f02a…
10:12:49.002 end   invoices/20261110/0001812.csv  invocationId=f02a…
\`\`\`

Event Grid のサブスクリプションのメトリック:

- 配信済み: 20,031
- 配信失敗: 27
- 再試行: 27

配信失敗の内訳は \`Timeout\` が 27 です。

## 調べたこと

1. 2 回実行されたファイルは、必ず処理に 30 秒以上かかっている
2. 30 秒未満のファイルでは一度も起きていない
3. \`poisonBlobThreshold\` を 5 にしても同じ
4. ストレージのログでは \`PutBlob\` は 1 回
5. 同じコードを Premium (EP1) に置くと、ほとんど起きない（2 万中 1）

## 回避策

保存側を冪等にして、二重登録は防いでいます。ただし、外部への通知が 2 通送られてしまいます。

## 質問

Event Grid 側のタイムアウトと関数の実行時間の関係について、どのような仕様になっているのか、二重実行を避けるための推奨の設計と合わせて教えてください。`,
  },
  {
    what: 'article',
    text: `障害報告兼調査依頼書

文書番号：FAB-2026-0412
作成日：2026 年 11 月 12 日
作成者：ファブリカム物流 情報基盤部
宛先：Microsoft サポート御中

第 1 章　はじめに
本書は、2026 年 11 月 10 日に発生した拠点間通信の不通について、弊社で把握している事項を整理し、貴社に調査をお願いするものです。
なお、本障害は現在も解消しておりません。

第 2 章　システムの概要
2.1　拠点
　　本社（東京）、物流センター（千葉、名古屋、神戸）
2.2　クラウド
　　ハブ VNet に Azure Firewall Premium と ExpressRoute ゲートウェイ（ErGw2AZ）を配置しております。
　　スポークには倉庫管理（AKS）、配車（VM）、帳票（App Service）が存在いたします。
2.3　回線
　　ExpressRoute 2 回線（東京、大阪）。ローカル優先度により東京を優先。

第 3 章　障害の内容
3.1　発生日時
　　2026 年 11 月 10 日 05 時 32 分頃
3.2　現象
　　神戸センターから倉庫管理への HTTPS 通信が成立しない。
　　神戸センターから配車、帳票への通信は正常。
　　千葉、名古屋から倉庫管理への通信は正常。
3.3　影響
　　神戸センターの出荷業務を手作業で代替中。約 4 割の処理能力に低下。

第 4 章　時系列
　05:32　監視システムが検知
　05:40　一次切り分け開始
　06:15　神戸センターのルーターを再起動（効果なし）
　07:00　通信事業者へ確認（異常なし）
　08:30　Azure Firewall のログを確認（該当通信の許可ログあり）
　09:10　AKS の担当へ確認（Pod は正常）
　10:00　代替運用へ切り替え
　13:45　パケット キャプチャ取得

第 5 章　調査結果
5.1　ファイアウォール
　　神戸（10.60.0.0/16）→ 倉庫管理（10.20.4.10:443）は許可。
　　戻りの通信のログは確認できず。
5.2　経路
　　ExpressRoute の経路表には 10.60.0.0/16 が東京と大阪の両回線から広報されている。
　　千葉と名古屋の経路は東京からのみ。
5.3　パケット キャプチャ
　　神戸側：SYN を送信、SYN+ACK を受信せず、再送 5 回。
　　AKS ノード側：SYN を受信、SYN+ACK を送信。
5.4　ユーザー定義ルート
　　AKS のサブネット：0.0.0.0/0 → Azure Firewall、10.60.0.0/17 → Azure Firewall
　　配車のサブネット：0.0.0.0/0 → Azure Firewall、10.60.0.0/16 → Azure Firewall

第 6 章　弊社の見解
戻りの通信が Azure Firewall を通らず非対称になっている可能性を疑っております。
しかしながら、UDR は 9 月以降変更しておらず、11 月 10 日に突然発生した理由が説明できません。

第 7 章　お願い
神戸センターから倉庫管理への通信が成立するよう、変更すべき箇所をご教示ください。

第 8 章　連絡先
情報基盤部　運用課（24 時間）

以上`,
  },
  {
    what: 'article',
    text: `Linux VM（RHEL 8.10）が再起動後に緊急モードになる

おつかれさまです。SREの菊地です。
すでに別VMで同じことが起きた経験はなく、初めてです。

■ 対象
vm-app-07
Standard_E8ds_v5
東日本 ゾーン3
OSディスク Premium SSD 128GiB
データディスク 4本（LVM）

■ 現象
11/11 22:00 のメンテで yum update → reboot したところ、SSHできなくなった。
シリアルコンソールを見ると emergency mode で止まっている。

■ シリアルコンソールの出力
[    4.120331] systemd[1]: Starting File System Check on /dev/disk/by-uuid/aa11bb22-cc33-dd44-ee55-ff6677889900...
[   94.411820] systemd[1]: dev-disk-by\\x2duuid-aa11bb22.device: Job timed out.
[   94.412004] systemd[1]: Timed out waiting for device dev-disk-by\\x2duuid-aa11bb22.device.
[   94.412390] systemd[1]: Dependency failed for /data.
[   94.412411] systemd[1]: Dependency failed for Local File Systems.
[   94.412880] systemd[1]: Dependency failed for Mark the need to relabel after reboot.
[   94.413002] systemd[1]: Starting Emergency Shell...
You are in emergency mode. After logging in, type "journalctl -xb" to view system logs.
Give root password for maintenance
(or press Control-D to continue):

■ root のパスワード
設定していない（キーのみ）ので、ここから先に進めない

■ /etc/fstab（構築時の資料より）
UUID=11111111-2222-3333-4444-555555555555 /      xfs  defaults 0 0
UUID=66666666-7777-8888-9999-000000000000 /boot  xfs  defaults 0 0
UUID=aa11bb22-cc33-dd44-ee55-ff6677889900 /data  xfs  defaults 0 2
/dev/vgapp/lvlog                          /log   xfs  defaults 0 2

■ 更新されたパッケージ（主なもの）
kernel 4.18.0-553.27.1 → 4.18.0-553.80.1
lvm2 2.03.14-14 → 2.03.14-15
device-mapper 1.02.181 → 1.02.181-15
systemd 239-82 → 239-82.3
WALinuxAgent 2.7.0.6 → 2.9.1.1
dracut 049-233 → 049-237

■ やったこと
1) 再起動 → 同じ
2) 停止（割り当て解除）→ 開始 → 同じ
3) VMサイズ変更 E8ds_v5 → E8s_v5 → 同じ
4) GRUBで1つ前のカーネルを選択 → タイムアウトが短くて選択画面に入れない
5) az vm repair create で修復VMを作成 → できた
6) 修復VMでOSディスクをマウント → /etc/fstab は資料と同じだった
7) データディスク4本はポータル上「接続済み」、LUN 0〜3

■ 修復VMでの lsblk
sdc      8:32   0  128G  0 disk
├─sdc1   8:33   0  500M  0 part
├─sdc2   8:34   0  127G  0 part
└─sdc3   8:35   0    1M  0 part

■ 業務影響
冗長構成の片系なので今は止まっていない。
ただしもう片系も同じ更新を予定していて、止めている。

■ やりたいこと
緊急モードを抜けて普通に起動させたい。
nofail を付ければ起動はすると思うが、なぜ /data のデバイスが見つからないのかが分からないと本番で外せない。

■ 添付
serial.log
sosreport は取れず`,
  },
  {
    what: 'article',
    text: `いつもお世話になっております。ノースウインド証券の認証基盤を担当しております小川でございます。

条件付きアクセスの適用結果が想定と異なる件について、ご相談させてください。

【1】背景
弊社では、社外から社内システムを利用する場合に限り、準拠済みデバイスを必須としています。
社内（名前付きの場所「本社」「大阪」）からはデバイスを問いません。

【2】ポリシー
　CA001　全ユーザーに多要素認証を要求（除外：緊急用アカウント）
　CA002　社外からは準拠済みデバイスを要求（除外：場所「本社」「大阪」）
　CA003　レガシ認証をブロック
　CA004　リスク「高」はブロック
　CA005　管理者は FIDO2 を要求

【3】事象
11 月 6 日以降、大阪オフィスの一部のユーザーに CA002 が適用され、準拠していない共有端末から利用できなくなっております。

【4】サインイン ログの例
　日時：2026/11/09 09:03:18
　ユーザー：user118@northwind.example
　アプリケーション：Office 365 SharePoint Online
　IP アドレス：2001:db8:40::1f
　場所：Osaka, JP
　クライアント：Edge 130
　デバイスの準拠：いいえ
　CA001：成功
　CA002：失敗
　CA003：適用されない
　CA004：適用されない
　CA005：適用されない
　エラー コード：53000

【5】正常だったときの例
　日時：2026/11/05 09:01:44
　ユーザー：user118@northwind.example
　アプリケーション：Office 365 SharePoint Online
　IP アドレス：198.51.100.40
　場所：Osaka, JP
　クライアント：Edge 130
　デバイスの準拠：いいえ
　CA001：成功
　CA002：適用されない
　エラー コード：0

【6】名前付きの場所の定義
　本社：203.0.113.0/27、信頼済み
　大阪：198.51.100.32/28、信頼済み

【7】弊社で確認したこと
　・監査ログ上、ポリシーと場所の変更は 9 月以降ない
　・大阪の回線業者より、11 月 5 日夜に設備を更改したとの連絡があった
　・対象の端末に IPv6 のアドレスが付くようになった
　・対象でない端末は IPv6 を無効にしてあった

【8】弊社の理解
IPv6 でアクセスしたために名前付きの場所に一致せず、社外と判定されたものと理解しております。

【9】制約
　・端末側で IPv6 を一律に無効にすることは、別のシステムの都合により困難です
　・回線業者から割り当てられるプレフィックスは固定とのことです（2001:db8:40::/48）
　・証券業の規制により、信頼済みの範囲を必要以上に広げることはできません

【10】ご相談
名前付きの場所に IPv6 の範囲をどのような粒度で登録するのが適切か、推奨の考え方をご教示いただけますでしょうか。

お忙しいところ恐縮ですが、どうぞよろしくお願い申し上げます。`,
  },
  {
    what: 'article',
    text: `# Data Factory: オンプレ Oracle からのコピーが途中で切れる

## やりたいこと
夜間に Oracle の明細表 (約 4 億行) を ADLS Gen2 に Parquet で書き出す。

## 構成
- ADF: adf-dwh-prd
- 統合ランタイム: 自己ホスト型 5.46、2 ノード（各 8 コア 32 GB）
- Oracle: 19c、オンプレ
- 転送先: stdwhprd（階層型名前空間）
- 経路: IR → プロキシ → インターネット

## エラー
\`\`\`
ErrorCode=UserErrorFailedFileOperation,
'Type=Microsoft.DataTransfer.Common.Shared.HybridDeliveryException,
Message=Upload file failed at path raw/detail/20261111.,
Source=Microsoft.DataTransfer.Common,
''Type=Microsoft.Azure.Storage.StorageException,
Message=The client could not finish the operation within specified timeout.,
Source=Microsoft.Azure.Storage.Common,'
\`\`\`

## 発生状況
| 実行日 | 開始 | 切れた時刻 | 書き込み済み |
|---|---|---|---|
| 11/07 | 01:00 | 03:12 | 61 GB |
| 11/08 | 01:00 | 成功 | 188 GB |
| 11/09 | 01:00 | 02:44 | 40 GB |
| 11/10 | 01:00 | 04:01 | 102 GB |
| 11/11 | 01:00 | 03:30 | 77 GB |

## パイプラインの定義（抜粋）
\`\`\`json
{
  "name": "CopyDetail",
  "type": "Copy",
  "policy": { "timeout": "0.12:00:00", "retry": 1, "retryIntervalInSeconds": 300 },
  "typeProperties": {
    "source": { "type": "OracleSource", "partitionOption": "DynamicRange" },
    "sink": { "type": "ParquetSink", "storeSettings": { "type": "AzureBlobFSWriteSettings" } },
    "parallelCopies": 16,
    "enableStaging": false
  }
}
\`\`\`

## IR のノードの状態
- CPU 60 %
- メモリ 24 / 32 GB
- 同時実行ジョブ 2 / 14
- ネットワーク 300 Mbps 程度

## 切り分け
- [x] Oracle からローカル ディスクへの書き出し → 成功
- [x] ローカル ディスクから AzCopy でアップロード → 成功（プロキシ経由）
- [x] parallelCopies 16 → 4 → 切れる
- [x] ノード 1 台で実行 → 切れる
- [x] ストレージの調整 (throttling) → 0 件
- [ ] プロキシを通さない → 規程でできない

## プロキシのログ
\`\`\`
1762794720.118 120003 10.9.1.21 TCP_TUNNEL/200 8812331 CONNECT stdwhprd.dfs.core.windows.net:443
1762794841.900 120001 10.9.1.21 TCP_TUNNEL/200 9120331 CONNECT stdwhprd.dfs.core.windows.net:443
1762794962.344 120002 10.9.1.22 TCP_TUNNEL/200 8800112 CONNECT stdwhprd.dfs.core.windows.net:443
\`\`\`
ちょうど 120 秒で切られているように見えます。ただ、AzCopy は 120 秒を超えても切れません。

## 知りたいこと
ADF のコピーが 1 本の接続を 120 秒以上使い続けないようにする設定があるか、なければこの環境での推奨の構成を教えてください。

## 備考
月末の本番切り替えまでに解決したいです。`,
  },
  {
    what: 'article',
    text: `こんにちは。
開発会社から引き継いだサイトが重くて困っています。
専門ではないので、関係ありそうなことを全部書きます。

うちの会社
・観光バスの会社
・従業員 60 名
・IT 担当は私 1 人（総務と兼任）

サイト
・バスの予約ができるサイト
・5 年前に開発会社に作ってもらった
・開発会社は去年なくなった
・管理画面のパスワードは引き継いでいる

Azure の画面に見えるもの
・App Service プラン（S1）
・App Service（yoyaku-web）
・App Service（yoyaku-admin）
・SQL データベース（yoyaku-db、S0）
・ストレージ アカウント
・Application Insights
・Log Analytics ワークスペース
・Azure Cache for Redis
・Key Vault

困っていること
予約の空き状況のページだけ、開くのに 20 秒くらいかかる
トップページや会社概要は 1 秒
予約の確定ボタンも 1 秒

いつから
夏の終わりくらいから少しずつ
11 月に入ってからひどい

お客様の声
「エラーなのかと思った」
「スマホだと最後まで出ない」
「電話で予約した」

見てみたもの
Application Insights のパフォーマンスというところに、こう出ていました

操作名　　　　　　　　　　　期間（平均）　数
GET /Availability/Index　　　19.8 秒　　　1,204
GET /Home/Index　　　　　　　0.4 秒　　　 5,310
POST /Reserve/Confirm　　　　0.9 秒　　　 211

押していくと、さらにこう出ました

SQL: tcp:yoyaku-sql.database.windows.net,1433 | yoyaku-db　　19.1 秒
　SELECT b.*, s.* FROM Bus b LEFT JOIN Seat s ON ... WHERE s.RideDate BETWEEN @p0 AND @p1

データベースの画面
・DTU のパーセンテージがずっと 100 %
・容量は 12 GB / 250 GB
・「推奨事項」に「インデックスの作成」が 2 個出ている（影響：高）

やってみたこと
・サイトの再起動 → 変わらない
・別のパソコン → 変わらない
・Redis の再起動 → 変わらない
・古い写真を消した → 変わらない

やっていないこと
・「推奨事項」の「適用」ボタン
　押すと予約が止まるのではないかと怖いので押していません
・データベースのサイズを上げること
　料金が上がるので社長の許可が要ります

教えてほしいこと
空き状況のページを元の速さ（2 秒くらい）に戻すには、何をすればよいでしょうか。
「適用」ボタンを押して大丈夫なのかが一番心配です。

できれば専門用語は少なめでお願いします。
よろしくお願いいたします。`,
  },
  {
    what: 'article',
    text: `■□■□■□■□■□■□■□■□■□■□■□■□
　Azure お問い合わせシート（〇〇商事グループ共通様式 第 4 版）
■□■□■□■□■□■□■□■□■□■□■□■□

１．基本情報
　１－１．会社名　　　　　：〇〇商事システムズ
　１－２．部署名　　　　　：クラウド推進室
　１－３．氏名　　　　　　：（別途登録の連絡先のとおり）
　１－４．契約形態　　　　：CSP

２．対象
　２－１．サブスクリプション：mrs-prd-02
　２－２．リソース グループ ：rg-backup-prd
　２－３．リソース　　　　　：rsv-prd-jpe（Recovery Services コンテナー）
　２－４．リージョン　　　　：東日本

３．お問い合わせ種別
　□ 障害　□ 仕様　■ 動作の確認　□ 請求　□ その他

４．お問い合わせ内容
　４－１．概要
　　　　仮想マシンのバックアップで、復元ポイントの保持期間が設定と異なる。
　４－２．詳細
　　　　バックアップ ポリシー（policy-d30-m12）では、日次 30 日、月次 12 か月と設定している。
　　　　しかし、復元ポイントの一覧には 11 月 1 日以前の日次が 7 日分しか残っていない。
　　　　月次は正しく残っている。

５．発生状況
　５－１．発生日時：2026/11/10 に気付いた（いつからかは不明）
　５－２．発生頻度：常時
　５－３．発生範囲：
　　　　vm-ap-11　　日次 7 日分
　　　　vm-ap-12　　日次 7 日分
　　　　vm-db-11　　日次 7 日分
　　　　vm-db-12　　日次 7 日分

６．設定内容
　６－１．ポリシー
{
  "name": "policy-d30-m12",
  "properties": {
    "backupManagementType": "AzureIaasVM",
    "instantRpRetentionRangeInDays": 5,
    "retentionPolicy": {
      "dailySchedule": { "retentionDuration": { "count": 30, "durationType": "Days" } },
      "monthlySchedule": { "retentionDuration": { "count": 12, "durationType": "Months" } }
    }
  }
}
　６－２．変更履歴
　　　　10/15　policy-d07 から policy-d30-m12 へ付け替え（担当：佐藤）
　　　　10/31　policy-d07 を削除

７．調査・対処
　７－１．ジョブの履歴　　　　　：すべて完了
　７－２．アクティビティ ログ　　：10/15 と 10/31 の操作のみ
　７－３．ソフト削除　　　　　　：有効（14 日）
　７－４．不変性　　　　　　　　：無効
　７－５．他のコンテナーとの比較：rsv-prd-jpw は 30 日分ある

８．確認したいこと
　　　　ポリシーの付け替え前に取得した復元ポイントには、付け替え後の保持期間が適用されないのか。
　　　　上記の 7 日分しかない状態が仕様どおりであれば、その説明がある公開情報をご提示いただきたい。

９．回答希望日
　　　　2026/11/20

１０．添付
　　　　復元ポイント一覧.xlsx

■□■□■□■□■□■□■□■□■□■□■□■□
　様式ここまで
■□■□■□■□■□■□■□■□■□■□■□■□`,
  },
  {
    what: 'article',
    text: `Azure OpenAI を使ったチャットの応答が途中で途切れる

開発の石井です。Slack にまとめた調査メモをそのまま貼ります。読みにくかったらすみません。

[11/10 10:02] ishii: 問い合わせ「回答が途中で終わる」3 件目
[11/10 10:05] ishii: ログ見ると finish_reason が length でも stop でもない。null のまま接続が終わってる
[11/10 10:11] mori: ストリーミングのほう？
[11/10 10:11] ishii: そう。ストリーミングだけ
[11/10 10:20] mori: APIM 通してるからタイムアウトでは？
[11/10 10:24] ishii: APIM のログだと 200 で 60.0 秒。全部ぴったり 60 秒
[11/10 10:31] ishii: forward-request の timeout は 240 にしてる
[11/10 10:32] mori: じゃあ手前の App Gateway？
[11/10 10:40] ishii: App Gateway のバックエンド設定の要求タイムアウトは 180
[11/10 11:02] ishii: APIM を抜いて直接叩いたら 95 秒でも切れない
[11/10 11:15] ishii: App Gateway を抜いて APIM に直接 → 60 秒で切れる
[11/10 11:16] mori: APIM だね

構成
ブラウザ → Application Gateway → App Service (Next.js) → API Management → Azure OpenAI

APIM
レベル: Standard v2
リージョン: 東日本
VNet 統合: あり

ポリシー

<policies>
  <inbound>
    <base />
    <set-backend-service backend-id="aoai-pool" />
    <authentication-managed-identity resource="https://cognitiveservices.azure.com" />
    <azure-openai-token-limit counter-key="@(context.Subscription.Id)" tokens-per-minute="50000" estimate-prompt-tokens="false" />
  </inbound>
  <backend>
    <forward-request timeout="240" buffer-response="false" />
  </backend>
  <outbound>
    <base />
  </outbound>
  <on-error>
    <base />
  </on-error>
</policies>

curl の結果

$ time curl -N https://apim-chat.azure-api.example/openai/deployments/gpt-4o/chat/completions?api-version=2024-10-21 -d @long.json
data: {"choices":[{"delta":{"content":"第"}}]}
（中略）
data: {"choices":[{"delta":{"content":"し"}}]}
curl: (18) transfer closed with outstanding read data remaining

real    1m0.071s

試したこと
* timeout を 240 → 600 → 変わらず
* buffer-response を true → 60 秒で 500 になる
* azure-openai-token-limit を外す → 変わらず
* backend-id をやめて URL を直書き → 変わらず
* Developer レベルの APIM を作って同じポリシー → 切れない！！

最後のがヒントになるのではと思っています。
Developer では切れず Standard v2 でだけ 60 秒で切れるのはなぜで、どうすれば切れなくなるでしょうか。

こちらの事情
年内リリース予定で、Premium には予算の都合でできません。`,
  },
  {
    what: 'article',
    text: `拝啓　時下ますますご清栄のこととお慶び申し上げます。
平素は格別のご高配を賜り、厚く御礼申し上げます。

アドベンチャーワークス株式会社　経営企画部の森田と申します。
弊社の Azure の利用料金につきまして、内容を確認いたしたく、ご連絡を差し上げました。

1　経緯
　弊社では毎月の利用料金を部門別に配賦しております。
　2026 年 10 月分の請求額が 1,842,310 円となり、前月（1,120,455 円）から 64 パーセント増加いたしました。
　各部門に確認いたしましたところ、利用状況に大きな変化はないとの回答でございました。

2　請求額の推移
　2026 年 5 月　　1,098,210 円
　2026 年 6 月　　1,102,333 円
　2026 年 7 月　　1,110,874 円
　2026 年 8 月　　1,131,002 円
　2026 年 9 月　　1,120,455 円
　2026 年 10 月　 1,842,310 円

3　サービス別の内訳（コスト分析の画面より）
　　　　　　　　　　　　　　 9 月　　　　 10 月
　Virtual Machines　　　　　 512,300　　　 514,880
　SQL Database　　　　　　　 210,440　　　 211,020
　Storage　　　　　　　　　　 98,120　　　　99,001
　Bandwidth　　　　　　　　　 14,002　　　　14,310
　Log Analytics　　　　　　　 61,200　　　 779,540
　Azure Firewall　　　　　　 138,600　　　 138,600
　その他　　　　　　　　　　　85,793　　　　84,959

4　Log Analytics の内訳
　Analytics Logs Data Ingestion　　　　 9 月　141 GB　　 10 月　1,902 GB
　Analytics Logs Data Retention　　　　 9 月　 12 GB　　 10 月　 12 GB

5　テーブル別（システム担当者に取得してもらった結果）
　AzureDiagnostics　　　　　1,731 GB
　Perf　　　　　　　　　　　　 88 GB
　SecurityEvent　　　　　　　　51 GB
　ContainerLogV2　　　　　　　 20 GB
　その他　　　　　　　　　　　 12 GB

6　弊社で分かっていること
　（ア）10 月 2 日に、監査法人の指摘を受けて「診断設定」を追加いたしました
　（イ）追加した対象は SQL Database 6 個と Azure Firewall 1 個です
　（ウ）設定の際、項目はすべて選択いたしました
　（エ）日次上限は設定しておりません

7　監査法人の指摘の内容
　「ファイアウォールの通信の記録を 1 年間保存すること」
　「データベースの操作の記録を 1 年間保存すること」

8　お伺いしたいこと
　監査法人の指摘を満たしながら、取り込みの料金を 9 月の水準に近づけるためには、設定をどのように見直せばよいでしょうか。

　弊社には専任の技術者がおりませんため、画面上の操作でお示しいただけますと大変ありがたく存じます。
　ご多用のところ誠に恐れ入りますが、ご回答を賜りますようお願い申し上げます。

敬具

アドベンチャーワークス株式会社
経営企画部　森田`,
  },
  {
    what: 'article',
    text: `Application Gateway v2 配下のサイトで 502 が時々出る

**TL;DR** 1 日 0.3 % の要求が 502。バックエンドは正常。keep-alive まわりを疑っている。

---

**環境**

* appgw-shop-prd (WAF_v2, 自動スケール 2–10)
* バックエンド: VMSS (Ubuntu 22.04 + nginx 1.24 + Node 20) × 6
* リスナー: HTTPS (Key Vault の証明書)
* 正常性プローブ: /healthz, 30 秒

---

**502 の時のアクセス ログ**

\`\`\`json
{
  "time": "2026-11-11T03:22:10.112Z",
  "operationName": "ApplicationGatewayAccess",
  "properties": {
    "clientIP": "192.0.2.55",
    "httpMethod": "POST",
    "requestUri": "/api/cart",
    "httpStatus": 502,
    "serverStatus": "",
    "serverRouted": "10.4.2.9:8443",
    "serverResponseLatency": "",
    "error_info": "ERRORINFO_UPSTREAM_CLOSED_CONNECTION",
    "timeTaken": 0.004
  }
}
\`\`\`

---

**nginx のログ**

該当時刻のアクセス ログなし。error.log にもなし。

---

**統計 (KQL)**

\`\`\`kusto
AGWAccessLogs
| where TimeGenerated > ago(1d)
| summarize total = count(), bad = countif(HttpStatus == 502) by bin(TimeGenerated, 1h)
| extend rate = 100.0 * bad / total
\`\`\`

| 時間 | total | bad | rate |
|---|---|---|---|
| 00 | 41,022 | 130 | 0.32 |
| 01 | 28,800 | 121 | 0.42 |
| 02 | 19,113 | 98 | 0.51 |
| 03 | 15,020 | 92 | 0.61 |
| 12 | 220,110 | 410 | 0.19 |

アクセスが少ない時間帯のほうが率が高い。

---

**nginx の設定**

\`\`\`nginx
upstream app { server 127.0.0.1:3000; keepalive 32; }
server {
  listen 8443 ssl;
  keepalive_timeout 15s;
  keepalive_requests 1000;
  location / { proxy_pass http://app; }
}
\`\`\`

---

**試したこと**

- keepalive_timeout 15s → 65s : 率が 0.3 → 0.12 に下がった
- keepalive_timeout 65s → 0 : 502 は 0 になったが CPU が 30 % 上がった
- WAF を検出モードに : 変化なし
- プローブの間隔 30 → 5 秒 : 変化なし
- VMSS を 6 → 10 台 : 率が上がった

---

**教えてほしいこと**

Application Gateway からバックエンドへの接続のアイドル タイムアウトが何秒で、nginx の keepalive_timeout を何秒にすれば競合が起きないのか。

---

**その他**

- 再試行はクライアント側で GET だけ実装済み。POST は不可。
- ブラック フライデー (11/27) までに直したい。`,
  },
  {
    what: 'article',
    text: `From: 運用太郎 <ops@contoso.example>
To: サポート窓口
Cc: 部長、課長
Subject: Entra Connect 同期エラーのお問い合わせ（長文）

お世話になっております。コントソの運用です。

下記の通り、社内の担当者間でやり取りした内容を含めてお送りします。

―――――――――――――――――――
■ 事象のまとめ
11/08 から、ディレクトリ同期で一部のユーザーが「ObjectConflict (AttributeValueMustBeUnique)」になる。
対象は 14 名で、いずれも 10/31 に子会社から転籍した社員。

■ 影響
転籍者の旧メールが使えるが、新しいメールアドレスが使えない。
―――――――――――――――――――

> From: 現場担当
> Date: 11/09 10:12
> 転籍した人から「新しいアドレスでログインできない」と連絡が来ています。
> 古いアドレスならログインできるそうです。

> From: 運用太郎
> Date: 11/09 11:30
> 同期のエラーを見ました。proxyAddresses が重複しているようです。
> 子会社のテナントは別なので、関係ないと思うのですが。

> From: 子会社情シス
> Date: 11/09 15:02
> 10/31 にこちらの AD からは削除しました。
> ごみ箱に残っているかもしれません。

> From: 運用太郎
> Date: 11/10 09:40
> テナントの「削除済みのユーザー」を見たら、14 名全員がいました。
> 去年の出向のときにゲストではなくメンバーで作ったもののようです。

■ 同期サーバー
OS：Windows Server 2022
バージョン：2.4.27.0
ソース アンカー：ms-DS-ConsistencyGuid
フォレスト：2（contoso.local、subsidiary.local）

■ エラーの詳細（1 名分）
Error: AttributeValueMustBeUnique
Conflicting attribute: ProxyAddresses
Value: SMTP:taro.sato@contoso.example
Existing object: 5d2c0000-1111-2222-3333-abcdefabcdef
Existing object display name: 佐藤 太郎（出向）
Existing object source: Cloud

■ PowerShell
PS> Get-MgDirectoryDeletedItemAsUser -All | measure
Count : 14

PS> Get-ADUser taro.sato -Properties proxyAddresses | select -Expand proxyAddresses
SMTP:taro.sato@contoso.example
smtp:t-sato@subsidiary.example

■ 対応の案
案 1　削除済みの 14 名を完全に削除し、差分同期を実行する
案 2　削除済みの 14 名を復元し、ソフト マッチで結び付ける
案 3　30 日経過で自動的に消えるのを待つ

■ 懸念
・案 1：出向時の OneDrive のデータが失われないか（法務から保存の指示がある）
・案 2：復元した時点でライセンスが付き、費用がかかる
・案 3：11/30 まで待てない

■ お願い
出向時のデータを残したまま 14 名の同期エラーを解消するには、どの案が適切でしょうか。
上記以外に良い方法があれば、それでも構いません。

以上、よろしくお願いいたします。`,
  },
];
