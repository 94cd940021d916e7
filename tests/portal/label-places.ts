import { shownText } from '../../lib/portal/dom';
import { rows } from '../../lib/portal/selectors';
import { tabs } from '../../lib/portal/steps';

/** The texts that labels bear, each with all places that repeat it for the same control. */
export function unitsOf(isTitle: (element: Element) => boolean): Place[][] {
  const units = new Map<Element | null, Map<string, Place[]>>();
  for (const place of placesOf(isTitle)) {
    const { element, text } = place;
    const row = element.closest(rows) ?? element.closest('fieldset') ?? element.parentElement;
    const inRow = units.get(row) ?? new Map<string, Place[]>();
    units.set(row, inRow.set(text, [...(inRow.get(text) ?? []), place]));
  }
  return [...units.values()].flatMap((inRow) => [...inRow.values()]);
}

/** A fifth of them, at least one. */
export function someOf(units: Place[][], random: () => number): Place[][] {
  return units
    .map((places) => ({ places, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, Math.max(1, Math.round(units.length / 5)))
    .map(({ places }) => places);
}

/** Where a page shows a label, and how to put another word there for a while. */
export interface Place {
  element: Element;
  text: string;
  put(word: string): void;
  undo(): void;
}

const options = 'li.azc-optionPicker-item,.ms-ChoiceField,.fui-Radio,[role=radio]';

function placesOf(isTitle: (element: Element) => boolean): Place[] {
  const places: Place[] = [];
  const referred = [...document.querySelectorAll('[aria-labelledby]')].flatMap((one) =>
    (one.getAttribute('aria-labelledby') ?? '').split(/\s+/),
  );
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('[role=banner]') || isOption(element)) continue;
    const own = element.matches('label,legend,h3,h4,[role=checkbox],.azc-dockedballoon');
    const target = referred.includes(element.id) && !element.closest('[role=combobox]');
    const title = isTitle(element);
    const text = shownText(element) || (element.textContent ?? '').trim();
    if (((own && !element.matches(tabs)) || (target && !element.matches('h1,h2')) || title) && text)
      places.push({ element, text: plain(text), ...putText(element) });
    const aria = element.getAttribute('aria-label');
    if (
      aria &&
      element.matches('input,textarea,select,[role],fieldset') &&
      !element.matches('[role=button],[role=tab]')
    )
      places.push({
        element,
        text: plain(aria).replace(/ ?selector$/, '') || plain(aria),
        put: (word) => element.setAttribute('aria-label', word),
        undo: () => element.setAttribute('aria-label', aria),
      });
  }
  return places;
}

/** Options are values, not labels. */
function isOption(element: Element): boolean {
  const radio =
    element instanceof HTMLLabelElement && (element.control as HTMLInputElement | null)?.type === 'radio';
  return radio || element.closest(options) !== null || element.matches('input[type=radio]');
}

/** Puts a word where the words of an element were; stars, icons and controls inside of it stay. */
function putText(element: Element): Pick<Place, 'put' | 'undo'> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { node: Node; text: string }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    const apart = holder?.closest('[aria-hidden=true],.azc-required-balloon,select,textarea,[role=combobox]');
    const text = node.nodeValue ?? '';
    if (text.trim() && !(apart && element.contains(apart))) nodes.push({ node, text });
  }
  return {
    put: (word) => {
      for (const { node } of nodes) node.nodeValue = word;
    },
    undo: () => {
      for (const { node, text } of nodes) node.nodeValue = text;
    },
  };
}

/** A label without star, colon and line breaks. */
export const plain = (text: string) => text.replace(/[\s*:：]+/g, ' ').trim();

/** A word of no language. */
export function unknownWord(random: () => number): string {
  const pick = (letters: string) => letters[Math.floor(random() * letters.length)];
  return Array.from({ length: 3 + Math.floor(random() * 3) }, () => `${pick('vzkxqw')}${pick('uoy')}`).join(
    '',
  );
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
