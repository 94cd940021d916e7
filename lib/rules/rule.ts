import type { Edit, Span, SupportRequest } from '../request/model';
import type { Source } from './sources';

/** `stop` is for secrets only. Whatever the level, nothing ever blocks sending. */
export type Level = 'stop' | 'warn' | 'tip' | 'info';

/** What one rule found. Holds spans and data (kinds, counts), never a copy of the text. */
export interface Finding<Data> {
  /** Tells this finding from the rule's others while the person types; made of kinds and field names only. */
  key: string;
  level: Level;
  /** `ask`: only the person can know. The panel asks, the reply comes back in {@link Context}. */
  certainty: 'found' | 'ask';
  /** Empty where something is missing. */
  evidence: Span[];
  data: Data;
  fix?: Edit[];
  /** Which of the rule's sources speak of this finding, by id; all where it says nothing. */
  cites?: readonly string[];
}

/** What a rule may know besides the request. */
export interface Context {
  /** What the person replied to this rule's questions. */
  replies: Readonly<Record<string, boolean>>;
  /** The time of the analysis, in ms since 1970; without it nothing is past or to come. */
  now?: number | undefined;
  /** Whether the person has said of this value that it is no secret; without it, of none. */
  isHarmless?: ((value: string) => boolean) | undefined;
  /** Whether the person is typing at a place, so that it may be half a word; without it, nowhere. */
  isUnsettled?: ((span: Span) => boolean) | undefined;
}

/** One check. Pure: the same request and replies give the same findings. */
export interface Rule<Id extends string = string, Data = unknown> {
  id: Id;
  /** The official sentences behind the rule; one at least. */
  source: readonly [Source, ...Source[]];
  check(request: SupportRequest, context: Context): Finding<Data>[];
}

/** Gives a rule its types: `defineRule<Data>()({ id: 'my-rule', … })`. */
export const defineRule =
  <Data>() =>
  <const Id extends string>(rule: Rule<Id, Data>): Rule<Id, Data> =>
    rule;
