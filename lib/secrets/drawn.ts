import { isGiven, mark, owner, verb } from './english-phrases';
import { codeLabel, codeLiterals, drawnLabels, saidValue as value } from './labels';
import { before, type Pattern, sticky } from './pattern';
import { gap } from './pieces';
import { isDrawn, isLikely, isTold } from './said';
import { isNameLike, isUnmistakable } from './values';

/** Between a label and its value, in both languages: `is`, `は`, `we use is`, a bracket, a line break. */
const connector = [
  /(?:'s )?["'」』)]{0,2}(?: ?\([^()\r\n]{1,20}\)(?= ?[は:])|「[^」\r\n]{1,40}」の値)?/,
  owner,
  / {0,2}(?:には|では|は|が|に|を|として|も|[:=]| [-–](?= )|→|->|(?:is|was|are|will be)(?: (?:now|currently|set to))?(?=[ :])|(?=["「『([])|(?<=using)|(?<='s ))/,
  /[、,:]? {0,2}(?:\r?\n[ \t]{0,4}){0,2}["'“「『`([]?/,
]
  .map((part) => (typeof part === 'string' ? part : part.source))
  .join('');

/** Codes, keys, secrets and tokens that a sentence states; values that only a machine draws need no other sign. */
export const drawn = [
  {
    id: 'drawn/code',
    kind: 'password',
    literals: codeLiterals,
    expression: sticky(
      'i',
      codeLabel,
      `(?:${connector}| |, (?=\\d{4,10},))`,
      /(\d{4,10}[#*]?|\d{3} \d{3})(?![\d-]|[.:/]\d)/,
    ),
    accept: (_secret, after) =>
      // A code that came, or that is shown, is no more than how it looks.
      !/^ ?が(?:届|来|送|表示)|^ ?(?:文字|桁|回|円|分|秒|日|件|年|digits?|char|times?|min|sec|hours?|days?|attempts?|users?)/i.test(
        after,
      ),
  },
  {
    id: 'drawn/code-near',
    kind: 'password',
    literals: ['authenticator', 'otp', 'mfa', 'verification', 'sms', 'text', 'passcode', 'pin'],
    expression: sticky(
      'i',
      /(?<![A-Za-z])(?:authenticator|OTP|MFA|verification|SMS|texted|text message|passcode|PIN)(?![A-Za-z])[^\r\n]{0,40}?(?:(?<!error |status |event )code(?: is| was|:)?|shows?|gives?|gave|sent me|got|entered|enter|typed?|tried) (\d{3} ?\d{3})(?![\d-])/,
    ),
    accept: (_secret, after) => !/^ ?(?:error|times|users|bytes|events|status|total|messages)/i.test(after),
  },
  {
    id: 'drawn/code-sent',
    kind: 'password',
    literals: ['code '],
    expression: sticky(
      'i',
      /(?<!(?:error|status|event|exit|result) )code (\d{6})(?![\d-])(?:(?<=(?:digit|got|entered|enter|typed|type|texted)(?: the| a| this)? code \d{6})|(?= (?:by|via|from|in|on) (?:the |my )?(?:sms|text|e?-?mail|phone|app)))/,
    ),
  },
  {
    id: 'drawn/recovery-key',
    kind: 'password',
    literals: ['bitlocker', '回復', 'リカバリ', 'recovery'],
    expression: sticky(
      'i',
      /(?:bitlocker|回復|リカバリ|recovery)[\s\S]{1,80}?(?<![\d-])(\d{6}(?:-\d{6}){7})(?!\d)/,
    ),
  },
  {
    id: 'drawn/backup-code',
    kind: 'password',
    literals: [
      'バックアップ',
      'リカバリ',
      '回復',
      '復旧',
      '一時アクセス',
      'backup code',
      'recovery code',
      'temporary access',
      'tap ',
      'tap:',
    ],
    expression: sticky(
      'i',
      /(?:(?:バックアップ|リカバリー?|回復|復旧|backup|recovery) ?(?:用 ?)?(?:コード|codes?)|一時アクセス ?パス|temporary access pass|(?<![A-Za-z])TAP(?: code)?)(?: ?\(TAP\))?(?:の ?\d ?つ目)?/,
      `(?:${connector}| )`,
      /((?![a-z]{2,12} )[A-Za-z\d!#$%^&*+]{2,12}(?:[- ](?=[A-Za-z]{0,8}\d)[A-Za-z\d]{2,12}){0,5})(?![\w-])/,
    ),
    accept: (secret, _after, match) =>
      (!/^tap/.test(match[0]) && secret.length > 5 && /\d/.test(secret) && !isNameLike(secret)) ||
      /^\d{4}-?\d{4}/.test(secret),
  },
  {
    id: 'drawn/chosen',
    kind: 'api-key',
    literals: ['トークン', 'シークレット', 'キー'],
    expression: sticky(
      '',
      /(?:トークン|シークレット|(?<!(?:公開|パブリック|主|外部|ショートカット|レジストリ|パーティション|共有) ?)キー)/,
      connector,
      /([!#-&(-;=?-_a-~]{8,64}(?<![.,;:()[\]{}|]))/,
      /(?=["」]? ?(?:です|でし|になり|となり|を(?:使|利用|渡|指定|設定|入力|セット)|\s{0,3}(?:$|\r?\n)))/,
    ),
    accept: (secret) =>
      isLikely(secret) &&
      secret
        .split(/[-_.+/]/)
        .some(
          (part) =>
            part.length > 4 &&
            /[A-Za-z]/.test(part) &&
            /\d/.test(part) &&
            !/^\d{4}q\d$/i.test(part) &&
            !isNameLike(part),
        ),
  },
  {
    id: 'drawn/another-code',
    kind: 'password',
    literals: codeLiterals,
    expression: sticky(
      'i',
      codeLabel,
      `(?:${connector}| )`,
      /\d{4,10}(?:,? (?:and|or|then) |, ?)(\d{4,10})(?![\d-]|[.:/]\d)/,
    ),
  },
  ...drawnLabels.map(({ kind, label, literals }) => ({
    id: `drawn/chosen-${kind}`,
    kind,
    literals,
    expression: sticky(
      'i',
      label,
      /(?![A-Za-z_-])["'`]?/,
      gap,
      `(?:${owner}(?:${verb}|${mark}| ?\\()| )["'\`“]?`,
      value,
    ),
    accept: isChosen,
  })),
  ...drawnLabels.map(({ kind, label, literals }) => ({
    id: `drawn/${kind}`,
    kind,
    literals,
    expression: sticky('i', label, connector, value),
    accept: isWhole,
  })),
  {
    id: 'drawn/bare',
    kind: 'access-token',
    literals: ['token ', 'トークン '],
    expression: sticky(
      'i',
      /(?:(?<!(?:continuation|next|skip|sync|page|cancellation|delta|csrf|xsrf|lock|request|resume|device) )token|(?<!継続 ?)トークン) /,
      value,
    ),
    accept: (secret, after) => isWhole(secret, after) && /\d.*\d.*\d/.test(secret),
  },
] as const satisfies readonly Pattern[];

/** Drawn, and not cut off: `eyJ0…`. */
function isWhole(secret: string, after: string): boolean {
  return isDrawn(secret) && !/^(?:\.{2}|…)/.test(after);
}

const purposes =
  /(?:api|app(?:lication)?|client|access|auth|encryption|encrypting|signing|connection|subscription|shared|account|master|admin|webhook|function|host|service|consumer|bot|bearer|enable|secret|scim|sas|sp|maps|line|ipsec|l2tp|vpn|ike|our|my)[ _-]?$/i;

/** Chosen by a person: what it is for says that it is a secret. */
function isChosen(secret: string, after: string, match: RegExpExecArray): boolean {
  const link = match[0].slice(0, -secret.length);
  const [purpose] = purposes.exec(before(match)) ?? /^pat/i.exec(link) ?? [];
  const isMarked = !/^[^ :=]{1,8}(?: value)? $/.test(link);
  // Another setting.
  if (secret.length < 6 || /^\w{1,30}=(?!=?$)/.test(secret)) return false;
  if (/["'`“]$/.test(link))
    return purpose === undefined ? /^token\W/i.test(link) && isLikely(secret) : isTold(secret);
  if (!isLikely(secret, after))
    return isMarked && purpose !== undefined && /^[A-Za-z]{8,}$/.test(secret) && isGiven(secret, after);
  if (isMarked && isDrawn(secret)) return isWhole(secret, after);
  const isNamed = isNameLike(secret) || /[-_/:.]/.test(secret);
  if (purpose !== undefined)
    return isMarked
      ? !isNamed || !/^(?:encrypt|sign)/.test(purpose)
      : !isNamed || isUnmistakable(secret) || isDrawn(secret);
  if (/^secret/i.test(link)) return isMarked && !isNamed;
  return isMarked && !/^key/i.test(link) && !/[/:]/.test(secret) && secret.split(/[-_.]/).some(isTurned);
}

/** Letters and digits, three of them, that are no name and its number. */
function isTurned(part: string): boolean {
  return /[A-Za-z]/.test(part) && /\d.*\d.*\d/.test(part) && !isNameLike(part);
}
