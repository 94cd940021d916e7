/**
 * Words that we look for when counting problems, in the draft's language. All bounded; no `\b` beside Japanese.
 * Texts are folded (NFKC), case is ignored.
 */

/** "Now to something else": the person says so. Only at the start of a sentence. */
export const otherMatter = new RegExp(
  `^[↓>\\s]{0,4}(?:(?:ちなみに|ついでに|おまけ(?:で|に)?)、?|by the way,? |btw,? |また、?|なお、?|それと、?|それから、?|さらに、?|(?:あと){1,2}、?|(?:not )?urgent: |(?:以下|次|ここから)は?、?|(?:we|i)(?: also)?(?:'ve got| have| had)? |there (?:is|was|are)(?: also)? |and |also,? |finally,? |lastly,? |then,? |secondly,? |oh,? |also )?(?:${[
    'ここから(?:は|が)?、?別件|(?:全く|まったく)?別件(?:です|で(?:すが|は|も|、|恐縮|申し訳|す|ござ)|に(?:なり|つい)|と(?:なり|して)|の(?:質問|相談|お?問い?合わ?せ)|、)',
    '(?:話|話題)(?:は|が|を)?(?:変わ|かわ|変え)',
    '(?:全く|まったく)?別の(?:問題|質問|件|お?問い?合わ?せ|話|内容|相談|事象|ご?依頼)',
    '(?:それ|これ|上記|本件)とは別(?!々|の(?:リソース|環境|サーバー?|端末|ブラウザー?|ユーザー?|リージョン|サブスクリプション))',
    '(?:全然|全く|まったく|特に|直接)?関係(?:の|は|が)?(?:ない(?:ん|の|です|話|質問|件|こと|内容|相談)|あり?ませんが)|無関係(?:です|な(?:話|質問|件))',
    '(?:全然|全く|まったく)?(?:違う|異なる)(?:話|件|質問|内容|相談|お?問い?合わ?せ|問題です)',
    '新しい(?:お?問い?合わ?せ|ご?質問|件|ご?相談|ご?依頼)|別(?:で|に)(?:お願い|ご?質問|ご?相談|お聞き|お伺い|もう)',
    '(?:言い|書き|伝え)?忘れて(?:い)?(?:まし)?た|そう(?:いえ|言え)ば|(?:ついで|余談|蛇足)で(?:申し訳|すみ|恐縮|す)|優先度は(?:低|下が|落ち)|急ぎでは(?:あり|な)',
    '(?:別|ほか|他)の(?:者|人|部署|部門|担当者?|チーム|メンバー|社員|課)(?:が|から|も|の)',
    '(?:おまけ|ついで)(?:で|に)?(?:もう|です|の)',
    '追伸|(?:また、?|それから、?)?別途、?(?:ご?相談|ご?質問|お伺い|お聞き|ご?確認|お?問い?合わ?せ)',
    '(?:(?:次|続いて|続きまして)の?(?:件|ご?質問|ご?相談|お?問い?合わ?せ|ご?依頼|内容|議題)(?:です|は|に|、|も|として|ですが|として|$))',
    '[2-5二三四五] ?(?:つ目|点目|件目|番目)(?:の(?:問題|ご?質問|件|ご?相談|ご?依頼|内容|お?問い?合わ?せ)|は、?|です|として|に(?:つ|、)|、|:)',
    '(?:先日|先週|以前|前回)(?:お話し|ご?相談|お伝え|ご?連絡|お?問い?合わ?せ)(?:し|した|いたし|させて)[^。\\n]{2,40}件(?:ですが|について|も)',
    'もう ?(?:(?:一|1) ?[つ点件個]|ひとつ)(?!の?(?:リソース|インスタンス|環境|サーバー?|ノード|の?VM|アプリ)|[、,]?(?:補足|追記|訂正|追加情報|報告|共有))',
    '(?:他|ほか)に(?:も)?(?:質問|相談|確認したい|お聞きしたい|伺いたい|お?問い?合わ?せ)',
    '(?:本件|上記|これ|それ|この件|こちら)(?:の(?:件|内容|問題))?とは、?(?:全く|直接)?(?:別|無関係|異な|関係(?:は|が|の)?(?:な|あり?ま)(?!いかも))',
    'on an? (?:unrelated|different|separate|another) (?:note|topic|matter|subject|issue)',
    '(?:the )?(?:another|second|separate|different|unrelated|other|next|third) (?:and )?(?:unrelated |separate |different |thing |technical )?(?:issue|problem|question|query|matter|topic|subject|request|point|concern|thing|one(?=[,:])|item(?=[ :,-]))(?! (?:occurs|happens|is that|I tried|we tried))',
    '(?:my|our) (?:other|second|next|third) (?:issue|problem|question|query|request|concern|topic|point)',
    '(?:as for|regarding|concerning|about) (?:the|my|our) (?:other|second|next|third) (?:issue|problem|question|request|point|topic)',
    'p\\.(?: ?p\\.)? ?s\\.(?=[:,; -])|pp?s(?=[:,;.]| (?:one|the|our|my|we|i|also|is|can|could|what|how|there|another) )',
    'something (?:else|different|new)|number (?:two|three|four)(?=[,: ])',
    "since (?:i|we)(?: am|'m| are|'re) (?:at it|here|writing|in touch)",
    'besides (?:this|that|the above)',
    '(?:completely|totally|entirely|very|quite) (?:different|separate|unrelated) (?:question|issue|problem|thing|topic|matter|subject|story|one)',
    '(?:last|final)ly,? (?:a|one|my|our) (?:\\w{2,12} )?(?:question|request|word|issue|problem|point)',
    'a (?:further|new|separate|different) (?:question|request|issue|problem|matter|topic)',
    "what (?:i|we)(?:'d| would) (?:also )?like to (?:raise|ask|report|mention)",
    "(?:i|we)(?:'d| would) (?:furthermore|also|in addition|additionally) like to (?:ask|raise|report|request|mention|draw)",
    '(?:a|one of our|one of my|another) (?:colleague|team|department|customer|user)s? (?:of mine |of ours )?(?:asked|asks|wants|needs|reports|reported)',
    'new (?:issue|question|topic|request|problem|matter|case)(?=[:, ])',
    '(?:low(?:er)? priority|less urgent|not (?:so )?urgent)(?=[,: ])',
    'from the [a-z]{3,20} side(?=[:,])',
    'next,? (?:the|our|my|issue|question|problem|topic)(?! step)',
    '(?:the )?last(?:ly)? (?:thing|question|point|one)[,:. ]',
    '(?:(?:this|that|which) is )?not (?:at all |directly )?(?:related|connected) to (?:the |this|that|my|our)',
    'now (?:for|to|on to) (?:something|another|the (?:other|second|next))',
    '(?:apart|aside|separate(?:ly)?) from (?:that|this|the above)(?=,)',
    '(?:quick |one )?(?:other|side|unrelated|different|separate|extra|bonus) (?:question|note|topic|query)[,: -]',
    '(?:topic|question|issue|problem|item|point|request|matter|case) (?:number )?(?:two|three|four|#?[2-5]|B|C)(?=[:. )-]|$)',
    '(?:also|and)? ?separately(?=,)',
    'since (?:i|we) have (?:you|your attention)',
    "(?:and )?then there(?:'s| is| are) (?:the|our|my|also)",
    '(?:as )?(?:one|an?) (?:completely |totally |entirely |quite )?(?:more|further|other|additional|separate|unrelated|different|second|last|final) (?:unrelated |separate |small |quick )?(?:issue|problem|question|query|thing|request|matter|item|point|topic|concern)',
    'unrelated(?: to (?:this|the above|that))?(?:[,:]| -)|separately,|unrelatedly|in a separate matter|on top of that we have an? (?:other|unrelated)',
    '(?:ついでに|あわせて|併せて|あと|また|それと|さらに)、?[^。\\n]{2,60}(?<!この|その|本|同|当該)件(?:について|に関して)?も',
    'ところで(?!、?(?:この|その|本|当該|上記))',
    '(?:changing|to change|switching) (?:the )?(?:subject|topic)|moving on(?: to)?',
    "while (?:i|we) have you|while (?:i|we)(?: am|'m| are|'re) (?:at it|here|on (?:it|the line|that|the subject of))",
  ].join('|')})`,
  'i',
);

