import { becomes, endsSentence, endsValue, isTalkBehind, isUsed } from './japanese-endings';
import { isGiven, isPut, isSaid } from './japanese-values';
import {
  bracketedValue,
  japaneseLabel as label,
  japaneseLiterals as literals,
  saidValue as value,
} from './labels';
import { type Pattern, sticky } from './pattern';
import { assignment, labelEnd, pair, quotedValue } from './pieces';
import { isBracketed, isFillIn, isLikely, isNextLine, isPhrase, isPlain, isTold } from './said';
import { isUnmistakable } from './values';

/** What joins a label and a value. */
const particle =
  /(?:ともに|とも|共に)?(?:(?:の件)?(?:については|につきましては|に関しては|ですが|では|とは|は|って(?!の))|として|には|が|も|(?<=とも|ともに|共に))[、,]? {0,2}[:=]?\s{0,3}/
    .source;
/** Its end is one of a whole line. */
const alone = /(?=[ \t]{0,4}(?:\r?\n|$))/;
/** Quotes of a phrase: blanks and Japanese letters may stand inside. */
const phrase = /["“「『]{1,2}((?! )[!#-~ぁ-んァ-ヶー ]{4,60}(?<! ))["”」』]/;
/** Between a label and a value that belongs to something else. */
const otherThing =
  'ユーザ|アカウント|対象|エラー|コード|サーバ|端末|マシン|環境|期限|(?:更新|変更|設定|登録|作成)日|日[時付]|ポリシー|バージョン|ロール|(?<!社)名|イベント|番号|先|(?<!手)元|ファイル|テナント|リソース|サービス|製品|ツール|方式|方法|アプリ|ハッシュ|同期|管理|保護|レス|ライトバック|書き戻し';

