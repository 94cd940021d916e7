import { japaneseLabel as label, japaneseLiterals as literals } from './labels';
import { type Pattern, sticky } from './pattern';
import { assignment, labelEnd, pair, quotedValue, wordValue } from './pieces';
import { isCommon, isLikely, isNextLine, isPhrase, isPlain, isTold } from './said';
import { isMixed, isNameLike, isStriking, isUnmistakable } from './values';

/** What joins a label and a value. */
const particle = '(?:には|では|として|とは|は|が|も)[、,]? {0,2}:?\\s{0,3}';
/** What people slip in before a value. */
const filler =
  '(?:(?:現在|今|今は|たぶん|多分|おそらく|恐らく|確か|いずれも|どちらも|両方とも|すべて|全て|全部|共通で|一律|一時的に|仮で|仮に|新しく|以前|元々|もともと|最初|当初|初期値の|既定の|デフォルトの|とりあえず)(?:は|、|,)?\\s?)?';
/** Its end is one of a whole line. */
const alone = '(?=[ \\t]{0,4}(?:\\r?\\n|$))';
/** Quotes of a phrase: blanks and Japanese letters may stand inside. */
const phrase = '["“「『]{1,2}((?! )[!#-~ぁ-んァ-ヶー ]{4,60}(?<! ))["”」』]';

/** Between a label and a value that belongs to something else. */
const otherThing =
  'ユーザ|アカウント|対象|エラー|コード|サーバ|端末|マシン|環境|期限|日|ポリシー|バージョン|ロール|名|イベント|番号|先|元|ファイル|テナント|リソース|サービス|製品|ツール|方式|方法|アプリ|ハッシュ|同期|管理|保護|レス|ライトバック|書き戻し';