/** Those of them that leave no doubt: 別件ですが, "a separate question". もう一点 may go on about the same. */
export const separateMatter =
  /^[↓>\s]{0,4}(?:(?:[^。、,\s]{1,6}、|(?:あと){1,2}|(?:by the way|also|and|btw),? ))?(?:(?:以下|次|ここから)は?、?)?(?:(?:全く|まったく)?別件(?:です|で、|で恐縮|で申し訳|でござ|に(?:なり|つい)|と(?:なり|して))|(?:全く|まったく)別の(?:話|話題|内容|問題)|(?:全然|全く|まったく|特に|直接)?関係(?:の|は|が)?(?:ない(?:ん|の|です|話|質問|件|こと|内容|相談)|あり?ませんが)|(?:全然|全く|まったく)?違う(?:話|件|質問|内容|相談)|新しい(?:お?問い?合わ?せ|ご?質問|件|ご?相談|ご?依頼)|追伸|(?:これ|それ)とは別(?:に|件|途)?、?(?!(?:の|再|同))|(?:全く|まったく)?別の(?:質問|件|お?問い?合わ?せ|相談|ご?依頼)(?:です|に(?:なり|つい)|と(?:なり|して)|で(?:す|恐縮|申し訳))|もう ?[一1] ?件|(?:本件|上記(?:の(?:件|内容|問題))?|この件)とは、?(?:全く|直接)?(?:別(?:に|件|の)|無関係|関係(?:は|が|の)?(?:な|あり?ま)(?!いかも))|話(?:は|が)(?:変わ|かわ)|(?:次|続いて)の?件(?:です|ですが|に|は|、)|(?:(?:as )?(?:an?|one|another|the) )?(?:(?:completely|totally|entirely) )?(?:more )?(?:separate|unrelated|(?<=ly )different) (?:issue|problem|question|matter|topic|request)|on an? (?:unrelated|separate) (?:note|topic|matter|subject)|another (?:issue|problem):|different (?:topic|subject|matter|question|note)(?: ?[:-]|, )|p\.(?: ?p\.)? ?s\.(?=[:,; -])|pp?s(?=[:,;.])|something (?:else|different)(?=[:, ])|(?:completely|totally|entirely|very|quite) (?:different|separate|unrelated) |new (?:issue|question|topic|request|problem|matter|case):|not (?:at all )?(?:related|connected) to (?:the above|this|that)|(?:my|our) (?:other|second) (?:question|issue|problem|request)|now (?:for|to|on to) something|(?:and |also,? )?separately(?=,)|separately,|unrelated[,:])/i;

