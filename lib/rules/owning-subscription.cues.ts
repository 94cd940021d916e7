/** Words that say "there it works": the subscription beside them is a comparison, perhaps nothing to be examined. */
export const otherWorks =
  /正常(?!に(?:動作|接続|応答|完了)(?:しな|しませ|でき))|問題(?:なく|は?ありません|は?ない|なし)|(?:発生|再現)し(?:ません|ない|ていません|ておりません)|成功し|比較(?:用|対象|のため)|接続できます|できてい?ます|\bworks?\b|\bfine\b|\bsucceeds?\b|no (?:problem|issue|error)|does(?: not|n't) (?:happen|occur|reproduce)|for comparison/i;