/** A password said in a Japanese sentence, from the most to the least specific. */
export const japanese = [
  {
    id: 'japanese/pair',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      `(?<=${pair})`,
      label,
      labelEnd,
      '(?:は|が|に|で|[:=]|→|is |are |was | )',
      '(?:[、,] ?)?(?:それぞれ|順に)?、?\\s{0,3}["\'「『]?[!#-&(-+.0-=?-_a-~-]{1,60}["\'」』]? {0,2}(?:[/,、・:]|と) {0,2}["\'「『]?',
      wordValue,
    ),
    accept: (secret) => isTold(secret) && !/@[\w-]+\./.test(secret),
  },
  {
    id: 'japanese/quoted',
    kind: 'password',
    literals,
    expression: sticky('i', label, `(?:${particle}${filler}|[:=]\\s{0,3}|を|に)?`, quotedValue),
    accept: (secret, after, match) =>
      isTold(secret) &&
      /[A-Za-z\d]{2}/.test(secret) &&
      !isTalkBehind(after) &&
      !/^(?:pass|パス) ?[`'"“‘「]/i.test(match[0]),
  },
  {
    id: 'japanese/phrase',
    kind: 'password',
    literals,
    expression: sticky('i', label, `(?:${particle}${filler}|[:=]\\s{0,3})`, phrase),
    accept: (secret, after) => isPhrase(secret) && !isTalkBehind(after),
  },
  {
    id: 'japanese/is',
    kind: 'password',
    literals,
    expression: sticky('i', `(?<!${pair})`, label, particle, filler, wordValue),
    accept: isSaid,
  },
  {
    id: 'japanese/colon',
    kind: 'password',
    literals,
    expression: sticky('i', label, labelEnd, assignment, '(?![;,&])', wordValue),
    accept: (secret, after, match) =>
      isLikely(secret) && !isTalkBehind(after) && !/^pass(?![A-Za-z])/i.test(match[0]),
  },
  {
    id: 'japanese/set',
    kind: 'password',
    literals,
    expression: sticky('i', label, '(?:を|に|の)[、,]? {0,2}', wordValue),
    accept: isPut,
  },
  {
    id: 'japanese/set-from',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      label,
      '(?:を|が|は) {0,2}["「『]?[!-~]{3,64}["」』]? ?から ?["「『]?',
      wordValue,
    ),
    accept: (secret, after) => isLikely(secret) && /^["」』]? ?(?:に|へ|と)/.test(after),
  },
  {
    id: 'japanese/after-user',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      /(?<=(?:(?<![A-Za-z])ID|ユーザー?(?:名|ID)?|user(?: ?name| ?id)?|login|アカウント名?|ログイン)[ :=はが→「"]{1,4}[^\s"「」、,/]{2,60}[」"、,/ ]{1,4}(?:と|で)?)/,
      label,
      '(?:は|が|:|=|→| ){1,3}["「]?',
      wordValue,
    ),
    accept: (secret, after) =>
      isTold(secret) && /^["」]? ?(?:[^\s!-~]|$|\r?\n)/.test(after) && !isTalkBehind(after),
  },
  {
    id: 'japanese/bare',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      `(?:パスワード|${label}(?:[】\\]][ \\t]{0,20}|[ \\t]{1,20}|(?: -|\\.{3}|・{1,6}) ?))(?![=:@|-])`,
      wordValue,
    ),
    accept: (secret, after) =>
      isLikely(secret) && /^\s{0,3}(?:[でをにと。、新旧]|$|\r?\n)/.test(after) && !isTalkBehind(after),
  },
  {
    id: 'japanese/bracketed',
    kind: 'password',
    literals,
    expression: sticky('i', label, / ?\(([!-&*-;=?-_a-~]{3,64})\)/),
    accept: (secret) => isLikely(secret),
  },
  {
    id: 'japanese/field',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      label,
      /(?:の)?(?:入力)?(?:欄|フィールド|ボックス|テキストボックス|項目|画面)(?:に|へ|で|には)[、,]? ?["「『]?/,
      wordValue,
    ),
    accept: (secret, after) =>
      isLikely(secret) && /^["」』]? ?(?:を|と)(?:入|打|タイプ|指定|設定|コピ|貼)/.test(after),
  },
  {
    id: 'japanese/next-line',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      `(?<!${pair})`,
      label,
      labelEnd,
      /[:>\]】)]{0,2}[ \t]{0,3}\r?\n(?:[ \t]{0,6}\r?\n)?[ \t>・*-]{0,6}/,
      wordValue,
      alone,
    ),
    accept: isNextLine,
  },
  {
    id: 'japanese/as-follows',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      label,
      /[はを][^\r\n]{0,12}(?:以下|下記|次|こちら)[^\r\n]{0,16}(?:\r?\n[ \t>・*-]{0,6}){1,2}/,
      wordValue,
      alone,
    ),
    accept: isTold,
  },
  {
    id: 'japanese/nearby',
    kind: 'password',
    literals: ['パスワード', 'パスフレーズ'],
    expression: sticky(
      '',
      /パス(?:ワード|フレーズ)/,
      `(?:(?!${otherThing})[^!-~\\r\\n。]){1,20}\\(? ?`,
      wordValue,
    ),
    accept: (secret, after) =>
      isUnmistakable(secret) ||
      (/^ ?(?:です|でした|にし(?!か)|に変更|に設定|に戻)/.test(after) && isLikely(secret)),
  },
  {
    id: 'japanese/as-password',
    kind: 'password',
    literals: [
      'というパスワード',
      'がパスワード',
      'をパスワード',
      'のパスワードで',
      'をpw',
      'というpw',
      'がpw',
    ],
    expression: sticky(
      'i',
      /(?<=(?:^|[^!-~])([!#-&(-;=?-~]{3,40})(["'」』]? ?))(?:という|を|が|の)(?:パスワード|PW)(?:$|[とにでをはがも。、]|です|でし)/,
    ),
    accept: (secret, after, match) =>
      !isTalkBehind(after) && (match[2]?.trim() && !/の/.test(match[0]) ? isTold(secret) : isLikely(secret)),
  },
  {
    id: 'japanese/before-and-after',
    kind: 'password',
    literals: ['変更前', '変更後', '更新前', '更新後', 'リセット後', '再設定後'],
    expression: sticky(
      '',
      /(?<=(?:パスワード|PW|pw)[^\r\n]{0,60})(?:変更前|変更後|更新前|更新後|リセット後|再設定後)(?:のもの)?(?:が|は|:) {0,2}["「]?/,
      wordValue,
    ),
    accept: (secret) => isLikely(secret),
  },
] as const satisfies readonly Pattern[];

/** `パスワードは X`, and what follows X. */
function isSaid(secret: string, after: string, match: RegExpExecArray): boolean {
  if (isTalkBehind(after)) return false;
  const isShort = /^(?:pass|パス)(?!ワ|フ|コ|[A-Za-z])/i.test(match[0]);
  if (!isShort && endsSentence.test(after))
    return isTold(secret) && !(isPlain(secret) && startsName(secret, after));
  if (endsValue.test(after)) return isLikely(secret);
  if (/^ ?の(?:ユーザ|アカウント)/.test(after)) return isStriking(secret) && !isNameLike(secret);
  return (
    isStriking(secret, after) && !isNameLike(secret) && !/[-_/]/.test(secret) && !/^ ?[のへに]/.test(after)
  );
}

/** `パスワードを X に変更`, `パスワードに X を入力`, `パスワードを X から`. */
function isPut(secret: string, after: string, match: RegExpExecArray): boolean {
  if (/^ ?から/.test(after)) return isLikely(secret) && !isNameLike(secret);
  if (match[0].slice(0, -secret.length).trimEnd().endsWith('に'))
    return /^ ?を(?:入|使|指定|設定|打|試)/.test(after) && isLikely(secret);
  if (/^ ?(?:に|へ)(?:変更|更新|リセット|し(?!か)|戻)/.test(after))
    return isTold(secret) && (isMixed(secret) || isCommon(secret) || /^[a-z]+$/.test(secret));
  return (
    isLikely(secret) && /^ ?(?:に|へ|を|と|で)(?:再?設定|使|指定|入力|入れ|ログ|サイン|接続|試)/.test(after)
  );
}

/** A product's name where the sentence says where the password lies: "… Terraform に設定". */
function startsName(secret: string, after: string): boolean {
  return /^[A-Z]/.test(secret) && /^ ?に/.test(after);
}

/** The sentence has said the value and ends: a plain word may be a password here. */
const endsSentence =
  /^["'」』”*]{0,2} ?(?:です|でした|でしょう|だ(?![けっ])|だった|である|であ|にな[りっる]|とな[りっる]|に(?:変更|設定|し(?:て|た|まし))|と(?:して|した|しまし|設定)|のまま|で(?:お願|よろ|合|間違|す)|[。．)]|$|\s{0,3}(?:\r?\n|$))/;

/** The sentence goes on with what was done with the value. */
const endsValue =
  /^["'」』”*]{0,2} ?(?:です|でし|だ(?![けっ])|に(?:変更|設定|更新|リセット|統一|し(?!か)|な)|を(?:使|入力|入れ|設定|指定|利用|打|試|用)|で(?:ログ|サイン|接続|試|認証|す|した|設定|合|間違|よろ|入|や|統一|アクセス|お願|登録|いけ|通)|と(?:し|設定|な|入力|打|入れ)|だと|かと|[、。,]|$|\r?\n)/;

/** The value is a place where the password lies, a way of handling it, a message or a button. */
function isTalkBehind(after: string): boolean {
  return /^["'」』”】`]{0,2} ?(?:に(?:保存|格納|記載|入って|登録|保管|書|あり|準拠)|で(?:管理|暗号|生成|ハッシュ|保護|取得|配布|送|受|同期|発行|作成|共有|連携|読)|から(?:取得|参照|読|入手|確認)|と(?:同じ|異|一致|併用|違|連携|同期|同一|共通|表示|いったエ|いうエ|いうメ|いう画|いうボ|出|エラー|記載|判定|言|クリ)|(?:が|は)(?:管理|発行|知|必要|表示|出)|の(?:もの|エラー|メッセージ|画面|ボタン|項目|欄|よう|資料|権限)|など|ボタン|エラー|画面|欄|項目|属性|列|プロパティ|パラメータ|[をがは](?:含|使え|利用でき|入ら|参照)|という(?:エラー|メッセージ|画面|名|ボタン|文言|表示)|文字|桁|回|日|分(?!か)|か月|ヶ月|時間|年|件|名|台)/.test(
    after,
  );
}
