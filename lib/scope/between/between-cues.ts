/**
 * Words that put a problem between two sides, in either language. Texts are folded, case is ignored; all bounded, no `\b`
 * beside Japanese.
 */

const fault =
  '(?:問題|原因|起因|要因|不具合|障害|責任|異常|発生|遅延|遅|ボトルネック|時間がかか|時間を要|切断|切れ|切っ|止ま|詰ま|失|欠|落ち|落と|破棄|拒否|壊|消え|返し|捨て|見て|非が|悪い|重複)';
const lost = '(?:失われ|落ち|落と|止ま|詰ま|欠|破棄|切れ|切断|消え|遅|時間がかか|弾かれ|捨て)';
const ask = '(?:確認|調査|見て|見解|回答|観点|視点|立場|意見|診て|検証|解析|分析|コメント|突き合わせ|照合)';
const both =
  '(?:(?:それぞれ|各々?)の?(?:サービス|製品|チーム|ご?担当|サポート)|双方|両(?:方|者|面|チーム|サービス|製品|担当|側|部門))';
const which = '(?:どちら|どっち|いずれ|何れ)';

/** 「どちらに問題があるか」「A の問題か B の問題か」「切り分けをお願いします」, "which side is at fault", "from both teams". */
export const whichSide = new RegExp(
  [
    `${which}の(?:ご?担当|チーム|窓口|サポート)|${which}(?:の|側|か|が|に|で)?(?:の)?(?:サービス|側|方|ほう|製品|チーム|リソース)?(?:の|に|で|が|を|か)?[^。\\n]{0,10}?${fault}`,
    `${which}(?:の方)?が(?:見て|対応して|担当して|調べて|調査して)(?:くれ|くださ|いただ|もら)`,
    `${which}(?:のサービス|側|の方|のチーム|の製品)?(?:に|へ)、?(?:お?問い?合わ?せ|起票|ご?相談|ご?連絡|お?聞|お?尋ね)`,
    '(?:サポート|チーム|ご?担当|窓口)(?:に|へ|が)[^。\\n]{0,12}か、?(?:それとも)?[^。\\n]{2,40}(?:サポート|チーム|ご?担当|窓口)(?:に|へ|が)[^。\\n]{0,12}か',
    '(?:の|側|起因|因|い|な|た|る)の?(?:問題|原因|不具合|障害|事象|もの|側|せい)?(?:な|である)?のか、?(?:それとも)?[^。\\n]{2,60}(?:の|側|起因)?(?:問題|原因|不具合|障害|側|起因|事象|もの|せい)?(?:な|である)?のか',
    '(?:問題|原因|不具合|障害|側|起因|事象)(?:な|である)?の?か、?[^。\\n]{2,60}(?:問題|原因|不具合|障害|側|起因|事象)(?:な|である)?の?(?:か|で)',
    '側か、?[^。\\n]{2,40}側か',
    `(?:チーム|担当|窓口|サポート)(?:と|、)[^。\\n]{2,30}(?:チーム|担当|窓口|サポート)の?(?:両方|双方)?(?:に|から|で)[^。\\n]{0,10}${ask}`,
    'たらい回し|\\b(?:sent|going|pointed) (?:back and forth|in circles)\\b|\\bping-?pong between\\b|\\bwho (?:owns|handles|looks (?:at|into)) (?:this|it)\\b',
    '(?:問題|原因|不具合|要因|非)が(?:ある|あった|ありそうな)の?か、?(?:それとも)?[^。\\n]{2,50}か',
    `側(?:の|、)?(?:それぞれ|両方|双方)(?:で|から|に|の)?[^。\\n]{0,12}${ask}`,
    '(?:チーム|担当|サポート|窓口)(?:の方)?(?:の|から|からの)ご?(?:意見|見解|回答)も',
    '(?:問題|原因|不具合|障害|側|起因)(?:なの)?(?:でしょう|です)か[。、]?(?:それとも)?[^。\\n]{2,40}(?:でしょう|です)か',
    'の(?:か|でしょうか)、?それとも[^。\\n]{2,50}か',
    `${which}(?:側|の方|のチーム|の製品|のサービス)?で、?(?:ご)?(?:対応|調査|確認|見)`,
    'か[^、。\\n]{2,30}か、?[^。\\n]{0,10}(?:原因の|所在|責任|切り分け|はっきり)',
    `(?:どこ|どの(?:層|部分|区間|箇所|サービス|コンポーネント))で[^。\\n]{0,12}${lost}`,
    `${both}(?:の(?:製品|チーム|サービス|ご?担当|サポート)|から|にて|で|の|に)?(?:の)?[^。\\n]{0,16}${ask}`,
    'それぞれ(?:の|から|にて|で)?[^。\\n]{0,16}(?:見解|観点|視点|立場|ご?意見)',
    '切り分け(?:が|を|は|も)?[^。\\n]{0,10}(?:でき(?:て|ず|ま|な)|困難|難し|つか|したい|お願い|いただ|頂)',
    '\\bwhich (?:(?:of the )?(?:two|side|end|one|service|component|product|team|of (?:them|these))) (?:\\w{1,12} ){0,6}?(?:fault|cause\\w?|problem|issue|responsible|drops?|loses?|closes?|fail\\w{0,3}|to blame|is|has|should|we should|lies|resets?|delay\\w?|slow|needs|takes)',
    '\\bwhich (?:side|end)\\b|\\bwhere (?:does|do|did) (?:it|they|(?:the|our|these) \\w{2,14}) (?:get )?(?:lost|lose|drop|stop|go|vanish|disappear|hang|stuck)|\\bwhere (?:the|our|these|those|they|it) ?(?:\\w{1,14} ){0,3}(?:lies|(?:is|are|get|gets|goes|go) (?:being )?(?:lost|missing|dropped|delayed|stuck|closed|blocked|rejected|spent))\\b|\\bwhere the (?:fault|problem|cause|issue|delay|failure) is\\b',
    '\\b(?:whether|if) (?!we |i |you |our |there )(?:the |it |this )?(?:[^.?\\n]|\\.(?=\\d)){2,80} or (?:[^.?\\n]|\\.(?=\\d)){2,60}',
    '\\bwhether (?:the |it |this )?[^.\\n]{2,80}\\b(?:side|cause|fault|problem|issue|responsible)\\b',
    '\\b(?:is|are|does|lies?) (?:it|this|the (?:problem|issue|fault|cause|delay|error|failure|bottleneck)) (?:(?:[^.?\\n]|\\.(?=\\d)){2,60}) or (?:[^.?\\n]|\\.(?=\\d)){2,70}\\?|\\b(?:is|are|was|were|does|do|did|has) (?!it possible|there|we |i |you |our )[^?\\n]{3,90}[ ,]or [^?\\n]{2,90}\\?|\\bshall we ask [^?\\n]{3,60} or [^?\\n]{3,60}\\?',
    '\\b(?:it )?(?:could|may|might) be [^.?\\n]{2,40}(?:, | or )(?:or )?(?:it )?(?:could|may|might) be\\b',
    '\\bboth (?:the )?(?:[^.\\n]{2,40} )?teams?\\b|\\b(?:both|each) (?:of (?:the|these) )?(?:two )?(?:teams?|sides?|services?|products?)\\b[^.\\n]{0,40}\\b(?:view|opinion|look|check|investigate|answer|comment|say|confirm|statement|analysis|assess\\w{0,5})|\\b(?:from|by|of|on|at) (?:both|each) (?:the )?(?:teams?|sides?|ends?)\\b|\\bhave both look\\b',
    '\\b(?:statement|analysis|view|opinion|answer|hear|word)s? (?:of|from) both\\b|\\bhave both (?:\\w{1,12} ){0,2}(?:check|look|investigat)|\\b(?:check|ask|involve) both (?:the |sides|ends|teams)|\\bboth (?:product |support |of the )?teams\\b',
    '\\bteam (?:as well as|and also|and) (?:from )?the (?:[A-Z][\\w-]{1,20} ?){1,3}team\\b',
    '\\bwhose (?:part|ticket|case|request|side|fault|problem|responsibility)\\b|\\bwho(?:.s| is) (?:in charge|responsible|to blame|at fault)\\b|\\bbetween (?:these|the) two\\b|\\bto whom we\\b|\\bwho(?:m)? (?:we (?:should|have to|must)|to) (?:ask|turn|contact)',
    '\\bsomewhere between\\b',
  ].join('|'),
  'gi',
);

