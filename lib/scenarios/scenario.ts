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
  /** The files behind the request's attachments: the practice form attaches them, so that they are read as real ones. */
  files?: readonly SampleFile[];
  /** Exactly these, in any order; an empty list means that every rule must be silent. */
  hints: readonly ExpectedHint[];
}

/** A file that an example attaches. */
export interface SampleFile {
  name: string;
  text: string;
}

/** One hint that must be raised. */
export interface ExpectedHint extends Pick<Finding<unknown>, 'level' | 'certainty'> {
  rule: RuleId;
}
