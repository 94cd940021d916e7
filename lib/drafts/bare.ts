import { otherMatter, templateLabel } from '../scope/reading/cues';
import { fold } from '../text/fold';

/** Marks of a list and numbers that a line begins with. */
export function withoutMarks(line: string): string {
  let bare = line;
  for (let round = 0; round < 3; round++) bare = bare.replace(marks, '');
  return bare.replace(/[】\]*#]{1,4}\s{0,4}$/, '');
}

const marks =
  /^\s{0,12}(?:[-*•・●○◆◇▪■□▼▲★>【[#]{1,6}\s{0,4}|[①-⑳]\s{0,4}|[(（]?[a-e][)）]\s{1,4}|[(（]?\d{1,2}[.)．）、]\s{0,4}(?=[^\d\s])|(?:ご?(?:質問|問題|相談|依頼|要望|事象|件名)|お?問い?合わ?せ|Q|Issue|Question|Problem|Request|Topic|Item|Part|Case)\s{0,2}[#(（]?(?:\d{1,2}|[０-９]{1,2}|[①-⑳]|[A-E](?![A-Za-z]))[)）】\]]?\s{0,2}[:：.．、\-–—]?\s{0,4})/i;

/** 「事象: 接続できません」 is 接続できません under 事象; a label may stand alone on its line. */
export function labelled(line: string): { label?: string; value: string } {
  const tagged = /^([^【】[\]\n]{1,24})[】\]]\s{0,4}(?=\S)/.exec(line);
  const tag = tagged?.[1];
  if (tagged && tag && !templateLabel.test(fold(tag).text) && !titles.test(tag)) {
    const rest = line.slice(tagged[0].length);
    return { value: urgency.test(tag) ? rest : `${tag}: ${rest}` };
  }
  const found = /^([^:：。、\n]{1,24}?)\s{0,4}(?:[:：】]\s{0,4}|$)/.exec(line);
  const label = found?.[1];
  if (!found || !label) return { value: line };
  const isLabel = (found[0] !== line || label.length < 16) && templateLabel.test(fold(label).text);
  return isLabel || titles.test(label) ? { label, value: line.slice(found[0].length) } : { value: line };
}

/** 【至急】 */
const urgency = /至急|緊急|重要|急ぎ|\b(?:urgent|important|critical|asap)\b/i;

/** Labels behind which the person says what it is about. */
export const titles = /^(?:件名|タイトル|題名|概要|お?問い?合わ?せ(?:概要|件名)|title|subject|summary)$/i;

/** 別件ですが、 / "Another issue: " / "Also, ". */
export function withoutConnector(sentence: string): string {
  const matter = otherMatter.exec(sentence)?.[0];
  if (matter !== undefined) {
    const rest = sentence.slice(matter.length);
    return rest.replace(politeRest, '').trim() || rest.trim() || sentence;
  }
  return sentence.replace(connectors, '');
}

/** What is left of 「別件で恐縮ですが、」; not 「ところで 10 TB を移行する場合、」. */
const politeRest =
  /^(?:[^、，,:：。ぁ-ヿ一-龠]{0,40}[,:]|[^、，,:：。]{0,40}(?:が|けど|けれども|件)[、，]|[^、，,:：。]{0,40}[:：]|[ぁ-ん]{0,3}[、，])\s{0,4}/;

const connectors = new RegExp(
  `^(?:${[
    '(?:(?:また|さらに|更に|なお|ちなみに|ついでに|あと|それと|それから|加えて|次に|まず|最後に|一方(?:で|、)?|現在|実は|ところで|併せて|あわせて|もう ?(?:1 ?|一)?(?:点|つ|件))、\\s{0,4}',
    // 「ついでに伺いたいのですが、」
    '(?:また|ついでに|あと|それと|それから|併せて|もう ?(?:1 ?|一)(?:点|つ|件))?、?[^、。\\n]{0,8}(?:伺い|お(?:伺いし|聞きし|尋ねし)|(?:ご?質問|ご?相談|ご?確認)(?:し|させていただき)?)たい(?:の|こと|点)?(?:です|があり(?:ます)?(?:まし)?て?)?が?、\\s{0,4}',
    '(?:まず)?[^、。\\n]{0,6}(?:[1-9１-９一二三四五](?:点|件|つ)目)(?:です)?(?:が|は|として|ですが)?、\\s{0,4}',
    // "The first one: ", "The other issue is that "
    '(?:the |our |my )?(?:first|second|third|fourth|fifth|next|other|last|final)(?: (?:one|thing|issue|problem|question|topic|item|point|request))?(?: is(?: that)?)?\\s?[:,-]\\s{1,4}',
    '(?:unrelated|not related)(?: to (?:that|this|the above))?[,:]\\s{1,4}',
    '(?:also|in addition|additionally|furthermore|besides|next|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|lastly|separately|by the way|btw|and|moreover),?\\s{1,4})',
  ].join('|')})`,
  'i',
);
