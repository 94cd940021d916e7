import { before, type Pattern, sticky } from './pattern';
import { passwordLabel, passwordLiterals, quotedString, value } from './pieces';
import { isArgument, isMixed, isStated, isStriking } from './values';

/** The end of a call's first argument: `define('DB_PASSWORD', '…')`. */
const nextArgument = '["\']\\s{0,2},\\s{0,20}(?:\\w{1,20} ?= ?[\\w"\']{1,20}, ?)?(?:default ?= ?)?';
/** An argument of a call, in quotes or not, and what parts it from the next. */
const anArgument = '(?:"[^"\\r\\n]{0,120}"|\'[^\'\\r\\n]{0,120}\'|[\\w.$]{1,60}) ?,\\s{0,40}';

const spelled = (secret: string) => isStated(secret, '');

/** Passwords given to functions, cmdlets and SQL statements. */
export const calls = [
  {
    id: 'calls/call',
    kind: 'password',
    literals: passwordLiterals,
    expression: sticky('i', passwordLabel, '(?:\\s?\\(\\s?|["\'] {1,3})', quotedString),
    accept: (secret, _after, match) =>
      isStated(secret, '') && (isMixed(secret) || /(?:set|with|use)\w{0,20}$/i.test(before(match))),
  },
  {
    id: 'calls/argument',
    kind: 'password',
    literals: passwordLiterals,
    expression: sticky(
      'i',
      '(?<=(?:define|env|set|put|add|property|default|append|param|attribute|get|field|value)\\w{0,20}\\(\\s?["\'][\\w.: -]{0,40})',
      passwordLabel,
      nextArgument,
      quotedString,
    ),
    accept: isStated,
  },
  {
    id: 'calls/secure-string',
    kind: 'password',
    literals: ['convertto-securestring'],
    expression: sticky(
      'i',
      /ConvertTo-SecureString\s{1,3}(?:-(?:String|AsPlainText|Force)[ :]\s{0,2}){0,3}\(?/,
      value,
    ),
    accept: isArgument,
  },
  {
    id: 'calls/to-secure-string',
    kind: 'password',
    literals: ['convertto-securestring'],
    expression: sticky(
      'i',
      /(?<=(?:'([^'\r\n]{3,128})'|"([^"\r\n]{3,128})") {0,3}\| {0,3})ConvertTo-SecureString/,
    ),
    accept: spelled,
  },
  {
    id: 'calls/credential',
    kind: 'password',
    literals: ['credential', 'httpbasicauth', 'passwordauthentication', 'basicauth', 'auth=(', 'auth = ('],
    expression: sticky(
      'i',
      `(?:credentials?|httpbasicauth|passwordauthentication|(?<=[a-z.])basicauth|(?<![a-z])auth ?=)(?:\\]::new)?\\s?(?:\\(\\s?|-ArgumentList\\s{1,3}@?\\(?)${anArgument}`,
      quotedString,
    ),
    accept: spelled,
  },
  {
    id: 'calls/log-in',
    kind: 'password',
    literals: ['.login('],
    expression: sticky('', `\\.login\\(\\s?${anArgument}`, quotedString),
    accept: (secret) => isMixed(secret) || isStriking(secret),
  },
  {
    id: 'calls/third',
    kind: 'password',
    literals: ['directoryentry', 'getconnection', 'mysqli', 'mysql_connect', 'new pdo', 'logonuser'],
    expression: sticky(
      'i',
      `(?:directoryentry|getconnection|mysqli(?:_connect)?|mysql_connect|new pdo|logonuser[aw]?)\\s?\\(\\s{0,20}(?:${anArgument}){2}`,
      quotedString,
    ),
    accept: spelled,
  },
  {
    // Java: `keyStore.load(stream, "…".toCharArray())`.
    id: 'calls/char-array',
    kind: 'password',
    literals: ['.tochararray('],
    expression: sticky(
      '',
      /(?<=(?:load|init|PBEKeySpec|PasswordProtection|getKey|setKeyEntry|[Pp]assword\w{0,12}) ?[(=][^;\r\n]{0,120}["']([^"'\r\n]{3,128})["'])\.toCharArray\(/,
    ),
    accept: spelled,
  },
  {
    // What Expect types behind the question.
    id: 'calls/send',
    kind: 'password',
    literals: ['send '],
    expression: sticky(
      '',
      /(?<=assword[:?)* ]{0,5}["'}]?[;\s{]{1,14})send (?:--? ?)?\\{0,3}["']([^"'\\\r\n]{3,128})\\{1,3}[rn]/,
    ),
    accept: spelled,
  },
  {
    id: 'calls/go-dsn',
    kind: 'password',
    literals: ['@tcp('],
    expression: sticky('', /(?<=["'`][\w.-]{1,60}:([^\s"'`:]{3,100}))@tcp\(/),
    accept: spelled,
  },
  {
    id: 'calls/identified-by',
    kind: 'password',
    literals: ['identified '],
    expression: sticky(
      'i',
      /identified (?:with ['"]?(?!aad)\w{3,40}['"]? )?(?:by|as)\s{1,3}(?:password )?/,
      `(?:${quotedString}|([^\\s"'\`;<>()]{3,128}))`,
    ),
    accept: (secret, _after, match) => spelled(secret) && (/["']/.test(match[0]) || isMixed(secret)),
  },
  {
    id: 'calls/sql',
    kind: 'password',
    literals: ['password'],
    expression: sticky('i', /(?<![\w$.>-])password(?:\s?\(\s?|\s{1,3})/, "N?'((?:[^'\\r\\n]|''){3,128})'"),
    accept: spelled,
  },
  {
    id: 'calls/sql-credential',
    kind: 'password',
    literals: ['secret'],
    expression: sticky(
      'i',
      /(?<=IDENTITY ?= ?N?'[^'\r\n]{0,120}' ?,\s{0,20})SECRET ?= ?N?'([^'\r\n]{3,300})'/,
    ),
    accept: spelled,
  },
] as const satisfies readonly Pattern[];
