import { base64Text } from './base64';
import { type Pattern, sticky } from './pattern';
import { assignment, labelEnd, pair, passwordLabel, passwordLiterals, quotedString, value } from './pieces';
import { isEmptyTalk, isMixed, isNameLike, isRandom, isStated, isStriking, isUnmistakable } from './values';

/** The type between a variable's name and `=`: `password: string = "…"`, `param adminPassword string = '…'`. */
const typed = '(?:[: ] {0,2}(?:string|str|char\\[\\]|object|any|SecureString)\\?? {0,2}(?==))?';
/** What is asked first, and the value only stands in for: `process.env.PW || "…"`. */
const asked = '(?:[A-Za-z_][\\w.$]{1,60}(?:\\[["\']\\w{1,40}["\']\\])? ?(?:\\|\\||\\?\\?) ?(?=["\']))?';
/** From a name to the value beside it: `"name": "…", "type": "…", "value": "`, `key="…" value="`. */
const beside =
  '["\'\\\\]{0,2}(?:,\\s{0,14}|\\s{1,14})(?:["\'\\\\]{0,2}\\w{1,20}["\'\\\\]{0,2}\\s?[:=]\\s?["\'\\\\]{0,2}[\\w.-]{0,30}["\'\\\\]{0,2},?\\s{0,14})?["\'\\\\]{0,2}value["\'\\\\]{0,2}\\s{0,2}[:=]\\s{0,2}';
/** From a name to the value in its braces: `"adminPassword": { "value": "`, `variable "pw" { default = "`. */
const within =
  '["\']?\\s?[:=]?\\s{0,3}\\{[^{}]{0,200}?(?<![\\w-])["\']?(?:value|defaultValue|default)["\']?\\s{0,3}[:=]\\s{0,3}';
/** The end of a call's first argument: `define('DB_PASSWORD', '…')`. */
const nextArgument = '["\']\\s{0,2},\\s{0,20}(?:\\w{1,20} ?= ?[\\w"\']{1,20}, ?)?(?:default ?= ?)?';

const keySeparator = `(?![A-Za-z0-9_./-])(?:${beside}|["'*\`\\\\)\\]】」]{0,3}\\s{0,3}(?:[:=]{1,2}|=>|→|は|が|is\\s|,(?=\\s?["']))?\\s{0,4})\\\\?["'“「\`]{0,2}`;
const keyValue = '([A-Za-z0-9+/_.~%-]{15,200}[A-Za-z0-9_~-]={0,2})';
const keyWord =
  '(?:(?<![A-Za-z])key[12]|(?<=(?:api|access|account|storage|master|primary|secondary|subscription|admin|query|host|functions?|shared|service|encryption|signing|secret|private|auth)[ _-]?)key[12]?|(?<!公開|パブリック|公開 |パブリック )キー ?[12]?)(?: ?の値|[ _-]value)?';
const secretWord = '(?:secret(?:[ _-]?(?:value|key|string|text))?|シークレット(?:の?値)?)(?:_?\\d{1,3})?';
const tokenWord =
  '(?:(?<!(?:continuation|next|skip|sync|page|cancellation|public|public ?key|delta|csrf|xsrf|verification|antiforgery)[ _-]?)token(?:_?\\d{1,3})?|(?<!継続 ?)トークン)';
const credentialWord = '(?:credentials?|(?<![A-Za-z])creds?|(?<![A-Za-z])auth)';

/** A label said it: also hexadecimal of the length of a hash. */
const isKey = (secret: string) =>
  isRandom(secret) || (/^(?:[\da-f]{40,128}|[\dA-F]{40,128})$/.test(secret) && !isEmptyTalk(secret));

