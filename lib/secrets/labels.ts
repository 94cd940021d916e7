import { gap, saidLabel } from './pieces';

/* What people call a secret in a sentence, and where to look for it; `pieces.ts` has what settings call it. */

/** With the commonest typing errors. */
export const englishLabel = `(?:${saidLabel}|${
  /(?<![A-Za-z])(?:pass?w?o?r?d|pass(?:ow|wro|wr|wor|owr)d?|passwrd|pword|pas(?:word|ward)|passward|pswd|pass ?(?:word|phrase)|passwort|kennwort|mot de passe|contrase[nñ]a|senha)(?![A-Za-z])|(?:(?:shared|radius)[ -](?:key|secret)|pre[ -]?shared[ -](?:secret|key)|(?:wi-?fi|wireless|wlan|wpa\d?) key|(?<=key ?\()psk(?=\))|community string|access code)(?![A-Za-z])/
    .source
})`;
/** None begins another, or a pattern would be tried twice at one place. */
export const englishLiterals = [
  'pass',
  'pw',
  'psw',
  'psk',
  'pre-shared',
  'preshared',
  'pre shared',
  'pasw',
  'pword',
  'p/w',
  'shared key',
  'shared-key',
  'shared secret',
  'radius ',
  'radius-',
  'community string',
  'access code',
  'wireless ',
  'wlan ',
  'wpa',
  'kennwort',
  'mot de passe',
  'contrase',
  'senha',
  'wifi',
  'wi-fi',
] as const;

/** Also the short パス, which is a path as well: what follows decides. */
export const japaneseLabel = `(?:${englishLabel}|${
  /(?:(?<![ァ-ヶーA-Za-z])|(?<=zip|rdp|vpn|wifi|ssh|ftp|sql|db))パス(?![ァ-ヶー])|秘密の質問の(?:答え|回答)|ぱすわーど|パスワ(?:ド|ート|-ド)|合い?言葉|(?<!事前)(?:共有|接続) ?(?:キー|鍵|シークレット)|radius[^\r\n。]{0,10}シークレット|(?:wi-?fi|ssid)[^。]{0,30}キー|ワンタイム ?コード/
    .source
})(?:の?(?:設定値|候補|初期値|既定値|値|方|ほう|文字列|中身|情報)|自体|そのもの|設定(?= ?:)|\\d(?= ?[:=は]))?${gap}`;
export const japaneseLiterals = [
  ...englishLiterals,
  'パス',
  'ぱすわーど',
  '秘密の質問',
  '暗証番号',
  '事前共有',
  '合言葉',
  '合い言葉',
  '共有キー',
  '共有 キー',
  '共有鍵',
  '共有シークレット',
  '接続キー',
  '接続 キー',
  '接続鍵',
  'radius',
  'ssid',
  'ワンタイムコード',
] as const;

/** Of digits only. */
export const codeLabel =
  /(?:(?<![A-Za-z])(?:PIN|OTP|TOTP)(?![A-Za-z])|passcode|(?:verification|security|one[- ]time|access|backup|recovery|unlock|door|alarm) (?:pass)?codes?|code for (?:the |my )?(?:MFA|OTP|SMS|2FA|verification|authenticator)(?![A-Za-z])|暗証番号|ワンタイム ?(?:パスワード|コード)|セキュリティ ?コード|パスコード|(?:認証|確認)[ぁ-んァ-ヶー一-龠]{0,5}コード|認証番号)(?: ?コード| ?code| ?番号| ?number)?/
    .source;
export const codeLiterals = [
  'pin',
  'otp',
  'passcode',
  'verification code',
  'security code',
  'one-time',
  'one time',
  'access code',
  'backup code',
  'recovery code',
  'unlock code',
  'code for ',
  'door code',
  'alarm code',
  '暗証番号',
  'ワンタイム',
  '認証',
  '確認',
  'セキュリティコード',
  'セキュリティ コード',
  'パスコード',
] as const;

const itsValue = '(?: ?(?:の?値|(?:, )?(?:its |the )?(?:new |old |current |header )?value))?';

/** What a machine draws, by kind. A name, an id, an end point or a public one is none. */
export const drawnLabels = [
  {
    kind: 'client-secret',
    label: `(?:シークレット|(?<![A-Za-z])secret)${itsValue}`,
    literals: ['シークレット', 'secret'],
  },
  {
    kind: 'access-token',
    label: `(?:(?<!継続 ?)トークン|${
      /(?<![A-Za-z])PAT(?=[ :=])|(?<!(?:continuation|next|skip|sync|page|cancellation|public|public ?key|delta|csrf|xsrf|verification|antiforgery|lock|request|resume|fencing|device)[ _-]?)token/
        .source
    })${itsValue}`,
    literals: ['トークン', 'token', 'pat ', 'pat:', 'pat='],
  },
  {
    kind: 'api-key',
    label: `(?:${
      /(?<!(?:公開|パブリック|主|外部|ショートカット|レジストリ|パーティション|共有) ?)キー ?[12]?|(?<!(?:public|partition|foreign|registry|sort|primary|row|hash|range|websocket|shared|product|cache|instrumentation|ssh|idempotency|routing)[ _-]?|[A-Za-z])key ?[12]?/
        .source
    })${itsValue}`,
    literals: ['キー', 'key'],
  },
] as const;

/** A mark behind a question is not the password's. */
const notAsking =
  /(?<!(?:^|[.!?>\n] {0,3})(?:(?:so|and|but|hi|hello),? )?(?:is|was|why|what|can|could|should|would|do|does|did|how|which|will|have|has|are) [^\r\n]{1,100}\?(?=\s|$))/
    .source;

/** A value in running text, bare or in bold; of two groups one takes part. Signs that end a sentence or close a bracket are not its last. */
export const saidValue = `(?:${/\*{2}([!#-)+-;=?-_a-~]{3,64})\*{2}/.source}|(${/[!#-&(-;=?-_a-~À-ɏ]{3,64}(?<![.,;:()[\]{}|])/.source}${notAsking}))`;

/** A value in brackets, which are not its own. */
export const bracketedValue = /(?:[([]([!-'*-;=?-Z^-~]{3,64})[)\]]|<([!-;=?-~]{3,64})>)/.source;
