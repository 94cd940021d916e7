import { type Pattern, sticky } from './pattern';
import { labelEnd, pair, passwordLabel, passwordLiterals, quotedValue, wordValue } from './pieces';
import { isEmptyTalk, isMixed, isStated, isStriking } from './values';

/** Blanks, and a remark in brackets: `パスワード (sa) は`. */
const gap = '(?: ?\\([^()\\r\\n]{1,30}\\))? {0,2}';
const short = '(?<![A-Za-z])pass(?![A-Za-z])';
const label = `(?:${passwordLabel}|${short})`;
const literals = [...passwordLiterals, 'pass'];

/** What follows a value that a Japanese sentence has just stated. */
const stated =
  /^["'」』”]? ?(?:です|でした|だ(?![けっ])|である|であ|になり|になって|となり|となって|に(?:変更|設定|し)|を(?:使|入力|設定|指定|利用)|で(?:ログ|サイン|接続|試|認証|す)|と(?:な|し|設定)|を試|、|。|$|\r?\n)/;
/** Words that a quoted value is a message or a button, not the password. */
const quotedTalk =
  /^["'」』”】`]{0,2} ?(?:と(?:表示|いう|出|エラー|記載|判定|言)|の(?:エラー|メッセージ|画面|ボタン|項目|欄)|ボタン|エラー|という|画面|欄|項目|属性|列|プロパティ|パラメータ)/;

const inQuotes = (secret: string, after: string) =>
  isStated(secret, '') && /[A-Za-z\d]{2}/.test(secret) && !quotedTalk.test(after);

/** A password said in a sentence, in Japanese or English. */
export const sentences = [
  {
    id: 'sentences/pair-ja',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      `(?<=${pair})`,
      label,
      labelEnd,
      '(?:は|が|[:=]|→|is |are |was )',
      '\\s{0,3}["\'「『]?[!#-&(-+.0-=?-_a-~-]{1,60}["\'」』]? {0,2}(?:[/,、・:]|と) {0,2}["\'「『]?',
      wordValue,
    ),
    accept: (secret) => isStated(secret, '') && !isEmptyTalk(secret),
  },
  {
    id: 'sentences/quoted',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      label,
      gap,
      '(?:は|が|を|に|:|=|is|was|to|set to|changed to|of)?\\s{0,3}',
      quotedValue,
    ),
    accept: inQuotes,
  },
  {
    id: 'sentences/ja-is',
    kind: 'password',
    literals,
    expression: sticky('i', `(?<!${pair})`, label, gap, '(?:には|では|は|が|も) {0,2}:?\\s{0,3}', wordValue),
    accept: (secret, after) =>
      stated.test(after)
        ? isMixed(secret) || (/^ ?(?:です|でした|になります)/.test(after) && isStated(secret, ''))
        : isSure(secret, after),
  },
  {
    id: 'sentences/ja-set',
    kind: 'password',
    literals,
    expression: sticky('i', label, gap, '(?:を|に|の) {0,2}', wordValue),
    accept: (secret, after) =>
      isStriking(secret) &&
      /^ ?(?:に|へ|を|と|で)(?:再?設定|変更|更新|リセット|し|使|指定|入力|ログ|サイン|接続)/.test(after),
  },
  {
    id: 'sentences/ja-with',
    kind: 'password',
    literals,
    expression: sticky('i', label, gap, ' {0,2}', wordValue),
    accept: (secret, after) => isStriking(secret) && /^ ?(?:で|を|に|です|。|、|と)/.test(after),
  },
  {
    id: 'sentences/next-line',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      `(?<!${pair})`,
      label,
      labelEnd,
      /[:>\]】)]{0,2}[ \t]{0,3}\r?\n[ \t>・*-]{0,6}/,
      wordValue,
      '(?=[ \\t]{0,4}(?:\\r?\\n|$))',
    ),
    accept: (secret) => isStriking(secret),
  },
  {
    id: 'sentences/en-is',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      label,
      '(?: ?\\([^()\\r\\n]{1,30}\\))?(?: (?:for|of|on) [\\w .@\\\\-]{1,40}?)?',
      ' (?:(?:is|was|has been|to|as|will be|must be)(?: (?:now|currently|still|set to|changed to|reset to))?|(?:re)?set to|changed to|=)[: ] {0,2}',
      wordValue,
    ),
    accept: (secret, after) => isMixed(secret, after) && isUnspoken(secret),
  },
  {
    id: 'sentences/en-with',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      '(?<=(?:with|using|by|and|use|the|my|our|type|enter|entered|try|tried) (?:the |a |my |this )?)',
      label,
      ' ',
      wordValue,
    ),
    accept: (secret, after) => isStriking(secret, after),
  },
  {
    id: 'sentences/en-pair',
    kind: 'password',
    literals: [
      'log in',
      'login',
      'logon',
      'log on',
      'sign in',
      'signin',
      'credentials',
      'creds',
      'ログイン',
      'サインイン',
      '資格情報',
      'アカウント',
      '認証情報',
    ],
    expression: sticky(
      'i',
      '(?:log[ -]?[io]n|sign[ -]?in|credentials|creds|ログイン|サインイン|資格情報|認証情報|アカウント)(?:情報)?(?: (?:as|with|using|is|are)| ?[:=]| ?は)\\s{0,3}',
      '(?:user )?["\'「]?[\\w.@\\\\-]{2,60}["\'」]? {0,2}(?:[/、,]| and (?:password |pw )?| password ) {0,2}["\'「]?',
      wordValue,
    ),
    accept: (secret, after, match) =>
      (isStriking(secret, after) || (isMixed(secret, after) && !/[-_.]/.test(secret))) &&
      !/ with .*\S\/\S/.test(match[0]),
  },
] as const satisfies readonly Pattern[];

function isSure(secret: string, after: string): boolean {
  return isStriking(secret, after) && secret.length >= 8 && !/[-_/]/.test(secret) && !/^ ?[のへ]/.test(after);
}

/** "12-character", "90days": an English sentence goes on about the password. */
function isUnspoken(secret: string): boolean {
  return !/^\d+-?[A-Za-z-]+$/.test(secret);
}
