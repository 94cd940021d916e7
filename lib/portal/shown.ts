import { above, all, has, isShown, nearest, shownText, textsIn, within } from './dom';
import type { Field } from './fields';
import { known } from './known';
import { labelKey } from './labels';
import { controls, rows } from './selectors';

/** Fields that show a text instead of a control: since 2024 the resource is a bold name beside a "Change" link. */
export function findShown(root: Element, fields: Field[], shown = isShown): Field[] {
  const found: Field[] = [];
  for (const label of all(root, labels)) {
    const key = labelKey(shownText(label));
    const path = key && /^(subscription|service|resource|supportP)/.test(key) && known[key]?.[1];
    const row = path && rowOf(label);
    if (!path || !row || !shown(label) || [...fields, ...found].some((field) => field.path === path))
      continue;
    found.push({ path, element: row, read: () => [textBeside(row, label)] });
  }
  return found;
}

const labels = 'label,.azc-form-label,.ms-Label,.fui-Label,legend,h2,h3,h4,[role=heading]';
const links = 'a,button,[role=button],[role=link],[role=tooltip]';

/** The row of a label without a control: the nearest part around it that holds more than it, and no other label. */
function rowOf(label: HTMLElement): HTMLElement | undefined {
  let row = nearest(label, rows) ?? above(label);
  for (let climbed = 0; row && climbed < 3; climbed++, row = above(row)) {
    if (has(row, controls) || all(row, labels).some((one) => one !== label && labelKey(shownText(one))))
      return undefined;
    if (textBeside(row, label) || has(row, links)) return row;
  }
  return undefined;
}

/** What a row shows besides its label and links. */
function textBeside(row: HTMLElement, label: HTMLElement): string {
  const texts: string[] = [];
  for (const node of textsIn(row)) {
    const holder = node.parentElement;
    if (!holder || within(label, holder) || nearest(holder, `${links},label`) || !isShown(holder)) continue;
    texts.push(node.nodeValue ?? '');
  }
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}
