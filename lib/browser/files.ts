import { browser } from 'wxt/browser';
import { inspect, type Work } from '../files/inspect';
import { isReadable, kindOf } from '../files/kind';
import { LARGEST_FILE, LONGEST_WORK } from '../files/limits';
import { FILE_SLICE } from '../request/limits';
import { type ChosenFile, chosenFiles, withContent } from '../request/merge';
import type { FileContent, Unread } from '../request/model';
import type { Case } from './cases';
import { judged } from './judge';
import type { PageMessage } from './messages';

/** Changes a tab's case; what it is then. */
type Change = (tab: number, next: (known: Case) => Case) => Promise<Case | undefined>;

/**
 * Reads the files of a tab that nobody has read yet, one after the other: the page hands over slice by slice, they are
 * looked through in memory, and only what was found goes into the case. A file that is taken away ends its reading.
 */
export function readFiles(tab: number, { view }: Case, change: Change): void {
  for (const file of chosenFiles(view)) {
    const key = `${tab} ${file.document} ${file.id} ${file.size} ${file.name}`;
    if (file.content?.state === 'done' || underWay.has(key)) continue;
    underWay.add(key);
    const before = queues.get(tab) ?? Promise.resolve();
    const done = before
      .then(() => readFile(tab, file, change))
      // Nobody waits for a file that was taken away; all else, the person should know.
      .catch(() => keepContent(tab, file, unread('interrupted'), change).catch(() => undefined))
      .finally(() => underWay.delete(key));
    queues.set(tab, done);
  }
}

/** Gone with the worker: what a case says is being read, and is not in here, was cut short. */
const underWay = new Set<string>();
/** One after the other in each tab; a tab that does not answer must not hold up the others. */
const queues = new Map<number, Promise<unknown>>();

async function readFile(tab: number, file: ChosenFile, change: Change): Promise<void> {
  const attempt = file.content?.state === 'reading' ? file.content.attempt + 1 : 1;
  const keep = (content: FileContent) => keepContent(tab, file, content, change);
  if (file.size > LARGEST_FILE) return keep(unread('large'));
  if (attempt > MOST_ATTEMPTS) return keep(unread('interrupted'));
  const progress = teller((percent) => keep({ state: 'reading', percent, attempt }));
  await keep({ state: 'reading', percent: 0, attempt });
  const bytes = await bytesOf(tab, file, (share) => progress(share / 2));
  if (!bytes) return keep(unread('locked'));
  const time = stopwatch((share) => progress((1 + share) / 2));
  await keep(await inspect(file.name, bytes, { now: Date.now(), ...time }));
}

/** Counts what the work takes, not what it waits for: a person goes on typing meanwhile. */
function stopwatch(wait: (share: number) => Promise<void>): Pick<Work, 'rest' | 'hasTime'> {
  let left = LONGEST_WORK;
  let since = performance.now();
  return {
    async rest(share) {
      left -= performance.now() - since;
      await wait(share);
      since = performance.now();
    },
    hasTime: () => left > 0,
  };
}

/** How often one file is begun: one that ends the worker must not do so for ever. */
const MOST_ATTEMPTS = 2;

const unread = (reason: Unread): FileContent => ({
  state: 'done',
  secrets: [],
  unread: [{ reason, count: 1 }],
});

/** Puts it into the case; throws where the file is not chosen any more. */
async function keepContent(
  tab: number,
  file: ChosenFile,
  content: FileContent,
  change: Change,
): Promise<void> {
  let wanted = false;
  await change(tab, (known) => {
    const view = withContent(known.view, file, content);
    wanted = view !== known.view;
    if (!wanted) return known;
    return content.state === 'done' ? judged({ ...known, view }) : { ...known, view };
  });
  if (!wanted) throw new Error('taken away');
}

/**
 * A file's bytes, of one that is neither text nor an archive the first ones; `undefined` where the browser cannot read it.
 * One slice at a time is under way.
 */
async function bytesOf(
  tab: number,
  { id, name, size, frameId }: ChosenFile,
  progress: (share: number) => Promise<void>,
): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(size);
  for (let from = 0; from < size; from += FILE_SLICE) {
    const message: PageMessage = { type: 'slice-here', file: id, from };
    const slice = decoded(await inTime(browser.tabs.sendMessage(tab, message, { frameId })));
    if (slice?.length !== Math.min(FILE_SLICE, size - from)) return undefined;
    if (from === 0 && !isReadable(kindOf(name, slice))) return slice;
    bytes.set(slice, from);
    await progress((from + slice.length) / size);
  }
  return bytes;
}

/** What is answered; rejects where nothing is: a tab may have been frozen, a file may have to come from a cloud. */
async function inTime(answer: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(reject, PATIENCE, new Error('no answer'));
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** The bytes of a data URL; `undefined` of anything else: a page may have taken its frame over. */
function decoded(answer: unknown): Uint8Array | undefined {
  if (typeof answer !== 'string' || !answer.startsWith('data:')) return undefined;
  try {
    return Uint8Array.from(atob(answer.slice(answer.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Tells a share in percent from time to time, and lets others have their turn meanwhile. */
function teller(tell: (percent: number) => Promise<void>): (share: number) => Promise<void> {
  let told = performance.now();
  let rested = told;
  return async (share) => {
    const now = performance.now();
    if (now - told >= TELL_EVERY) {
      await tell(Math.round(share * 100));
      told = performance.now();
    } else if (now - rested < WORK_AT_ONCE) return;
    await new Promise((resolve) => setTimeout(resolve));
    rested = performance.now();
  };
}

/** In ms. */
const PATIENCE = 60_000;
const TELL_EVERY = 250;
const WORK_AT_ONCE = 10;