/** "By the way": another matter only when a request follows in the same breath. */
export const byTheWay =
  /^(?:ついでに|ちなみに|余談(?:です|に|と)|最後に(?:、|もう)|last but not least|その(?:他|ほか)(?:、|に|で)|追加(?:の|で)(?:ご?(?:質問|相談|確認|依頼)|お?問い?合わ?せ)|by the way|btw|(?:one )?last(?:ly)?,|finally,|oh,? (?:and|also)|on top of (?:that|this|it)|in addition,? (?:we|i) (?:would|need|want))/i;

/** "Also": says nothing alone. */
export const also =
  /^(?:また|さらに|更に|加えて|別途|(?:これ|それ|上記)に加え|(?:その|この)(?:他|ほか)|続(?:き|け)(?:まし)?て|(?:あわせ|併せ|合わせ)(?:まし)?て|それから|それと|あと|なお|次に|also|(?:could|can|would|will) you (?:please )?also|please also|(?:we|i) also|in addition|additionally|furthermore|moreover|besides|last but not least|as for|regarding|concerning|next|secondly|second,|and also)/i;

/** "This one too": a fault that is reported beside another. */
export const thisToo =
  /(?:こちら|これ|本件)(?:の件)?(?:も|について(?:も)?|に関して(?:も)?)、?[^。\n]{0,20}(?:ください|下さい|もらえ|いただ|お願い|教え|ご教示|でしょうか)|(?:問題|事象|エラー|不具合|障害)も(?:あり|ござい|発生|出て|起き)|\b(?:this|that) (?:one )?(?:too|as well)\b|\b(?:investigate|check|help with|look (?:into|at)|advise on|fix|resolve) both(?: (?:issues|problems|of (?:them|these)|matters))?[.!?]|両方(?:とも)?、?(?:の)?(?:調査|確認|ご?対応|ご教示|教え)/i;

