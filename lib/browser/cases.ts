import { browser } from 'wxt/browser';
import type { Analysis, Hint, Replies } from '../analyze';
import type { Pointing } from '../request/clue';
import { emptyView, type FormView } from '../request/merge';
import type { Harmless } from './harmless';
import type { CaseId } from './messages';

/**
 * What we hold of one tab's form (or of the writing box): the one state of the product.
 * Lives in `storage.session`: in memory, gone with the browser, out of reach of pages and content scripts.
 */
export interface Case {
  view: FormView;
  analysis: Analysis;
  replies: Replies;
  /** Hints put away: key → how much evidence there was then. */
  dismissed: Record<string, number>;
  /** What the person has said is no secret; it outlives the form, and goes with the tab. */
  harmless?: Harmless;
  /** Something was held back that ends where the person is typing; it is looked at again after a rest. */
  unsettled?: boolean;
  /** The form's page was open before this extension was installed or updated: nobody in it hears or tells us anything. */
  detached?: boolean;
  /** The person is pointing at a field. */
  pointing?: Pointing;
  /** How the frames are built, while the report of an unknown form is open. */
  outlines?: string[][];
}

export const emptyCase: Case = {
  view: emptyView,
  analysis: { hints: [], failed: [] },
  replies: {},
  dismissed: {},
};

/** What is left of a case when its form has gone; `undefined` where nothing is. */
export function leftOf({ harmless }: Case): Case | undefined {
  return harmless?.values.length ? { ...emptyCase, harmless } : undefined;
}

/** The hints that a person should see: those put away come back when there is more evidence than there was then. */
export function openHints({ analysis, dismissed }: Pick<Case, 'analysis' | 'dismissed'>): Hint[] {
  return analysis.hints.filter(({ key, evidence }) => evidence.length > (dismissed[key] ?? -1));
}

/** The case of a tab, or `undefined` where there is no form. */
export async function readCase(id: CaseId): Promise<Case | undefined> {
  const key = storageKey(id);
  return (await browser.storage.session.get(key))[key] as Case | undefined;
}

/** Keeps a case; `undefined` forgets it. */
export async function keepCase(id: CaseId, value: Case | undefined): Promise<void> {
  if (value) await browser.storage.session.set({ [storageKey(id)]: value });
  else await browser.storage.session.remove(storageKey(id));
}

/** Calls back whenever a case changes, until the signal aborts. */
export function onCaseChanged(
  id: CaseId,
  changed: (value: Case | undefined) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[storageKey(id)];
    if (change) changed(change.newValue as Case | undefined);
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}

const storageKey = (id: CaseId) => `case:${id}`;
