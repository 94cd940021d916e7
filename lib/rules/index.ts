import { attachedFiles } from './attached-files';
import { oneProblem } from './one-problem';
import { owningSubscription } from './owning-subscription';
import type { Rule } from './rule';
import { secrets } from './secrets';
import { severityA } from './severity-a';

/** Every rule, in the order in which the panel shows hints of one level. */
export const rules = [secrets, oneProblem, severityA, owningSubscription, attachedFiles] as const;

type AnyRule = (typeof rules)[number];
export type RuleId = AnyRule['id'];

/** What a rule's findings carry, by rule id. */
export type RuleData = { [R in AnyRule as R['id']]: R extends Rule<string, infer Data> ? Data : never };
