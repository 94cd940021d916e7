/** What people report and ask without the words of an error or of a question. Texts are folded (NFKC); case is ignored. */

/** 進めません, 消えてしまう, 「中断」になります, "it used to work", "does not", "goes back to": something is not as it should be. */
export const quietFault = new RegExp(
  [
    '[えけげせねべめれ](?<!しれ|いただけ|頂け|もらえ|支え|すれ|限れ)(?:ません(?!か)|なくな)',
    '[てで]しま(?:い(?!ました(?:ので|が、)?申)|う|っ)',
    '(?:Unknown|Failed|Degraded|Disconnected|Offline|Unavailable|Unhealthy|Pending|Disabled|Suspended|読み取り専用|オフライン|無効|グレーアウト|文字化け) ?(?:に|と)?(?:な(?:り|っ|る)|変わ|し(?:て|ま))',
    '(?:が|は)[^。、\\n]{0,24}(?:再起動|シャットダウン)(?:しました|され)|時間(?:が|も)かか(?:り|る|っ)|(?:機能|更新|作動)してい?(?:ない|ません|なく|ず)|[っいえけ]て(?:き|こ)(?:ません|ない)',
    '頭打ち|うまく(?:いか|いき|いって|行か|行き|動(?:か|き|い)|でき|つなが)|ブロックされ(?:ま|て|る)|二重に|化け(?:て|ま|る)|(?:たま|溜ま|貯ま)(?:り(?:ま|、|続)|って)',
    '」(?:に|と)(?:な(?:り|っ|る)|表示|出(?:ま|て|る)|言われ|エラー)',
    '(?:分|時間|秒|日|週間)(?:以上|近く|ほど|くらい|ぐらい|前後)?も?かか(?:り|る|っ)',
    '(?:昨日|先週|先月|以前|これ|今|昨年)まで(?:は|には)?(?:普通|正常|問題なく|でき|使え|動|入れ|見え)',
    'しか(?:出|表示|使え|見え|反映|残|入ら|でき|選べ|届)[^。\\n]{0,6}(?:ない|ませ|ず|なく)',
    'おかし(?:い|く)|困って|困り|苦情|クレーム|突然|ひとりでに|戻されて|勝手に|反応(?:が|し)(?:な|ま|あり?ま)|進まな|出ない|消える|届かな|鳴らな|動かな|始まらな|終わらな|つながらな|起きな|効かな',
    '[がはも](?:遅い|重い|出ない|変だ|不通|不可|止まる|落ちる)(?:件|こと|の?です|。|\\s{0,3}$)',
    "\\b(?:do|does|did|is|are|was|were|can|could|will|would) (?:\\w{2,12} )?not\\b|\\b(?:isn't|aren't|wasn't|weren't|hasn't|haven't|didn't|couldn't|wouldn't|doesnt|didnt|cant|wont)\\b",
    '\\b(?:deliver|return|send|show|print|do(?:e)|list|report|write|log)s nothing\\b|\\bnothing (?:happens|changes|was (?:sent|written|delivered))\\b|\\brefuses?\\b|\\bread[- ]only (?:since|at|and|after|when|without)|\\b(?:went|goes|became|becomes|turned|switched) (?:to |in )?read[- ]only\\b',
    '\\bgr[ae]yed[- ]out\\b|\\bspin(?:ner|ning|s)\\b|\\bstill (?:\\w{3,12}s) (?:the |its |our )?(?:old|previous|wrong|former)\\b|\\bthe old \\w{2,14} still\\b|\\bignor(?:es|ed|ing)\\b|\\bthough\\b|\\bruns? out of\\b',
    '\\b(?:got|gets|been) (?:\\w{2,12} )?(?:disabled|deleted|locked|suspended|removed|revoked|cancelled|kicked|logged out|signed out)\\b|\\btakes? (?:now |over |more than |up to |sometimes )|\\b(?:now|suddenly|sometimes) takes\\b|\\btakes? [^.\\n]{1,30} instead of\\b',
    '(?<!\\b(?:we|i)(?: have| then| also| already)? )\\b(?:rebooted|restarted) (?:at|on|twice|again|without|overnight|last|yesterday|today|\\d)',
    '\\bused to (?:be|work|take|get|have|return|show|run|see)\\b|\\b(?:queued|waiting|pending|stays?|hanging) for (?:more|over|an?|the|\\d)',
    '\\bends? (?:with|in|up)\\b|NXDOMAIN|SERVFAIL|\\b(?:goes?|jumps?|falls?|reverts?|switch(?:es)?) back\\b|\\breverts?\\b|\\bresets? (?:itself|to)\\b',
    '\\bonly (?:shows?|returns?|gets?|sees?)\\b|\\bshows? (?:only|nothing|an? (?:error|blank|old))\\b|\\bnothing (?:arrives|else|comes|shows)\\b|\\bloses\\b|\\blos(?:e|ing) (?:the|its|their|our|all|connection|data|messages)\\b',
    '\\bwithout (?:any |a )?(?:reason|warning|notice|action|punctuation|explanation)\\b|\\b(?:by itself|on its own|out of nowhere|all of a sudden|suddenly)\\b|\\bnormally (?:it |this )?(?:takes?|is|needs?)\\b',
    '\\b(?:delays?|delayed|backlogged|climbs|creeps|outdated|outage)\\b|\\bstop(?:s|ped)? (?:working|after|at|since|when|firing|responding|in)\\b|\\b(?:comes?|came) back (?:with|as|empty)\\b',
    '\\bcomplain(?:s|ing|ed|ts?)?\\b|\\b(?:no one|nobody|none of (?:us|them|the|our))\\b|\\btoo (?:long|slow|late|many|high)\\b|\\bis being (?:taken|charged|billed)\\b|\\b(?:hardly|barely|garbled|mangled|scrambled)\\b',
  ].join('|'),
  'i',
);

