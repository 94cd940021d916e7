import type { Hint } from '../lib/analyze';
import type { Span } from '../lib/request/model';

/** A hint about secrets. */
export type SecretHint = Extract<Hint, { rule: 'secrets' }>;

/** Where a secret is, and what it is: never the secret. */
export interface Secret extends Span {
  kind: SecretHint['data']['kind'];
}

/** The places of all secrets among hints. */
export const secretsOf = (hints: readonly Hint[]): Secret[] =>
  hints.flatMap((hint) =>
    hint.rule === 'secrets' ? hint.evidence.map((span) => ({ ...span, kind: hint.data.kind })) : [],
  );

/** Whether a field takes a mask at all: what a file is called, and what it holds, is not ours to write. */
export const isWritable = ({ field }: Pick<Span, 'field'>): boolean => !field.startsWith('attachments');

/** A value that the person has said is no secret, by what is known of it: never the value. */
export interface Harmless extends Omit<Secret, 'start' | 'end'> {
  hash: string;
  /** Of a scoping field: what it asks. */
  label?: string;
  /** 1-based, as it was then. */
  line: number;
}
