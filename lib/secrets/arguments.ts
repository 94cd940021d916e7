import { before, type Pattern, sticky } from './pattern';
import { passwordLiterals, value } from './pieces';
import { isArgument, isEmptyTalk, isMixed, isRandom, isStated, isStriking } from './values';

/** A dash (also a long one, by a word processor) or slash, and the start of the option's name. */
const dashes = '(?<=(?:^|[\\s"\'`(「『])(?:-{1,2} ?|[–—―]|/)[A-Za-z_-]{0,30})';

/** The rest of a command, over continued lines, up to an option. */
const upTo = (option: string, longest = 300) =>
  `(?:[^\\r\\n|]|[\\\\^\`]\\r?\\n){0,${longest}}?[\\s"'(]${option}`;

/** `'user:` with the quote before it or after the colon; then the password. */
const userAnd = (mark: string) =>
  `(?:\\\\"[^"\\\\\\r\\n${mark}]{0,80}${mark}([^"\\\\\\r\\n]{3,128})\\\\"|"[^"\\r\\n${mark}]{0,80}${mark}([^"\\r\\n]{3,128})"|'[^'\\r\\n${mark}]{0,80}${mark}([^'\\r\\n]{3,128})'|(?:"[^"\\r\\n]{1,80}"|[^\\s"'${mark}]{0,80})${mark}(?:"([^"\\r\\n]{3,128})"|'([^'\\r\\n]{3,128})'|([^\\s"'<>|]{3,128})))`;

const spelled = (secret: string) => isStated(secret, '');

