import { plainClauses, plainPredicate } from './plain-verbs';

/** A Japanese sentence as a summary has it: without when, without polite ends. Its own words otherwise. */
export function plainJapanese(sentence: string): string {
  const whole = withoutTime(sentence.replace(/\s+/g, ' ').replace(/[。．.？?！!:：\s]{1,20}$/, ''));
  const text = withoutAsking(whole);
  const told = plainPredicate(text);
  const plain = text === whole ? told : asked(told).replace(nouns, 'の');
  const bare = plainClauses(plain).replace(titleEnds, '');
  return bare.replace(/[、，\s]{1,20}$/, '').trim() || sentence.trim();
}

function withoutAsking(whole: string): string {
  let text = whole;
  for (const end of asking) text = text.replace(end, '');
  for (const end of [onlyAsking, ...manners]) text = text.replace(end, '');
  return text.replace(/[、，\s]{1,20}$/, '');
}

/**
 * Cuts it to a length in UTF-16 units: what stands in brackets goes first, then when, then names of the person's own, then
 * the clauses before the last.
 */
export function shortJapanese(text: string, room: number): string {
  let bare = text;
  for (const spare of spares) {
    if (bare.length <= room) return bare;
    bare = bare.replace(spare, (_, at: number) => (isLatin(bare[at - 1]) ? ' ' : '')).trim();
  }
  if (bare.length <= room) return bare;
  const comma = bare.indexOf('、', Math.max(0, bare.length - room - 1));
  const rest = bare.slice(comma + 1);
  if (comma >= 0 && rest.length <= room && rest.length >= leastClause) return rest;
  return `${wholeWords(bare, lastWhole(bare, room - 1))}…`;
}

/** The beginning of a text up to a place, without half a Latin or katakana word and without a particle at the end. */
function wholeWords(text: string, end: number): string {
  const cut = text.slice(0, end);
  const half = /^[\w.-]/.test(text.slice(end))
    ? /[\w.-]{1,40}$/
    : /^[ァ-ヶー]/.test(text.slice(end))
      ? /[ァ-ヶー]{1,40}$/
      : undefined;
  const whole = (half ? cut.replace(half, '') : cut).replace(/[、のをにがはとや\s]{1,4}$/, '');
  return whole.length >= leastClause ? whole : cut;
}

const isLatin = (letter: string | undefined): boolean => /[\w-]/.test(letter ?? '');

/** What a summary can do without, in this order. */
const spares = [
  /\s?[（(][^（()）]{1,60}[)）]\s?/g,
  /\d{4}[-/年]\s?\d{1,2}[-/月]\s?\d{1,2}日?(?:\s?\d{1,2}(?::\d{2}|時))?\s?(?:頃|ごろ)?(?:から|より|以降)?\s?/g,
  /「[\w.-]{1,60}」\s?/g,
];

/** A clause that is shorter says too little alone. */
const leastClause = 12;

/** Before a character, not within it. */
const lastWhole = (text: string, end: number): number =>
  (text.codePointAt(end - 1) ?? 0) > 0xffff ? end - 1 : end;

function withoutTime(text: string): string {
  const rest = text.replace(time, '');
  return rest.length >= leastClause ? rest : text;
}

/** 「2026-11-18 09:15 から、」 */
const time =
  /^(?:本日|今日|昨日|一昨日|昨夜|昨晩|今朝|先日|先週|今週|先月|今月|\d{1,4}\s?[年/月-])[^、。「」]{0,40}(?:から|より|頃|ごろ|以降|に|にかけて)?、\s?/;

/** A request to tell, to do, or to be helped: what remains is what it is about. In this order. */
const asking: readonly RegExp[] = [
  /(?:を|について(?:は|も)?|に関して)?、?\s?(?:ご|お)?(?:(?:相談|質問|確認|伺い)(?:を)?さ|伺わ|聞か)せて(?:ください|下さい|いただ|頂)[^。]{0,24}$/,
  /(?:を|も|について(?:は|も)?|に関して|につきまして|に(?:ついて)?)?、?\s?(?:ご(?:教示|教授|案内|回答|説明|意見|見解)|お?教え|お知らせ)(?:を|て)?(?:いただ|頂|ください|下さい|お願い|願|くだ|もらえ|ほし|欲し)[^。]{0,24}$/,
  /(?:を|が|について(?:は|も)?)?、?\s?(?:知り|(?:お)?伺いし?|お(?:聞き|尋ね)し)たい(?:です|のです(?:が)?|と[^。、]{2,12})?$/,
  /(?:を|について)?、?\s?(?:どうぞ|何卒)?(?:よろしく|宜しく)?お願い(?:(?:いた|致|し|でき|申)[^。]{0,16})?$/,
  /(?:を)?(?:いただ|頂)(?:け|き)(?:ます|ません|ない|たい)(?:でしょう|です|と(?:幸い|思い)ます|と幸いです)?か?$/,
  /(?:を)?(?:ください|下さい)(?:ませ|ますか|ませんか)?$/,
];

/** 「接続できませんので、ご確認」: what is asked for says nothing more. */
const onlyAsking =
  /(?:ので|ため|が)、\s?(?:至急|早急に|大至急)?、?(?:ご|お)?(?:確認|調査|対応|支援|協力|検討|相談|手配|力添え)(?:の(?:ほど|程))?$/;

/** What a text says beside what it is about. */
const manners: readonly RegExp[] = [
  /と(?:考え|思っ|存じ|思い|考えて)(?:て(?:い|お)(?:ます|ります)|ます|ております)$/,
  /(?<=たい|い|る|た)(?:の|ん)です(?:が)?$/,
  /ですが$/,
];

/** 「原因を調査して」 is 「原因の調査」, 「引き上げて」 is 「引き上げてほしい」. */
function asked(rest: string): string {
  const noun = rest.replace(/(?<=[一-龠ァ-ヶー]{2})(?:を)?して$/, '');
  return /(?:[ぁ-ん]て|んで|いで)$/.test(noun) ? `${noun}ほしい` : noun;
}

/** 「証明書の更新を(ご)確認」 is 「証明書の更新の確認」. */
const nouns = /を、?\s?(?:ご|お)?(?=[一-龠]{2,6}$)/;

/** 「証明書の更新について」 is 「証明書の更新」. */
const titleEnds = /(?:について|に関して|に関する(?:件|お?問い?合わ?せ|ご?質問)|の件)(?:です)?$/;
