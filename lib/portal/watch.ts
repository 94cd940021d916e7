import type { Clue } from '../request/clue';
import type { Reading } from '../request/reading';
import { learn } from './clues';
import { composition } from './composition';
import { has, nearest, within } from './dom';
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
  const sight: Sight = { form: undefined, typed: false };
  let last = 'null';
  let repeat = false;
  let follows = false;

  const tell = () => {
    // A reading asked for before the composition began must not run into it; its end asks again.
    if (composition.active || !isHeard()) return;
    sight.typed = false;
    const reading = toReading(sight.form, visit());
    const text = JSON.stringify(reading);
    if (text !== last || (repeat && reading)) report(reading);
    last = text;
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
    if (!follows && has(document, anything) && isHeard()) {
      follows = true;
      followClues((clues) => learn(clues) && lookAround());
    }
    sight.form = findForm(document, visit() !== undefined);
    // A page that is being drawn anew shows no form for a moment: look twice before saying that it has gone.
    if (before && !sight.form) {
      lookAround();
      return calm;
    }
    tell();
    const cost = performance.now() - started;
    return sight.form ? Math.max(quickest, cost * 20) : Math.min(calmest, Math.max(calm, cost * 300));
  }, signal);

  const again = () => {
    repeat = true;
    lookAround();
  };
  const leave = () => last !== 'null' && report(null);

  listen(sight, { tell, readValues, lookAround, again, leave }, signal);
  lookAround();
  return again;
}

/** The least time between two readings of values, in ms: ten hints a second and more, and no key waits. */
const quickest = 50;
/** The least and the most time between two looks at a page without a form, in ms. Looks may take 5 % of the time with a form, 0.3 % without. */
const calm = 250;
const calmest = 1_000;

interface Sight {
  form: Form | undefined;
  /** Something was typed that has not been read yet. */
  typed: boolean;
}

/** What follows from what happens in the page. */
type Moves = Record<'tell' | 'readValues' | 'lookAround' | 'again' | 'leave', () => void>;

function listen(
  sight: Sight,
  { tell, readValues, lookAround, again, leave }: Moves,
  signal: AbortSignal,
): void {
  const onEvent = (event: Event) => {
    if (event.type === 'pagehide') return leave();
    // Back from the cache: the background has forgotten all that was said before.
    if (event.type === 'pageshow') return (event as PageTransitionEvent).persisted && again();
    composition.active = event.type === 'compositionstart' || (event as InputEvent).isComposing === true;
    if (composition.active) return;
    if (event.type === 'input') sight.typed = true;
    // A click may take the field away before its turn comes.
    else if (sight.typed && sight.form) tell();
    if (sight.form) readValues();
    // A field may have appeared meanwhile, unseen; a new address may mean a new form.
    if (looks.has(event.type)) lookAround();
  };
  // A frame does not hear in any other way that its parent hides or shows it.
  const eyes = new IntersectionObserver(lookAround);
  const attach = () => {
    for (const type of events) addEventListener(type, onEvent, { capture: true, passive: true, signal });
    eyes.disconnect();
    if (document.documentElement) eyes.observe(document.documentElement);
  };
  let root = document.documentElement;
  const observer = new MutationObserver((records) => {
    // document.open() takes all listeners away, but not the observer of the document.
    if (root !== document.documentElement) attach();
    root = document.documentElement;
    if (!composition.active && concerns(records, sight.form?.root)) lookAround();
  });
  attach();
  observer.observe(document, observed);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    eyes.disconnect();
  });
}

const looks = new Set(['compositionend', 'focusout', 'hashchange', 'popstate']);
const events = ['input', 'change', 'click', 'compositionstart', 'pagehide', 'pageshow', ...looks];

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
    if (!place || within(root, place) || within(place, root)) return true;
    return type !== 'characterData' && nearest(place, '.fxs-blade,.fxs-contextpane,[role=dialog]') !== null;
  });
}
