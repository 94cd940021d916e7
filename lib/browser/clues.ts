import { browser } from 'wxt/browser';
import { type Clue, MOST_CLUES } from '../request/clue';
import { readClues } from '../request/clue-schema';

/** Calls back with what the person has told by pointing, newest first: now and after each change, until the signal aborts. */
export function onClues(changed: (clues: Clue[]) => void, signal: AbortSignal): void {
  const listener = ({ clues }: Record<string, { newValue?: unknown }>) =>
    clues && changed(readClues(clues.newValue));
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
  void kept().then((clues) => signal.aborted || changed(clues));
}

/** Keeps a clue on disk; an older one for the same place goes. Structure only: see {@link Clue}. */
export async function keepClue(clue: Clue): Promise<void> {
  await keep([clue, ...(await kept()).filter((one) => one.kind !== clue.kind || one.at !== clue.at)]);
}

/** Forgets one clue, or all. */
export async function forgetClues(clue?: Clue): Promise<void> {
  const gone = (one: Clue) => !clue || (one.kind === clue.kind && one.at === clue.at);
  await keep((await kept()).filter((one) => !gone(one)));
}

const kept = async () => readClues((await browser.storage.local.get('clues'))['clues']);
const keep = (clues: Clue[]) => browser.storage.local.set({ clues: clues.slice(0, MOST_CLUES) });
