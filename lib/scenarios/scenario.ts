import type { SupportRequest } from '../request/model';
import type { RuleId } from '../rules/index';
import type { Finding } from '../rules/rule';

/** An example request with the hints that it must raise: test, practice and training material at once. */
export interface Scenario {
  /** Also the file's name. */
  id: string;
  /** The language that the request is written in. */
  language: 'ja' | 'en';
  title: Record<'ja' | 'en', string>;
  /** For trainers: what there is to learn from it. */
  note: Record<'ja' | 'en', string>;
  /** With all that a practice form needs. People, companies and ids are invented. */
  request: SupportRequest;
  /** Exactly these, in any order; an empty list means that every rule must be silent. */
  hints: readonly ExpectedHint[];
}

/** One hint that must be raised. */
export interface ExpectedHint extends Pick<Finding<unknown>, 'level' | 'certainty'> {
  rule: RuleId;
}