/** Passwords and keys on command lines. */
export const commands = [
  {
    id: 'arguments/password',
    kind: 'password',
    literals: [...passwordLiterals, 'pass'],
    expression: sticky(
      'i',
      dashes,
      '(?:password[do]?|passwd|passphrase|passcode|pwd|pass|pw)',
      '(?:[ \\t]{1,3}|[:=] ?)',
      '(?!-)',
      value,
    ),
    // `-- password unchanged` may be a remark in SQL.
    accept: (secret, after, match) =>
      isArgument(secret, after) && (isMixed(secret) || isStriking(secret) || !/- $/.test(before(match))),
  },
  {
    id: 'arguments/client-secret',
    kind: 'client-secret',
    literals: ['secret'],
    expression: sticky('i', dashes, 'secret(?:[ \\t]{1,3}|[:=] ?)(?!-)', value),
    accept: (secret, after) => secret.length >= 8 && isArgument(secret, after) && /\d/.test(secret),
  },
  {
    id: 'arguments/token',
    kind: 'access-token',
    literals: ['token', 'bearer'],
    expression: sticky('i', `(?:${dashes}token|(?<=--oauth2-)bearer)(?:[ \\t]{1,3}|[:=] ?)(?!-)`, value),
    accept: (secret, after) => secret.length >= 12 && isArgument(secret, after) && /\d/.test(secret),
  },
  {
    id: 'arguments/p',
    kind: 'password',
    literals: [
      ...['docker', 'podman', 'acr', 'az', 'registry', 'oc'].map((tool) => `${tool} login`),
      ...['vm user', 'sql', 'mysql', 'mariadb', 'postgres', 'synapse'].map((group) => `az ${group} `),
      ...['mongo', 'mongosh', 'mongodump', 'mongorestore', 'mongoexport', 'mongoimport'].map(
        (tool) => `${tool} `,
      ),
      ...[
        'sshpass',
        'psexec',
        'kinit',
        'rdesktop',
        'winrm ',
        'xfreerdp',
        'certutil',
        'signtool',
        'dotnet nuget',
      ],
    ],
    expression: sticky('', /[^\r\n|]{3,12}/, upTo('[-/]p(?: {1,2}|[=:]|(?=["\']))'), '(?!-)', value),
    accept: isArgument,
  },
  {
    // Any tool that is given a name and, behind it, a password: `-u bob -p …`, `/user:bob /p:…`. With some, `-p` is a port or a question.
    id: 'arguments/name-and-p',
    kind: 'password',
    literals: ['-u ', '-u:', '-un ', '/u:', '/user:', '-user ', '-username ', '-user='],
    expression: sticky(
      '',
      /(?<=\s-{0,2})[-/]un?(?:ser)?(?:name)?[ :=](?:"[^"\r\n]{1,80}"|[^\s"]{1,80})\s{1,3}(?:[-/]\w{1,12}[ :=][^\s"-]{1,40}\s{1,3})?[-/]u?pw?[ :=]{1,2}(?!-)/,
      value,
    ),
    accept: (secret, after, match) =>
      isArgument(secret, after) &&
      isMixed(secret) &&
      !/docker|podman|nerdctl|mysql|mariadb|ssh /.test(before(match)),
  },
  {
    id: 'arguments/capital-p',
    kind: 'password',
    literals: ['sqlcmd', 'osql ', 'bcp ', 'zip ', 'isql ', 'ipmitool ', 'ssh-keygen '],
    expression: sticky('', /[^\r\n|]{3,6}/, upTo('-P ?'), '(?!-|assword)', value),
    accept: isArgument,
  },
  {
    id: 'arguments/attached',
    kind: 'password',
    literals: ['mysql', 'mariadb', '7z ', '7za ', 'sshpass'],
    expression: sticky('', /[^\r\n|]{2,4}/, upTo('-p(?!assword|rotocol|lugin|ipe|ort)', 160), value),
    accept: isArgument,
  },
  {
    // `openssl enc -k …`, and the new passphrase of a key.
    id: 'arguments/passphrase',
    kind: 'password',
    literals: ['openssl enc', 'openssl aes', 'ssh-keygen '],
    expression: sticky(
      '',
      '(?:openssl (?:enc|aes)',
      upTo('-k '),
      '|ssh-keygen',
      upTo('-N '),
      ')(?!-)',
      value,
    ),
    accept: isArgument,
  },
  {
    id: 'arguments/redis-cli',
    kind: 'redis-key',
    literals: ['redis-cli'],
    expression: sticky('', 'redis-cli', upTo('(?:-a|--pass|AUTH)\\s'), value),
    accept: isArgument,
  },
  {
    id: 'arguments/ldap',
    kind: 'password',
    literals: ['ldapsearch', 'ldapadd', 'ldapmodify', 'ldapwhoami', 'ldapdelete'],
    expression: sticky('', 'ldap', upTo('-w ?'), '(?!-)', value),
    accept: isArgument,
  },
  {
    id: 'arguments/curl',
    kind: 'password',
    literals: ['curl ', 'wget '],
    expression: sticky(
      '',
      '(?:curl|wget)(?= )',
      upTo('(?:-u|-U|--user|--proxy-user)[ =]{0,3}', 400),
      userAnd(':'),
    ),
    accept: (secret, after) => isArgument(secret, after) && secret !== 'test',
  },
  {
    id: 'arguments/samba',
    kind: 'password',
    literals: ['smbclient', 'rpcclient', 'smbmap', 'winexe'],
    expression: sticky('', '(?:smb|rpc|win)', upTo('(?:-U|--user)[ =]?', 160), userAnd('%')),
    accept: isArgument,
  },
  {
    id: 'arguments/lftp',
    kind: 'password',
    literals: ['lftp ', 'sqlplus ', 'impdp ', 'expdp '],
    expression: sticky(
      '',
      /(?:lftp [^\r\n]{0,60}?-u [^\s,]{1,60},|(?:sqlplus|impdp|expdp) (?:-\w{1,3} )?[^\s/@]{1,60}\/)([^\s"'<>@]{3,128})/,
    ),
    accept: isArgument,
  },
  {
    id: 'arguments/net-use',
    kind: 'password',
    literals: ['net use', 'net.exe use'],
    expression: sticky(
      'i',
      /net(?:\.exe)? use [^\r\n]{0,40}?(?:"\\\\[^"\r\n]{3,120}"|(?<!")\\\\\S{3,120}) (?:\/u(?:ser)?:\S{1,80} )?(?!\/)/,
      value,
    ),
    accept: isArgument,
  },
  {
    id: 'arguments/net-user',
    kind: 'password',
    literals: ['net user ', 'net.exe user '],
    expression: sticky('i', /net(?:\.exe)? user (?:\/add )?[^\s/]{1,60} (?![/*])/, value),
    accept: (secret, after) => isArgument(secret, after) && isMixed(secret),
  },
  {
    id: 'arguments/scheduled-task',
    kind: 'password',
    literals: ['schtasks'],
    expression: sticky('i', 'schtasks', upTo('/rp '), '(?!/)', value),
    accept: isArgument,
  },
  {
    id: 'arguments/sqlpackage',
    kind: 'password',
    literals: ['sqlpackage'],
    expression: sticky('i', 'sqlpackage', upTo('/[st]p:'), value),
    accept: isArgument,
  },
  {
    id: 'arguments/add-user',
    kind: 'password',
    literals: ['rabbitmqctl ', 'htpasswd ', 'isql '],
    expression: sticky(
      '',
      /(?:rabbitmqctl (?:add_user|change_password) |htpasswd -\w{0,4}b\w{0,4} [^\s]{1,80} |isql (?:-\w{1,3} )?[^\s-][^\s]{0,80} )[^\s-][^\s]{0,59} (?!-)/,
      value,
    ),
    accept: isArgument,
  },
  {
    id: 'arguments/piped',
    kind: 'password',
    literals: ['echo '],
    expression: sticky(
      '',
      /echo (?:-[ne]{1,2} )?["']?(?:[\w.-]{1,40}:)?([^\s"'|$<>\\:]{3,128})(?:\\n[^\s"'|]{0,128})?["']? ?\| ?(?:sudo -S|(?:sudo )?(?:chpasswd|passwd|smbpasswd|kinit)|[^\r\n|]{0,100}?--password-stdin)/,
    ),
    accept: spelled,
  },
  {
    id: 'arguments/openssl',
    kind: 'password',
    literals: ['-passin', '-passout', '-pass '],
    expression: sticky(
      '',
      /-pass(?:in|out)? (?:"pass:([^"\r\n]{3,128})"|'pass:([^'\r\n]{3,128})'|pass:([^\s"'<>]{3,128}))/,
    ),
    accept: spelled,
  },
  {
    id: 'arguments/keystore',
    kind: 'password',
    literals: ['storepass', 'keypass'],
    expression: sticky('i', '(?<=-(?:src|dest)?)(?:store|key)pass(?:wd)?[ =]', value),
    accept: isArgument,
  },
  {
    id: 'arguments/from-literal',
    kind: 'kubernetes-credential',
    literals: ['from-literal'],
    expression: sticky(
      '',
      /from-literal[ =]["']?(?![\w.-]{0,40}(?:user|name|host|port))[\w.-]{1,60}=/,
      value,
    ),
    accept: (secret, after) => isArgument(secret, after) && isMixed(secret),
  },
  {
    id: 'arguments/vault-set',
    kind: 'password',
    literals: ['keyvault secret set'],
    expression: sticky('i', /keyvault secret set/, upTo('--value[ =]'), value),
    accept: isArgument,
  },
  {
    // The shared key of a VPN's connection.
    id: 'arguments/gateway-key',
    kind: 'password',
    literals: ['connectionsharedkey'],
    expression: sticky('i', 'ConnectionSharedKey', upTo('-Value '), '(?!-)', value),
    accept: isArgument,
  },
  {
    id: 'arguments/account-key',
    kind: 'storage-key',
    literals: ['account-key', 'storageaccountkey', '/destkey:', '/sourcekey:'],
    expression: sticky(
      'i',
      /(?:account-key|StorageAccountKey|destkey|\/(?:source|dest)key)[ :=]{1,2}["']?([A-Za-z0-9+/]{20,100}={0,2})/,
    ),
    accept: (secret) => !isEmptyTalk(secret) && (/=$/.test(secret) || isRandom(secret)),
  },
] as const satisfies readonly Pattern[];
