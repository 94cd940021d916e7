import { formServices } from '../azure/services';
import type { SupportRequest } from '../request/model';
import { type Between, findBetween } from './between/between';
import { consulting } from './consulting';
import { findParts, type Parts } from './parts/parts';
import { findPatterns, type Patterns } from './patterns/patterns';
import { findQuestions, type Questions } from './questions/questions';
import type { Surroundings } from './stretch';

/** What there is to say about the scope of a request: one thing at most, as one advice is enough. */
export type Scope =
  /** Unrelated problems (tier A). */
  | ({ kind: 'parts' } & Parts)
  /** Several resources that fail in different ways. */
  | ({ kind: 'patterns' } & Patterns)
  /** One problem between two services. */
  | ({ kind: 'between' } & Between)
  /** Several questions about one thing (tier B). */
  | ({ kind: 'questions' } & Questions);

/**
 * Judges the scope of a request; the strongest finding wins. `undefined` where the request is one, in doubt, and where the
 * writer already asks whether to split. The rules and the drafts of one analysis all ask: the last answer is remembered.
 */
export function scopeOf(request: SupportRequest): Scope | undefined {
  const { description = '', summary } = request;
  const around = { summary, services: formServices(request) };
  const key = JSON.stringify([description, around]);
  if (last?.key !== key) last = { key, scope: judge(description, around) };
  return last.scope;
}

let last: { key: string; scope: Scope | undefined } | undefined;

function judge(description: string, around: Surroundings): Scope | undefined {
  if (description.trim() === '' || consulting.test(description)) return undefined;
  const split = findParts(description, around);
  if (split.parts.length > 1) return { kind: 'parts', ...split };
  const patterns = findPatterns(description, around);
  if (patterns) return { kind: 'patterns', ...patterns };
  const between = findBetween(description, around);
  if (between) return { kind: 'between', ...between };
  const questions = findQuestions(description, around);
  return questions && { kind: 'questions', ...questions };
}
