import type { Span } from '../request/model';
import type { Whereabouts } from '../request/reading';
import { above } from './dom';
import { elementAt } from './place';

/**
 * Leads the person to a place in the form, on their own click: scrolls there, outlines the field for three seconds and,
 * in a text, selects the span. The outline is one box of ours that lies over the page; the page's own nodes stay untouched.
 * `hidden`: the field is on the page, but not visible now. `absent`: this frame does not have it.
 */
export function show(span: Span, signal: AbortSignal): Whereabouts {
  const element = elementAt(span.field);
  if (typeof element === 'string') return element;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  select(element, span);
  outline(element, signal);
  return 'shown';
}

function select(element: HTMLElement, { start, end }: Span): void {
  if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) return;
  element.focus({ preventScroll: true });
  // Number and e-mail boxes have no selection.
  if (element.selectionStart === null) return;
  element.setSelectionRange(start, end);
  // Chromium leaves the selection where it is, out of sight in a long text.
  const place = (start / Math.max(1, element.value.length)) * element.scrollHeight;
  if (element.scrollHeight > element.clientHeight) element.scrollTop = place - element.clientHeight / 2;
}

/** How long the outline stays, in ms. */
const lasting = 3_000;
/** Scrolling there raises scroll events for a while, in ms: these do not count as the person's. */
const settling = 200;

/**
 * Outlines a control until the person clicks, scrolls or presses Esc; one outline at a time.
 * @param time ms until it goes by itself; 0 = it does not.
 * @returns a way to put it away.
 */
export function outline(element: HTMLElement, signal: AbortSignal, time = lasting): () => void {
  const { left, top, width, height } = visibleBox(element);
  const box = document.createElement('div');
  box.ariaHidden = 'true';
  box.style.cssText = `all: initial; position: fixed; z-index: 2147483647; pointer-events: none; box-sizing: border-box;
    border: 3px solid #c239b3; border-radius: 4px; box-shadow: 0 0 0 2px #fff;
    left: ${left - 4}px; top: ${top - 4}px; width: ${width + 8}px; height: ${height + 8}px`;
  document.documentElement.append(box);
  // A zoom of the page's own root would move it; browsers before 2024 do not tell.
  box.style.zoom = `${1 / (box.currentCSSZoom || 1)}`;
  const life = new AbortController();
  const end = () => {
    life.abort();
    box.remove();
  };
  const until = { capture: true, passive: true, signal: AbortSignal.any([life.signal, signal]) };
  current?.();
  current = end;
  signal.addEventListener('abort', end, until);
  addEventListener('pointerdown', end, until);
  addEventListener('keydown', ({ key }) => key === 'Escape' && end(), until);
  setTimeout(() => !life.signal.aborted && addEventListener('scroll', end, until), settling);
  if (time) setTimeout(end, time);
  return end;
}

/** One outline at a time. */
let current: (() => void) | undefined;

/** File inputs have no size of their own. */
function visibleBox(element: HTMLElement): DOMRect {
  let box = element.getBoundingClientRect();
  for (let up = above(element); up && box.width * box.height === 0; up = above(up))
    box = up.getBoundingClientRect();
  return box;
}
