import { type Pattern, sticky } from './pattern';
import { passwordLiterals, quotedValue, value } from './pieces';
import { isEmptyTalk, isMixed, isRandom, isStated } from './values';

/** A dash (also a long one, by a word processor) or slash, and the start of the option's name. */
const dashes = '(?<=(?:^|[\\s"\'`(])(?:-{1,2} ?|[–—―]|/)[A-Za-z_-]{0,30})';
const word = (secret: string, after: string) =>
  isStated(secret, after.replace(/^ /, '')) && !/^[-(]/.test(secret);
const spelled = (secret: string) => !isEmptyTalk(secret);

/** Passwords and keys on command lines and in scripts. */
export const commands = [
  {
    id: 'arguments/password',
    kind: 'password',
    literals: [...passwordLiterals, 'pass'],
    expression: sticky(
      'i',
      dashes,
      '(?:password|passwd|passphrase|passcode|pwd|pass|pw)',
      '(?:[ \\t]{1,3}|[:=] ?)',
      '(?!-)',
      value,
    ),
    accept: word,
  },
  {
    id: 'arguments/client-secret',
    kind: 'client-secret',
    literals: ['secret'],
    expression: sticky('i', dashes, 'secret(?:[ \\t]{1,3}|[:=] ?)(?!-)', value),
    accept: (secret, after) => secret.length >= 8 && word(secret, after) && /\d/.test(secret),
  },
  {
    id: 'arguments/login',
    kind: 'password',
    literals: [
      'docker login',
      'podman login',
      'acr login',
      'az login',
      'registry login',
      'oc login',
      'psexec',
      'sshpass',
      'kinit',
      'sqlcmd',
      'bcp ',
    ],
    expression: sticky('i', /[^\r\n|]{4,200}?\s-p(?: |=)?/, '(?!-|assword)', value),
    accept: word,
  },
  {
    id: 'arguments/attached',
    kind: 'password',
    literals: ['mysql', 'mariadb', '7z '],
    expression: sticky('', /[^\r\n|]{2,160}?\s-p(?!assword|rotocol|lugin|ipe|ort)/, value),
    accept: word,
  },
  {
    id: 'arguments/redis-cli',
    kind: 'redis-key',
    literals: ['redis-cli'],
    expression: sticky('', /redis-cli[^\r\n|]{0,160}?\s(?:-a|--pass)\s/, value),
    accept: word,
  },
  {
    id: 'arguments/curl',
    kind: 'password',
    literals: ['curl ', 'wget '],
    expression: sticky(
      '',
      /(?:curl|wget)(?= )[^\r\n|]{0,200}?\s(?:-u|--user)[ =]?["']?[^\s:"']{1,80}:([^\s"'<>]{3,128})/,
    ),
    accept: word,
  },
  {
    id: 'arguments/net-use',
    kind: 'password',
    literals: ['net use'],
    expression: sticky('i', /net use [^\r\n]{0,40}?\\\\[^\s]{3,120} (?:\/u(?:ser)?:\S{1,80} )?(?!\/)/, value),
    accept: word,
  },
  {
    id: 'arguments/net-user',
    kind: 'password',
    literals: ['net user '],
    expression: sticky('i', /net user [^\s/]{1,60} (?![/*])/, value),
    accept: (secret, after) => word(secret, after) && isMixed(secret),
  },
  {
    id: 'arguments/piped',
    kind: 'password',
    literals: ['echo '],
    expression: sticky(
      '',
      /echo (?:-n )?["']?([^\s"'|$<>]{3,128})["']? ?\| ?(?:sudo -S|[^\r\n|]{0,100}?--password-stdin)/,
    ),
    accept: spelled,
  },
  {
    id: 'arguments/openssl',
    kind: 'password',
    literals: ['-passin', '-passout'],
    expression: sticky('', /-pass(?:in|out) pass:([^\s"'<>]{3,128})/),
    accept: spelled,
  },
  {
    id: 'arguments/keystore',
    kind: 'password',
    literals: ['-storepass', '-keypass'],
    expression: sticky('i', /-(?:store|key)pass[ =]/, value),
    accept: word,
  },
  {
    id: 'arguments/secure-string',
    kind: 'password',
    literals: ['convertto-securestring'],
    expression: sticky(
      'i',
      /ConvertTo-SecureString\s{1,3}(?:(?:-String|-AsPlainText|-Force)\s{1,3}){0,3}/,
      value,
    ),
    accept: (secret, after) => word(secret, after) && !/^\$/.test(secret),
  },
  {
    id: 'arguments/credential',
    kind: 'password',
    literals: ['pscredential', 'networkcredential'],
    expression: sticky(
      'i',
      /(?:PS|Network)Credential(?:\]::new)?\s?\(\s?["'][^"'\r\n]{0,80}["']\s?,\s?/,
      quotedValue,
    ),
    accept: spelled,
  },
  {
    id: 'arguments/identified-by',
    kind: 'password',
    literals: ['identified by'],
    expression: sticky('i', /identified by\s{1,3}["']([!#-&(-~]{3,128})["']/),
    accept: spelled,
  },
  {
    id: 'arguments/vault-set',
    kind: 'password',
    literals: ['keyvault secret set'],
    expression: sticky('i', /keyvault secret set [^\r\n]{0,200}?--value[ =]/, value),
    accept: word,
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
