import type { Scenario } from './scenario';
import { japaneseForm, resource } from './setting';

export const modelJa: Scenario = {
  id: 'model-ja',
  language: 'ja',
  title: {
    ja: 'お手本 (SQL Database)',
    en: 'A model request (SQL Database)',
  },
  note: {
    ja: '1 つの問題、正確な日時、エラーの全文、再現手順、試したこと、影響、ゴールがそろっています。サポート エンジニアは、すぐに調査を開始できます。',
    en: 'One problem, exact times, the whole error, steps, what was tried, impact and goal: the first answer can already be about the cause.',
  },
  request: {
    ...japaneseForm,
    service: 'SQL Database',
    resource: resource('production', 'rg-data', 'Microsoft.Sql/servers/sql-contoso/databases', 'contoso-db'),
    summary: 'SQL Database contoso-db への接続がエラー 40613 で失敗する',
    problemType: 'Connectivity',
    problemSubtype: 'Database not available (40613)',
    startTime: { text: '2026/11/18 22:31', zone: '(UTC+09:00) 大阪、札幌、東京' },
    severity: 'B',
    description: `■お問い合わせのゴール
接続エラーの原因と、発生を減らす方法を知りたい。

■症状
SQL Database「contoso-db」(サーバー sql-contoso、東日本、General Purpose 4 vCore) への接続が、1 日に 2、3 回失敗します。

■エラー メッセージ
Microsoft.Data.SqlClient.SqlException (0x80131904): Database 'contoso-db' on server 'sql-contoso' is not currently available. Please retry the connection later. Error Number: 40613, State: 1, Class: 20

■発生日時 (JST)
2026-11-16 03:12、2026-11-17 14:05、2026-11-18 22:31。それぞれ 1 分以内に接続できるようになります。

■再現手順
任意には再現できません。接続元は仮想マシン上の .NET 8 のアプリケーションです。

■直前の変更
2026-11-10 以降、構成もアプリケーションも変えていません。

■試したこと
・再試行 (3 回、5 秒間隔) を入れたところ、2 回目で成功します。
・リソース正常性では、同じ時刻に「使用不可」の記録があります。

■影響
夜間の集計処理が 1 回失敗し、翌朝に手動で再実行しました。`,
    answers: [],
    attachments: [{ name: 'sqlclient-20261118.zip', size: 77_310 }],
  },
  hints: [],
};
