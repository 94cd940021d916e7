/** Words that tell what fails, in either language. Texts are folded, case is ignored; all bounded. */

/** Between the clauses of a sentence. */
export const clauseEnd =
  /[。;\n|]|(?:[がず]|もの[のを]|けど|ますし|一方|ており|ていて)、|(?<=[るすたい])が(?=\s?[ァ-ヶ一-龠A-Za-z0-9「])|\.\s|,? (?:but|although|while|whereas|though|yet)\b|,\s(?=\w{1,20}\s)/gi;

/** A fault that the writer says is not there. */
export const absent =
  /再現(?:せず|し(?:ない|ません|なく))|\b(?:not|n't|never) (?:be )?(?:reproduc|happen|occur)\w{0,5}|\b(?:does|do|did|has|have|is|are|was|were)(?: not|n't) (?:return|show|throw|report|log|see|get|give|have|seen?|rebooted|restarted|failed|affected|down|slow)\w{0,3}(?: (?:any|an?|errors?|the|such|same|this)){0,3}|(?:は|も)?(?:出て|発生して|起きて|見られて|返って)(?:い|お)(?:ません|りません|ない|らず)|[一-龠ァ-ヶーA-Za-z0-9]{0,12}(?:は|も)(?:起き|発生し|見られ|出|返り|返され)(?:ません|ない|ず)/gi;
/** When it fails rather than what: "after sign-in". */
export const moment =
  /\b(?:after|before|during|when|while|upon) (?:an? |the |they |we |users? )?[\w-]{1,20}|(?:サインイン|ログイン|ログオン|再起動|起動|停止|デプロイ|更新|接続|バックアップ)(?:した)?(?:の)?(?:後|直後|時|前|中|の際|すると)/gi;
/** It runs, or boots, or does as it should. */
export const upRunning =
  /(?:通り|通過し|起動し|稼働し|成功し|接続し|動作し|動い)(?:て(?:い|お)|ます)|\b(?:boots|starts|is (?:up|reachable|running|available|online)|completes|keeps?|runs)\b/i;
/** What was done did not help. */
export const stillWrong = /変わ(?:ら|りません)|改善(?:せ|し(?:ない|ません))|同じ|still/i;
/** Words of a fault that need no other. */
export const strong =
  /退避され|フラップ|スループットが|膨れ|(?:増え|伸び)(?:て(?:い|お)|続け)|\bevict(?:s|ed|ing)?\b|\bno (?:RDP|SSH|ping|heartbeat|response|network|connectivity|data|access|DNS)\b|\bwhite (?:page|screen)\b|\bflap(?:s|ping)?\b|\bstays? in ["']|\bonly (?:carries|allows|reaches|delivers|answers)\b|しか(?:出|でき|ない|ありま|返)|\bwith an? (?:\w{2,10} )?delay\b|空(?:に|の|です)|中断(?:し|さ|と)|切れ(?:、|る|ます|て)|\b(?:answers?|responds?|replies) with [45]\d\d\b|\bruns? out of\b|\b(?:shows?|has|have|sends?|gets?) no\b|\b5\d\d\.\d{1,2}\b|読み取り専用に(?:な|変)|\b(?:gives?|gave|shows?|says?|reports?|with|gets?|displays?) "[^"\n]{6,200}"|「[^」\n]{4,80}」(?:(?:と|が)(?:表示|なり|なる|出)|に(?:なり|なる|なっ))|disappear|\b(?:skips?|refus(?:es?|ed)|read-only|los(?:es?|t)|missing)\b|(?:[しれきけえらかま]|(?<![あわ])り)(?:ない|ません)(?:[。、\s]|$)|(?:出|見え|現れ)(?:ない|ません)(?:[。、\s]|$)|(?:で|に) ?[45]\d\d(?=[、。]|$)|\boff\b|せず(?:、|に|$)|飛ばされ|ずれ|ブルー ?スクリーン|blue ?screen|止ま|(?:100|9\d) ?%|かか(?:る|り|って)|空き(?:容量)?が|満杯|黒い画面|OOMKilled|CrashLoop|ImagePull|NotReady|lag(?:s|ging)?\b|behind\b|\btakes? (?:\w{1,10} ){0,4}(?:\d|long|hours|minutes|seconds)|\bfull\b|\breboots?\b|\brestarts?\b|再起動(?:し|を繰|が)|フェールオーバー(?:が|し)|\bfailovers?\b|packet loss|パケット ?ロス|\bblank\b|\bblack\b|\bempty\b|\bhigh\b|\bnothing\b|\bgone\b|\bno longer\b|\bonly half\b|\bduplicat|\btwice\b|二重|重複|文字化け|garbled|期限切れ|expir|膨ら|枯渇|逼迫|張り付/i;

/** Passives that are no success: 飛ばされます, 拒否されます. */
export const doneTo =
  /(?:飛ば|拒否|中断|切断|破棄|上書き|初期化|リセット|ブロック|遮断|スキップ|無視|削除|停止|強制終了|退避|制限|除外)され(?:てい|続け)?(?:ます|まし|る|て)/g;
