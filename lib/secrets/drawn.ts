import { codeLabel, codeLiterals, drawnLabels, saidValue as value } from './labels';
import { type Pattern, sticky } from './pattern';
import { isDrawn } from './said';

/** Between a label and its value, in both languages: `is`, `は`, `we use is`, a bracket, a line break. */
const connector = [
  /(?:'s )?["'」』)]{0,2}/,
  /(?: (?:we|I|you|they|he|she)(?:'re|'m| am| are)? (?:use|used|using|have|got|entered|set|typed)| (?:for|of|on) [\w .@\\-]{1,40}?)?/,
  / {0,2}(?:には|では|は|が|に|を|として|も|[:=]| [-–](?= )|→|->|(?:is|was|are|will be)(?: (?:now|currently|set to))?(?=[ :])|(?=["「『([])|(?<=using)|(?<='s ))/,
  /[、,:]? {0,2}(?:\r?\n[ \t]{0,4}){0,2}["'“「『`([]?/,
]
  .map(({ source }) => source)
  .join('');

/** Codes, keys, secrets and tokens that a sentence states; values that only a machine draws need no other sign. */
export const drawn = [
  {
    id: 'drawn/code',
    kind: 'password',
    literals: codeLiterals,
    expression: sticky('i', codeLabel, `(?:${connector}| )`, /(\d{4,10})(?![\d-]|[.:/]\d)/),
    accept: (_secret, after) =>
      !/^ ?(?:文字|桁|回|円|分|秒|日|件|年|digits?|char|times?|min|sec|hours?|days?|attempts?|users?)/i.test(
        after,
      ),
  },
  {
    id: 'drawn/code-near',
    kind: 'password',
    literals: ['code '],
    expression: sticky(
      'i',
      /(?<=(?:authenticator|OTP|MFA|verification|SMS|texted|text message|passcode)[^\r\n]{0,40}(?<!error |status |event ))code (?:is |was |: ?)?(\d{6})(?![\d-])/,
    ),
  },
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
      /(?:(?<!(?:continuation|next|skip|sync|page|cancellation|delta|csrf) )token|(?<!継続 ?)トークン) /,
      value,
    ),
    accept: (secret, after) => isWhole(secret, after) && /\d.*\d.*\d/.test(secret),
  },
] as const satisfies readonly Pattern[];

/** Drawn, and not cut off: `eyJ0…`. */
function isWhole(secret: string, after: string): boolean {
  return isDrawn(secret) && !/^(?:\.{2}|…)/.test(after);
}
