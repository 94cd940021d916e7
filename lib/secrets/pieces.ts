/** Pieces of expressions that several families share. Text is folded when they meet it: `：` is `:` by then. */

/** Words for a password in settings and forms; nothing else may be glued to their end. */
export const passwordLabel =
  '(?:(?:passwords?|passwd|passphrase|passcode|pswd|pwd)(?:\\d{1,2}| \\d(?= ?[:=])|[ _-]?(?:value|string|text|plain|prod|dev|test|stg|old|new))?|(?<=(?<![A-Za-z\\d])(?:my|db|sa|sql|vm|user|admin|root|svc|ad|ftp|app)?)(?:pw|psw|psk)|(?<![A-Za-z])p\\/w|keymaterial|pre-?shared[ _-]?key|(?:パスワード|事前共有(?:キー|鍵)|パスフレーズ|パスコード|暗証番号)(?:の値|文字列)?)(?![A-Za-z_])';
export const passwordLiterals = [
  'passw',
  'passphrase',
  'passcode',
  'pwd',
  'pw',
  'psw',
  'psk',
  'pswd',
  'p/w',
  'keymaterial',
  'pre-shared',
  'preshared',
  '事前共有',
  'パスワード',
  'パスフレーズ',
  'パスコード',
  '暗証番号',
] as const;

/** What may stand between a label and its separator: closing quotes, markup, a remark in brackets. */
export const labelEnd =
  '(?:\\[\\d{0,4}\\])?["\'*`_\\\\\\]】』」]{0,3}(?:</\\w{1,8}>)?(?: ?\\([^()\\r\\n]{1,30}\\))?[ \\t]{0,20}';

/** Marks that say "the value follows"; `:-` and `:=` where a shell has a default, `${PASSWORD:-…}`. */
export const assignment =
  '(?::[-=](?=[^\\s{}]{1,80}\\})|[:=]{1,2}|[?|+]{1,2}=|=>|->|<-|→|⇒)[ \\t]{0,20}(?:\\*{1,2}(?!\\*)[ \\t]{0,4})?';

/** From a name to the value beside it: `"name": "…", "type": "…", "value": "`, `key="…" value="`. */
export const beside =
  '["\'\\\\]{0,2}(?:,\\s{0,14}|\\s{1,14})(?:["\'\\\\]{0,2}\\w{1,20}["\'\\\\]{0,2}\\s?[:=]\\s?["\'\\\\]{0,2}[\\w.-]{0,30}["\'\\\\]{0,2},?\\s{0,14})?["\'\\\\]{0,2}value["\'\\\\]{0,2}\\s{0,2}[:=]\\s{0,2}';

/**
 * Printable ASCII without blanks and markup; `,;&` end a value where another setting, a blank or the line end follows;
 * quotes, `>` and `\` belong to it only amid other signs.
 */
const sign =
  '(?:[!#-%(-+.-:=?-\\[\\]-_a-~À-ɏ-]|[,;&](?![\\w .-]{0,40}[=:]|\\s|&|$)|["\'`](?<=[\\w!#$%^&*@]["\'`])(?=[\\w!#$%^&*@])|>(?<=[^\\s=-]>)(?=[^\\s<>"\'=,;)])|\\\\(?!["\'\\s]|[nrt][A-Z_ \\["\'{-]))';
/** Signs that end a sentence or close a bracket rather than a password, unless the password opened the bracket. */
const notClosing =
  '(?:(?<![.,;:()[\\]{}|])|(?<=\\([^()\\s:=,]{1,30}\\)|\\{[^{}\\s:=,]{1,30}\\}|\\[[^[\\]\\s:=,]{1,30}\\]))';

/** Inside quotes anything may stand, also blanks and escaped or doubled quotes. Several groups, of which one takes part. */
export const quotedString =
  '(?:\\\\{1,3}"((?:[^"\\\\\\r\\n]|\\\\(?!\\\\{0,2}")[^\\r\\n]){3,128})\\\\{1,3}"|""(?!")([^"\\r\\n]{3,128})""|[@NbrufL$]{0,2}"(?!")((?:[^"\\\\\\r\\n]|\\\\[^\\r\\n]|""){3,128})"|[@NbrufL$]{0,2}\'(?!\')((?:[^\'\\\\\\r\\n]|\\\\[^\\r\\n]|\'\'){3,128})\')';

/** Several groups, of which one takes part: in straight quotes, in other quotes, in braces (ODBC), bare. */
export const value = `(?:${quotedString}|["'“‘\`「『]{1,2}([!-&(-_a-~]{3,128})["'”’\`」』]|(\\{(?:[^{}\\s:]|\\}\\}){3,80}\\}|${sign}{3,128}${notClosing}))`;

/** A value in quotes only; two groups. */
export const quotedValue = `(?:\\\\?["“]([!#-\\[\\]-~]{3,128})\\\\?["”]|['‘\`「『【]{1,2}([!-&(-_a-~]{3,128})['’\`」』】])`;

/** A value in running text: ASCII, no quotes; one group. */
export const wordValue = `([!#-&(-;=?-_a-~]{3,64}(?<![.,;:()[\\]{}|]))`;

/** Before a password label: the label of the user's name. What follows is a pair, `ID/PW は admin / …`. */
export const pair =
  '(?:(?<![A-Za-z])(?:ID|user(?: ?name| ?id)?|login)|ユーザー?(?:名|ID)?|アカウント名?|メール(?:アドレス)?) {0,2}(?:[/・&,、と]|and) {0,2}';

/** A label as people say it in a sentence, and where to look for it. */
export const saidLabel = `(?:${passwordLabel}|(?<![A-Za-z])pass(?![A-Za-z]))`;
export const saidLiterals = [...passwordLiterals, 'pass'] as const;

/** Blanks, and a remark in brackets: `パスワード (sa) は`. */
export const gap = '(?: ?\\([^()\\r\\n]{1,30}\\))? {0,2}';
