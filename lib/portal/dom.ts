import { parts } from './selectors';

/**
 * Safe ways to look at a page that is not ours. A form's controls can shadow its DOM members (`<input name="children">`),
 * so members are taken from the prototypes. Nothing here adds or changes a node. Prototypes are read when called:
 * the build loads this file where there is no DOM.
 */

/** Elements that match, in document order. */
export function all(root: Document | Element, selector: string): HTMLElement[] {
  const { querySelectorAll } = root instanceof Document ? Document.prototype : Element.prototype;
  return [...querySelectorAll.call(root, selector)] as HTMLElement[];
}

/** Whether an element matches, at the price of the first one. */
export function has(root: Document | Element, selector: string): boolean {
  const { querySelector } = root instanceof Document ? Document.prototype : Element.prototype;
  return querySelector.call(root, selector) !== null;
}

/** The nearest element that matches, the element itself included. */
export function nearest(element: Element, selector: string): HTMLElement | null {
  return Element.prototype.closest.call(element, selector) as HTMLElement | null;
}

/** Whether an element itself matches. */
export const is = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

/** The part of the page that an element belongs to: a blade, a pane, a dialog, the main part, else all of it. */
export const partOf = (element: Element): HTMLElement => nearest(element, parts) ?? document.body;

/** The element above. */
export function above(element: Element): HTMLElement | null {
  return Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get?.call(element) ?? null;
}

/** Whether `inner` is `outer` or inside of it. */
export const within = (outer: Node, inner: Element): boolean => Node.prototype.contains.call(outer, inner);

/** An attribute's text, '' where there is none. */
export const attribute = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';

/** Whether the portal and the browser show an element (transparent ones count: Fluent's radios are). */
export function isShown(element: Element): boolean {
  return (
    !nearest(element, hiddenByPortal) &&
    Element.prototype.checkVisibility.call(element, { visibilityProperty: true })
  );
}

/** Every text inside an element, in document order. */
export function* textsIn(element: Element): Generator<Node, void> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node;
}

/**
 * The text that an element shows: hidden parts, icons, stars and what is filled in left out, blanks collapsed.
 * @param mark is put behind each text of its own.
 */
export function shownText(element: Element, mark = ''): string {
  let text = '';
  for (const node of textsIn(element)) {
    const holder = node.parentElement;
    const silent = holder && nearest(holder, silentParts);
    if (!silent || !within(element, silent)) text += node.nodeValue + mark;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** All text inside an element, `undefined` where it is longer than `limit` UTF-16 units: a large part is left early. */
export function shortText(element: Element, limit: number): string | undefined {
  let text = '';
  for (const node of textsIn(element)) {
    text += node.nodeValue;
    if (text.length > limit) return undefined;
  }
  return text;
}

const hiddenByPortal = '.fxs-display-none,.fxc-dropdown-hidden,[hidden]';
const silentParts = `${hiddenByPortal},[aria-hidden=true],.azc-dockedballoon,[role=tooltip],select,textarea,script,style,svg`;
