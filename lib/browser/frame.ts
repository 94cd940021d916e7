import { browser } from 'wxt/browser';
import type { Clue, Place } from '../request/clue';
import type { EditOrder } from '../request/edits';
import type { Span } from '../request/model';
import type { Reading, Whereabouts, Written } from '../request/reading';
import type { Message, PageMessage } from './messages';

/** What a page's side of the conversation can do. */
export interface Frame {
  /**
   * Reports every change of the form until the signal aborts; returns a way to have it report again as it is now.
   * Asks before each reading whether there is anybody to tell, and once, where there is something to fill in, for the clues.
   */
  watch(
    report: (reading: Reading | null) => void,
    signal: AbortSignal,
    isHeard: () => boolean,
    followClues: (told: (clues: Clue[]) => void) => void,
  ): () => void;
  /** Leads the person to a place; it puts its own traces away when the signal aborts. */
  show(span: Span, signal: AbortSignal): Whereabouts;
  /** Writes edits into a field, and reads back what has become of them; what it listens to after that ends with the signal. */
  write(order: EditOrder, signal: AbortSignal): Promise<Written>;
  /** Lets the person point at a field: tells its place once, `null` after Esc. Off ends it unheard. */
  point(on: boolean, tell: (place: Place | null) => void, signal: AbortSignal): void;
  /** A slice of a chosen file from this byte on, as a data URL; `null` where it cannot be read. */
  slice(file: number, from: number): Promise<string | null>;
  /** How the page is built, in words of ours; empty in frames with nothing to fill in. */
  describe(): string[];
}

/**
 * Connects one frame with the background for as long as the extension lives.
 * Its own signal, not WXT's: a page can abort WXT's context by a forged event on `document`.
 */
export function connect({ watch, show, write, point, slice, describe }: Frame): void {
  const life = new AbortController();
  const { signal } = life;
  let newest: Reading | null = null;
  let asked: ReturnType<typeof setTimeout>;
  const end = () => {
    life.abort();
    browser.runtime.onMessage?.removeListener(listener);
  };
  // After an update of the extension its old scripts stay in the page without a home: then everything here ends.
  const isHeard = () => {
    const home = Boolean(browser.runtime?.id);
    if (!home) end();
    return home;
  };
  const tell = (reading: Reading | null) => {
    newest = reading;
    void send({ type: 'seen', reading }).catch(() => {
      // The background was stopped with the message in its hands. An older one must not overtake a newer one.
      if (isHeard() && newest === reading) void send({ type: 'seen', reading }).catch(() => undefined);
    });
  };
  const again = watch(tell, signal, isHeard, followClues);
  const listener = (
    message: unknown,
    { id, tab }: { id?: string; tab?: unknown },
    answer: (about: Whereabouts | Written | string | null) => void,
  ) => {
    // Our script in another page is no background: the practice page hears it, too.
    if (id !== browser.runtime.id || tab) return undefined;
    const said = message as PageMessage;
    if (said.type === 'show-here') answer(show(said.span, signal));
    if (said.type === 'look-here') again();
    if (said.type === 'outline-here') trySend({ type: 'outlined', outline: describe() });
    if (said.type === 'point-here') point(said.on, (place) => trySend({ type: 'pointed', place }), signal);
    if (said.type === 'slice-here') {
      // The background may be stopped before it has the rest: hearing of the file, it begins again.
      clearTimeout(asked);
      asked = setTimeout(again, PATIENCE);
    } else if (said.type !== 'edit-here') return undefined;
    const done = said.type === 'edit-here' ? write(said.order, signal) : slice(said.file, said.from);
    void done.then(answer, () => answer('refused'));
    // The answer comes later.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
}

/** How long it may take the background to ask for the next slice of a file, in ms. */
const PATIENCE = 3_000;

/** What the person has told by pointing: as it is on disk, and whenever that changes. */
function followClues(told: (clues: Clue[]) => void): void {
  const { local } = browser.storage;
  // It ends with the extension, as all that is ours in a page does.
  local.onChanged.addListener(
    ({ clues }: { clues?: { newValue?: unknown } }) => clues && told(listed(clues.newValue)),
  );
  void local.get('clues').then(
    ({ clues }) => told(listed(clues)),
    () => undefined,
  );
}

/** Without the schema, which would be half of the page script: what is no list of things says nothing. */
const listed = (kept: unknown): Clue[] => (Array.isArray(kept) ? kept.filter(Boolean) : []);

const trySend = (message: Message) => void send(message).catch(() => undefined);

/** Rejects where nobody took the message; throws at once where the extension has gone. */
async function send(message: Message): Promise<void> {
  await browser.runtime.sendMessage(message);
}
