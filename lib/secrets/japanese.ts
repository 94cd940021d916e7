import { type Pattern, sticky } from './pattern';
import { gap, labelEnd, pair, quotedValue, saidLabel, saidLiterals, wordValue } from './pieces';
import { isMixed, isNameLike, isStated, isStriking, isUnmistakable } from './values';

/** What follows a value that a Japanese sentence has just stated. */
const stated =
  /^["'」』”]? ?(?:です|でした|だ(?![けっ])|である|であ|にな[りっる]|とな[りっる]|に(?:変更|設定|し(?!か))|を(?:使|入力|設定|指定|利用)|で(?:ログ|サイン|接続|試|認証|す|設定|合|間違|よろ|入)|と(?:し|設定)|を試|、|。|$|\r?\n)/;
/** What shows that a quoted value is a message, a button or an example. */
const quotedTalk =
  /^["'」』”】`]{0,2} ?(?:と(?:表示|いう|いった|出|エラー|記載|判定|言)|の(?:エラー|メッセージ|画面|ボタン|項目|欄|よう)|など|ボタン|エラー|という|画面|欄|項目|属性|列|プロパティ|パラメータ|[をがは](?:含|使え|利用でき|入ら))/;

const particle = '(?:には|では|として|とは|は|が|も|を|に)[、,]? {0,2}:?\\s{0,3}';

/** A password said in a Japanese sentence, from the most to the least specific. */
export const japanese = [
  {
    id: 'japanese/pair',
    kind: 'password',
    literals: saidLiterals,
    expression: sticky(
      'i',
      `(?<=${pair})`,
      saidLabel,
      labelEnd,
      '(?:は|が|[:=]|→|is |are |was )',
      '(?:[、,] ?)?(?:それぞれ|順に)?、?\\s{0,3}["\'「『]?[!#-&(-+.0-=?-_a-~-]{1,60}["\'」』]? {0,2}(?:[/,、・:]|と) {0,2}["\'「『]?',
      wordValue,
    ),
    accept: (secret) => isStated(secret, '') && !/@[\w-]+\./.test(secret),
  },
  {
    id: 'japanese/quoted',
    kind: 'password',
    literals: saidLiterals,
    expression: sticky('i', saidLabel, gap, `(?:${particle}|[:=]\\s{0,3})?`, quotedValue),
    accept: (secret, after, match) =>
      isStated(secret, '') &&
      /[A-Za-z\d]{2}/.test(secret) &&
      !quotedTalk.test(after) &&
      !/^pass ?[`'"“‘]/i.test(match[0]),
  },
  {
    id: 'japanese/is',
    kind: 'password',
    literals: saidLiterals,
    expression: sticky('i', `(?<!${pair})`, saidLabel, gap, '(?!を|に(?!は))', particle, wordValue),
    accept: isSaid,
  },
  {
    id: 'japanese/set',
    kind: 'password',
    literals: saidLiterals,
    expression: sticky('i', saidLabel, gap, '(?:を|に|の)[、,]? {0,2}', wordValue),
    accept: (secret, after) =>
      (isStriking(secret) &&
        /^ ?(?:に|へ|を|と|で)(?:再?設定|変更|更新|リセット|し|使|指定|入力|ログ|サイン|接続)/.test(after)) ||
      (/^ ?から/.test(after) && isStriking(secret) && !isNameLike(secret)),
  },
  {
    id: 'japanese/bare',
    kind: 'password',
    literals: saidLiterals,
    expression: sticky(
      'i',
      saidLabel,
      '(?:[】\\]][ \\t]{0,20}|[ \\t]{1,20}|(?: ?-|\\.{3}|・{1,6}) ?)(?![=:@|-])',
      wordValue,
    ),
    accept: (secret, after) =>
      isStriking(secret) && !isNameLike(secret) && /^\s{0,3}(?:[でをにと。、新旧]|$|\r?\n)/.test(after),
  },
  {
    id: 'japanese/bracketed',
    kind: 'password',
    literals: saidLiterals,
    expression: sticky('i', saidLabel, / ?\(([!-&*-;=?-_a-~]{3,64})\)/),
    accept: (secret) => isStriking(secret) && !isNameLike(secret),
  },
  {
    id: 'japanese/next-line',
    kind: 'password',
    literals: saidLiterals,
    expression: sticky(
      'i',
      `(?<!${pair})`,
      saidLabel,
      labelEnd,
      /[:>\]】)]{0,2}[ \t]{0,3}\r?\n[ \t>・*-]{0,6}/,
      wordValue,
      '(?=[ \\t]{0,4}(?:\\r?\\n|$))',
    ),
    accept: (secret, _after, match) =>
      isStriking(secret) &&
      !/^[\w.-]+=/.test(secret) &&
      (!isNameLike(secret) || /:\s*$/.test(match[0].slice(0, -secret.length))),
  },
  {
    id: 'japanese/as-follows',
    kind: 'password',
    literals: saidLiterals,
    expression: sticky(
      'i',
      saidLabel,
      /[はを][^\r\n]{0,12}(?:以下|下記|次)[^\r\n]{0,16}(?:\r?\n[ \t>・*-]{0,6}){1,2}/,
      wordValue,
      '(?=[ \\t]{0,4}(?:\\r?\\n|$))',
    ),
    accept: (secret) => isMixed(secret),
  },
  {
    id: 'japanese/nearby',
    kind: 'password',
    literals: ['パスワード', 'パスフレーズ'],
    expression: sticky('', /パス(?:ワード|フレーズ)[^!-~\r\n。]{1,20}\(? ?/, wordValue),
    accept: (secret, after) =>
      isUnmistakable(secret) || (/^ ?です/.test(after) && isMixed(secret) && !isNameLike(secret)),
  },
  {
    id: 'japanese/as-password',
    kind: 'password',
    literals: ['というパスワード', 'をパスワード'],
    expression: sticky(
      '',
      /(?<=(?:^|[^!-~])([!#-&(-;=?-~]{6,40})["'」』]? ?)(?:というパスワード|をパスワード(?:に|と))/,
    ),
    accept: isUnmistakable,
  },
  {
    id: 'japanese/before-and-after',
    kind: 'password',
    literals: ['変更前', '変更後', '更新前', '更新後', 'リセット後', '再設定後'],
    expression: sticky(
      '',
      /(?<=パスワード[^\r\n]{0,60})(?:変更前|変更後|更新前|更新後|リセット後|再設定後)(?:のもの)?(?:が|は|:) {0,2}["「]?/,
      wordValue,
    ),
    accept: (secret) => isMixed(secret) && !isNameLike(secret),
  },
  {
    id: 'japanese/account',
    kind: 'password',
    literals: ['ログイン', 'サインイン', 'アカウント', '資格情報', '認証情報'],
    expression: sticky(
      '',
      /(?:ログイン|サインイン|アカウント|資格情報|認証情報)(?:情報)?(?: ?[:=]| ?は|)\s{0,3}["「]?[\w.@\\-]{2,60}["」]? {0,2}[/、,] {0,2}["「]?/,
      wordValue,
    ),
    accept: (secret) => isStriking(secret) && !isNameLike(secret),
  },
  {
    id: 'japanese/log-in-as',
    kind: 'password',
    literals: ['でログイン', 'でサインイン', 'で接続', 'でログオン'],
    expression: sticky(
      '',
      /(?<=(?:^|[\s「、。は])[\w.@\\-]{2,40} ?\/ ?([!#-.0-;=?-~]{6,40}) ?)で(?:ログ|サイン|接続)/,
    ),
    accept: (secret) => isStriking(secret) && !isNameLike(secret),
  },
  {
    id: 'japanese/log-in-from',
    kind: 'password',
    literals: ['から接続', 'に接続', 'にログイン', 'へログイン', 'にサインイン', 'へ接続'],
    expression: sticky(
      '',
      /(?<=(?:^|[\s「、。は])[\w.@\\-]{2,40} ?\/ ?([!#-.0-;=?-~]{6,40}) ?で [^。\r\n]{1,20})(?:から|に|へ)(?:接続|ログ|サイン)/,
    ),
    accept: (secret) => isUnmistakable(secret) || (isStriking(secret) && /[!@$%^&*+=?~]/.test(secret)),
  },
  {
    id: 'japanese/log-in-with',
    kind: 'password',
    literals: ['でログイン', 'でサインイン', 'で接続', 'でログオン'],
    expression: sticky(
      '',
      /(?<=(?:^|[\s「、。は])[\w.@\\-]{2,40} ?[、,と] ?([!#-+--.0-;=?-~]{8,40}) ?)で(?:ログ|サイン|接続)/,
    ),
    accept: isUnmistakable,
  },
  {
    id: 'japanese/pin',
    kind: 'password',
    literals: ['pin'],
    expression: sticky(
      'i',
      /(?<![A-Za-z])PIN(?: ?コード| ?code| ?番号)?(?: is| ?[:=]|は) ?(\d{4,8})(?![\d-])/,
    ),
    accept: (_secret, after) => !/^ ?(?:文字|桁)/.test(after),
  },
] as const satisfies readonly Pattern[];

function isSaid(secret: string, after: string): boolean {
  if (/^ ?(?:です|でした|にな[りっ])/.test(after)) return isStated(secret, '');
  if (stated.test(after)) return isMixed(secret);
  return (
    isStriking(secret, after) && !isNameLike(secret) && !/[-_/]/.test(secret) && !/^ ?[のへ]/.test(after)
  );
}
