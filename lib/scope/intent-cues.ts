/**
 * Words that tell what somebody wants, in either language. Texts are folded, case is ignored; all bounded, no `\b` beside
 * Japanese.
 */

/** The documentation is wrong, old or silent, and that is what is said. */
export const feedback =
  /(?:ドキュメント|公開情報|公式(?:サイト|情報|ページ|文書)|(?:公式|この|該当|製品|日本語|[」』])の?ページ|Learn ?の|記事|マニュアル|サンプル ?コード)[^。\n]{0,60}(?:誤(?:り|っ|記|植|訳)|間違|古[いくび]|修正|訂正|更新(?:して|をお願い|いただ|されて(?:い|お)?(?:ない|ません))|リンク切れ|矛盾|記載(?:が|は)?(?:な[いく]|あり?ません|漏れ|され(?:て)?(?:い|お)?(?:ない|ません|らず))|異なって|食い違|わかりにく|分かりにく|追記|加筆|明記|改善|直して)|(?:誤(?:り|記|植|訳)|リンク切れ)[^。\n]{0,40}(?:ドキュメント|公開情報|ページ|記事)|\b(?:documentation|docs?|learn page|article|page|tutorial|quickstart|code sample|sample code)\b[^.\n]{0,80}\b(?:wrong|incorrect|broken|outdated|out of date|out-of-date|typo|broken link|misleading|inconsistent|contradicts?|confusing|unclear|missing|does(?: not|n't) (?:mention|say|explain|describe|list|match)|says|still (?:says|shows|mentions|describes|uses)|corrected|be (?:updated|fixed|clarified))\b|\b(?:typo|broken link|mistake|outdated)\b[^.\n]{0,40}\b(?:documentation|docs|learn page|article|tutorial)\b|\b(?:correct|update|fix|clarify) the (?:documentation|docs|page|article|tutorial)\b/i;

/** Wonders whether the documentation is the cause: that is part of the question before. */
export const blamesDocs =
  /(?:古い|誤り|誤って(?:い)?る|間違い|間違って(?:い)?る|更新されて(?:い)?ない)(?:な?の|ん)?(?:でしょう|です|だろう)か|^(?:or |maybe |perhaps |so )?(?:is|are) (?:the|this|that|your) (?:\w{2,14} )?(?:docs?|documentation|article|page) (?:just |maybe |perhaps |simply )?(?:wrong|incorrect|outdated|out of date|old)\b[^.?\n]{0,20}\?/i;

/** The product should do something that it does not do. */
export const wish =
  /(?:機能|仕様|改善|追加|変更|サポート|対応|実装)[^。\n]{0,30}(?:要望|リクエスト|(?:して|いただき|頂き)?(?:ほし|欲し)い)|(?:ご?要望|フィードバック)(?:いたし|致し|申し上げ|です|となり|として|を(?:お伝え|出|挙げ|上げ|送|受け)|が(?:あり|ござ))|(?:機能|オプション|API|項目|ボタン|フィルター|プラン)[^。\n]{0,20}(?:追加|実装|拡充|提供|対応)(?:を(?:ご?(?:検討|要望|希望|お願い))|して(?:ほし|欲し|いただき|頂き|もらい))|(?:できる|出来る|選べる|可能となる|可能になる|使える)(?:ように|と)(?:して(?:ほし|欲し|いただき|頂き|もらい|ください|下さい)|なる(?:こと|よう)?[^。\n]{0,12}(?:希望|要望|ありがたい|助かり|嬉し|うれし)|なりません|ありがたい|助かり|嬉し)|製品(?:チーム|開発|部門)[^。\n]{0,30}(?:要望|フィードバック|お伝え)|\bfeature (?:request|suggestion|wish)|\b(?:would|'d) like to (?:request|suggest|propose) (?:that|an? (?:new )?(?:feature|option|setting|button|improvement|enhancement)|support|adding)|\b(?:please|could you|can you|would you|kindly) (?:consider )?(?:add(?:ing)?|support(?:ing)?|implement(?:ing)?) (?:an? |the |support)|\bit would be (?:really |very |so |quite )?(?:great|nice|helpful|useful|good)\b|\b(?:we|i) (?:wish|suggest|hope|propose)(?: that)?\b|\b(?:a|our|another) wish\b|\b(?:enhancement|improvement) request|\bpass (?:this|it|our \w{2,14}) (?:on )?to the product|\bplease make it possible|\bon the roadmap\b|\bas (?:a )?vote\b/i;

/** A limit is to be raised. */
export const quota =
  /(?:クォータ|クオータ|vCPU|コア数?|上限(?:値)?|制限(?:値)?|割り当て|TPM|PTU)[^。\n]{0,40}(?:引き?上げ|緩和|拡張|拡大|増や|増加(?:を|して|の申請)|追加(?:を|して|の)|申請|解除|上げ(?:て|る|た))|(?:引き?上げ|緩和|増加)[^。\n]{0,16}(?:クォータ|クオータ)|\b(?:increase|raise|raised|lift|extend|bump|higher|more|additional|request)\b[^.\n]{0,60}\b(?:quotas?|limits?|vcpus?|cores?|tokens per minute|tpm)\b|\b(?:quotas?|limits?|vcpus?|cores)\b[^.\n]{0,50}\b(?:increas(?:e|ed|ing)|raised?|lifted|extended)\b|\bquota request|\d ?(?:まで|に|へ)(?:増やし|引き?上げ|上げ)[てた]|LimitReached|\bcurrent limit\b|\brequested: ?\d|\blimit is \d[\d,]{0,9} and we need/i;

/** Invoices, payment, refunds. */
export const billing =
  /(?<!要)請求(?:書|額|金額|先|内容|情報|明細|プロファイル|アカウント|され|が(?:来|届|あ|発生)|に関する|について|と|の)|返金|払い戻し|払戻|支払(?!い?時間)|お支払い|(?:クレジット|デビット) ?カード(?!の?決済|会社)|領収書|インボイス|適格請求|銀行振込|振り込み|クレジットの?(?:残高|有効|失効|期限)|二重(?:請求|課金)|消費税|引き落と|口座|請求の|注文書|\b(?:invoices?|invoiced|refunds?|refunded|payments?|credit cards?|billed|billing (?:profile|account|address|statement|period|contact)|receipts?|purchase order|charged (?:twice|again|for|although|after)|double charge[ds]?|unexpected charges?|tax id|vat|past due|overdue|sponsorship credits?|remaining credits?|(?:my|our|the) (?:credit )?card (?:is|was|has)|from my card|bank (?:account|transfer)|payment methods?|direct debit|usage (?:file|report))\b/i;

/** What something costs, or how it costs less. */
export const cost =
  /料金|利用料|使用料|(?<!従量)課金|コスト(?! ?(?:の低い|パス))|費用|見積|単価|価格|値段|月額|割引|予算|\b(?:costs?|pricing|prices?|fees?|cheap(?:er|est)?|expensive|budgets?|charges?|charged|spend(?:ing)?|bills?|reserved instances?|savings plans?|discounts?|reservations?|estimate)\b/i;

/** Transfer, cancellation, directories of a subscription. */
export const subscription =
  /(?:サブスクリプション|契約|オファー)(?!.{0,12}(?:ID|内の|配下|上の))[^。\n]{0,40}(?:移行|移管|譲渡|移動|解約|キャンセル|取り?消|削除|所有(?:者|権)|ディレクトリ|テナント(?:を|の)?(?:変更|移)|別のテナント|再開|再有効|有効化|無効(?:に|化|と|状態)|名(?:前|称)?の?変更|アカウント管理者|管理者の?変更|統合|切り替え|アップグレード|作成|追加)|(?:解約|譲渡|移管)[^。\n]{0,20}サブスクリプション|\b(?:cancel(?:l?ing|led)?|transfer(?:ring|red)?|mov(?:e|ing)|reactivat(?:e|ing)|renam(?:e|ing)|re-?enabl(?:e|ing)|convert(?:ing)?|upgrad(?:e|ing)|creat(?:e|ing)|delet(?:e|ing)|merg(?:e|ing))\b[^.\n]{0,30}\bsubscriptions?\b(?! id)|\bsubscriptions?\b[^.\n]{0,40}\b(?:transferr?(?:ed)?|cancel(?:l?ed|lation)?|another (?:directory|tenant)|different (?:directory|tenant)|account admin\w{0,10}|ownership|owner|disabled|reactivated|expired)\b|\bbilling ownership\b|\bchange directory\b/i;

/** It works again. */
export const recovered =
  /(?:復旧|回復|解消|収束|自然復旧|自動復旧)(?:済|を確認|して(?:い|お)(?:ます|り)|(?:し|いたし|致し)(?:まし|た|、|て)|され(?:まし|た|て)|いたしております)|現在(?:は|では)?、?[^。\n]{0,24}(?:正常|問題(?:は|も)?(?:なく|あり?ません|な[いし])|利用でき|動作して|接続でき|安定)|(?:今は|いまは|既に|すでに|現在は?)、?[^。\n]{0,16}(?:直っ|普通|動い|使え|元に戻|つなが|繋が)|(?:自然に|勝手に|翌日に|後に)(?:は)?(?:直|治|元に戻|復帰|回復|解消)|(?:直り|元に戻り|治まり|収まり)ました|直った|その後は?、?[^。\n]{0,20}(?:正常|再発(?:は|も)?(?:して(?:い|お)?(?:ない|ません|らず|りません)|あり?ません)|発生して(?:い|お)?(?:ない|ません|らず|りません))|(?:事後|過去に|終息)|\b(?:recovered|resolved itself|self-?resolved|has (?:since )?been (?:resolved|restored|fixed|normal)|is now (?:resolved|fixed|working|healthy|fine|back)|back to normal|came back|(?:running|working|works|healthy|fine|normal(?:ly)?|stable) (?:again|now|since)|has been (?:running|working|fine|stable)[^.\n]{0,30} since|now (?:works|running|stable)|normal again|(?:works?|working|everything (?:is|was)) normal(?:ly)?|(?:rebooted|restarted|lost|failed over|went down|was down|dropped|recreated)\b[^.\n]{0,60}\b(?:at \d|on (?:the )?(?:mon|tue|wed|thu|fri|sat|sun|\d)|for (?:about )?(?:\w{1,8} )?(?:minutes|seconds|hours)|last night|yesterday|at 20\d\d)|no longer (?:occurs|happening|an issue)|returned to normal|was restored|(?:is|are|was|were) (?:ok|okay|fine|good|over) (?:now|again)|everything is (?:ok|fine|good|normal)|it ended|went away|by itself|lasted (?:for )?(?:about )?\d|on its own|(?:not|n't) (?:happened|occurred|recurred) (?:again|since))\b/i;

/** Why did it fail? */
export const whyAsked =
  /原因|根本|RCA|理由|なぜ|何が(?:起|発生)|経緯の?(?:説明|ご説明)|報告書|事後レポート|\b(?:root[- ]cause|rca|post[- ]?(?:incident|mortem)|what caused|caused|cause|why|reasons?|explanation|explain|what happened|incident report)\b/i;

/** How is it done, what does it mean, what is possible? */
export const howAsked =
  /方法|手順|やり方|可能(?:でしょう|です|か|性)|可否|ベスト ?プラクティス|推奨|違い|差異|比較|意味|設定値|既定値?|最大値?|上限|制限|要件|前提条件|必要(?:な|でしょう|です|とな|か)|仕様|サポートされ|(?:でき|出来|られ)(?:ます|るの?でしょう|るの?)か|べき(?:です|でしょう|か)|いつ(?:から|まで|頃)|どの(?:よう|程度|くらい|ぐらい)|どれ(?:くらい|ほど|だけ)|構成(?:例|方法)|ガイドライン|(?:し|行い|構成し|実現し|設定し|変更し|有効にし|知り)たい|\b(?:how|what|which|where|is (?:it|there)|are there|can (?:we|i|you|it|an?|the|multiple)|could (?:we|i)|do (?:we|i|you)|does|should|possible|supported?|recommend(?:ed|ation)?|best practices?|guidance|difference|default|maximum|minimum|whether|would like to|want to|steps? to|way to)\b/i;
