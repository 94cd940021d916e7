import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Desk } from '../drafts/draft';
import { deskSchema } from '../drafts/schema';
import { caseId, splitBy } from './case-id';
import type { CaseId } from './messages';

/**
 * The drafts of this browser session. One desk for all tabs: what was laid out beside one form is pasted into others. In
 * `storage.session`, as all that a person writes; only the panels write it.
 */
export interface KeptDesk {
  desk: Desk;
  /** Whose text was laid out. */
  case: CaseId;
  /** By which hint. */
  by: z.infer<typeof splitBy>;
}

/** The drafts, if there are any. */
export const readDesk = async (): Promise<KeptDesk | undefined> =>
  read((await browser.storage.session.get(key))[key]);

/** Keeps the drafts; `undefined` forgets them. */
export const keepDesk = (kept: KeptDesk | undefined): Promise<void> =>
  browser.storage.session.set({ [key]: { ...kept, writer } });

/** Calls back when another panel has changed the drafts, until the signal aborts. */
export function onDesk(changed: (kept: KeptDesk | undefined) => void, signal: AbortSignal): void {
  const listener = ({ [key]: change }: Record<string, { newValue?: unknown }>) => {
    if (change && !isOwn(change.newValue)) changed(read(change.newValue));
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}

const key = 'drafts';

/** Tells this panel from those of other windows: its own words come back late, and must not undo what was typed since. */
const writer = crypto.randomUUID();

const isOwn = (value: unknown) => (value as { writer?: unknown } | undefined)?.writer === writer;

const keptSchema = z.object({ desk: deskSchema, case: caseId, by: splitBy });

const read = (value: unknown): KeptDesk | undefined => keptSchema.safeParse(value).data;