/** What people slip in before a value: anything but another subject. */
const filler = `(?:(?:ユーザー?|アカウント|ログイン ?)(?:名|ID)?と(?=同|共)|(?!${otherThing})(?:とも|らも|では|もと|(?<=[すた])が(?=、)|\\d{1,2} ?(?=[台桁文人])|[^はがもを!-~\\r\\n。「『])){0,24}\\(?`;

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
      /\)?(?:は|が|に|で|[:=]|→|⇒|=>|is |are |was | |\r?\n)(?:[、,] ?)?(?:それぞれ|順に)?、?\s{0,3}["'「『]?[!#-&(-+.0-=?-_a-~-]{1,60}["'」』]? {0,2}(?:[/,、・:]|と) {0,2}["'「『]?/,
      value,
    ),
    // "user and password are correct, call me"; a row of a table.
    accept: (secret, _after, match) =>
      isTold(secret) &&
      !/@[\w-]+\.|,\w/.test(secret) &&
      (isLikely(secret) || !/ (?:is|are|was) \w+,/.test(match[0])),
  },
  {
    id: 'japanese/quoted',
    kind: 'password',
    literals,
    expression: sticky('i', label, `(?:${particle}${filler}|:\\s{0,3}|を|に)?`, quotedValue),
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
    expression: sticky('i', label, `(?:${particle}${filler}|[:=]\\s{0,3}|を|)`, phrase),
    accept: (secret, after, match) =>
      isPhrase(secret) &&
      !isTalkBehind(after) &&
      (!/を["「『]/.test(match[0]) || becomes.test(after)) &&
      (/\d$/.test(secret) || !/[ドPW] ?["「『]/i.test(match[0])),
  },
  {
    id: 'japanese/quoted-later',
    kind: 'password',
    literals,
    expression: sticky('i', label, /[をはが][^\r\n。「」"]{1,30}/, quotedValue),
    accept: (secret, after) => isLikely(secret) && (becomes.test(after) || /^ ?で(?:す|し)/.test(after)),
  },
  {
    id: 'japanese/is',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      `(?:(?<!${pair})|(?=パスワード[はが]?(?:どちら|両方|とも|共)))`,
      label,
      particle,
      filler,
      value,
    ),
    accept: isSaid,
  },
  {
    id: 'japanese/colon',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      label,
      labelEnd,
      `(?:${assignment}|(?<=[ァ-ヶー鍵] {0,2})(?:/|>|-(?= )) ?)`,
      '(?![;,&])',
      value,
    ),
    accept: (secret, after, match) =>
      (isLikely(secret) ||
        (isTold(secret) &&
          /^[ぁ-ー一-龠]/.test(match[0]) &&
          (!isPlain(secret) || /[:=→⇒]/.test(match[0])) &&
          /^ {0,3}(?:\r?\n|$|\()/.test(after))) &&
      !isTalkBehind(after) &&
      !/^pass(?![A-Za-z])/i.test(match[0]) &&
      !(/^パス(?!ワ|フ|コ)/.test(match[0]) && /[/\\.]/.test(secret)),
  },
  {
    id: 'japanese/set',
    kind: 'password',
    literals,
    expression: sticky('i', label, `["」』】\\])]?(?:の[、,]? {0,2}|[をに][、,]? {0,2}${filler})`, value),
    accept: isPut,
  },
  {
    id: 'japanese/set-from',
    kind: 'password',
    literals,
    expression: sticky('i', label, /(?:を|が|は) {0,2}["「『]?[!-~]{3,64}["」』]? ?から ?["「『]?/, value),
    accept: (secret, after) => isLikely(secret) && /^["」』]? ?(?:に|へ|と)/.test(after),
  },
  {
    id: 'japanese/after-user',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      /(?<=(?:(?<![A-Za-zァ-ヶー一-龠] ?)ID|ログイン ?(?:ID|名)|ユーザー?(?:名|ID)?|user(?: ?name| ?id)?|login|アカウント名?|ログイン|SSID)[ :=はが→「"]{1,4}[^\s"「」、,/]{2,60}[」"、,/ ]{1,4}(?:と|で)?)/,
      label,
      /(?:は|が|:|=|→| ){1,3}["「]?/,
      value,
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
      `(?:パスワード(?: ?/ ?)?|${label}(?:[】\\]*]{1,2}[ \\t]{0,20}|[ \\t]{1,20}|(?: -|、| /(?= )|\\.{3}|・{1,6}) ?))(?![=:@|/.([-])`,
      value,
    ),
    accept: (secret, after) =>
      (isLikely(secret) || (isTold(secret) && !isPlain(secret) && isUsed.test(after))) &&
      /^\s{0,3}(?:[でをにと。、新旧入使打)」』]|が(?:はじ|弾|通|拒|無効)|も(?:だめ|ダメ|NG|通)|から|の組| [ぁ-んァ-ヶー一-龠]|$|\r?\n)/.test(
        after,
      ) &&
      !isTalkBehind(after),
  },
  {
    id: 'japanese/row',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      /(?<=(?:^|\n)[ \t>]{0,4}\|[ *]{0,4}[^!-~\r\n]{0,12})/,
      label,
      /[ *]{0,20}\|[ *`]{0,4}/,
      value,
      /(?=[ *`]{0,20}\|(?! *\r?\n[ \t>]{0,4}\|? ?:?--))/,
    ),
    accept: (secret) => isLikely(secret) || isGiven(secret),
  },
  {
    id: 'japanese/below-user',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      /(?<=(?:(?<![A-Za-z])ID|ユーザー?(?:名|ID)?|user(?:name| ?id)?|アカウント名?)[ \t]{0,20}[:=→ ][^\r\n]{1,60}\r?\n[ \t・●■*>-]{0,6}[^!-~\r\n]{0,8})/,
      label,
      /[ \t]{0,20}(?:[:=→]|[ \t])[ \t]{0,20}/,
      value,
      alone,
    ),
    accept: isGiven,
  },
  {
    id: 'japanese/bracketed',
    kind: 'password',
    literals,
    expression: sticky('i', label, `(?:${particle}| ?[:=] ?)? {0,2}`, bracketedValue),
    accept: (secret, after) =>
      isBracketed(secret) ||
      (isGiven(secret) &&
        !isFillIn(secret) &&
        /^[)\]>] ?(?:のまま|です|でし|で(?:ログ|サイン|接続|試)|を(?:全|共|使|設定|入))/.test(after)),
  },
  {
    id: 'japanese/field',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      label,
      /(?:の)?(?:入力)?(?:欄|フィールド|ボックス|テキストボックス|項目|画面)(?:に|へ|で|には)[、,]? ?["「『]?/,
      value,
    ),
    accept: (secret, after) => isLikely(secret) && isUsed.test(after),
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
      /(?:(?:です|[にと]なります|でございます)[。:]?|[↓:>\]】)]{0,2})[ \t]{0,3}\r?\n(?:[ \t]{0,6}\r?\n)?[ \t>・*-]{0,6}/,
      value,
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
      /[はを]?[^\r\n]{0,12}(?:以下|下記|次|こちら)(?!の(?![通と内も]))(?:[^\r\n]{0,16}(?:\r?\n[ \t>・*-]{0,6}){1,2}|[^!-~\r\n]{0,10}[:。、 ] {0,2}["「]?)/,
      value,
    ),
    accept: (secret, after) =>
      isTold(secret) &&
      endsSentence.test(after) &&
      (!isPlain(secret) || (/^[a-z]+$/.test(secret) && /^\s{0,3}(?:\r?\n|$)/.test(after))),
  },
  {
    id: 'japanese/nearby',
    kind: 'password',
    literals: ['パスワード', 'パスフレーズ', 'pw'],
    expression: sticky(
      'i',
      /(?:パス(?:ワード|フレーズ)|(?<![A-Za-z])PW(?![A-Za-z]))/,
      `(?:(?!${otherThing})[^!-~\\r\\n。]){1,20}(?<!(?:のは|者は|人は)[\\s、]{0,2})["(「『]? ?`,
      value,
    ),
    accept: (secret, after) =>
      isUnmistakable(secret) ||
      ((becomes.test(after) ||
        /^["」』]? ?(?:です|でし|で統一|で共通|で間違|でござ|だよ|とな|にな|(?:って|と|を)(?:入力|入れ|打))/.test(
          after,
        )) &&
        isLikely(secret)),
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
      !isTalkBehind(after) &&
      (match[2]?.trim() && !/の/.test(match[0])
        ? isTold(secret)
        : isLikely(secret) || (/^という/.test(match[0]) && isGiven(secret))),
  },
  {
    id: 'japanese/tells',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      label,
      /(?:[をも]?[^!-~\r\n。]{0,10}(?:記載|伝え|教え|共有|書|連絡|案内|送り|貼|知らせ|使い|利用|試し)[^!-~\r\n。]{0,10}(?:[。:、→(]\s{0,3}|\r?\n\s{0,4})|を?(?:再?設定|変更|リセット|発行|更新|reset|changed)[^!-~\r\n。]{0,6} ?(?:→|⇒|->|=>) ?)["「]?/,
      value,
    ),
    accept: (secret, after) => endsSentence.test(after) && isTold(secret) && !isPlain(secret),
  },
  {
    id: 'japanese/rejected',
    kind: 'password',
    literals: ['と入力', 'を入力', 'と打'],
    expression: sticky(
      '',
      /(?<=(?:^|[^!-~])["「]?([!#-&(-;=?-~]{3,40})["」]? ?)(?:と|を)(?:入力|打)(?=[^。\r\n]{0,30}(?:パスワード|PW)が(?:違|間違|正し|誤|一致))/,
    ),
    accept: (secret) => isLikely(secret),
  },
  {
    id: 'japanese/watchword',
    kind: 'password',
    literals: ['合言葉', '合い言葉'],
    expression: sticky(
      '',
      /合い?言葉(?:は|:) ?「?([ぁ-んァ-ヶー一-龠]{3,20}?)(?=」|です|でした|\s{0,3}(?:$|\r?\n))/,
    ),
    accept: (secret) => !/忘|不明|設定|変更|未|無|別|ない|なし|した|ません/.test(secret),
  },
  {
    id: 'japanese/before-and-after',
    kind: 'password',
    literals: [
      '変更前',
      '変更後',
      '更新前',
      '更新後',
      'リセット後',
      '再設定後',
      '現在は',
      '今は',
      'もしくは',
      'または',
      'ではなく',
      'つまり',
    ],
    expression: sticky(
      '',
      /(?<=(?:パスワード|PW|pw)[^\r\n]{0,60})(?:(?:変更前|変更後|更新前|更新後|リセット後|再設定後|現在|今)(?:のもの)?(?:が|は|の|:)|(?:もしくは|または|ではなく|つまり)[、,]?) {0,2}["「]?/,
      value,
    ),
    accept: (secret, after, match) =>
      isLikely(secret) &&
      (!/^[もまでつ]/.test(match[0]) || endsValue.test(after) || /^["」]? ?の(?:ど|いず)/.test(after)),
  },
] as const satisfies readonly Pattern[];
