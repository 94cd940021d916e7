/** A Japanese sentence as a summary has it: without when, without polite ends. Its own words otherwise. */
export function plainJapanese(sentence: string): string {
  let text = withoutTime(sentence.replace(/\s+/g, ' ').replace(/[。．.？?！!\s]{1,20}$/, ''));
  for (const [end, plain] of ends) text = text.replace(end, plain);
  return text.replace(/[、，\s]{1,20}$/, '').trim() || sentence.trim();
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
  const clauses = bare.split('、');
  for (let from = 1; from < clauses.length; from++) {
    const rest = clauses.slice(from).join('、');
    if (rest.length <= room && rest.length >= leastClause) return rest;
  }
  return `${bare.slice(0, lastWhole(bare, room - 1))}…`;
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

/** What a polite sentence ends with, and how it ends without. In this order. */
const ends: readonly (readonly [RegExp, string])[] = [
  [
    /(?:を|について(?:は|も)?|に関して|につきまして|に(?:ついて)?)?、?\s?(?:ご(?:教示|教授|案内|回答|説明|意見|見解)|お?教え|お知らせ)(?:を|て)?(?:いただ|頂|ください|下さい|お願い|くだ|もらえ)[^。]{0,24}$/,
    '',
  ],
  [
    /(?:をして|して|を)?(?:いただ|頂)(?:け|き)(?:ます|ません|ない|たい)(?:でしょう|です|と(?:幸い|思い)ます)?か?$/,
    '',
  ],
  [/(?:を|について)?、?\s?(?:どうぞ|何卒)?(?:よろしく|宜しく)?お願い(?:いた|致|し|でき)[^。]{0,16}$/, ''],
  [/(?:を)?(?:して)?(?:ください|下さい)(?:ませ|ますか)?$/, ''],
  [/ようです$/, 'ようだ'],
  [
    /(?:と(?:考え|思っ|存じ|思い|考えて)(?:て(?:い|お)(?:ます|ります)|ます|ております)|のですが|です(?:が)?)$/,
    '',
  ],
  [/でしょうか$/, 'か'],
  [/て(?:おり|い)ません$/, 'ていない'],
  [/て(?:おり|い)ます$/, 'ている'],
  [/て(?:おり|い)ました$/, 'ていた'],
  [/ございません$/, 'ない'],
  [/ありません$/, 'ない'],
  [/(でき|起き|落ち|足り|し|[えけげせてねべめれ出来])ません$/, '$1ない'],
  [/(でき|起き|落ち|足り|[えけげせてねべめれ出来])ます$/, '$1る'],
  [/(でき|起き|落ち|足り|し|[えけげせてねべめれ出来])ました$/, '$1た'],
  [/(返|出|示|戻|残|消|移|流|押|直|落と|増や|減ら|延ば|動か)します$/, '$1す'],
  [/します$/, 'する'],
  [/りません$/, 'らない'],
  [/ります$/, 'る'],
  [/りました$/, 'った'],
  [/みません$/, 'まない'],
  [/みます$/, 'む'],
  [/きません$/, 'かない'],
  [/きます$/, 'く'],
];
