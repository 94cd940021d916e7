import { type Pattern, sticky } from './pattern';
import { assignment, labelEnd, pair, passwordLabel, passwordLiterals, value } from './pieces';
import { isMixed, isNameLike, isRandom, isStated, isStriking } from './values';

const keySeparator =
  '(?![A-Za-z0-9_./-])["\'*`\\\\)\\]】」]{0,3}\\s{0,3}(?:[:=]{1,2}|=>|→|は|が|is\\s)?\\s{0,4}\\\\?["\'“「`]?';
const keyValue = '([A-Za-z0-9+/_.~%-]{15,200}[A-Za-z0-9_~-]={0,2})';
const keyWord =
  '(?:(?<![A-Za-z])key[12]|(?<=(?:api|access|account|storage|master|primary|secondary|subscription|admin|query|host|functions?|shared|service|encryption|signing)[ _-]?)key[12]?|(?<!公開|パブリック|公開 |パブリック )キー ?[12]?)(?: ?の値)?';

/** `label = value` in settings, files, JSON, YAML and XML; from the most to the least specific. */
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
    accept: isRandom,
  },
  {
    id: 'settings/old-storage-key',
    kind: 'storage-key',
    literals: ['key', 'キー', 'value'],
    expression: sticky('i', `(?:value|key[12]?|${keyWord})`, keySeparator, /([A-Za-z0-9+/]{86}==)/),
    accept: isRandom,
  },
  {
    id: 'settings/key',
    kind: 'api-key',
    literals: ['key', 'キー'],
    expression: sticky('i', keyWord, keySeparator, keyValue),
    accept: isRandom,
  },
  {
    id: 'settings/secret',
    kind: 'api-key',
    literals: ['secret', 'シークレット'],
    expression: sticky(
      'i',
      '(?:secret(?:[ _-]?(?:value|key))?|シークレット(?:の値)?)',
      keySeparator,
      keyValue,
    ),
    accept: isRandom,
  },
  {
    id: 'settings/token',
    kind: 'access-token',
    literals: ['token', 'トークン'],
    expression: sticky(
      'i',
      '(?:(?<!(?:continuation|next|skip|sync|page|cancellation|public ?key|delta|csrf|verification|antiforgery)[ _-]?)token|(?<!継続 ?)トークン)',
      keySeparator,
      keyValue,
    ),
    accept: (secret) => secret.length >= 20 && isRandom(secret),
  },
  {
    id: 'settings/name-and-value',
    kind: 'password',
    literals: passwordLiterals,
    expression: sticky(
      'i',
      passwordLabel,
      /["'\\]{0,2}(?:,\s{0,14}|\s{1,14})["'\\]{0,2}value["'\\]{0,2}\s{0,2}[:=]\s{0,2}/,
      value,
    ),
    accept: isStated,
  },
  {
    id: 'settings/element',
    kind: 'password',
    literals: passwordLiterals,
    expression: sticky('i', passwordLabel, />\s{0,3}([^<>\s]{3,128})\s{0,3}<\//),
    accept: isStated,
  },
  {
    id: 'settings/password',
    kind: 'password',
    literals: passwordLiterals,
    expression: sticky('i', `(?<!${pair})`, passwordLabel, labelEnd, assignment, value),
    accept: isStated,
  },
  {
    id: 'settings/pass',
    kind: 'password',
    literals: ['pass'],
    expression: sticky('i', '(?<![A-Za-z/]|--- )pass(?![A-Za-z_])', labelEnd, assignment, value),
    // `PASS: TestLogin1` is the result of a test.
    accept: (secret, after, match) =>
      match[0].includes('=')
        ? isStated(secret, after)
        : isMixed(secret, after) && !/^test|[_/]/i.test(secret),
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
