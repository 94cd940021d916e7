import { type Case, readCase } from '../../lib/browser/cases';
import { type KeptDesk, readDesk } from '../../lib/browser/drafts';
import type { CaseId } from '../../lib/browser/messages';
import { type Beside, tabBeside } from '../../lib/browser/panel';

/** What the panel knows before it is drawn. */
export interface Start {
  beside?: Beside;
  cases: Known[];
  desk?: KeptDesk;
}

interface Known {
  id: CaseId;
  value?: Case;
}

/** The case of the panel's writing box, of one per window. */
export const caseOfBox = ({ windowId }: Beside) => `writing:${windowId}` as const;

/** Reads what the first picture needs. */
export async function lookAhead(): Promise<Start> {
  const [beside, desk] = await Promise.all([tabBeside(), readDesk()]);
  if (!beside) return { cases: [], desk };
  const ids: CaseId[] = [beside.tabId, caseOfBox(beside)];
  const cases = await Promise.all(ids.map(async (id) => ({ id, value: await readCase(id) })));
  return { beside, cases, desk };
}
