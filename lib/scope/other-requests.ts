import { plainly } from './reading/folded';
import type { Stretch } from './stretch';

/** Words that speak of another support request. Offsets in the original text. */
export interface OtherRequest extends Stretch {
  /** `follow-up`: something new is asked about what it was about. */
  about: 'related' | 'follow-up';
}

/** Whether a text holds the number of a request: 16 digits, 15 and 12 for older ones, or what it is called after "TrackingID#". */
export function hasNumber(text: string): boolean {
  const folded = plainly(text).text;
  return number.test(folded) || otherNumber.test(folded);
}

/** The first words that speak of another request; the present one, greetings and headings are none. */
export function findMentionOfRequest(text: string): OtherRequest | undefined {
  const { text: folded, original } = plainly(text);
  if (!mayMention.test(folded)) return undefined;
  for (const match of folded.matchAll(otherRequest)) {
    const end = match.index + match[0].length;
    const before =
      folded
        .slice(Math.max(0, match.index - 60), match.index)
        .split(/[。\n]|[.!?]\s/)
        .at(-1) ?? '';
    const after = folded.slice(end, end + 80).split(/[。\n]|[.!?](?:\s|$)/)[0] ?? '';
    if (isUpdate(before, match[0] + after)) continue;
    if (notOurs.test(before + match[0]) || noneOrNew.test(before + match[0] + after) || thing.test(after))
      continue;
    const about = newQuestion.test(folded) ? 'follow-up' : 'related';
    return { about, ...original(match.index, end) };
  }
  return undefined;
}

/** What is written goes into the request that is open: "short update to the open case". */
function isUpdate(before: string, from: string): boolean {
  return (
    /\b(?:update|addition|addendum|correction|additional|further|more) (?:\w{1,12} )?(?:to|on|for)(?: the| our| my)?\s?$|\b(?:update|addendum|addition)s? (?:to|on|for) (?:the|our|my|this)\b/i.test(
      `${before}${/^(?:the|our|my) /i.exec(from)?.[0] ?? ''}`,
    ) || /^[^。\n]{0,24}(?:への|の|に)(?:追記|補足|追加情報|経過報告|情報の?追加)/.test(from)
  );
}

