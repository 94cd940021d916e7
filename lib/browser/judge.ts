import { analyze } from '../analyze';
import { mergedRequest } from '../request/merge';
import type { Case } from './cases';
import { harmlessIn } from './harmless';

// Apart from cases.ts, which the panel loads: only the background carries the rules and their data.

/** The case after its request or replies have changed. */
export function judged(known: Case): Case {
  const { view, replies } = known;
  const isHarmless = harmlessIn(known);
  const analysis = analyze(mergedRequest(view), { replies, now: Date.now(), isHarmless });
  const dismissed = Object.fromEntries(
    analysis.hints.flatMap(({ key, evidence }) => {
      const then = known.dismissed[key];
      // Less evidence than then is the new measure: what comes after it is news.
      return then === undefined ? [] : [[key, Math.min(then, evidence.length)] as const];
    }),
  );
  return { ...known, analysis, dismissed };
}