/** A log or a picture comes with the request. */
export const sentAlong =
  /(?:ログ|資料|スクリーンショット|画面|ファイル|トレース|ダンプ)[^。\n]{0,20}(?:添付|送付|お送り|アップロード|提供|共有)|添付(?:し|いた|の)|\b(?:attach(?:ed|ing|ment)?|enclosed)\b|\b(?:provide|send|share|upload) (?:you )?(?:the |all |any |more |further |complete |full ){0,3}(?:logs?|traces?|screenshots?|details|information|dumps?)\b/i;

/** Looks back: what follows goes on about the same problem. */
export const lookingBack = new RegExp(
  [
    '補足|追記|訂正|参考まで|念のため',
    '\\bthe (?:problem|issue|error|symptom|failure|behaviou?r|incident|logs?|steps?)s? (?:is|are|was|were|has|have|can|cannot|did|does|do|only|also|started|occurs?|happens?|appears?|persists?|above|if|again|from|that)\\b',
    '(?:この|その|当該|該当の?|(?<![一-龠])(?:本|同))(?:事象|問題|エラー|障害|現象|件(?!とは)|状態|状況|時間帯?|時刻|時点|タイミング|日|設定|変更|影響|後|際|間|ため|結果|直後|調査|作業)',
    '(?:上記|前述|先述|上述|先ほど|前記|次回)(?!とは(?:別|関係))|同じ|同様(?:の|に|です|でし)?|同一の|改善(?:し|され|せ)|変わら|変化(?:は|が)?(?:なし|ありません|なく)|再現し|解消(?:し|され|せ)|直り|直ら|^(?:これ(?:により|に(?!加)|が|は|を|ら|までに)|それ(?:により|でも|以降|以来|まで)|そのため|このため|したがって|従って|すると|その(?:結果|後|際|ため)|なので|ですので|そこで|しかし|ただ、|ただし|にもかかわらず|一方)',
    '\\b(?:this|that|these|those|the same|same|the above|said|such) (?:\\w{2,14} ){0,2}(?:issue|problem|error|failure|behaviou?r|symptom|thing|result|time|outage|message|request|incident|operation|deployment|change|happens|happened|occurs|exception|timeout|code|alert)s?\\b',
    '\\b(?:it|this|they) (?:is|was|has|still|did|does|also|happens|started|occurs|fails|failed|only|worked|works|returns|returned|seems|looks|makes|made|causes|caused|means|affects)\\b',
    "\\b(?:the same|no (?:change|difference|luck)|did(?: not|n't) (?:help|change|fix|resolve|make)|still (?:the same|fails?|failing|see|seeing|get|getting|happens|occurs|not|no)|without success|to no avail|as a result|because of this|due to this|since then|after that|next time|when this|at that time|at the same time|during (?:this|that|the)|meanwhile|however|therefore|for example|for instance|as (?:mentioned|described|above))\\b",
  ].join('|'),
  'i',
);

