import { base64, isKey, key, key44, leads, sign } from './base64-keys';
import { type Pattern, sticky } from './pattern';
import { isEmptyTalk, isStated } from './values';

/** Keys, signatures and passwords inside connection strings and addresses, from the most to the least specific. */
export const connection = [
  {
    id: 'connection/cosmos',
    kind: 'cosmos-key',
    literals: ['accountendpoint'],
    expression: sticky('i', /AccountEndpoint ?= ?[^\s;"']{1,120} ?;\s{0,20}AccountKey ?= ?/, key(20)),
    accept: isKey,
  },
  {
    id: 'connection/storage',
    kind: 'storage-key',
    literals: ['accountkey', 'account_key', 'account-key', 'account key'],
    expression: sticky('i', /Account[_ -]?Key/, leads, key(20)),
    accept: isKey,
  },
  {
    id: 'connection/storage-wrapped',
    kind: 'storage-key',
    literals: ['accountkey'],
    wraps: true,
    expression: sticky('i', /AccountKey=/, `(${base64}{86}==|${base64}{43}=)`),
    accept: isKey,
  },
  {
    id: 'connection/redis',
    kind: 'redis-key',
    literals: ['.redis.cache.', '.redisenterprise.cache.', '.redis.azure.'],
    expression: sticky(
      'i',
      /\.redis(?:enterprise)?\.[a-z.]{3,40}:\d{2,5}(?:,[a-zA-Z]{1,30}=[^,\s]{0,40}){0,6},\s?password=([A-Za-z0-9+/_=-]{16,100})/,
    ),
    accept: isKey,
  },
  {
    id: 'connection/shared-access-key',
    kind: 'connection-string-key',
    literals: ['sharedaccesskey', 'sharedsecretvalue', 'accesskey'],
    expression: sticky('i', /(?:SharedAccessKey|SharedSecretValue|(?<![A-Za-z])AccessKey)/, leads, key(16)),
    accept: isKey,
  },
  {
    id: 'connection/shared-access-key-wrapped',
    kind: 'connection-string-key',
    literals: ['sharedaccesskey', 'accesskey=', ';secret='],
    wraps: true,
    expression: sticky('i', /(?:(?:SharedAccess|(?<![A-Za-z])Access)Key|;Secret)=/, key44),
    accept: isKey,
  },
  {
    id: 'connection/app-configuration',
    kind: 'connection-string-key',
    literals: ['.azconfig.io', '.azconfig.azure.'],
    expression: sticky(
      'i',
      /\.azconfig\.(?:io|azure\.\w{2});\s{0,14}Id=[^;\s]{1,60};\s{0,14}Secret=/,
      key(20),
    ),
    accept: isKey,
  },
  {
    id: 'connection/sas',
    kind: 'sas',
    literals: ['sig=', 'sig"', "sig'", 'sig:'],
    expression: sticky(
      'i',
      /(?<![A-Za-z0-9])(?:(?<=[?&])sig=(?=[^&]{30})|sig["']?\s?[:=]\s?["']?(?=[^&]{40}))/,
      `(${sign}{30,100}={0,2})`,
    ),
    accept: (value) => !isEmptyTalk(value) && /\d/.test(value) && !/^(?:.{8}-){4}/.test(value),
  },
  {
    // `Signature=` of HMAC-SHA256, `&s=` of Event Grid.
    id: 'connection/signature',
    kind: 'sas',
    literals: ['signature=', '&s='],
    expression: sticky('i', `(?:(?<![A-Za-z])signature=|&s=)`, key44),
  },
  {
    id: 'connection/sas-wrapped',
    kind: 'sas',
    literals: ['sig='],
    wraps: true,
    expression: sticky('', /(?<=[?&])sig=/, `(${sign}{43}=?)(?!${sign}|=)`),
  },
  {
    id: 'connection/webhook',
    kind: 'webhook-url',
    literals: ['azure-automation.net/webhooks?token='],
    expression: sticky('i', /azure-automation\.net\/webhooks\?token=([\w.~+/-]{20,120}={0,2})/),
  },
  {
    id: 'connection/web-chat',
    kind: 'api-key',
    literals: ['botframework.com/embed/'],
    expression: sticky('i', /botframework\.com\/embed\/[\w.-]{1,60}\?s=([\w.-]{30,120})/),
  },
  {
    id: 'connection/client-secret',
    kind: 'client-secret',
    literals: ['clientsecret', 'client_credential'],
    expression: sticky(
      'i',
      /(?:(?<=;\s{0,3})ClientSecret=|client_credential["']?\s?[:=]\s?["'])([!#-&(-:<-~]{8,128})/,
    ),
    accept: (value, after) => isStated(value, after) && /\d/.test(value),
  },
  {
    id: 'connection/password-with-blanks',
    kind: 'password',
    literals: ['password', 'pwd'],
    expression: sticky(
      'i',
      /(?:password|pwd) ?= ?([!#-&(-:<-~]{1,60}(?: [!#-&(-:<-~]{1,60}){1,4})(?=;[A-Za-z][A-Za-z ]{1,40}=)/,
    ),
    accept: (value) => !/[=:]/.test(value) && isStated(value, ''),
  },
  {
    // `(host=h,user=u,password=p)`
    id: 'connection/password-in-brackets',
    kind: 'password',
    literals: ['password=', 'pwd='],
    expression: sticky('i', /(?<=[(,] ?)(?:password|pwd)=([!#-&*+.-:<-~-]{3,128})(?=\))/),
    accept: isStated,
  },
  {
    id: 'connection/password-below',
    kind: 'password',
    literals: ['password', 'pwd'],
    expression: sticky('i', /(?<=;\s{0,14})(?:password|pwd) ?= ?\r?\n[> \t]{0,14}([!#-&(-:<-~]{3,128})(?=;)/),
    accept: isStated,
  },
  {
    // A key in Base64 may hold a slash.
    id: 'connection/user-info-key',
    kind: 'azure-key',
    literals: ['://'],
    wraps: true,
    expression: sticky('', /:\/\/(?:[^\s:@/?#"'<>()]{0,80}:)?([A-Za-z0-9+/]{40,120}={0,2})@[A-Za-z0-9[]/),
    accept: isKey,
  },
  {
    id: 'connection/user-info',
    kind: 'password',
    literals: ['://'],
    expression: sticky(
      '',
      /:\/\/[^\s:@/?#"'<>()]{0,80}(?:@[\w.-]{1,60})?:([!#-&(-.0-:=@-~]{3,128})@(?!sha\d)[A-Za-z0-9[$%{-]/,
    ),
    accept: isPassword,
  },
  {
    id: 'connection/oracle',
    kind: 'password',
    literals: ['jdbc:oracle:'],
    expression: sticky('i', /jdbc:oracle:[a-z]{2,8}:[^\s:@/"']{1,60}\/([!#-&(-.0-:=-~]{3,128})@/),
    accept: isPassword,
  },
] as const satisfies readonly Pattern[];

/** Not a port (`https://host:443,user@…`), a digest of an image or a placeholder. */
function isPassword(value: string, after: string, match: RegExpExecArray): boolean {
  if (/^\d{2,5}(?![!-~])|^\d{2,5}[,)\]]/.test(value) || match[0].startsWith('://sha256:')) return false;
  return isStated(value, after) && !isEmptyTalk(value);
}
