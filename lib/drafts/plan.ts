import type { Hint } from '../analyze';
import { formServices, services } from '../azure/services';
import type { Span, SupportRequest } from '../request/model';
import { findQuestions } from '../scope/questions';
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
  const { description = '', summary } = request;
  if (hint.rule === 'one-problem') {
    const parts = gapless(description, hint.evidence.slice(0, hint.data.parts));
    const rows = rowsOf(hint.evidence, hint.data.grid ?? []);
    return { parts, oneThing: rows !== undefined, ...(rows && { rows }) };
  }
  if (hint.rule === 'several-questions') {
    const found = findQuestions(description, { summary, services: formServices(request) });
    const [first] = found?.asks ?? [];
    if (!found || !first) return undefined;
    return { parts: gapless(description, found.parts), oneThing: true, firstAsk: first.start };
  }
  if (hint.rule !== 'cross-service') return undefined;
  const { left, right } = hint.data;
  const sides = [left, right].flatMap(({ en }) => services.find((service) => service.en === en)?.id ?? []);
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