/** 「…を希望します」, 「…したく」, "Quota increase request", "should we": something is wanted. */
export const quietAsk = new RegExp(
  [
    'を?希望(?:します|いたします|して(?:い|おり)ます|です|。|\\s{0,3}$)|[いきしちにみりえけせてねべめれげ]たく(?:、|存じ|思|ご|お|ない)',
    'RCA|根本原因|\\broot cause\\b',
    'て(?:ほしい|欲しい|もらいたい|いただきたい|頂きたい)|伺いま|お伺い|照会(?:いた|し|です)|ご検討|ご助言|アドバイスを',
    '(?:れば|たら|ば)(?:いい|よい|良い|よろしい)(?:です|でしょう|のか|か)|べき(?:です|でしょう)?か|[るた]でしょう|てくださいませ',
    '(?:の依頼|のお願い|のご?相談|の申請|の照会|の問い合わせ)(?:です|になります)?[。)」】]{0,2}\\s{0,3}$',
    '^[^.\\n]{0,60}\\brequest\\s{0,3}$|\\brequest(?:ing)? (?:for|to (?:\\w{3,12})) |\\b(?:am|are) (?:requesting|asking)\\b|\\bshould (?:we|i)\\b|\\bdo (?:we|i) (?:have|need)\\b',
    '\\bis (?:there|it|this|that) (?:a way|any|possible|expected|normal|supported|safe|ok(?:ay)?)\\b|\\b(?:any|some) (?:ideas?|advice|guidance|hints?|recommendations?)\\b',
    '\\b(?:walk|guide|point) (?:me|us)\\b|\\b(?:tell|give|grant|send) (?:me|us)\\b|\\bneeds? (?:an? (?:written|explanation|root|RCA|report|way|new)|to (?:know|understand|have|be able|replay|move|transfer))\\b',
    '\\b(?:team|customer|company|manager|auditor|department)s? (?:needs?|wants?|asks?|would like|requires?)\\b|\\bwould be (?:really |very |so )?(?:good|great|nice|helpful|useful|thankful|grateful)\\b|\\bwants? to (?:know|understand)\\b',
    '\\b(?:raise|increase|extend|lift) [^.\\n]{2,60} (?:from|to|by) \\d',
  ].join('|'),
  'i',
);

/** "Title: …", 「…について」, 「…の件です」 at the head of a piece: it is announced as a matter. */
export const titled =
  /^[\s■●◆◇□○【[<#*\d.)-]{0,8}(?:title|subject|topic|件名|表題|題名|用件)[】\]]?\s{0,3}[::]|^[^。\n]{4,50}(?:について|の件|に関して|に関する(?:質問|相談|お?問い?合わ?せ)|のご?(?:相談|質問|依頼))(?:です|になります|でございます|ご?(?:相談|質問)です)?[。]?\s{0,3}$/i;

/** 「クレジット カードの決済もできなくなっています」: what fails beside it, of the same trouble. */
export const alongside =
  /^[^。、\n]{2,40}(?<!と|で|に|か|こちら|これ|それ)も、?[^。\n]{0,24}(?:ません|なく|ない|失敗|エラー|遅|落ち|止ま|なり|出て|発生)|^[^.\n]{0,60}\b(?:as well|too)\b[^.\n]{0,20}\.?$/i;

/** 「料金はいつから変わりますか」, "an affected PC": it goes on about what stands before, which it does not name. */
export const refersBack =
  /^(?:また|なお|あと|それと)?、?(?:その)?(?:料金|費用|課金|コスト|停止|ダウンタイム|影響|手順|期間|所要時間)(?:は|が|も|について)|^(?:and |also,? )?(?:is there|are there|will there be|does (?:it|this)|what (?:does|would|will) (?:it|this)|how (?:much|long) (?:does|would|will) (?:it|this|that)) [^?\n]{0,30}\b(?:costs?|charges?|fee|downtime|price|cost|take)\b|\b(?:affected|in question|concerned)\b|影響を受け(?:た|て)|該当(?:する|の)/i;

/** 「…で行う予定です」, "we will switch": a step of a plan. */
export const planned =
  /(?:行う|する|切り替える|移行する|使う|利用する|実施する)?(?:予定|計画|つもり|想定)(?:です|でおります|で(?:す|、)|しています)|\b(?:we|i) (?:will|plan to|are going to|intend to)\b|\b(?:is|are|will be) (?:switched|planned|done|moved|copied) (?:by|with|via|to|in|on)\b/i;

/** "It may be …": no fault is reported. */
export const perhaps = /かも(?:しれ|知れ)(?:ません|ない)/g;
