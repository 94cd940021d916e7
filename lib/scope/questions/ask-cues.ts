/** Words of asking, in either language. Texts are folded, case is ignored; all bounded, no `\b` beside Japanese. */

/** A sentence that asks or requests. */
export const asks =
  /(?:教えて|教示|教授|説明|案内|回答|知らせ|提示|共有|確認|調査|調べ|対応|検討|修正|訂正|変更|引き?上げ|緩和|返金|発行|支援|助言|見解|提供|連絡|申請|増や|上げ|追加|解除|削除|取り消|更新|解消|改善|実施|して)(?:し|する|の)?(?:て|を|も|の?ほど|の件|、)?(?:ご|お)?(?:検討|確認|対応)?(?:を|も)?(?:ください|下さい|お願い|願い|いただけ(?:ます|ない|れば|ませ|る|まし)|頂け(?:ます|ない|れば|ませ|る)|いただき?た[いく]|頂き?た[いく]|もらえ|もらいた|ほし|欲し|希望|要望|幸い)|(?:知り|伺い|聞き|確認し|把握し|相談し|質問し|尋ねし|お願いし|理解し|検討し)たい(?!ます)|(?:伺い|お伺いし|お尋ねし|お聞きし|質問し|相談し|要望し|要望いた|希望し|希望いた|提案いた)(?:たし|し)?ます|要望です|お願い(?:でき|いた|し)(?:ます|た[いく])(?!が)|(?:でしょう|ます|です|ません|だろう|[るいたのき])か(?=[。?\s」)]|$)|\?(?=[\s)"'」』]|$)|(?<!\/[\w.-]{0,30})\?(?![\w%-]{1,30}[=&])|\b(?:could|can|would|will) you\b|\bplease (?!note|see |refer|find (?:attached|the attached|below|enclosed)|be aware|do not hesitate|feel free)|\blet (?:us|me) (?:know|have)\b|\btell (?:us|me)\b|\b(?:would|'d) (?:also |really |further )?(?:like|love|appreciate|want|be interested)(?: to (?:know|ask|understand|learn|confirm|request|see whether|hear|suggest|propose|get|have|receive)| (?:you|your|the|an?|some)\b)|\b(?:want|need|wish|trying|interested) (?:to (?:know|understand|ask|find out|learn|confirm|request)|the (?:root|rca|reason|cause)|an? (?:refund|root|quota|rca|explanation)|you|your|\d{1,6} more|more)\b|\b(?:wondering|kindly|advise|clarify|interested in|we request|we ask|help us|requesting|help (?:to|with|in) \w{1,20}|the question (?:of|how|whether|is|remains)|we propose|i propose)\b/i;

/** Thanks for what was answered, or words that ask nothing. */
export const asksNothing =
  /(?:教示|回答|案内|説明|対応|提供|連絡)(?:を|も)?(?:いただ(?:き|い)|頂(?:き|い)|くださ(?:り|い(?:ました|まして))|下さり)(?:まし|た|、|て|、?ありがと)|ありがとうござい|(?:宜|よろ)しくお願い(?:し|いた|申)|お手数(?:です|をお)|お忙しい|恐れ入りますが、?よろしく|何卒|不足(?:して|が)[^。\n]{0,20}(?:お知らせ|連絡)|以上(?:です|、|となり)|^(?:thanks?|thank you)\b|\bthank you for\b|\bplease (?:feel free|do not hesitate)|\bany help\b|\blook(?:ing)? forward/i;

/** Says that questions come, and asks none itself: 「以下についてご教示ください」. */
export const announcesAsks =
  /[::]\s{0,3}$|(?:以下|下記|次)(?:の|に|、|を)[^。\n]{0,40}(?:教|示|回答|伺|質問|お聞き|お願い|確認|相談|知り)|(?:[2-9二三四五] ?(?:点|つ|件)|いくつか|複数)[^。\n]{0,24}(?:教|示|回答|伺|質問|お聞き|お願い|確認|相談)|(?:について|に関し(?:て|まして)|につきまして|に関する)の?、?(?:いくつか|何点か)?(?:ご?質問|お?伺い|お聞き|お尋ね|ご?相談|確認|お?問い?合わ?せ)(?:です|が|を|し|させて|いた|存じ|ます)[^。\n]{0,16}。?$|\bthe following\b|\b(?:two|three|four|five|some|several|a few|a couple of|[2-9]) (?:\w{2,14} ){0,2}(?:questions?|things|points|items|requests)\b|\b(?:have|has) (?:a )?questions?\b/i;

/** The line before a list says that its items are asked. */
export const leadsToAsks =
  /質問|知りたい|お?問い?合わ?せ|教えて|教示|伺|お聞き|お尋ね|確認(?:したい|させて|をお願い|事項|いただ)|ご?依頼|お願い|要望|相談|回答|\b(?:questions?|asks?|know|need from|would like|following|help|tell|let us know|advise|clarify|inquir\w{1,5}|about|requests?)\b/i;

/** … that they are steps, facts, or what was looked at. */
export const leadsToFacts =
  /手順は|回答(?:し|いた|です)|再現|試し|試行|実施(?!方法)|確認済|確認(?:した(?!い)|し(?:まし|て)|内容|結果|状況)|環境|構成(?!方法)|時系列|経緯|期待|実際|影響(?:$|は|:)|前提|背景|内訳|(?:原因|仮説|案)(?:として|は)|以下の(?:手順|計画|流れ|構成|設定|プラン)|\b(?:steps?|tried|facts?|timeline|environment|checked|answers?|verified|confirmed|did|setup|configuration|expected|actual|impact|plan|background|details|observed|attempted|looks? like)\b/i;

/** The line after a list asks for its items: 「をご教示ください」. */
export const closesAsks =
  /^(?:を|について|の|に関して|以上|上記|これら)[^。\n]{0,30}(?:教|示|回答|願|確認|伺)/;

/** A sentence that opens something more. */
export const opensMore =
  /^(?:on the \w{3,14} side,|また|さらに|更に|加えて|(?:これ|それ|上記)に加え|(?:その|この)(?:他|ほか)|続(?:き|け)(?:まし)?て|(?:あわせ|併せ|合わせ)(?:まし)?て|それから|それと|そのほか|ほかに|他に|あと|なお|次に|最後に|別途|別件|別の(?:ご?質問|件|話|ご?相談|ご?要望|点)|(?:ご?質問|話|件)(?:は|が)(?:変わ|別)|ついでに|ちなみに|もう ?[一1] ?[つ点件]|追加で|加えまして|同時に|一方で?、|[^。、\n]{2,24}(?:について|に関して)も|also|(?:could|can|would|will) you also|please also|(?:we|i)(?:'d| would)? also|in addition|additionally|furthermore|moreover|besides|as for|regarding|concerning|next|secondly|second,|third|finally|lastly|and also|and |separately|(?:another|one more|one other|a (?:second|further|different)) (?:question|thing|point|matter|topic|request|issue|one)|on (?:a|another)|while (?:we|i|review|look|check)|by the way|btw|apart from|other than|aside from|independent(?:ly)? (?:of|from)|unrelated to|at the same time,? (?:we|i|please|could|can|is|how|what)|at the same time,|question:|request:(?! ?(?:\/|https?:|GET |POST |PUT ))|(?:in|on|for|about|with) the same \w{2,14},? (?:we|i|please|could|can|how|is)\b|related to this,|furthermore)/i;

/** More of the kind within the sentence: "we would also like to know", 「…についても教えて」. */
export const asksMore =
  /(?:について|に関して|方法|手順|理由|料金|費用|可否|設定|内容|点|値|件)も|(?:あわせ|併せ|合わせ)て|\b(?:also|as well|too|in addition|separately|furthermore|moreover|additionally)\b/i;

/** Goes on about what was just said. */
export const pointsBack =
  /^(?:(?:また|なお|さらに)、?)?(?:移行|更新|変更|切替|切り替え|復元|アップグレード|削除|停止|適用|作業)(?:中|後|時|前)(?!の?(?:リソース|環境)を)|^(?:(?:また|なお|さらに|あわせて|その場合|もし)、?)?(?:この|その(?!ほか|他)|これ(?!に加)|それ(?!から|と(?!も)|に加|ぞれ)|当該|該当|上記(?!に加)|同様|前述|そう|どちら|どれ|いずれ)|(?:その|この|これらの?)(?:際|場合|時|とき|後|間|事象|問題|エラー|障害|現象|作業|変更|設定|対応|手順|機能|影響|通知|リソース|ユーザー|ため)|(?:場合|とき|際)は?、?(?:代わり|ほか|他|別)|^(?:でき|出来|可能|不可|誤り|必要|ない|しない|停止|発生|問題)[^。、\n]{0,12}(?:場合|であれば|なければ|なら|とき|際)|(?:この|その)[^。、\n]{1,10}(?:で|に|は|を)|^(?:それとも|もしくは|あるいは|または|代わりに)|\b(?:which one|if (?:so|not|yes|no|it|this|that|they)|in (?:that|this|which) case|instead(?! of)|otherwise)\b|\b(?:this|that|these|those|such) (?:issue|problem|error|failure|behaviou?r|change|case|limitation|setting|operation|process|step|time|migration|upgrade|message|service|feature|move|plan)\b|\bit\b(?! (?:is )?(?:possible|supported|recommended|better|necessary|planned|okay|ok|safe|feasible|best|advisable|be))|\b(?:do|does|did|is|was|will|can|could|should|how|why|to|fix|resolve|prevent|avoid|with|for|of|from|about|after|before|during|while|when|doing) (?:this|that|them|they|these|those)\b(?! (?:possible|supported|support|a|an|any|there|recommended|better|necessary|the|we|you|our))|\bnext time\b|\bin (?:the )?future\b|次回|今後/i;

/** Of those, what points at the whole of it, wherever else a sentence goes. */
export const pointsBackSurely =
  /^(?:(?:また|なお|さらに|あわせて|その場合|もし)、?)?(?:この|その(?!ほか|他)|これ(?!に加)|それ(?!から|と(?!も)|に加|ぞれ)|当該|該当|上記(?!に加)|同様|前述|どちら|どれ|いずれ)|(?:その|この)(?:際|場合|時|とき|間|事象|問題|エラー|障害|現象|作業|影響)|^(?:それとも|もしくは|あるいは|代わりに)|^(?:[a-z]{2,14},? )?(?:it|they|this|these|those)\b|\b(?:this|that|these|those|such|the same) (?:issue|problem|error|failure|behaviou?r|case|situation|message)\b|\b(?:in|from|on|of) the same (?:output|log|run|trace|hour|day|screen|page|blade|response|place)\b|\b(?:if so|if not|in (?:that|this|which) case|otherwise)\b/i;

/** Beside every request: calls, severity, what else is needed. Never a matter of its own. */
export const besides =
  /電話|お?打ち?合わ?せ|(?:Web|オンライン|Teams) ?(?:会議|ミーティング)|(?:日本語|英語)で(?:の)?、?(?:ご?(?:回答|連絡|対応)|お願い)|同報|(?<![A-Za-z])CC(?![A-Za-z])|宛先|(?:URL|公開情報|公式(?:ドキュメント|情報)|参考(?:情報|資料|ページ))[^。\n]{0,16}(?:あれば|ござい|ありまし|併せて|あわせて|も)|ご?連絡(?:を|いた|くだ|下さ|先|お願)|重要度|緊急度|エスカレーション|進捗|進め方|ほかに|他に(?!も?(?:質問|伺|お聞き))|次に(?:何|確認|行)|追加(?:で|の)?(?:必要な)?(?:情報|ログ|資料)|必要な?(?:情報|ログ|資料|データ)|不明(?:な)?点|(?:認識|理解)(?:で|に|は|の)|正しい(?:です|でしょう)か|相違|問題(?:は|が|も)?(?:ない|なく|あり?ません)(?:でしょう|です|か)|注意(?:点|事項|すべき)|考慮(?:点|事項|すべき)|懸念|添付|ログ(?:を|の|は|が)?(?:採取|取得|送付|提供|収集)|どのログ|\b(?:a|the|schedule|have a|on a|quick) (?:call|meeting)\b|\b(?:by|via) (?:phone|email|mail)|\bphone\b|\bcall (?:us|me)\b|\b(?:be|answer\w{0,3}|reply|respond|write) (?:us )?in (?:english|japanese|german|french)\b|\b(?:mail|email|e-mail) (?:thread|loop)\b|\b(?:add|copy|include|cc) (?:my|our|the) (?:\w{2,14} )?(?:colleagues?|managers?|team|partner)\b|\blinks? to (?:the |any |some )?(?:\w{2,14} )?(?:docs?|documentation|articles?|pages?|guides?)\b|\bcontact (?:us|me)|\b(?:severity|priority of this|escalate|status update|keep us)\b|\b(?:any|more|other|further|additional|what|which) (?:information|details|logs?|data)\b|\bwhich logs\b|\blogs? (?:to|should|do you|you need)|\b(?:attached|attachment)\b|\b(?:is|are) (?:this|that|these|those|it|our|the|my)[^.?\n]{0,50}\b(?:correct|right|accurate|ok|fine)\b|\bconfirm (?:that|whether|if) (?:our|this|the (?:plan|steps|above))|\b(?:what|anything) else\b|\bnext steps?\b|\b(?:risks?|missed|overlooked)\b|\b(?:can|could|would) you (?:please )?help(?: us| me)?(?:\?|$| with (?:this|it))/i;

/** Says no more than "please check". */
export const vague =
  /ご?(?:確認|対応|支援|回答|検討|協力|助力|査収|相談)(?:の?ほど|を|の)?、?(?:いただけ|頂け|お願い|ください|下さい|いただき?た|頂き?た|させて)|\b(?:please|(?:could|can|would) you(?: please)?|kindly) (?:check|help|advise|assist|review)(?! (?:how|what|which|if|whether))\b/i;

/** Serves to get over a fault: its cause, its cure, its extent, how to look at it. Here without any doubt. */
export const servesFault =
  /原因|なぜ|どうして|調査(?:を|の|し|お|いた|依頼|くださ|願)|対処|対策|解決|解消(?!申請)|回避|復旧|直(?:す|し|る)|再発|恒久|暫定|切り分け|トラブル ?シュート|不具合|(?:どう|どのように)すれば|どうしたら|何(?:を|が)|どこ(?:を|が|に|で)|^why\b|\bwhy (?:did|does|do|is|are|was|were|this|it|we|our|the)\b|\b(?:investigat\w{1,6}|look(?:ing)? into|find out|causes?|caus(?:ed|ing)|root[- ]cause|rca|fix(?:ed)?|solve|solution|resolve|resolution|work ?-?arounds?|work around|prevent(?:ed|ion)?|recurrence|recover(?:y|ed)?|restore|resume|troubleshoot|went wrong|is wrong|happened|happening|mitigat\w{1,5}|(?:what|anything) (?:should|can|could|do|must) we (?:do|try|check|look|change)|we can (?:do|try|check|change))\b/i;

/** The same words, but other matters know them as well: with much that is new beside them they may be one. */
export const mayServeFault =
  /失われ|消え(?:ます|る)|残り(?:ます|る)|理由|調査|改善|防[ぐげ]|防止|特定|誤り|間違|不備|不足|障害|メンテナンス|想定|見込み|影響|どうな[るり]|引き継|該当|ログ|メトリック|診断|調べ|確認(?:する|でき|の)?(?:方法|手順|すべき)|見(?:る|られる)|検知|(?:減ら|抑え|下げ|増や|上げ)(?:す|る|せ)|リトライ|再試行|バグ|既知|いつ頃|時期|状況|\b(?:reasons?|what happens|known (?:issue|bug|limitation)|expected|by design|when will|eta|logs?|affected|impact|outage|platform|maintenance|reduce|avoid|detect|diagnos\w{1,4}|check|verify|see|scale (?:up|out)|retry|retries|bug|limitation|help)\b/i;

/** Asks how something is done, rather than what is or whether. */
export const asksHowTo =
  /方法|手順|やり方|(?:に|る|す)は、?どう|どのように|\b(?:how (?:to|do|can|could|would|should|is|are)|steps? to|way to|help to)\b/i;

/** Somebody has a plan, and what follows asks about it. */
export const plan =
  /(?:予定|計画|検討|考えて(?:い|お))|(?:移行|変更|更新|切り替え|導入|統合|移動|アップグレード)(?:し|を行い|を実施し)たい|\b(?:plan(?:ning|ned)?|about|going|intend|thinking (?:of|about)|consider\w{0,3}) (?:to |an? |the |\w{2,14}ing\b)|\b(?:want|would like|need) to (?:move|migrate|switch|upgrade|change|replace|convert)\b/i;

/** The writer does not understand: nothing fails. */
export const unclear =
  /(?:分か|わか|判断(?:が)?でき|理解(?:が)?でき|見つか|読み取)(?:り|ら)?(?:ません|ない|ず)|不明|\b(?:do not|don't|does not|cannot|can't|could not|couldn't) (?:understand|tell|find (?:any|the|a) (?:documentation|docs?|description|information|page))\b|\bnot clear\b/i;

/** A hint of a form on how to fill it in: "(please complete the following information)". */
export const formHint =
  /^[(<_*[!\s-]{1,6}[^)\n]{0,30}(?:please|kindly)? ?\b(?:complete|fill (?:in|out)|describe|provide|include|add|delete|remove|paste|attach|enter) (?:the |any |a |your |this )[^\n]{2,120}[)>_*\]][\s_*-]{0,6}$|^[(<[][^)\n]{0,60}(?:ご?記入|ご?入力|ご?記載|貼り付け)[^)\n]{0,20}[)>\]]\s?$/i;

/** A question that a form puts to the writer, as a heading or in bold: "**What did you expect to happen?**". */
export const formQuestion =
  /^[#*_\s-]{0,6}(?:\d{1,2}[.)]\s?)?(?:what (?:happened|did you|were you|are you|have you|is the (?:issue|problem|bug))|how (?:did|do|are|often do) you|which [\w -]{2,40} (?:are|do|did|were) you|when did (?:you|it|this|the)|where did you|(?:are|were|did|have|do) you (?!able|aware|know|plan|have (?:any|an?)|offer|support|see|think|recommend|suggest|need))[^?\n]{0,80}\?[\s*_:]{0,4}$/i;
