import { browser } from 'wxt/browser';
import type { Desk } from '../drafts/draft';
import type { SplitBy } from '../drafts/lay-out';
import { formPath } from '../request/address';
import { emptyView, isNewVisit, locate, mergedRequest, receive } from '../request/merge';
import type { FieldPath, SupportRequest } from '../request/model';
import { showBadge } from './badge';
import { type Case, emptyCase, keepCase, leftOf, openHints, readCase } from './cases';
import { readFiles } from './files';
import { declared, revoked } from './harmless';
import { inspected } from './inspect';
import { judged, laidOut } from './judge';
import { type Answer, type CaseId, type Message, messageSchema, type PageMessage } from './messages';
import { armed, outlined, pointed, reporting } from './pointing';
import { isOurPage, isPortal, mayReport, type Sender } from './policy';

/**
 * Takes one message, does what it says, and answers where an answer is due.
 * What is not a message of ours, or comes from a place that may not send it, is dropped without a word.
 */
export async function take(message: unknown, sender: Sender): Promise<Answer | undefined> {
  const parsed = messageSchema.safeParse(message);
  if (!parsed.success) return undefined;
  const said = parsed.data;
  if (said.type === 'seen' || said.type === 'pointed' || said.type === 'outlined') {
    if (mayReport(sender) && isAlive(sender, said)) await report(said, sender);
    return undefined;
  }
  return isOurPage(sender) ? command(said) : undefined;
}

/** Forgets a tab or window that has been closed. */
export const forget = (id: CaseId) => change(id, () => undefined);

/** A page in the back/forward cache may still say that it has gone, but nothing else. */
const isAlive = ({ documentLifecycle = 'active' }: Sender, said: Report) =>
  documentLifecycle === 'active' || (said.type === 'seen' && said.reading === null);

/** What frames say. */
type Report = Extract<Message, { type: 'seen' | 'pointed' | 'outlined' }>;

async function report(said: Report, sender: Sender): Promise<void> {
  const tabId = sender.tab?.id as number;
  if (said.type === 'seen') return seen(said, tabId, sender);
  await change(tabId, (known) =>
    said.type === 'outlined' ? outlined(known, said.outline, sender) : pointed(known, said.place),
  );
  if (said.type === 'outlined') return;
  // One click of the person counts once, in whichever frame.
  await say(tabId, { type: 'point-here', on: false });
}

async function seen(
  { reading }: Extract<Report, { type: 'seen' }>,
  tabId: number,
  sender: Sender,
): Promise<void> {
  const frameId = sender.frameId ?? 0;
  const place = { document: sender.documentId ?? String(frameId), frameId };
  let again = false;
  let wasArmed = false;
  const now = await change(tabId, (known) => {
    wasArmed = known.pointing !== undefined;
    const view = receive(known.view, place, reading);
    if (view === known.view) return known;
    if (view.frames.length === 0) return leftOf(known);
    const isNew = reading !== null && isNewVisit(known.view, place, reading);
    // What the person pointed at in a frame counts only where the top frame says that this is the form.
    again = isNew || (reading?.look === 'none' && known.view.key === '');
    return isNew
      ? judged({ ...(leftOf(known) ?? emptyCase), view })
      : judged({ ...known, view }, mergedRequest(known.view));
  });
  if (now) readFiles(tabId, now, change);
  // With the visit goes what was begun in it.
  if (wasArmed && !now?.pointing) await say(tabId, { type: 'point-here', on: false });
  // The other frames have said theirs already, to the visit before this one or to none.
  if (again) await say(tabId, { type: 'look-here' });
}

