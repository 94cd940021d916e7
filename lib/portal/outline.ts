import { nameOf } from './clues';
import { type Control, findControls } from './controls';
import { all, attribute, is, isShown } from './dom';
import { asksForHelp, titleKey } from './labels';
import { isPlaceholder } from './placeholder';
import { parts } from './selectors';
import { tabs, tabTitle } from './steps';

/**
 * How this frame is built, for a report of a form that we could not read: parts, headings, tabs and controls in document
 * order, in words of ours. A text of the page is named only where it is one of our dictionary; of all others stands a
 * length: `?0` up to 15 UTF-16 units, `?1` up to 31 … No values, no ids. In the first line stand language, direction, and how
 * many elements have classes of which family. Frames with nothing to fill in say nothing; where a frame is, and what was
 * read of it, the background knows.
 */
export function describe(): string[] {
  const controls = new Map<Element, Control>(
    findControls(document.body).map((control) => [control.element, control]),
  );
  if (!controls.size && window.top !== window) return [];
  const { lang, dir } = document.documentElement;
  const classes = families.map(
    (one) => ` ${one} ${all(document, `[class^=${one}-],[class*=" ${one}-"]`).length}`,
  );
  const lines = [
    `page ${/^\w\w(-\w{2,4})?$/.exec(lang)?.[0] ?? '?'} ${dir === 'rtl' ? dir : 'ltr'}${classes.join('')}`,
  ];
  const titles = new Map<Element, string>(
    kinds.flatMap(([kind, selector]) => all(document.body, selector).map((one) => [one, kind] as const)),
  );
  for (const element of all(document.body, '*')) {
    if (lines.length >= mostLines) break;
    const control = controls.get(element);
    const what = control?.kind ?? titles.get(element);
    if (!what || !(control || isShown(element))) continue;
    const title = control ? (control.labels[0] ?? '') : what !== 'part' && tabTitle(element);
    const hint = attribute(element, 'placeholder');
    const words = [
      nameOf(element),
      what,
      control?.keys[0] ?? (title !== false && (titleKey(title) ?? `?${Math.min(title.length >> 4, 9)}`)),
      hint && (isPlaceholder(hint) || asksForHelp(hint) ? 'hint' : 'hint?'),
      is(element, '[required],[aria-required=true]') && 'required',
      is(element, '[disabled],[aria-disabled=true]') && 'disabled',
    ];
    lines.push(words.filter(Boolean).join(' '));
  }
  return lines;
}

const families = ['fxs', 'fxc', 'azc', 'msportalfx', 'ms', 'fui'];
/** Of an element of two kinds the last counts. */
const kinds = [
  ['heading', 'h1,h2,h3,h4,h5,h6,[role=heading],legend'],
  ['tab', tabs],
  ['part', parts],
] as const;
const mostLines = 400;
