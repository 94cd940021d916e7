import { type Pattern, sticky } from './pattern';
import { assignment, beside, labelEnd, pair, passwordLabel, passwordLiterals, value } from './pieces';
import { isMixed, isNameLike, isStated, isStriking } from './values';

/** The type between a variable's name and `=`: `password: string = "…"`, `param adminPassword string = '…'`. */
const typed = '(?:[: ] {0,2}(?:string|str|char\\[\\]|object|any|SecureString)\\?? {0,2}(?==))?';
/** What is asked first, and the value only stands in for: `process.env.PW || "…"`; or what makes the string: `new String("…")`, and a line that goes on. */
const asked =
  '(?:[A-Za-z_][\\w.$]{1,60}(?:[[(]["\']\\w{1,40}["\'][\\])])? ?(?:\\|\\||\\?\\?|or) ?(?=["\'])|new \\w{1,20}\\((?=["\'])|\\\\\\r?\\n[ \\t]{1,20}(?=["\']))?';
/** From a name to the value in its braces: `"adminPassword": { "value": "`, `variable "pw" { default = "`. */
const within =
  '["\']?\\s?[:=]?\\s{0,3}\\{[^{}]{0,200}?(?<![\\w-])["\']?(?:value|defaultValue|default)["\']?\\s{0,3}[:=]\\s{0,3}';

/** A password after its label in settings, files, JSON, YAML, XML and source code; from the most to the least specific. */
export const settings = [
  {
    id: 'settings/quoted-pair',
    kind: 'password',
    literals: passwordLiterals,
    // The quotes stand around both: `-var "db_password=…"`.
    expression: sticky(
      'i',
      '(?<=["\'][\\w.-]{0,40})',
      passwordLabel,
      /=([^\s"'=;&]{1,60}(?: [^\s"'=;&]{1,60}){1,4})(?=["'])/,
    ),
    accept: isStated,
  },
  {
    id: 'settings/name-and-value',
    kind: 'password',
    literals: passwordLiterals,
    expression: sticky('i', passwordLabel, `(?:${beside}|${within})`, value),
    accept: isStated,
  },
  {
    // The first one of a list: `"passwords": ["…", "…"]`.
    id: 'settings/list',
    kind: 'password',
    literals: ['passwords', 'passwd'],
    expression: sticky(
      'i',
      passwordLabel,
      /["']?\s?[:=]\s{0,3}(?:\[\s{0,14}(?=["'])|\r?\n[ \t]{0,14}- )/,
      value,
    ),
    accept: (secret) => isMixed(secret),
  },
  {
    id: 'settings/value-and-name',
    kind: 'password',
    literals: passwordLiterals,
    expression: sticky(
      'i',
      '(?<=value["\']?\\s?[=:]\\s?(?:"([^"\\r\\n]{3,128})"|\'([^\'\\r\\n]{3,128})\'),?\\s{0,3}["\']?(?:key|name)["\']?\\s?[=:]\\s?["\'][\\w.:-]{0,40})',
      passwordLabel,
    ),
    accept: isStated,
  },
  {
    id: 'settings/markup',
    kind: 'password',
    literals: passwordLiterals,
    // Cells of a table on a page: `<td>Password</td><td>…</td>`.
    expression: sticky(
      'i',
      passwordLabel,
      /:?(?:<\/\w{1,8}>\s{0,9}){1,2}(?:<\w{1,8}[^<>]{0,40}>\s{0,9}){1,2}([^<>\s]{3,64})\s{0,9}<\//,
    ),
    accept: (secret) => isMixed(secret) && !isNameLike(secret),
  },
  {
    id: 'settings/element',
    kind: 'password',
    literals: passwordLiterals,
    expression: sticky(
      'i',
      passwordLabel,
      /(?:["'](?:\s[^<>\r\n]{0,80})?)?>\s{0,20}(?:<value>\s{0,20})?(?:<!\[CDATA\[)?([^<>\s]{3,128}(?: [^<>\s]{1,60}){0,4})(?:\]\]>)?\s{0,20}<\//,
    ),
    // An attribute may name a password's heading: `<label for="password">Kennwort</label>`.
    accept: (secret, after, match) =>
      isStated(secret, after) && (/^[^"'<>]{1,40}>|<value>/i.test(match[0]) || /[\d!@#$%^&*]/.test(secret)),
  },
  {
    id: 'settings/password',
    kind: 'password',
    literals: passwordLiterals,
    expression: sticky('i', `(?<!${pair})`, passwordLabel, labelEnd, typed, assignment, asked, value),
    accept: isStated,
  },
  {
    id: 'settings/pass',
    kind: 'password',
    literals: ['pass'],
    expression: sticky(
      '',
      '(?:(?<=[a-z\\d])Pass|(?<![A-Za-z/]|--- )(?:[Pp]ass|PASS)|(?:(?<=db|user|admin|root|my|sql|smtp|ftp|mail)pass|(?<=[A-Z]{2}(?<!BY|OM|ES))PASS)(?==))(?![A-Za-z_])',
      labelEnd,
      typed,
      assignment,
      asked,
      value,
    ),
    // `PASS: TestLogin1` is the result of a test.
    accept: (secret, after, match) => {
      if (match[0].slice(0, match[0].indexOf(secret, 4)).includes('=')) return isStated(secret, after);
      if (/\s/.test(secret)) return false;
      if (/^\w{1,10}\\?["']\s?:/.test(match[0])) return isStated(secret, after);
      return isMixed(secret, after) && !/^test|[_/]/i.test(secret);
    },
  },
  {
    id: 'settings/table',
    kind: 'password',
    literals: passwordLiterals,
    expression: sticky(
      'i',
      passwordLabel,
      / {0,20}(?:\||\t) {0,20}([!#-&(-;=?-_a-{}~]{3,64})(?= {0,40}(?:\||\t|$|\r|\n))/,
    ),
    accept: (secret) => isStriking(secret) && !isNameLike(secret),
  },
] as const satisfies readonly Pattern[];
