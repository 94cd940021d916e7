import { analyze } from '../analyze';
import { mergedRequest } from '../request/merge';
import type { Case } from './cases';

// Apart from cases.ts, which the panel loads: only the background carries the rules and their data.

/** The case after its request or replies have changed. */
export function judged(known: Case): Case {
  const analysis = analyze(mergedRequest(known.view), { replies: known.replies, now: Date.now() });
  const dismissed = Object.fromEntries(
    analysis.hints.flatMap(({ key, evidence }) => {
      const then = known.dismissed[key];
      // Less evidence than then is the new measure: what comes after it is news.
      return then === undefined ? [] : [[key, Math.min(then, evidence.length)] as const];
    }),
  );
  return { ...known, analysis, dismissed };
}
