import type { Clue } from '../request/clue';
import type { Reading } from '../request/reading';
import { learn } from './clues';
import { composition } from './composition';
import { has, nearest, within } from './dom';
import { noteFiles } from './files';
import { anything, type Form, findForm, toReading } from './read';
import { throttle } from './throttle';
import { followVisits } from './visits';

/**
 * Tells whenever what this frame shows of the form changes; `null` once when the form has gone, nothing where there never
 * was one. Reads only: no node, no attribute, no message of ours. Rests while an input method composes and while nothing happens.
 * @param isHeard whether there is anybody to tell: asked before each reading.
 * @param followClues calls back with what the person has told by pointing; asked once, where there is something to fill in.
 * @param top whether this window's address is the portal's.
 * @returns a way to have the present reading reported again.
 */
export function watch(
  report: (reading: Reading | null) => void,
  signal: AbortSignal,
  isHeard: () => boolean,
  followClues: (told: (clues: Clue[]) => void) => void,
  top = window.top === window,
): () => void {
  const visit = followVisits(() => (top ? location.hash : ''));
  const sight: Sight = { form: undefined, typed: new Set() };
  let last: Reading | null = null;
  let repeat = false;
  let follows = false;

  const tell = () => {
    // A reading asked for before the composition began must not run into it; its end asks again.
    if (composition.active || !isHeard()) return;
    const reading = toReading(sight.form, visit(), sight.typed);
    sight.typed = new Set();
    const before = last;
    last = reading;
    if (!isAlike(reading, before) || (repeat && reading)) report(reading);
    repeat = false;
  };
  const readValues = throttle(() => {
    if (sight.form?.fields.some(({ element }) => !within(document, element))) lookAround();
    else tell();
    return quickest;
  }, signal);
  const lookAround = throttle(() => {
    const started = performance.now();
    const before = sight.form;
    eyes.open();
    if (!follows && has(document, anything) && isHeard()) {
      follows = true;
      followClues((clues) => learn(clues) && lookAround());
    }
    sight.form = findForm(document, visit() !== undefined);
    sight.typed = undefined;
    // A page that is being drawn anew shows no form for a moment: look twice before saying that it has gone.
    if (before && !sight.form) {
      lookAround();
      return calm;
    }
    tell();
    const cost = performance.now() - started;
    return sight.form ? Math.max(quickest, cost * 20) : Math.min(calmest, Math.max(calm, cost * 500));
  }, signal);

  const again = () => {
    repeat = true;
    lookAround();
  };
  const leave = () => last && report(null);

  const eyes = listen(sight, { tell, readValues, lookAround, again, leave }, signal);
  lookAround();
  return again;
}

/** The least time between two readings of values, in ms: ten hints a second and more, and no key waits. */
const quickest = 50;
/** The least and the most time between two looks at a page without a form, in ms. Looks may take 5 % of the time with a form, 0.2 % without. */
const calm = 250;
const calmest = 2_000;

interface Sight {
  form: Form | undefined;
  /** The boxes in which something was typed that has not been read yet; `undefined`: anything may have changed. */
  typed?: Set<EventTarget | null>;
}

/** What follows from what happens in the page. */
type Moves = Record<'tell' | 'readValues' | 'lookAround' | 'again' | 'leave', (now?: boolean) => void>;

/** Listens to what happens in the page until the signal aborts. Where there is no form, `open` asks for the next change only. */
function listen(
  sight: Sight,
  { tell, readValues, lookAround, again, leave }: Moves,
  signal: AbortSignal,
): { open(): void } {
  const onEvent = (event: Event) => {
    if (event.type === 'pagehide') return leave();
    // Back from the cache: the background has forgotten all that was said before.
    if (event.type === 'pageshow') return (event as PageTransitionEvent).persisted && again();
    composition.active = event.type === 'compositionstart' || (event as InputEvent).isComposing === true;
    if (composition.active) return;
    if (sight.form) noteFiles((event as DragEvent).dataTransfer ?? event.target);
    if (event.type === 'input') sight.typed?.add(event.target);
    else {
      // A click may take the field away before its turn comes.
      if (sight.typed?.size && sight.form) tell();
      sight.typed = undefined;
    }
    // A key is told before the page has worked at it, which takes longer than all that we do. What else the page may make of
    // it, the next event tells: to look twice at each key would double the price.
    if (sight.form) readValues(event.type === 'input');
    // A field may have appeared meanwhile, unseen; a new address may mean a new form.
    if (looks.has(event.type)) lookAround();
  };
  // A frame does not hear in any other way that its parent hides or shows it.
  const visible = new IntersectionObserver(() => lookAround());
  let root: Element | undefined;
  // document.open() takes all listeners away, but not the observer of the document.
  const attach = () => {
    if (root === document.documentElement) return;
    root = document.documentElement;
    for (const type of events) addEventListener(type, onEvent, { capture: true, passive: true, signal });
    visible.disconnect();
    if (root) visible.observe(root);
  };
  const observer = new MutationObserver((records) => {
    // Each change costs the page a little while somebody observes: the next look opens the eyes again.
    if (!sight.form) observer.disconnect();
    attach();
    if (!composition.active && concerns(records, sight.form?.root)) lookAround();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    visible.disconnect();
  });
  return {
    open() {
      attach();
      if (!signal.aborted) observer.observe(document, observed);
    },
  };
}

const looks = new Set(['compositionend', 'focusout', 'hashchange', 'popstate']);
const events = ['input', 'change', 'drop', 'click', 'compositionstart', 'pagehide', 'pageshow', ...looks];

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'aria-selected', 'aria-checked', 'aria-hidden'],
};

/** Whether mutations touch the form, or may bring another one beside it; with no form, all may bring one. */
function concerns(records: MutationRecord[], root?: Element): boolean {
  if (!root || !within(document, root) || records.length > 100) return true;
  return records.some(({ type, target }) => {
    const place = target instanceof Element ? target : target.parentElement;
    if (!place) return true;
    // React writes what is typed into the box's own text as well; the event has said it.
    if (place instanceof HTMLTextAreaElement && type !== 'attributes') return false;
    if (within(root, place) || within(place, root)) return true;
    return type !== 'characterData' && nearest(place, '.fxs-blade,.fxs-contextpane,[role=dialog]') !== null;
  });
}

/** Whether two readings say the same. */
const isAlike = (one: unknown, other: unknown): boolean =>
  one === other ||
  (one instanceof Object &&
    other instanceof Object &&
    Object.keys(one).length === Object.keys(other).length &&
    Object.entries(one).every(([key, value]) => isAlike(value, Reflect.get(other, key))));
