import type { Place } from '../request/clue';
import { mostControls, placesOf } from './clues';
import { type Control, findControls } from './controls';
import { above, nearest, partOf, within } from './dom';
import { findHere } from './place';
import { outline } from './show';

/**
 * Lets the person point at a field, on their own click: the next click on a control, or Enter in it, tells where it stands
 * and does nothing else in the page. Esc ends it. All other clicks and keys are the page's.
 * @param on false ends it unheard.
 * @param tell the place, `null` after Esc; called once.
 */
export function point(on: boolean, tell: (place: Place | null) => void, outer: AbortSignal): void {
  life.abort();
  if (!on) return;
  life = new AbortController();
  const signal = AbortSignal.any([life.signal, outer]);
  let marked: Element | undefined;
  let unmark: (() => void) | undefined;
  let down = '';
  let controls: Control[] = [];
  let seen: Element | undefined;
  let until = 0;
  const onEvent = (event: Event) => {
    const { type, target, isTrusted, timeStamp } = event;
    const { key = 'Enter', isComposing } = event as KeyboardEvent;
    // A page may click its own controls; it must not point for the person.
    if (!isTrusted || isComposing || !(target instanceof Element) || !/^(Enter|Escape)$/.test(key)) return;
    const part = partOf(target);
    const passes = /over|in$/.test(type);
    // The pointer passes over many elements; a click counts on the page as it is now.
    if (!passes || part !== seen || timeStamp > until) {
      controls = findControls(part).slice(0, mostControls);
      seen = part;
      until = timeStamp + 500;
    }
    const control = key === 'Enter' ? controlAt(target, controls) : undefined;
    if (passes) {
      if (control?.element === marked) return;
      unmark?.();
      marked = control?.element;
      unmark = control && outline(control.element, signal, 0);
    } else if (control || key === 'Escape') {
      // A key counts when it comes up: until then it repeats. It may have gone down in a composition, or elsewhere.
      if (type === 'keydown') down = key;
      if (type === 'keyup' && key !== down) return;
      stop(event);
      if (!/^(click|keyup)$/.test(type)) return;
      life.abort();
      tell((control && placesOf(controls, findHere()?.step).get(control)) ?? null);
    }
  };
  for (const type of events) addEventListener(type, onEvent, { capture: true, signal });
  // Back from the cache, nobody would know of it.
  addEventListener('pagehide', () => life.abort(), { signal });
}

/** One pointing at a time. */
let life = new AbortController();

const events = 'pointerover,focusin,pointerdown,mousedown,pointerup,mouseup,click,keydown,keyup'.split(',');

function stop(event: Event): void {
  event.stopImmediatePropagation();
  // A prevented pointerdown would leave the mouse's focus to the browser.
  if (!/^p/.test(event.type)) event.preventDefault();
}

/** The control that a person means: the one under the pointer, that of the label, or the only one of the row. */
function controlAt(target: Element, controls: Control[]): Control | undefined {
  let around: Element | null = (nearest(target, 'label') as HTMLLabelElement | null)?.control ?? target;
  let found: Control[] = [];
  for (let climbed = 0; around && !found[0] && climbed < 5; climbed++, around = above(around)) {
    const row: Element = around;
    found = controls.filter(({ element }) => within(element, row) || within(row, element));
  }
  return found.every(({ row }) => row === found[0]?.row) ? found[0] : undefined;
}
