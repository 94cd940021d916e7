import type { SupportRequest } from './request/model';
import { type RuleData, type RuleId, rules } from './rules/index';
import type { Context, Finding } from './rules/rule';
import type { Source } from './rules/sources';

/** A finding with its rule's name and sources. `key` is unique in an analysis and stable while the person types. */
export type Hint = {
  [Id in RuleId]: Finding<RuleData[Id]> & { rule: Id; source: readonly Source[] };
}[RuleId];

/** What the person replied to the questions of each rule. */
export type Replies = Partial<Record<RuleId, Record<string, boolean>>>;

/** What the rules may know besides the request. */
export interface Known extends Omit<Context, 'replies'> {
  replies?: Replies;
}

/** What all rules say of one request. */
export interface Analysis {
  /** In the rules' order. */
  hints: Hint[];
  /** Rules that threw: the others still speak, and the panel says that a check could not run. */
  failed: RuleId[];
}

/** Runs every rule over a request. Pure; never throws. */
export function analyze(request: SupportRequest, { replies = {}, ...known }: Known = {}): Analysis {
  const hints: Hint[] = [];
  const failed: RuleId[] = [];
  for (const rule of rules) {
    try {
      for (const finding of rule.check(request, { ...known, replies: replies[rule.id] ?? {} })) {
        const key = `${rule.id}/${finding.key}`;
        const source = rule.source.filter(({ id }) => finding.cites?.includes(id) ?? true);
        hints.push({ ...finding, key, rule: rule.id, source } as Hint);
      }
    } catch {
      failed.push(rule.id);
    }
  }
  return { hints, failed };
}
