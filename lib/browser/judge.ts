import { analyze, type Hint } from '../analyze';
import type { Desk } from '../drafts/draft';
import { layOut, type SplitBy } from '../drafts/lay-out';
import { mergedRequest } from '../request/merge';
import type { Span, SupportRequest } from '../request/model';
import { type Typing, typingIn } from '../request/typing';
import type { Case } from './cases';
import { harmlessIn } from './harmless';

// Apart from cases.ts, which the panel loads: only the background carries the rules and their data.

/**
 * The case after its request or replies have changed.
 * @param before the request as it was until now, where the person may be typing: half a word is not judged, and the case is unsettled.
 */
export function judged(known: Case, before?: SupportRequest): Case {
  const { view, replies } = known;
  const request = mergedRequest(view);
  const typing = before && typingIn(before, request);
  let unsettled = false;
  const isUnsettled =
    typing &&
    ((span: Span) => {
      const isNew = touches(span, typing) && !isKnown(span, known.analysis.hints);
      unsettled ||= isNew;
      return isNew;
    });
  const analysis = analyze(request, {
    replies,
    now: Date.now(),
    isHarmless: harmlessIn(known),
    isUnsettled,
  });
  const dismissed = Object.fromEntries(
    analysis.hints.flatMap(({ key, evidence }) => {
      const then = known.dismissed[key];
      // Less evidence than then is the new measure: what comes after it is news.
      return then === undefined ? [] : [[key, Math.min(then, evidence.length)] as const];
    }),
  );
  return { ...known, analysis, dismissed, unsettled };
}

/**
 * The drafts that a case's request makes, as a hint says; `undefined` where there is nothing to split any more, or where
 * nobody could look for secrets. Half words count as whole ones: they are not to be copied either.
 */
export function laidOut(known: Case, by: SplitBy): Desk | undefined {
  const { analysis } = judged(known);
  return analysis.failed.includes('secrets') ? undefined : layOut(mergedRequest(known.view), analysis, by);
}

const touches = ({ field, start, end }: Span, typing: Typing): boolean =>
  field === typing.field && start <= typing.at && typing.at <= end;

/** What is shown already does not go and come while the person goes on with it. */
const isKnown = ({ field, start }: Span, hints: readonly Hint[]): boolean =>
  hints.some(({ evidence }) => evidence.some((one) => one.field === field && one.start === start));
