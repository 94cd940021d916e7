import { type Pattern, sticky } from './pattern';
import { isEmptyTalk, isPublished, isRandom, isStated } from './values';

/** One character of a Base64 key as it is written: plain, URL-encoded or escaped in JSON. */
const sign = '(?:[A-Za-z0-9+/_-]|%2[BbFf]|\\\\u002[Bb]|\\\\/)';
const padding = '(?:=|%3[Dd]|\\\\u003[Dd]){0,2}';
const quote = '["\'“”「]?';

const isKey = (value: string) =>
  !isPublished(value) && (/[=]$/.test(value) || isRandom(value.replace(/%\w\w|\\u\w{4}|\\/g, '')));

/** Keys, signatures and passwords inside connection strings and addresses, from the most to the least specific. */
export const connection = [
  {
    id: 'connection/cosmos',
    kind: 'cosmos-key',
    literals: ['accountendpoint='],
    expression: sticky(
      'i',
      /AccountEndpoint=[^\s;"']{1,120};\s?AccountKey=\s?/,
      `(${sign}{20,120}${padding})`,
    ),
    accept: isKey,
  },
  {
    id: 'connection/storage',
    kind: 'storage-key',
    literals: ['accountkey', 'account_key', 'account-key', 'account key'],
    expression: sticky(
      'i',
      /Account[_ -]?Key["'\\]{0,2}\s{0,2}[=:]\s{0,2}/,
      `\\\\?${quote}(${sign}{20,120}${padding})`,
    ),
    accept: isKey,
  },
  {
    id: 'connection/storage-wrapped',
    kind: 'storage-key',
    literals: ['accountkey'],
    wraps: true,
    expression: sticky('i', /AccountKey=([A-Za-z0-9+/]{86}==)/),
    accept: isKey,
  },
  {
    id: 'connection/redis',
    kind: 'redis-key',
    literals: ['.redis.cache.', '.redisenterprise.cache.', '.redis.azure.'],
    expression: sticky(
      'i',
      /\.redis(?:enterprise)?\.[a-z.]{3,40}:\d{2,5}(?:,[a-zA-Z]{1,30}=[^,\s]{0,40}){0,6},\s?password=([^,\s"'<>]{16,100})/,
    ),
    accept: isKey,
  },
  {
    id: 'connection/shared-access-key',
    kind: 'connection-string-key',
    literals: ['sharedaccesskey', 'sharedsecretvalue', 'accesskey'],
    expression: sticky(
      'i',
      /(?:SharedAccessKey|SharedSecretValue|(?<![A-Za-z])AccessKey)["'\\]{0,2}\s{0,2}[=:]\s{0,2}/,
      `\\\\?${quote}(${sign}{16,120}${padding})`,
    ),
    accept: isKey,
  },
  {
    id: 'connection/shared-access-key-wrapped',
    kind: 'connection-string-key',
    literals: ['sharedaccesskey'],
    wraps: true,
    expression: sticky('i', /SharedAccessKey=([A-Za-z0-9+/]{43}=)/),
    accept: isKey,
  },
  {
    id: 'connection/app-configuration',
    kind: 'connection-string-key',
    literals: ['.azconfig.io'],
    expression: sticky(
      'i',
      /\.azconfig\.(?:io|azure\.\w{2});\s?Id=[^;\s]{1,60};\s?Secret=/,
      `(${sign}{20,120}${padding})`,
    ),
    accept: isKey,
  },
  {
    id: 'connection/sas',
    kind: 'sas',
    literals: ['sig=', 'sig%3d'],
    expression: sticky(
      'i',
      '(?:(?<![A-Za-z0-9])|(?<=u0026|%26|%3F|&amp;))',
      /sig(?:=|%3D)/,
      `((?:${sign}|%25(?:2[BF]|3D)){40,100}${padding})`,
    ),
    accept: (value) => !isPublished(value) && /\d/.test(value) && !/^(?:.{8}-){4}/.test(value),
  },
  {
    id: 'connection/sas-wrapped',
    kind: 'sas',
    literals: ['sig='],
    wraps: true,
    expression: sticky('', /(?<=[?&])sig=((?:[A-Za-z0-9/+_-]|%2[BbFf]){43}(?:%3[Dd]|=))/),
  },
  {
    id: 'connection/functions-code',
    kind: 'functions-key',
    literals: ['code='],
    expression: sticky('i', /(?<=[?&])code=/, `(${sign}{40,100}${padding})`),
    accept: isKey,
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
    id: 'connection/user-info',
    kind: 'password',
    literals: ['://'],
    expression: sticky('', /:\/\/[^\s:@/?#"'<>()]{0,80}:([^\s/?;"'<>()]{3,128})@(?!sha\d)[A-Za-z0-9[$%{-]/),
    accept: (value, after) => isStated(value, after) && !isEmptyTalk(value),
  },
] as const satisfies readonly Pattern[];
