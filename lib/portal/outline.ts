import { formPath } from '../request/address';
import { type Control, findControls } from './controls';
import { all, attribute, isShown, nearest, shownText } from './dom';
import { asksForHelp, titleKey } from './labels';
import { findForm } from './read';
import { apart, parts } from './selectors';
import { findSteps, tabs, tabTitle } from './steps';
import { isPlaceholder } from './values';

/**
 * How this frame is built, for a report of a form that we could not read: parts, headings, tabs and controls in document
 * order, in words of ours. A text of the page is named only where it is one of our dictionary, of all others only a
 * length (`s` below 10, `m` below 30 UTF-16 units, `l`). No values, no ids, no address beyond the name of the form's blade.
 */
export function describe(): string[] {
  const controls = new Map(findControls(document.body).map((control) => [control.element, control]));
  if (!controls.size) return [];
  const { hash, hostname } = location;
  const isTop = window.top === window;
  const sure = isTop && formPath(hash) !== undefined;
  const form = findForm(document, sure);
  const { lang, dir } = document.documentElement;
  const others = all(document, `${parts},${tabs},${headings}`).filter(
    (one) => isShown(one) && !nearest(one, apart),
  );
  const before = (a: Node, b: Node) => (Node.prototype.compareDocumentPosition.call(a, b) & 4 ? -1 : 1);
  return [
    `frame ${isTop ? 'top' : 'inner'} ${/reactblade|hosting|portal/.exec(hostname)?.[0] ?? 'other'}`,
    `page ${/^[a-z]{2,3}(-[a-z]{2,4})?$/i.exec(lang)?.[0] ?? '?'} ${dir === 'rtl' ? dir : 'ltr'}`,
    `blade ${(sure && /\w{1,40}blade/i.exec(hash)?.[0]) || '?'}`,
    `look ${form?.look ?? 'none'} step ${findSteps(document, sure)?.step ?? '?'}`,
    `classes${families.map((one) => ` ${one} ${all(document, `[class^=${one}-],[class*=" ${one}-"]`).length}`).join('')}`,
    ...[...new Set([...others, ...controls.keys()])]
      .sort(before)
      .map((one) => lineOf(one, controls.get(one))),
  ].slice(0, mostLines);
}

const headings = 'h1,h2,h3,h4,h5,h6,[role=heading],legend';
const families = ['fxs', 'fxc', 'azc', 'msportalfx', 'ms', 'fui'];
const mostLines = 400;

function lineOf(element: HTMLElement, control?: Control): string {
  const words = control ? controlWords(element, control) : partWords(element);
  return words.filter(Boolean).join(' ');
}

function controlWords(element: HTMLElement, { kind, keys, labels }: Control): (string | false)[] {
  const hint = attribute(element, 'placeholder');
  return [
    kind,
    ...(keys.length ? keys.slice(0, 4) : [strange(labels[0] ?? '')]),
    hint && (isPlaceholder(hint) || asksForHelp(hint) ? 'placeholder' : 'placeholder-unknown'),
    element.matches('[required],[aria-required=true]') && 'required',
    element.matches('[disabled],[aria-disabled=true]') && 'disabled',
  ];
}

function partWords(element: HTMLElement): (string | false)[] {
  const is = (selector: string) => nearest(element, selector) === element;
  if (is(parts))
    return [
      'part',
      (is('[role=dialog]') && 'dialog') ||
        (is('.fxs-blade') ? 'blade' : is('.fxs-contextpane') ? 'pane' : 'main'),
    ];
  const isTab = is(tabs);
  const text = isTab ? tabTitle(element) : shownText(element);
  return [isTab ? 'tab' : 'heading', titleKey(text) ?? strange(text)];
}

const strange = (text: string): string =>
  `?${text && `-${text.length < 10 ? 's' : text.length < 30 ? 'm' : 'l'}`}`;
