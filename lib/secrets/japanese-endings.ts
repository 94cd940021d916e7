/* What follows a value in a Japanese sentence says how sure it is that the value is the secret. */

/** The sentence has said the value and ends: a plain word may be a password here. */
export const endsSentence =
  /^["'」』”*\])]{0,2} ?(?:です|でした|でしょう|だ(?![けっ])|だった|である|であ|にな[りっる]|とな[りっる]|に(?:変更|設定|し(?:て|た|まし))|と(?:して|した|しまし|設定)|のまま|で[、,]|で(?:お願|よろ|合|間違|す)|[。．)]|$|\s{0,3}(?:\r?\n|$))/;

/** The sentence goes on with what was done with the value. */
export const endsValue =
  /^["'」』”*\])]{0,2} ?(?:です|でし|で[、,]|で変わ|だ(?![けっ])|なの|なん|に(?:変更|設定|更新|リセット|統一|し(?!か)|な)|を(?:使|入力|入れ|設定|指定|利用|打|試|用)|で(?:ログ|サイン|接続|試|認証|す|した|設定|合|間違|よろ|入|や|統一|アクセス|お願|登録|いけ|通)|と(?:し|設定|な|入力|打|入れ)|だと|かと|か ?[!-~]|または|もしくは|か「|と社|と書|と聞|と教|\([^()\r\n]{1,30}\)(?:です|で|、|。)|[、。,]|$|\r?\n)/;

/** The value becomes the password. */
export const becomes = /^["'」』”*]{0,2} ?(?:に|へ)(?:変更|変え|更新|リセット|し(?!か)|戻|替え|かえ|設定)/;

/** The value is typed or handed over. */
export const isUsed =
  /^["'」』”*]{0,2} ?(?:に|へ|を|と|で)(?:再?設定|変え|使|指定|入力|入れ|打|タイプ|コピ|貼|書|渡|代入|ログ|サイン|接続|試|し(?!か)|登録)/;

/** The value is a place where the password lies, a way of handling it, a message or a button. */
export function isTalkBehind(after: string): boolean {
  return talk.test(after);
}

const talk =
  /^["'」』”】`*]{0,2} ?(?:に(?:保存|格納|記載|入って|登録|保管|書|あり|準拠)|で(?:管理|暗号|生成|ハッシュ|保護|取得|配布|送|受|同期|発行|作成|共有|連携|読)|から(?:取得|参照|読|入手|確認)|と(?:同じ|異|一致|併用|違|連携|同期|同一|共通|表示|いったエ|いうエ|いうメ|いう画|いうボ|出|エラー|記載|判定|言|クリ)|(?:が|は)(?:管理|発行|知|必要|表示|出)|の(?:もの|エラー|メッセージ|画面|ボタン|項目|欄|よう|資料|権限)|など|ボタン|エラー|画面|欄|項目|属性|列|プロパティ|パラメータ|[をがは](?:含|使え|利用でき|入ら|参照)|という(?:エラー|メッセージ|画面|名|ボタン|文言|表示)|文字|桁|回|日|分(?!か)|か月|ヶ月|時間|年|件|名|台)/;
