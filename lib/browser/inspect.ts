import { analyze, type Hint } from '../analyze';
import type { Draft } from '../drafts/draft';
import { describe } from '../drafts/text';
import { readCase } from './cases';
import { readDesk } from './drafts';
import { harmlessIn } from './harmless';

/** Which kinds of secrets stand in the drafts, by the id of the draft; never where, never a value. */
export type Leaks = Record<string, LeakKind[]>;
type LeakKind = Extract<Hint, { rule: 'secrets' }>['data']['kind'];

/**
 * Looks through the drafts that are kept. What we lay out is masked; this is for what a person writes or pastes into them,
 * and for what is no longer said to be harmless. Nothing of it is stored.
 */
export async function inspected(): Promise<Leaks> {
  const kept = await readDesk();
  if (!kept) return {};
  const known = await readCase(kept.case);
  const isHarmless = known && harmlessIn(known);
  const kindsIn = (draft: Draft): LeakKind[] => {
    const request = { summary: draft.summary, description: describe(draft) };
    const { hints } = analyze(request, { now: Date.now(), isHarmless });
    return [...new Set(hints.flatMap((hint) => (hint.rule === 'secrets' ? hint.data.kind : [])))];
  };
  const found = kept.desk.drafts.map((draft) => [draft.id, kindsIn(draft)] as const);
  return Object.fromEntries(found.filter(([, kinds]) => kinds.length > 0));
}
