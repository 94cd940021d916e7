import { browser } from 'wxt/browser';
import { emptyView, frameOf, receive } from '../request/merge';
import type { FieldName } from '../request/model';
import type { Whereabouts } from '../request/reading';
import { showBadge } from './badge';
import { type Case, emptyCase, judged, keepCase, openHints, readCase } from './cases';
import { type CaseId, type Message, messageSchema, type PageMessage } from './messages';
import { isOurPage, mayReport, type Sender } from './policy';

/**
 * Takes one message, does what it says, and answers where an answer is due.
 * What is not a message of ours, or comes from a place that may not send it, is dropped without a word.
 */
export async function take(message: unknown, sender: Sender): Promise<Whereabouts | undefined> {
  const parsed = messageSchema.safeParse(message);
  if (!parsed.success) return undefined;
  const said = parsed.data;
  if (said.type === 'seen') {
    if (mayReport(sender)) await seen(sender.tab?.id as number, sender.frameId ?? 0, said);
    return undefined;
  }
  return isOurPage(sender) ? command(said) : undefined;
}

/** Forgets a tab that has been closed. */
export const forget = (tabId: number) => change(tabId, () => undefined);

async function seen(tabId: number, frameId: number, { reading }: Extract<Message, { type: 'seen' }>) {
  await change(tabId, (known) => {
    const view = receive(known.view, frameId, reading);
    if (Object.keys(view.frames).length === 0) return undefined;
    // Another visit of the form is another request: nothing that was said of the old one holds.
    return judged(
      view.key === known.view.key || known.view.key === '' ? { ...known, view } : { ...emptyCase, view },
    );
  });
}

async function command(said: Exclude<Message, { type: 'seen' }>): Promise<Whereabouts | undefined> {
  switch (said.type) {
    case 'write':
      await change('writing', (known) => judged({ ...known, view: { ...emptyView, facts: said.request } }));
      return;
    case 'reply':
      await change(said.case, (known) => judged({ ...known, replies: replied(known.replies, said) }));
      return;
    case 'dismiss':
      await change(said.case, (known) => ({ ...known, dismissed: dismissed(known, said) }));
      return;
    case 'show':
      return show(said);
    case 'look':
      return look(said.tab);
  }
}

/** One change after the other: two frames that speak at once must not overwrite each other. */
let queue: Promise<unknown> = Promise.resolve();

function change(id: CaseId, next: (known: Case) => Case | undefined): Promise<void> {
  const done = queue.then(async () => {
    const value = next((await readCase(id)) ?? emptyCase);
    await keepCase(id, value);
    if (id !== 'writing') await showBadge(id, value ? openHints(value) : []);
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

async function show({ tab, span }: Extract<Message, { type: 'show' }>): Promise<Whereabouts> {
  const known = await readCase(tab);
  const frameId = known && frameOf(known.view, span.field.split('.')[0] as FieldName);
  if (frameId === undefined) return 'absent';
  const message: PageMessage = { type: 'show', tab, span };
  try {
    return (
      ((await browser.tabs.sendMessage(tab, message, { frameId })) as Whereabouts | undefined) ?? 'absent'
    );
  } catch {
    return 'absent';
  }
}

/** Asks a tab's frames to report again; a tab in which nobody answers has no form any more. */
async function look(tab: number): Promise<undefined> {
  try {
    await browser.tabs.sendMessage(tab, { type: 'look' } satisfies PageMessage);
  } catch {
    if (await readCase(tab)) await forget(tab);
  }
}