const number =
  /(?<![\dA-Za-z.-])(?:\d{15,16}|\d{12,13})(?![\dA-Za-z-])|(?:Tracking ?ID|SR|(?:case|ticket|request)(?: (?:number|no\.?|id))?|(?:お?問い?合わ?せ|ケース|受付|SR|チケット|リクエスト) ?(?:番号|ID|No\.?))\s{0,2}[#::]?\s{0,2}[(「]?#?\d{6,20}/i;

/** Numbers of other shapes, as other help desks give them, beside a word for request: `AB-1234`, `2611-0042`, `#12345`. */
const otherNumber =
  /(?:(?<![A-Za-z])(?:SR|case|ticket|request|incident)s?(?![A-Za-z])|お?問い?合わ?せ|ケース|チケット|リクエスト|番号|受付)(?: (?:number|no\.?|id)|番号| ?ID)?\s{0,2}(?:は|が|:)?\s{0,2}[(「["]?(?:番号は?\s{0,2}|no\.? )?(?:[A-Z]{1,8}-?\d{3,12}|\d{3,8}-\d{3,8}|#[A-Z]{0,6}-?\d{3,12})(?![\dA-Za-z])/i;

/** Cheap, so that most texts need no further look. */
const mayMention =
  /問い?合わ?せ|サポート|SR|ケース|チケット|リクエスト|エンジニア|起票|ticket|case|request|engineer|colleague|support/i;

const ja = {
  past: '(?:先日|先週|先月|先般|先程|先ほど|昨日|昨年|昨夜|今朝|前日|以前|過去|前回|前々回|従前|当初|元の|別途|別件(?:で|の|として)|別の|他の|もう ?[1一]? ?[件つ]の|関連(?:する|した)?(?:の)?|関係する|紐づく|既存の|既に|すでに|現在|並行して|並行で|クローズ(?:済み)?(?:の|した|となった|された)|完了した|進行中の|継続中の|対応中の|オープン中の|(?<!\\d)\\d{1,2} ?(?:月|日|週間|か月|ヶ月)(?:\\d{1,2}日)?(?:に|の|前|頃))',
  noun: '(?:お?問い?合わ?せ|(?:サポート ?)?(?:リクエスト|ケース|チケット)(?!管理|分類|作成)|(?<![A-Za-z])SR(?![A-Za-z-])|サービス ?リクエスト)',
};

/** 「先日のお問い合わせの件」「サポートに問い合わせており」, "our previous ticket", "as discussed with your engineer". */
const otherRequest = new RegExp(
  [
    `${ja.past}[^。、\\n]{0,14}?(?<!API ?へ?の)(?:お?問い?合わ?せ|(?<![A-Za-z])SR(?![A-Za-z-])|サポート ?(?:リクエスト|ケース|チケット)|サービス ?リクエスト)(?!先|窓口|フォーム|番号|画面|内容は)`,
    `${ja.past}、?[^。\\n]{0,10}(?:起票|お問い合わせ)(?:し|させて|いたし|済)`,
    '(?:前回|先日|先週|以前|過去に|先月|昨日)[^。\\n]{0,16}(?:回答|案内|対応|教示|調査)(?:を)?(?:いただ|頂|くださ)[^。\\n]{0,10}(?:チケット|ケース|件)',
    '(?:サポート|Microsoft|マイクロソフト|貴社|御社)(?:様|さん|さま)?(?:に|へ|窓口に)[^。\\n]{0,12}(?:問い?合わ?せ|起票)(?:し|て|を|させ|済)',
    '(?:前回|以前|先日|過去)のサポート(?: ?(?:対応|窓口|様|の方))?(?:で|から|より|に|にて)[^。\\n]{0,12}(?:教え|案内|回答|対応|説明)',
    `${ja.past}(?:の)?サポート(?: ?(?:対応|窓口|様|の方))?(?:で|から|より|に|にて)[^。\\n]{0,12}(?:教え|ご?案内|ご?回答|ご?対応|ご?説明)(?:て)?(?:を)?(?:いただ|頂)`,
    '(?:お?問い?合わ?せ|SR|チケット|ケース)(?:の)?(?:続き|再開|再オープン|継続)',
    '(?:前回|以前|先日|別件|前の)[^。\\n]{0,14}(?:担当|サポート)[^。\\n]{0,8}(?:エンジニア|方|者|様)',
    '(?:サポート|担当)(?: ?エンジニア|の?方|者)(?:様|の方|さん)?(?:から|より|に)[^。\\n]{0,16}(?:別途|新規|別件)[^。\\n]{0,8}(?:起票|お?問い?合わ?せ)',
    '\\b(?:our|the|an?|my|another|this|related|one|that|some) ?(?:\\w{1,12} ){0,2}(?:previous|earlier|prior|last|former|past|existing|open|ongoing|closed|original|separate|parallel|related|old|other|recent)(?: \\w{1,12}){0,2}? (?:tickets?|SRs?|(?:support|service) (?:requests?|cases?|incidents?|tickets?))\\b',
    '\\b(?:another|related|other|existing|previous|earlier|open|ongoing|closed|parallel) (?:open )?(?:support |service )?(?:tickets?|SRs?|support requests?|service requests?|cases?)\\b(?=[^.\\n]{0,60}\\b(?:with (?:your|the|microsoft)|team|engineer|support|colleague|number|raised|opened|about|for|regarding|where)\\b)',
    '\\b(?:related|previous|earlier|parent|linked) (?:support |service )?(?:support )?(?:case|ticket|SR|request)s?\\s?:',
    "\\b(?:we|i)(?: have|'ve)?(?: already| also| just| recently| previously)? (?:opened|raised|filed|submitted|logged|created|had|have) (?:an? |the |another |two |several )?(?:\\w{1,12} ){0,2}(?:tickets?|SRs?|cases?|(?:support|service) (?:requests?|tickets?|cases?))\\b(?! (?:in|through|to) (?:our|jira|servicenow))",
    "\\b(?:ticket|case|SR|(?:support |service )?request)s?,? (?:that |which )?(?:we|i|my colleague|our team)(?: have|'ve| had)?(?: already| just| recently| previously)? (?:opened|raised|filed|submitted|logged|created|closed)\\b",
    '\\b(?:as|like|what) (?:\\w{1,9} )?(?:discussed|agreed|advised|suggested|mentioned|explained|recommended|instructed|requested|told)(?: \\w{1,9})? (?:with|by|to) (?:your|the (?:support|azure|microsoft)|microsoft|an? (?:support|azure|microsoft))\\b',
    '\\byour (?:\\w{1,12} )?(?:engineer|colleague|team|support)s? (?:\\w{1,12} ){0,6}?(?:asked|told|advised|suggested|explained|confirmed|recommended|said|instructed|is already|are already|closed)\\b',
    '\\bthe (?:\\w{1,12} )?team is already (?:looking|working|investigating)\\b',
    '\\b(?:follow(?:ing)?[- ]?up (?:on|to|of) )(?:our|the|my|an?) (?:\\w{1,12} ){0,3}(?:ticket|case|SR|request)\\b',
    '\\bin the (?:last|previous|earlier|former) (?:case|ticket|request),? your\\b',
  ].join('|'),
  'gi',
);

/** Somebody else's: a help desk, customers, a tool for tickets. */
const notOurs =
  /ヘルプ ?デスク|社内|弊社(?:に|へ|の)|(?:お客様|顧客|ユーザー?|利用者|エンド ?ユーザー?|店舗|拠点|各所)(?:様)?(?:から|より)|(?:Jira|ServiceNow|Zendesk|kintone|Redmine)|\b(?:customers?|users?|help ?desk|jira|servicenow|zendesk|our own|internal)\b/i;

/** There is none, or one is still to be raised. */
const noneOrNew =
  /(?:問い?合わ?せ|ケース|SR|チケット|リクエスト)(?:は|が|も)?(?:あり?ません|ございません|ない|なかった|無い|なし|初めて)|(?:起票|お?問い?合わ?せ)(?:する(?:予定|つもり)|します|いたします)|(?:別|新た|新し)[^。\n]{0,16}(?:起票|お?問い?合わ?せ)[^。\n]{0,10}(?:した(?:方|ほう)|する(?:方|ほう|べき|必要)|べき|必要|しましょうか|すれば)|\b(?:no|not an?y?|without an?y?|first) (?:\w{1,12} ){0,2}(?:ticket|case|SR|request)s?\b|\b(?:should|shall|can|could|may|must|do|will|to|please|how) (?:we |i |you |do |have to |need to ){0,3}(?:open|raise|create|file|submit|log|split)\b/i;

/** 問い合わせフォーム: a thing with that name. */
const thing =
  /^(?:先|窓口|フォーム|画面|システム|管理|番号を|を(?:検索|分類|処理|集計|表示|作成))|^ (?:form|page|portal|system|queue|tool|plan)/i;

/** Something new is asked about what was answered before. */
const newQuestion =
  /追加(?:で|の)?(?:、)?(?:の)?(?:ご?質問|教え|お?聞き|伺|確認し?たい|ご?確認(?!すべき|が必要|する(?:点|こと))|ご教示|お尋ね)|別の(?:観点|視点|点|質問)|新(?:た|し)[なにい](?:疑問|質問)|(?:続けて|重ねて|改めて|さらに|関連して)[^。\n]{0,10}(?:質問|お?聞き|伺|教え)|追加(?:質問|の質問)|\b(?:new|another|further|additional|follow-?up|different|one more) questions?\b|\b(?:now|in addition|furthermore),? (?:we|i)(?:'d| would)? like to (?:know|ask|understand)\b/i;