/** The line `line` (from 0) of the data of a Kubernetes Secret, whatever its key is called. */
const manifest = (line: number) =>
  ({
    id: `settings/manifest-${line}`,
    kind: 'kubernetes-credential',
    literals: ['data:'],
    expression: sticky(
      '',
      /[Dd]ata:[ \t]{0,3}\r?\n/,
      `(?:[ \\t]{1,8}[^\\s][^\\r\\n]{0,4000}\\r?\\n){${line}}`,
      /[ \t]{1,8}["']?(?![\w.-]{0,40}(?:user|name|host|port|\.crt))[\w.-]{1,80}["']?: {1,4}["']?([^\s"'|>{[][^\s"']{3,4000})/,
    ),
    accept: (secret, _after, match) => {
      const around = match.input.slice(Math.max(0, match.index - 600), match.index + match[0].length + 600);
      return !isEmptyTalk(secret) && /kind: Secret(?:\s|$)/.test(around);
    },
  }) as const satisfies Pattern;

/** `label = value` in settings, files, JSON, YAML, XML and source code; from the most to the least specific. */
export const settings = [
  {
    id: 'settings/publish-profile',
    kind: 'publish-profile',
    literals: ['userpwd'],
    expression: sticky('i', 'userPWD', labelEnd, assignment, value),
    accept: isStated,
  },
  {
    id: 'settings/kubeconfig',
    kind: 'kubernetes-credential',
    literals: ['client-key-data'],
    expression: sticky('i', /client-key-data["']?:\s{0,3}["']?([A-Za-z0-9+/]{20,8000}={0,2})/),
  },
  {
    id: 'settings/docker-auth',
    kind: 'registry-password',
    literals: ['"auth'],
    expression: sticky('', /"auth\\?"\s{0,3}:\s{0,3}\\?"([A-Za-z0-9+/]{8,400}={0,2})\\?"/),
    accept: (secret) => /^[^:]+:./.test(base64Text(secret) ?? ''),
  },
  {
    id: 'settings/aws',
    kind: 'aws-key',
    literals: ['secret_access_key', 'secretaccesskey', 'secret access key'],
    expression: sticky(
      'i',
      /secret[_ ]?access[_ ]?key["'\\]{0,2}\s{0,3}[:=]\s{0,3}["'\\]{0,2}([A-Za-z0-9+/]{40})(?![A-Za-z0-9+/])/,
    ),
    accept: (secret) => !/EXAMPLE/.test(secret),
  },
  {
    id: 'settings/client-secret',
    kind: 'client-secret',
    literals: ['secret', 'シークレット'],
    expression: sticky(
      'i',
      '(?:(?<=(?:client|app|application|service ?principal|sp|consumer)[ _-]?)secret|(?<=(?:クライアント|アプリケーション|アプリ) ?)シークレット)(?:[ _-]?value|の値)?',
      keySeparator,
      keyValue,
    ),
    accept: isKey,
  },
  {
    id: 'settings/old-storage-key',
    kind: 'storage-key',
    literals: ['key', 'キー', 'value'],
    expression: sticky(
      'i',
      `(?<!public ?)(?:value|key[12]?|${keyWord})`,
      keySeparator,
      /([A-Za-z0-9+/]{86}==)/,
    ),
    accept: isRandom,
  },
  {
    id: 'settings/key',
    kind: 'api-key',
    literals: ['key', 'キー'],
    expression: sticky('i', keyWord, keySeparator, keyValue),
    accept: isKey,
  },
  {
    id: 'settings/secret',
    kind: 'api-key',
    literals: ['secret', 'シークレット'],
    expression: sticky('i', secretWord, keySeparator, keyValue),
    accept: isKey,
  },
  {
    id: 'settings/token',
    kind: 'access-token',
    literals: ['token', 'トークン'],
    expression: sticky('i', tokenWord, keySeparator, keyValue),
    accept: (secret) => secret.length >= 20 && isKey(secret),
  },
  {
    id: 'settings/credential',
    kind: 'api-key',
    literals: ['cred', 'auth'],
    expression: sticky('i', credentialWord, labelEnd, assignment, '\\\\?["\'“「`]{0,2}', keyValue),
    accept: isKey,
  },
  {
    id: 'settings/odd-key',
    kind: 'api-key',
    literals: ['key', 'secret', 'token'],
    expression: sticky(
      'i',
      `(?:${keyWord}|${secretWord}|${tokenWord})`,
      `(?![A-Za-z0-9_./-])${labelEnd}(?:(?:${assignment})?(?=[@\\\\]{0,3}["'])|${assignment})`,
      value,
    ),
    accept: (secret, _after, match) =>
      secret.length >= 8 &&
      !/\s/.test(secret) &&
      (/["'](?=[^"']*$)/.test(match[0].slice(-secret.length - 2))
        ? isStriking(secret) && !isNameLike(secret)
        : isUnmistakable(secret)),
  },
  {
    id: 'settings/mount',
    kind: 'password',
    literals: ['cifs'],
    // Here a comma parts the options, whatever they look like.
    expression: sticky('', /cifs[^\r\n]{0,200}?[ ,]pass(?:word)?=([^\s,"']{3,128})/),
    accept: isStated,
  },
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
    id: 'settings/registry',
    kind: 'password',
    literals: passwordLiterals,
    // Windows: `DefaultPassword  REG_SZ  …`, `reg add … /v DefaultPassword /t REG_SZ /d …`, and RDP files: `password:s:…`.
    expression: sticky(
      'i',
      passwordLabel,
      '(?:\\s{1,20}(?:/t\\s{1,3})?REG_\\w{2,12}\\s{1,20}(?:/d\\s{1,3})?|["\']?\\s{1,3}-Value\\s{1,3}|(?: 51)?:[bs]:)',
      value,
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
    id: 'settings/directive',
    kind: 'password',
    literals: ['requirepass', 'masterauth', 'bindpw', 'rootpw'],
    expression: sticky('', /(?:requirepass|masterauth|bindpw|rootpw)[ \t]{1,20}/, value),
    accept: isStated,
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
    id: 'settings/call',
    kind: 'password',
    literals: passwordLiterals,
    expression: sticky('i', passwordLabel, '(?:\\s?\\(\\s?|["\'] {1,3})', quotedString),
    accept: (secret, _after, match) =>
      isStated(secret, '') &&
      (isMixed(secret) || /(?:set|with|use)\w{0,20}$/i.test(match.input.slice(0, match.index))),
  },
  {
    id: 'settings/argument',
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
      '(?:(?<=[a-z\\d])Pass|(?<![A-Za-z/]|--- )(?:[Pp]ass|PASS))(?![A-Za-z_])',
      labelEnd,
      typed,
      assignment,
      asked,
      value,
    ),
    // `PASS: TestLogin1` is the result of a test.
    accept: (secret, after, match) =>
      match[0].includes('=') || /^\w{1,10}\\?["']\s?:/.test(match[0])
        ? isStated(secret, after)
        : isMixed(secret, after) && !/^test|[_/]/i.test(secret),
  },
  {
    id: 'settings/netrc',
    kind: 'password',
    literals: ['password'],
    expression: sticky(
      '',
      /(?<=(?:machine\s{1,4}\S{1,100}|default)\s{1,12}login\s{1,8}\S{1,80}\s{1,12})password\s{1,8}(\S{3,128})/,
    ),
    accept: isStated,
  },
  {
    id: 'settings/pgpass',
    kind: 'password',
    literals: [':5432:', ':*:*:'],
    expression: sticky(
      '',
      /(?:(?<=[\w*-]):5432:[^:\s]{1,60}:[^:\s]{1,60}|:\*:\*:[^:\s]{1,60}):([^\s:]{3,128})/,
    ),
    accept: isStated,
  },
  {
    id: 'settings/password-hash',
    kind: 'password',
    // crypt(3): cracked off-line where the password is weak, so it is as good as the password.
    literals: ['$6$', '$5$', '$y$', '$1$', '$apr1$', '$2a$', '$2b$', '$2y$', '$argon2'],
    expression: sticky(
      '',
      /\$(?:[156y]|apr1)\$(?:rounds=\d{1,9}\$)?[A-Za-z0-9./]{1,32}\$(?:[A-Za-z0-9./]{1,32}\$)?[A-Za-z0-9./]{22,100}|\$2[aby]\$\d\d\$[A-Za-z0-9./]{53}|\$argon2(?:id|i|d)\$v=\d\d\$[\w=,]{5,40}\$[A-Za-z0-9+/]{8,90}\$[A-Za-z0-9+/]{16,130}/,
    ),
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
  ...[0, 1, 2, 3, 4].map(manifest),
] as const satisfies readonly Pattern[];
