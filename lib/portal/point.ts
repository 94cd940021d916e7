import { formPath } from '../request/address';
import type { Place } from '../request/clue';
import { placesOf } from './clues';
import { type Control, findControls } from './controls';
import { above, nearest, within } from './dom';
import { apart, parts } from './selectors';
import { outline } from './show';
import { findSteps } from './steps';

/**
 * Lets the person point at a field, on their own click: the next click on a control, or Enter in it, tells where it stands
 * and does nothing else in the page. Esc ends it. All other clicks and keys are the page's.
 * @param tell the place, `null` after Esc; called once.
 * @returns a way to end it unheard.
 */
export function point(tell: (place: Place | null) => void, outer: AbortSignal): () => void {
  const life = new AbortController();
  const signal = AbortSignal.any([life.signal, outer]);
  let marked: { control: Control; unmark(): void } | undefined;

  const mark = (control: Control | undefined) => {
    if (control?.element === marked?.control.element) return;
    marked?.unmark();
    marked = control && { control, unmark: outline(control.element, signal, 0) };
  };
  const onEvent = (event: Event) => {
    const { type, target, isTrusted } = event;
    const { key, isComposing } = event as KeyboardEvent;
    // A page may click its own controls; it must not point for the person.
    if (!isTrusted) return;
    if (type === 'keydown' && (isComposing || (key !== 'Enter' && key !== 'Escape'))) return;
    const control = target instanceof Element ? controlAt(target) : undefined;
    if (type === 'pointerover' || type === 'focusin') return mark(control);
    if (!control && key !== 'Escape') return;
    stop(event);
    if (type !== 'click' && type !== 'keydown') return;
    // The key comes up after the end.
    if (key) addEventListener('keyup', stop, { capture: true, once: true, signal: outer });
    life.abort();
    tell(control && key !== 'Escape' ? placeOf(control) : null);
  };
  for (const type of events) addEventListener(type, onEvent, { capture: true, signal });
  signal.addEventListener('abort', () => mark(undefined));
  return () => life.abort();
}

const events = 'pointerover,focusin,pointerdown,mousedown,pointerup,mouseup,click,keydown'.split(',');

function stop(event: Event): void {
  event.stopImmediatePropagation();
  // A prevented pointerdown would leave the mouse's focus to the browser.
  if (!/^pointer/.test(event.type)) event.preventDefault();
}

const partOf = (element: Element): HTMLElement => nearest(element, parts) ?? document.body;

/** The control that a person means: the one under the pointer, that of the label, or the only one of the row. */
function controlAt(target: Element): Control | undefined {
  if (nearest(target, apart)) return undefined;
  const controls = findControls(partOf(target));
  const named = (nearest(target, 'label') as HTMLLabelElement | null)?.control ?? target;
  const hit = controls.find(({ element }) => within(element, named));
  if (hit) return hit;
  let around: Element | null = target;
  for (let climbed = 0; around && climbed < 4; climbed++, around = above(around)) {
    const row: Element = around;
    const [first, ...others] = controls.filter(({ element }) => within(row, element));
    if (first) return others.every((other) => other.row === first.row) ? first : undefined;
  }
  return undefined;
}

function placeOf({ element }: Control): Place | null {
  const sure = window.top === window && formPath(location.hash) !== undefined;
  const places = placesOf(findControls(partOf(element)), findSteps(document, sure)?.step);
  return [...places].find(([control]) => control.element === element)?.[1] ?? null;
}
