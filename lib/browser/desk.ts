import { browser } from 'wxt/browser';
import { formPath } from '../request/address';
import { emptyView, isNewVisit, locate, receive } from '../request/merge';
import type { Span, SupportRequest } from '../request/model';
import { showBadge } from './badge';
import { type Case, emptyCase, keepCase, openHints, readCase } from './cases';
import { judged } from './judge';
import { type Answer, type CaseId, type Message, messageSchema, type PageMessage } from './messages';
import { isOurPage, isPortal, mayReport, type Sender } from './policy';

/**
 * Takes one message, does what it says, and answers where an answer is due.
 * What is not a message of ours, or comes from a place that may not send it, is dropped without a word.
 */
export async function take(message: unknown, sender: Sender): Promise<Answer | undefined> {
  const parsed = messageSchema.safeParse(message);
  if (!parsed.success) return undefined;
  const said = parsed.data;
  if (said.type === 'seen') {
    if (mayReport(sender) && isAlive(sender, said)) await seen(said, sender);
    return undefined;
  }
  return isOurPage(sender) ? command(said) : undefined;
}

/** Forgets a tab or window that has been closed. */
export const forget = (id: CaseId) => change(id, () => undefined);

/** A page in the back/forward cache may still say that it has gone, but nothing else. */
const isAlive = ({ documentLifecycle = 'active' }: Sender, { reading }: { reading: unknown }) =>
  documentLifecycle === 'active' || reading === null;

async function seen({ reading }: Extract<Message, { type: 'seen' }>, sender: Sender): Promise<void> {
  const tabId = sender.tab?.id as number;
  const frameId = sender.frameId ?? 0;
  const place = { document: sender.documentId ?? String(frameId), frameId };
  let again = false;
  await change(tabId, (known) => {
    const view = receive(known.view, place, reading);
    if (view === known.view || view.frames.length === 0) return view === known.view ? known : undefined;
    again = reading !== null && isNewVisit(known.view, reading);
    return judged(again ? { ...emptyCase, view } : { ...known, view });
  });
  // The other frames have said theirs already, to the visit before this one.
  if (again) await askAgain(tabId);
}

async function command(said: Exclude<Message, { type: 'seen' }>): Promise<Answer | undefined> {
  switch (said.type) {
    case 'write':
      await change(said.case, (known) => written(known, said.request));
      return;
    case 'reply':
      await change(said.case, (known) => judged({ ...known, replies: replied(known.replies, said) }));
      return;
    case 'dismiss':
      await change(said.case, (known) => ({ ...known, dismissed: dismissed(known, said) }));
      return;
    case 'show':
      return ask<'show'>(said.tab, said.span, (span) => ({ type: 'show-here', span }));
    case 'edit':
      return ask<'edit'>(said.tab, { field: said.order.field, start: 0, end: 0 }, ({ field }) => ({
        type: 'edit-here',
        order: { ...said.order, field },
      }));
    case 'look':
      return look(said.tab);
  }
}

/** An emptied box is a new beginning. */
function written(known: Case, request: SupportRequest): Case | undefined {
  const empty = Object.values(request).every((value) => value === undefined);
  return empty ? undefined : judged({ ...known, view: { ...emptyView, facts: request } });
}

/** One change after the other: two frames that speak at once must not overwrite each other. */
let queue: Promise<unknown> = Promise.resolve();

function change(id: CaseId, next: (known: Case) => Case | undefined): Promise<void> {
  const done = queue.then(async () => {
    const known = await readCase(id);
    const value = next(known ?? emptyCase);
    // Most tabs that close never had a form.
    if (value === (known ?? emptyCase) || (!known && !value)) return;
    await keepCase(id, value);
    if (typeof id === 'number') await showBadge(id, value ? openHints(value) : []);
  });
  queue = done.catch(() => undefined);
  return done;
}

function replied(replies: Case['replies'], said: Extract<Message, { type: 'reply' }>): Case['replies'] {
  const rule = said.rule as keyof Case['replies'];
  const { [said.question]: _old, ...others } = replies[rule] ?? {};
  return { ...replies, [rule]: said.value === null ? others : { ...others, [said.question]: said.value } };
}

function dismissed(known: Case, { key, away }: Extract<Message, { type: 'dismiss' }>): Case['dismissed'] {
  const { [key]: _old, ...others } = known.dismissed;
  const hint = known.analysis.hints.find((hint) => hint.key === key);
  return away && hint ? { ...others, [key]: hint.evidence.length } : others;
}

/** Asks the frame that has a place, with the place as that frame knows it; where nobody answers, it is absent. */
async function ask<Type extends 'show' | 'edit'>(
  tab: number,
  span: Span,
  messageAt: (span: Span) => PageMessage,
): Promise<Answer<Type> | 'absent'> {
  const known = await readCase(tab);
  const place = known && locate(known.view, span);
  if (!place) return 'absent';
  const { frameId } = place;
  try {
    const answer: unknown = await browser.tabs.sendMessage(tab, messageAt(place.span), { frameId });
    return (answer as Answer<Type> | undefined) ?? 'absent';
  } catch {
    return 'absent';
  }
}

/** A tab in which nobody answers has no form any more, or one that cannot be heard. */
async function look(tab: number): Promise<undefined> {
  const anybody = await askAgain(tab);
  const detached = await isDetached(tab);
  await change(tab, (known) => {
    const kept = anybody ? known : emptyCase;
    if (detached !== (kept.detached ?? false)) return { ...kept, detached };
    return anybody ? known : undefined;
  });
}

/** Whether a tab has loaded the form's address, and our script is not in its page. It hears words that it does not know, too. */
async function isDetached(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { type: 'anyone?' }, { frameId: 0 });
    return false;
  } catch {
    const { status, url = '' } = await browser.tabs.get(tabId);
    return status === 'complete' && isPortal(url) && formPath(new URL(url).hash) !== undefined;
  }
}

/** Asks a tab's frames to report again; whether there was anybody to ask. */
async function askAgain(tab: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tab, { type: 'look-here' } satisfies PageMessage);
    return true;
  } catch {
    return false;
  }
}