/** Somebody looked and reports: a step of an investigation rather than a new problem. */
export const investigating =
  /(?:確認|調査|検証|試行|切り分け|比較|再起動|再作成|再デプロイ|変更|お?試|テスト)(?:を|は|も)?(?:実施)?(?:し|い)(?:まし|た(?!い)|て(?:い|お|み|も))|(?:見る|見た|調べる|調べた|確認する)(?:と|ところ|限り)|見当たり?(?:ません|ら)|(?:ログ|記録|履歴|メトリック)に(?:は|も)[^。\n]{0,30}(?:ありません|なく|出て(?:いません|おりません)|残って(?:いません|おりません)|記録されて)|\b(?:we|i)(?:'ve| have)? (?:also |already |then )?(?:checked|verified|confirmed|looked|tried|tested|restarted|rebooted|redeployed|recreated|compared|reviewed|noticed|found|attempted|ran|changed|disabled|enabled|increased|scaled|upgraded|rolled|cleared|reproduced|collected|captured)\b/i;

/** Somebody asks or requests. */
export const asking =
  /(?:ほしい|欲しい|ください|下さい|教えて|(?:ご(?:教示|教授|案内|回答|説明|確認)|お知らせ)(?!(?:を|も)?(?:いただ|頂)(?:い|き)(?:た|ま(?:した|して))|(?:を)?ありがと|済)|確認して(?!い|お|み)|調査(?:を|の)?(?:お願い|いただ|依頼|して)|ご調査|ご支援|ご対応|対応(?:を|いただ)|(?:お願い|依頼)(?:いた|し|でき)|いただけ(?:ます|ない|れば|ませ|る)|(?:ます|です|ません|でしょう|だろう)か(?:[。??\s]|$)|(?:た|の|る|い|き)か[。??]|(?:知り|伺い|確認し|お聞きし|相談し|質問し|したいと?|行い|変更し|設定し|削減し)たい|[いきしちにみりえけせてねべめれげ]たい(?:です|件|のですが|と(?:考え|思|存じ)|。|\s{0,3}$)|(?:方法|手順|原因|対処法?|理由|可否|要否|影響|費用|内訳)(?:を|に|は|が|と)?(?:ご|お|教|つい|知|確|あり))|\?|\b(?:could|can|would|will) you\b|\bplease (?!note|see |refer|find (?:attached|the attached|below|enclosed))|\bhow (?:do|can|to|should|would|much|many|long)\b|\b(?:we|i)(?: also)?(?: would|'d)?(?: also)? (?:like|want|need|wish) (?:to|your|you|the|help|an?)\b|\b(?:what|why|which|when|where) (?:is|are|was|does|do|did|can|should)\b|\b(?:kindly|advise|clarify|let (?:us|me) know|looking for|wondering|do you know|may (?:we|i)|(?:we|i) need|requested?:|request to (?:increase|raise|extend|change))\b/i;

/** In a list: the thing asked for, without a verb. 「クォータを増やす方法」 */
export const askedFor = /(?:方法|手順|原因|理由|可否|やり方)(?:について)?[。.]?\s{0,4}$/;

/** Asks how something is done or what it costs, rather than reporting a fault. */
export const howTo =
  /(?:方法|手順|やり方|仕様|可能(?:でしょう|です|か)|ベスト ?プラクティス|推奨|費用|料金|課金|返金|払い戻し|見積|コスト|保持期間|違い|設定値|上限|制限|対応予定|(?:でき|出来)ますか|(?:でき|出来)るか|べき|構成(?:を|する|に)|必要(?:でしょう|です)か)|\b(?:how (?:do|can|to|should|would|much|many|long)|is (?:it|there) (?:possible|a way)|what is the (?:best|recommended|maximum|limit|cost|difference|default)|best practice|recommend|guidance|cost|price|pricing|refund|billed|charge[sd]?|invoice|difference between|supported|should we|possible to|limit of|retention|would like to (?:know|understand|configure|change|set|enable|extend|reduce|move))\b/i;

/** It costs more than before. */
export const costRises =
  /(?:料金|利用料|使用料|課金|コスト|費用|請求額?|単価)[^。\n]{0,24}(?:倍(?:に|増|以上|近)|高い|高く|高騰|増え|増加|急増|上が|膨ら|跳ね|想定)|\b(?:bill|billing|billed|invoice|costs?|charges?|charged|spend|price)\b.{0,40}\b(?:doubled|tripled|rose|risen|increased|higher|went up|gone up|jumped|spiked|grew|too (?:high|much))\b/i;

/** It is to cost less. */
export const costFalls =
  /(?:料金|利用料|使用料|課金|コスト|費用|請求額?|単価)[^。\n]{0,24}(?:下げ|抑え(?!つつ|ながら)|削減|減ら|節約)|\b(?:reduc\w{1,3}|lower(?:ing)?|cut(?:ting)?|sav(?:e|ing)|optimi[sz]\w{1,4}|bring down)\b.{0,40}\b(?:costs?|bill|spend|charges?)\b/i;

/** Asks how to look at something: a step towards the cause rather than another matter. */
export const diagnosing =
  /(?:見る|見られ|確認(?:する|でき|方法|手順)|調べ|調査(?:する|方法|手順)|取得(?:する|方法|手順)|検索|検知|監視|切り分け|特定|防ぐ|回避|復旧|直す|解消|対処)|\b(?:see|view|check|find|look|read|query|collect|get|capture|monitor|detect|trace|diagnose|debug|troubleshoot|investigate|prevent|avoid|fix|solve|recover|work around)\b/i;

/** What a list is announced as that is no list of problems: steps, facts, what was tried. */
export const otherList =
  /手順|再現|試し|試行|実施|確認済|確認した(?!い)|環境|構成|時系列|経緯|事実|\b(?:steps?|tried|facts?|timeline|environment|checked|verified|confirmed|did|setup|configuration|follow(?:ed|ing) (?:these|the) steps)\b/i;

/** Less of something: what follows from a cost that rose. */
export const lessening = /減ら|抑え|削減|下げ|絞|\b(?:reduc\w{1,3}|lower|less|fewer|limit|cap|cut)\b/i;

/** Points at something that was named before: "when it reboots", 次回. */
export const pointing =
  /(?:この|その|これ|それ(?!ぞれ)|当該)|次回|再発|今後|上記|\b(?:it|its|them|this|these|those|next time|again)\b/i;

/** Something is right: a comparison, or a part that was ruled out. */
export const healthy =
  /問題(?:は|も)?(?:なく|ありません|なし|ない|無)|正常|成功(?:し|です|する)|(?:でき|出来|つなが|繋が|届き|読め|動き|使え|され)(?:てい)?ま(?:す|した)|影響(?:は|も)?(?:なし|ありません)|\b(?:works?|worked|working|succeeds?|succeeded|successful(?:ly)?|fine|healthy|as expected|no (?:problems?|issues?|errors?|trouble)|without (?:\w+ )?(?:problems?|trouble|issues?|errors?)|not affected|normal(?:ly)?)\b/i;

/** Something is wrong. */
export const failing =
  /NotReady|Unhealthy|(?:でき|出来|され|れ|つなが|繋が|届か|動か|始ま|終わら|起動し|表示され|反映され|応答し|実行され|完了し|成功し|動作し|働か|働き|上がら|上がり|下がら|下がり|入ら|入り|切り替わら|切り替わり|合わ|合い|戻ら|戻り|読め|押せ|選べ|消せ|開け|見え|通ら|消え|届き|返ら|返り|通り|進ま|進み|減ら|減り|増え|来|動き|始まり|終わり|開き|効か|効き|届き|作成し|通知し|反映し|同期し)(?:ない|ません|ず|なく|なか|ませ)|(?:され|れ|届い|動い|効い|でき|出来|つなが|繋が)て(?:い|お)?(?:ない|ません|らず|りません)|(?:失敗|エラー|例外|障害|停止|遅延|遅れ(?:る|て|ます|が)|不足(?:し|です|と|エラー)|Deny|遅い|遅く|遅け|タイムアウト|切断|拒否|不可|[0-9.]{1,5} ?倍(?:に|以上|近)|半分(?:しか|だけ)|異常|不具合|ダウン|クラッシュ|落ち|高騰|急増|急に(?:上|増|高)|増加し|増えて|増え続|上がっ|枯渇|欠損|重複し|消失|固まる|ハング|(?:が[^。、\n]{0,8}再起動(?:し|さ)|再起動(?:が|を)?(?:繰り返|発生))|途切|切れ(?:る|ます|た|て)|断続|警告|不正|破損|想定(?:外|より|と)|のまま|出て(?:き|い)?(?:ません|こない)|出てこ(?:ない|ません)|滞留|黒い|真っ(?:黒|白)|申告|空白|のに(?:、|も?(?:関|かか)わら)|止まり|止まる|止まっ|フラップ|消え(?:て|た|まし)|見えなく|使えなく|開けなく|古いまま|不安定|白紙|真っ白|表示になり|届かなく|できなく|なくなり|進み?ません|半分しか|飛び(?:ます|まし)|暴走|急騰|逼迫|枯れ|ばらつ|ずれ(?:て|ま)|残って(?:い|しま)|勝手に|言われ(?:て|ま)|(?:と|が)出(?:ます|て(?:い|しま)|力され)|スロットリング|アクセス ?拒否|違反|多発|[^0-9.]0 ?件?に(?:なり|なっ|なる|減))|\b(?:fail(?:s|ed|ing|ure|ures)?|errors?|exceptions?|although|even though|cannot|can't|can not|could not|couldn't|unable|not able|does(?: not|n't)|do(?: not|n't)|did(?: not|n't)|is(?: not|n't)|are(?: not|n't)|won't|will not|not (?:working|possible|available|found|responding|reachable)|never|stuck|hangs?|hung|hanging|vanish(?:es|ed)|disappear(?:s|ed)|gone|flap(?:s|ping|ped)?|lag(?:s|ging|ged)?|leak(?:s|ing|ed)?|empty|blank|stale|old version|black|exceed(?:s|ed)?|exhausted|corrupt(?:s|ed)?|duplicates?d?|twice|out of memory|OOM(?:Killed)?|not (?:sent|shown|listed|updated|synced|created|started|applied|delivered|visible|accessible|allowed|able|enough|even|all)|no longer|returns only|only (?:half|part|some)|nothing happens|incorrect|invalid|misses|renegotiates?|keeps? (?:asking|prompting|restarting|failing|disconnecting|crashing)|stays?|hang(?:s|ing)?|slow(?:er|ly)?|time(?:s|d)? ?-?outs?|timeouts?|den(?:y|ied)|refused|crash(?:es|ed|ing)?|down|unavailable|unreachable|unexpected(?:ly)?|missing|lost|dropp(?:s|ed|ing)|drops|broken|throttl(?:es|ed|ing)|not ?ready|unhealthy|unusable|stays? blank|goes? blank|reject(?:s|ed)|degraded|evicted|intermittent(?:ly)?|has no(?! (?:problem|issue|error|impact|effect))|black screen|blank page|freez(?:es?|ing)|frozen|spikes?|spiked|jumped|doubled|tripled|rose|high latency|wrong|outage|insufficient|offline|deny|denies|offline|disconnect(?:s|ed|ing)?|loop(?:ing|s)?|returns? [45]\d\d|stopped|stops|blocks?|blocked|blocking|expired|(?:restart|reboot)(?:s|ed|ing) (?:every|(?:by )?(?:itself|themselves)|random|unexpected))\b/i;

/** A fault that was looked for and is not there: "no errors", 障害の情報はありませんでした. */
export const noFault =
  /(?:障害|エラー|異常|拒否|警告|失敗|遅延|不具合|切断|例外|再起動)[^。、\n]{0,12}(?:あり|ござい|見当たり|見受けられ|認められ|出て(?:い|お)り?|発生して(?:い|お)り?|記録されて(?:い|お)り?|確認(?:でき|されて(?:い|お)り?))ません(?:でした)?|\b(?:no|without(?: any)?|zero) (?:\w{2,14} ){0,2}(?:errors?|failures?|exceptions?|timeouts?|outages?|denials?|denied|drops?)\b/gi;

/** Several symptoms of one cause: "since we changed the rules", いずれも, "all at the same time". */
export const oneCause =
  /いずれも|(?:全て|すべて|全部|どれも|どちらも|両方)(?:が|で|の|は|同|、)|共通(?:して|点)|同時に|同じ(?:時|タイミング|日)|一斉に|複数の(?:リソース|サービス|環境)|(?:変更|更新|適用|設定|作業|移行|削除|追加|アップデート|再起動|メンテナンス)(?:を?(?:し|実施し|行っ)た)?(?:後|以降|直後|てから|あと)(?:から|に|、)|\b(?:all|both|each|every one) (?:of (?:them|these|this)|since|started|began|at|happen\w*|stopped|fail\w*)\b|\b(?:since|after) (?:we|i|the|our|an?|this|yesterday's|last) (?:\w{1,14} ){0,4}(?:chang\w*|updat\w*|upgrad\w*|appl\w*|migrat\w*|deploy\w*|enabl\w*|disabl\w*|mov\w*|switch\w*|maintenance|rotat\w*)\b|\b(?:several|multiple|many) (?:resources|services|components)\b|\bthese (?:connections|services|resources|components|all)\b|at the same time/i;

/** "The following two matters": announces that several come. */
export const announcing =
  /(?:以下|下記|次|以上|合計|計)の?、? ?(?:[2-5二三四五]) ?(?:点|件)|(?:^|[。、]|すみません|(?:質問|相談|問題|お願い|困りごと|困っていること)が、? ?)(?:[2-5二三四五]) ?(?:点|件|つ)(?:ほど)?(?:あります|ございます|です)|(?:[2-5二三四五]) ?(?:点|件|つ)(?:の(?:質問|問題|問い?合わ?せ|お?問い?合わ?せ|相談|事象|件)|(?:ほど)?(?:質問|ご?相談|お?問い?合わ?せ|確認させ|お伺い|教えて|ご教示|ご確認))|\b(?:two|three|four|several|multiple|couple of|2|3|4) (?:\w{2,12} )?(?:issues|problems|questions|requests|matters|topics|things)\b/i;

/** Headings of a template: sections of one problem, never a reason to split. */
export const templateLabel =
  /^(?:(?:お?問い?合わ?せ|質問|ご?依頼|ご?要望|事象|現象|問題|障害|発生|エラー|症状|環境|構成|前提|背景|目的|概要|詳細|内容|状況|経緯|経過|手順|再現|期待|実際|結果|影響|頻度|暫定|回避|対処|対応|実施|試し|試行|確認|調査|切り分け|ログ|リソース|サブスクリプション|リージョン|対象|利用|使用|バージョン|日時|時刻|時間|期間|重要度|緊急|連絡|添付|補足|備考|参考|その他|希望|質疑|変更|直前|直近|最近|現状|完了|ゴール|知りたい|聞きたい|業務|担当|名前|会社|プラン|言語|タイム|依頼|不明|行った|原因)|(?:(?:(?:the|our|your|additional|more|relevant|current|recent|exact|full|business|detailed|short|brief|customer|technical|affected) ){0,3}(?:what|when|where|which|how|who|why|problem|issue|error|steps?|expected|actual|environment|impact|summary|descriptions?|details?|background|context|goal|question|request|timeline|time|start|date|frequency|region|subscription|resources?|version|logs?|scope|workarounds?|attempts?|troubleshooting|tried|already|changes?|contact|notes?|severity|observed|behaviou?r|setup|configuration|architecture|affected|correlation|repro\w*|results?|questions|things|service|tests?|findings|symptoms?|ask|desired|info|information|screenshots?|attachments?|observations?|status|root|mitigation|occurrence)(?![A-Za-z-])))/i;

/** Labels that open a template: what happened, when it happened. */
export const openingLabel =
  /^(?:お?問い?合わ?せ(?:内容|概要|[::】\]]|$)|事象|現象|問題|症状|発生(?:日時|事象)|件名|概要|(?:issue|problem|title|subject|summary|symptoms?|(?:problem |issue )?description)(?![A-Za-z-]))/i;

/** Invoices, payments, contracts: money, not what a resource costs. */
export const paying =
  /請求(?:書|先|情報)|支払|クレジット ?カード|引き?落と|契約|解約|返金|領収|二重請求|未払|口座|サポート ?プラン|ライセンス|\b(?:invoices?|payments?|paid|credit cards?|refunds?|contracts?|agreements?|bank transfer|purchase order|billing (?:address|account|profile|contact)|licen[cs]es?|licen[cs]ing|past due|VAT|tax id)\b/i;

/** The product should do something that it does not, or its documentation say it. */
export const wishing =
  /(?:して|できるように|対応して|追加して|なって|増やして)(?:ほしい|欲しい|いただけると(?:助か|嬉し|うれし|あり?がた)|もらえると)|(?:機能|改善)(?:の)?(?:要望|追加|希望)|要望(?:です|として|が)|\b(?:feature request|it would be (?:great|nice|good|helpful|useful)|we(?:'d| would) (?:love|appreciate)|please (?:add|consider|let us (?:choose|set|pin|sort))|suggestion|would be (?:great|nice|helpful) (?:if|to))\b/i;

/** A letter begins. */
export const letterHead =
  /^(?:(?:いつも|平素)?(?:大変|より)?お世話|お疲れ|いつも|平素|拝啓|はじめまして|初めまして|(?:hi|hello|dear|good (?:morning|afternoon|day|evening)|greetings)(?![A-Za-z-]))/i;

/** Heads or ends of a letter. */
export const greeting =
  /^(?:(?:(?:いつも|平素)?(?:大変|より)?お世話|お疲れ|いつも|平素|拝啓|はじめまして|初めまして|何卒|よろしく|宜しく|恐れ入りますが、?(?:よろしく|何卒)|お忙しい|どうぞ(?:よろしく|宜しく)|敬具|株式会社|標記の件)[^。.!?]{0,60}[。.!?]?$|以上(?:、|。|です|と(?:なり|存じ)|,|\s*$)[^。]{0,40}。?$|(?:hi|hello|dear|good (?:morning|afternoon|day)|greetings|cheers|sincerely)(?![A-Za-z-]).{0,24}$|(?:thanks|thank you|many thanks|(?:(?:best|kind|warm) )?regards)(?![A-Za-z-]).{0,50}$)/i;