async function command(said: Exclude<Message, Report>): Promise<Answer | undefined> {
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
    case 'harmless':
      await change(said.case, (known) => rejudged(known, declared(known, said.span, said.mark)));
      return;
    case 'revoke':
      await change(said.case, (known) => rejudged(known, revoked(known, said.hash)));
      return;
    case 'show':
      return ask<'show'>(said.tab, said.span.field, (field) => ({
        type: 'show-here',
        span: { ...said.span, field },
      }));
    case 'edit':
      return ask<'edit'>(said.tab, said.order.field, (field) => ({
        type: 'edit-here',
        order: { ...said.order, field },
      }));
    case 'split':
      return split(said.case, said.by);
    case 'inspect':
      return inspected();
    case 'point':
      // A tab that is not armed must not swallow a click.
      if ((await change(said.tab, (known) => armed(known, said.on)))?.pointing || !said.on)
        await say(said.tab, { type: 'point-here', on: said.on });
      return;
    case 'outline':
      if ((await change(said.tab, (known) => reporting(known, said.on)))?.outlines)
        await say(said.tab, { type: 'outline-here' });
      return;
    case 'look':
      return look(said.tab);
  }
}

async function split(id: CaseId, by: SplitBy): Promise<Desk | undefined> {
  const known = await readCase(id);
  return known && laidOut(known, by);
}

const rejudged = (known: Case, next: Case) => (next === known ? known : judged(next));

/** An emptied box is a new beginning. */
function written(known: Case, request: SupportRequest): Case | undefined {
  const empty = Object.values(request).every((value) => value === undefined);
  if (empty) return leftOf(known);
  return judged({ ...known, view: { ...emptyView, facts: request } }, mergedRequest(known.view));
}

/** One change after the other: two frames that speak at once must not overwrite each other. */
let queue: Promise<unknown> = Promise.resolve();

/** Changes a case; what it is then. */
function change(id: CaseId, next: (known: Case) => Case | undefined): Promise<Case | undefined> {
  const done = queue.then(async () => {
    const known = await readCase(id);
    const value = next(known ?? emptyCase);
    // Most tabs that close never had a form.
    if (value === (known ?? emptyCase) || (!known && !value)) return value;
    await keepCase(id, value);
    if (typeof id === 'number') await showBadge(id, value ? openHints(value) : []);
    if (value?.unsettled) settle(id);
    return value;
  });
  queue = done.catch(() => undefined);
  return done;
}

/** Judges again when the person has rested: what was held back as half a word was the whole one. */
function settle(id: CaseId): void {
  clearTimeout(settling.get(id));
  const settled = () => {
    settling.delete(id);
    void change(id, (known) => (known.unsettled ? judged(known) : known));
  };
  settling.set(id, setTimeout(settled, REST));
}

const settling = new Map<CaseId, ReturnType<typeof setTimeout>>();

/** How long nobody types between two words, in ms. */
const REST = 700;

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
  field: FieldPath,
  messageAt: (field: FieldPath) => PageMessage,
): Promise<Answer<Type> | 'absent'> {
  const known = await readCase(tab);
  const place = known && locate(known.view, field);
  if (!place) return 'absent';
  const { frameId } = place;
  try {
    const answer: unknown = await browser.tabs.sendMessage(tab, messageAt(place.field), { frameId });
    return (answer as Answer<Type> | undefined) ?? 'absent';
  } catch {
    return 'absent';
  }
}

/** A tab in which nobody answers has no form any more, or one that cannot be heard. */
async function look(tab: number): Promise<undefined> {
  const anybody = await say(tab, { type: 'look-here' });
  const detached = await isDetached(tab);
  await change(tab, (known) => {
    const kept = anybody ? known : leftOf(known);
    return detached === (kept?.detached ?? false) ? kept : { ...(kept ?? emptyCase), detached };
  });
}

/** Whether a tab has loaded the form's address, and our script is not in its page. It hears words that it does not know, too. */
async function isDetached(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { type: 'anyone?' }, { frameId: 0 });
    return false;
  } catch {
    // The tab may have been closed in the meantime.
    const { status, url = '' } = (await browser.tabs.get(tabId).catch(() => undefined)) ?? {};
    return status === 'complete' && isPortal(url) && formPath(new URL(url).hash) !== undefined;
  }
}

/** Says something to all frames of a tab; whether there was anybody to hear it. */
async function say(tab: number, message: PageMessage): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tab, message);
    return true;
  } catch {
    return false;
  }
}