/** Cheap, so that most texts need no further look. */
export const mayAskSide =
  /どちら|どっち|いずれ|何れ|のか|べきか|側|があ[るっ]|意見|見解|でしょうか|ですか|ど[このれ]|所在|それぞれ|双方|たらい回し|窓口|チーム|各(?:サ|製|チ|担)|両|切り分け|\b(?:which|where|whether|if|or|both|each|team|who\w{0,2}|between|back and forth|circles|ping-?pong)\b/i;

/** "Is it A or B?", "if A or B": may ask anything, so something must be wrong, and the two must be named. */
export const alternative =
  /^(?:is|are|was|were|does|do|did|has|whether|if) |のか|でしょうか|ですか|^(?:it )?(?:could|may|might) be/i;
/** … but this says itself that it asks for the side. */
export const ofSides =
  /側|問題|原因|不具合|起因|障害|どちら|\b(?:side|fault|cause|blame|responsible|problem|issue)\b/i;

/** A choice, a setting or a price: nothing is at fault. */
export const otherChoice =
  /(?:必要|不要|可能|対象|必須|有効)(?:なの|である)?か|(?:だけ|のみ)?で(?:も)?(?:よ|良|い)い(?:の)?か|(?:どちら|いずれ)(?!の(?:ご?担当|チーム|窓口|サポート)|(?:のサービス|側|の方|のチーム|の製品)?(?:に|へ)、?(?:お?問|起票|ご?相談|ご?連絡))[^。\n]{0,16}(?:使|選|適|推奨|よい|良い|設定す|構成す|出力|課金|請求|対応して|べき|安)|(?:切り分け|調査|確認|見分け|特定)(?:る|する|の)?(?:方法|手順|コマンド)|\bwhich (?:\w{1,12} ){0,3}(?:should (?:we|i) (?:use|choose|pick)|pays|needs downtime|metric)|\b(?:whether|if) (?:we|i|you) (?:\w{1,9} )?(?:should|can|could|need|must|have to|may)\b|\bhow (?:can|do|could|would|to) (?:we |i )?(?:tell|find out|determine|check|know)\b|\b(?:recommend\w{0,5}|charged|price|pricing|should the|possible to|SLA|better|cheaper|difference between|which side of the)\b/i;

/** The answer is there already. */
export const answered =
  /切り分け(?:た|の)?結果|(?:問題|原因)(?:である|だ)(?:こと|と)(?:が|は)?(?:分か|判明|特定)(?:り|し)|\bso the [^.\n]{2,40} is the cause\b/i;

/** The sides are no two services: our code and the platform, two regions, the network. */
export const otherSides =
  /リージョン|ネットワーク側|アプリケーション側か|コード|プログラム|プラットフォーム|Azure ?側|設定|構成|オンプレ|弊社|当社|お客様|貴社|御社|環境|クライアント側|\b(?:our|your|my) (?:side|end|code|own|application|app|config\w*|network)\b|\b(?:platform|region|on-premises|network|client side|customer)\b/i;
