import { codeLabel, codeLiterals, drawnLabels } from './labels';
import { type Pattern, sticky } from './pattern';
import { wordValue } from './pieces';
import { isDrawn } from './said';

/** Between a label and its value, in both languages. */
const connector =
  '["\'」』)]{0,2}(?: (?:we|I|you|they|he|she) (?:\'m |am |are )?(?:use|used|using|have|got|entered|set|typed)| (?:for|of|on) [\\w .@\\\\-]{1,40}?)? {0,2}(?:は|が|に|を|として|では|[:=]|→|->|(?:is|was|are|will be)(?: (?:now|currently|set to))?(?=[ :])|(?=["「『]))[、,:]? {0,2}(?:\\r?\\n[ \\t]{0,4}){0,2}["\'“「『`]?';

/** Codes, keys, secrets and tokens that a sentence states; values that only a machine draws need no other sign. */
export const drawn = [
  {
    id: 'drawn/code',
    kind: 'password',
    literals: codeLiterals,
    expression: sticky(
      'i',
      codeLabel,
      connector.replace('(?=["「『])', '(?=["「『 \\d])'),
      '(\\d{4,10})(?![\\d-]|[.:/]\\d)',
    ),
    accept: (_secret, after) =>
      !/^ ?(?:文字|桁|回|円|分|秒|日|件|年|digits?|char|times?|min|sec|hours?|days?|attempts?|users?)/i.test(
        after,
      ),
  },
  ...drawnLabels.map(({ kind, label, literals }) => ({
    id: `drawn/${kind}`,
    kind,
    literals,
    expression: sticky('i', label, connector, wordValue),
    accept: (secret: string, after: string) => isDrawn(secret) && !/^(?:\.{2}|…)/.test(after),
  })),
] as const satisfies readonly Pattern[];
