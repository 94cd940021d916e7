import type { Hint } from '../analyze';
import type { Span, SupportRequest } from '../request/model';
import { scopeOf } from '../scope/scope';
import type { Stretch } from '../scope/stretch';

/** The rules whose hints can be laid out as drafts. */
export type SplitBy = 'one-problem' | 'several-questions' | 'cross-service';

/** How a request is told apart. Original offsets. */
export interface Plan {
  /** In order, nothing but blanks and rules (=====) between them; the whole text twice for a problem between two services. */
  parts: readonly Stretch[];
  /** All parts are about one thing. */
  oneThing: boolean;
  /** Where the first question begins, where it is known. */
  firstAsk?: number;
  /** Of a list of resources: from the first one's name to the last one's words. What stands around it holds for all. */
  rows?: Stretch;
  /** Ids of services, one for each part: the same problem, each for one of them. */
  sides?: readonly string[];
}

/** The first plan that a hint gives, two parts at least; of one rule only, where `by` says so. */
export function planFor(request: SupportRequest, hints: readonly Hint[], by?: SplitBy): Plan | undefined {
  for (const hint of hints) {
    const plan = by && hint.rule !== by ? undefined : planOf(request, hint);
    if (plan && plan.parts.length > 1) return plan;
  }
  return undefined;
}

function planOf(request: SupportRequest, hint: Hint): Plan | undefined {
  const { description = '' } = request;
  if (hint.rule === 'one-problem') {
    const parts = gapless(description, hint.evidence.slice(0, hint.data.parts));
    const rows = rowsOf(hint.evidence, hint.data.grid ?? []);
    return { parts, oneThing: rows !== undefined, ...(rows && { rows }) };
  }
  const scope = scopeOf(request);
  if (hint.rule === 'several-questions' && scope?.kind === 'questions') {
    // What was solved then needs no request of its own.
    if (scope.about === 'occurrences') return undefined;
    return { parts: gapless(description, scope.parts), oneThing: true, firstAsk: scope.asks[0]?.start ?? 0 };
  }
  if (hint.rule !== 'cross-service' || scope?.kind !== 'between') return undefined;
  const sides = [scope.left, scope.right];
  const whole = { start: 0, end: description.length };
  return { parts: sides.map(() => whole), oneThing: false, sides };
}

function rowsOf(
  evidence: readonly Span[],
  grid: NonNullable<Extract<Hint, { rule: 'one-problem' }>['data']['grid']>,
): Stretch | undefined {
  const words = grid
    .flatMap(({ resource, symptom = -1, since = -1 }) => [resource, symptom, since])
    .flatMap((index) => evidence[index] ?? []);
  if (words.length === 0) return undefined;
  return {
    start: Math.min(...words.map(({ start }) => start)),
    end: Math.max(...words.map(({ end }) => end)),
  };
}

/** What the parts leave out belongs to the part before it, unless it is blank or a rule: nothing may be lost. */
function gapless(text: string, parts: readonly Stretch[]): Stretch[] {
  const isEmpty = (start: number, end: number) => /^[-\s=_*~―─━]{0,2000}$/.test(text.slice(start, end));
  return parts.map(({ start, end }, index) => {
    const next = parts[index + 1]?.start ?? text.length;
    const first = index === 0 && !isEmpty(0, start);
    return { start: first ? 0 : start, end: isEmpty(end, next) ? end : next };
  });
}
