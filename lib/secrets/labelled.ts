import { type Pattern, sticky } from './pattern';
import { assignment, beside, labelEnd, value } from './pieces';
import { isEmptyTalk, isNameLike, isRandom, isStriking, isUnmistakable } from './values';

/** From a label to its value: marks, quotes, a verb, or `value=` beside it. */
const keySeparator = `(?![A-Za-z0-9_./-])(?:${beside}|["'*\`\\\\)\\]】」]{0,3}\\s{0,3}(?::-(?=[^\\s{}]{8,200}\\})|[:=]{1,2}|=>|→|は|が|is\\s|,(?=\\s?["']))?\\s{0,4})\\\\?["'“「\`]{0,2}`;
const keyValue = '([A-Za-z0-9+/_.~%-]{15,200}[A-Za-z0-9_~-]={0,2})';
const keyWord =
  '(?:(?<![A-Za-z])key[12]|(?<=(?:api|access|account|storage|master|primary|secondary|subscription|admin|query|host|functions?|shared|service|encryption|signing|secret|private|auth)[ _-]?)key[12]?|(?<!公開|パブリック|公開 |パブリック )キー ?[12]?)(?: ?の値|[ _-]value)?';
const secretWord = '(?:secret(?:[ _-]?(?:value|key|string|text))?|シークレット(?:の?値)?)(?:_?\\d{1,3})?';
const tokenWord =
  '(?:(?<!(?:continuation|next|skip|sync|page|cancellation|public|public ?key|delta|csrf|xsrf|verification|antiforgery)[ _-]?)token(?:_?\\d{1,3})?|(?<!継続 ?)トークン)';
const credentialWord = '(?:credentials?|(?<![A-Za-z])creds?|(?<![A-Za-z])auth)';

/** A label said it: also hexadecimal of the length of a hash. */
const isKey = (secret: string, after: string) =>
  !goesOn.test(after) &&
  !/^(?:exports|process|this|self|config)\./.test(secret) &&
  (isRandom(secret) ||
    isLettered(secret) ||
    (/^(?:[\da-f]{40,128}|[\dA-F]{40,128})$/.test(secret) && !isEmptyTalk(secret)));

/** A call, or a secret with other signs, which `labelled/odd-key` takes as a whole. */
const goesOn = /^(?:[([]|[@?*!#$^{}|:](?=[^\s"'`])|\.["'])/;

/** Letters only, and hardly a word among them: of twenty that a machine draws, one in thirty has no digit. */
const isLettered = (secret: string) =>
  secret.length >= 20 &&
  /^[A-Za-z_-]+$/.test(secret) &&
  /[a-z][A-Z].*[a-z][A-Z]/.test(secret) &&
  !isEmptyTalk(secret) &&
  secret.replace(/[A-Z]?[a-z]{3,}|[A-Z]{4,}/g, '').length > 0.5 * secret.length;

/** Keys and tokens that a machine made, after a label that says so; from the most to the least specific. */
export const labelled = [
  {
    id: 'labelled/client-secret',
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
    id: 'labelled/aws',
    kind: 'aws-key',
    literals: ['secret_access_key', 'secretaccesskey', 'secret access key'],
    expression: sticky(
      'i',
      /secret[_ ]?access[_ ]?key["'\\]{0,2}\s{0,3}[:=]\s{0,3}["'\\]{0,2}([A-Za-z0-9+/]{40})(?![A-Za-z0-9+/])/,
    ),
    accept: (secret) => !/EXAMPLE/.test(secret),
  },
  {
    id: 'labelled/old-storage-key',
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
    id: 'labelled/key',
    kind: 'api-key',
    literals: ['key', 'キー'],
    expression: sticky('i', keyWord, keySeparator, keyValue),
    accept: isKey,
  },
  {
    id: 'labelled/secret',
    kind: 'api-key',
    literals: ['secret', 'シークレット'],
    expression: sticky('i', secretWord, keySeparator, keyValue),
    accept: isKey,
  },
  {
    id: 'labelled/token',
    kind: 'access-token',
    literals: ['token', 'トークン'],
    expression: sticky('i', tokenWord, keySeparator, keyValue),
    accept: (secret, after) => secret.length >= 20 && isKey(secret, after),
  },
  {
    id: 'labelled/credential',
    kind: 'api-key',
    literals: ['cred', 'auth'],
    expression: sticky('i', credentialWord, labelEnd, assignment, '\\\\?["\'“「`]{0,2}', keyValue),
    accept: isKey,
  },
  {
    id: 'labelled/odd-key',
    kind: 'api-key',
    literals: ['key', 'secret', 'token', 'cred', 'auth'],
    expression: sticky(
      'i',
      `(?:${keyWord}|${secretWord}|${tokenWord}|${credentialWord})`,
      `(?![A-Za-z0-9_./-])${labelEnd}(?:(?:${assignment})?(?=[@\\\\]{0,3}["'])|${assignment})`,
      value,
    ),
    accept: (secret, _after, match) =>
      secret.length >= 8 &&
      !/\s/.test(secret) &&
      (/["'](?=[^"']*$)/.test(match[0].slice(-secret.length - 2))
        ? isStriking(secret) && !isNameLike(secret) && /\d|[^A-Za-z\\].*[^A-Za-z\\]/.test(secret)
        : secret.length >= 12 && isUnmistakable(secret) && !/[()[\]]/.test(secret)),
  },
] as const satisfies readonly Pattern[];
