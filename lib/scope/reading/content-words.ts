/** Words that any question has, whatever it is about. Japanese ones are cut out of compounds (確認方法, 変更手順). */
const genericJa =
  /方法|手順|ログ|昨日|今朝|本日|先月|今月|頻度|回避|暫定|恒久|解決|復旧|解消|原因|理由|対処|対応|対策|設定|確認|変更|影響|必要|情報|場合|可能|可否|利用|使用|調査|発生|問題|事象|現象|停止|作業|構成|料金|費用|課金|時間|期間|実施|実行|質問|回答|教示|説明|案内|連絡|検討|予定|環境|本番|開発|検証|現在|今回|今後|以下|上記|下記|内容|詳細|機能|処理|動作|操作|画面|結果|推奨|有無|要否|注意|考慮|事項|状況|状態|担当|弊社|当社|貴社|最小|最大|完了|開始|終了|前後|際|時|点|件|種類|目的|仕様|想定|正常|異常|障害|失敗|不要|自動|手動|既存|新規|適用|反映|有効|無効|追加|削除|作成|更新|移行|切替|切り替え|導入|運用|管理|対象|範囲|全体|一部|複数|個別|サービス|リソース|ユーザー|システム|アプリケーション|アプリ|サイト|エラー|データ|サーバー|サポート|タイミング|ケース|メリット|デメリット|コスト|ドキュメント|ポータル|プラン|リージョン|サブスクリプション|パターン|イメージ|ダウンタイム|スケジュール|ご|お/g;

const genericEn = new Set(
  `the and for that this with from our your you are was were has have had can could would should will how what when where which why who does did not any all
  there their them they its it's into onto than then also another other more most some such each every both either please know like want need tell let help about
  able possible way use used using make set get give see look find work works working kind best good new old same different difference between azure microsoft portal
  service services resource resources application applications app setting settings option options configure configuration configured enable enabled disable disabled change changed changes
  changing create created support supported question questions following regarding concerning whether would've don't isn't doesn't can't cannot without while during after before once
  still just only even very much many long cost costs price pricing charge charges time times issue problem error fault message steps step do be is it if in on at of to or by as an a us we
  i me my so no yes there's thing things recommended recommend recommendation currently now today addition additionally furthermore separately second first third advise advice clarify
  information details existing user users system customer team possible; risk risks affect affects impact downtime stop stopped running happen happens need needed needs required
  one two three own itself via per been being take takes long start place kept correct yesterday today became become frequent frequently often kindly furthermore finally exactly propose check confirm investigate checked please logs log keep down short low whole expected chain again same appears also plan planning move moving moved able instead go goes back name names side`
    .toLowerCase()
    .split(/\s+/),
);

/** Words of a sentence that say what it is about. Lower case; English ones cut to a stem. */
export function contentWords(sentence: string): string[] {
  const latin = sentence.match(/[A-Za-z][A-Za-z0-9_.-]{1,40}/g) ?? [];
  const english = latin.map((word) => word.toLowerCase().replace(/[.-]{1,3}$/, '')).filter(isTelling);
  const japanese = sentence.replace(genericJa, ' ').match(/[一-龠々]{2,12}|[ァ-ヶー]{2,24}/g) ?? [];
  return [...new Set([...english.map(stem), ...japanese])];
}

/** How many words of `sentence` do not stand in `before`. `before` in lower case. */
export function newWords(sentence: string, before: string): number {
  return contentWords(sentence).filter((word) => !before.includes(word)).length;
}

/** How many words of `sentence` that are more than a way to ask do not stand in `before`, in lower case; those that many questions know (plans, regions, logs) count too. */
export function freshWords(sentence: string, before: string): number {
  const latin = sentence.match(/[A-Za-z][A-Za-z0-9_.-]{1,40}/g) ?? [];
  const english = latin.map((word) => word.toLowerCase().replace(/[.-]{1,3}$/, '')).filter(isTelling);
  const japanese = sentence.replace(waysToAsk, ' ').match(/[一-龠々]{2,12}|[ァ-ヶー]{2,24}/g) ?? [];
  return new Set([...english.map(stem), ...japanese].filter((word) => !before.includes(word))).size;
}

const waysToAsk =
  /方法|手順|教示|教授|案内|説明|回答|連絡|確認|質問|可能|可否|場合|必要|以下|上記|下記|何卒|今回|現在|弊社|当社|貴社|加えて|追加|別途|際|有無|要否/g;

function isTelling(word: string): boolean {
  return word.length > 1 && !genericEn.has(word) && !genericEn.has(word.replace(/(?:es|s|ing|ed)$/, ''));
}

function stem(word: string): string {
  return word.length > 6 ? word.slice(0, Math.max(5, word.length - 3)) : word.replace(/(?:es|s)$/, '');
}
