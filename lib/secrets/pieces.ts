/** Pieces of expressions that several families share. Text is folded when they meet it: `：` is `:` by then. */

/** Words for a password in settings and forms; nothing else may be glued to their end. */
export const passwordLabel =
  '(?:(?:password|passwd|passphrase|passcode|pwd)(?:\\d|[ _-]?(?:value|string))?|(?<![A-Za-z])(?:pw|psw|psk)|pre-?shared[ _-]?key|(?:パスワード|事前共有(?:キー|鍵)|パスフレーズ|パスコード|暗証番号)(?:の値|文字列)?)(?![A-Za-z_])';
export const passwordLiterals = [
  'passw',
  'passphrase',
  'passcode',
  'pwd',
  'pw',
  'psw',
  'psk',
  'pre-shared',
  'preshared',
  '事前共有',
  'パスワード',
  'パスフレーズ',
  'パスコード',
  '暗証番号',
] as const;

/** What may stand between a label and its separator: closing quotes, markup, a remark in brackets. */
export const labelEnd = '["\'*`_\\\\\\]】』」]{0,3}(?: ?\\([^()\\r\\n]{1,30}\\))?[ \\t]{0,3}';

/** Marks that say "the value follows". */
export const assignment = '(?:[:=]{1,2}|=>|->|→|⇒)[ \\t*`]{0,4}';

/** Printable ASCII without quotes, angle brackets and blanks; `,;&` end a value where another setting, a blank or the line end follows. */
const sign = '(?:[!#-%(-+.-:=?-\\[\\]-_a-~-]|[,;&](?![\\w .-]{0,40}=|\\s|$))';
/** Signs that end a sentence or close a bracket rather than a password. */
const notClosing = '(?<![.,;:()[\\]{}|])';

/** Three groups, of which one takes part: in double quotes (maybe escaped), in other quotes, bare. */
export const value = `(?:\\\\?"([!#-\\[\\]-~]{3,128})\\\\?"|['“‘\`「『]{1,2}([!-&(-_a-~]{3,128})['”’\`」』]|(\\{[^{}\\s]{3,80}\\}|${sign}{3,128}${notClosing}))`;

/** A value in quotes only; two groups. */
export const quotedValue = `(?:\\\\?["“]([!#-\\[\\]-~]{3,128})\\\\?["”]|['‘\`「『【]{1,2}([!-&(-_a-~]{3,128})['’\`」』】])`;

/** A value in running text: ASCII, no quotes; one group. */
export const wordValue = `([!#-&(-;=?-_a-~]{3,64}${notClosing})`;

/** Before a password label: the label of the user's name. What follows is a pair, `ID/PW は admin / …`. */
export const pair =
  '(?:(?<![A-Za-z])(?:ID|user(?: ?name| ?id)?|login)|ユーザー?(?:名|ID)?|アカウント名?|メール(?:アドレス)?) {0,2}(?:[/・&,、と]|and) {0,2}';

/** A label as people say it in a sentence, and where to look for it. */
export const saidLabel = `(?:${passwordLabel}|(?<![A-Za-z])pass(?![A-Za-z]))`;
export const saidLiterals = [...passwordLiterals, 'pass'] as const;

/** Blanks, and a remark in brackets: `パスワード (sa) は`. */
export const gap = '(?: ?\\([^()\\r\\n]{1,30}\\))? {0,2}';
