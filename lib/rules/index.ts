import { attachedFiles } from './attached-files';
import { crossService } from './cross-service';
import { oneProblem } from './one-problem';
import { owningSubscription } from './owning-subscription';
import { relatedRequest } from './related-request';
import type { Rule } from './rule';
import { secrets } from './secrets';
import { severalQuestions } from './several-questions';
import { severityA } from './severity-a';

/** Every rule, in the order in which the panel shows hints of one level. */
export const rules = [
  secrets,
  oneProblem,
  severalQuestions,
  crossService,
  relatedRequest,
  severityA,
  owningSubscription,
  attachedFiles,
] as const;

type AnyRule = (typeof rules)[number];
export type RuleId = AnyRule['id'];

/** What a rule's findings carry, by rule id. */
export type RuleData = { [R in AnyRule as R['id']]: R extends Rule<string, infer Data> ? Data : never };
