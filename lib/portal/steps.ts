import { above, all, attribute, isShown, nearest, partOf, shownText } from './dom';
import { type TitleKey, titleKey } from './labels';

/** The row of step titles over the form. */
export interface Steps {
  /** The part of the page that the steps belong to: its blade, pane, or main part. */
  root: HTMLElement;
  /** The chosen step, 1-4. */
  step?: number;
}

/**
 * The visible step titles of a support request, of any year.
 * @param sure the address already says that this is the form: one title of its own is enough, or all titles of a row.
 */
export function findSteps(doc: Document, sure: boolean, shown = isShown): Steps | undefined {
  const rows = new Map<Element, { tab: HTMLElement; key: TitleKey }[]>();
  // A narrow window has a menu in place of the row.
  for (const tab of all(doc, sure ? `${tabs},${menu}` : tabs)) {
    const key = titleKey(tabTitle(tab));
    if (!key || !(key in stepOf) || !shown(tab)) continue;
    const row = nearest(tab, '[role=tablist],ul,ol') ?? above(tab) ?? tab;
    rows.set(row, [...(rows.get(row) ?? []), { tab, key }]);
  }
  const ours = [...rows].flatMap(([row, found]) => {
    const whole = all(row, tabs).filter(shown).length <= found.length;
    if (!isOurs(new Set(found.map(({ key }) => key)), sure, whole)) return [];
    return [{ row, found, weight: nearest(row, '.fxs-contextpane') ? 0 : found.length }];
  });
  // The blade opened last stands last.
  const best = ours.toSorted((a, b) => a.weight - b.weight).at(-1);
  if (!best) return undefined;
  const { row, found } = best;
  const chosen = found.find(({ tab }) => isChosen(tab));
  const step = chosen ? stepOf[chosen.key] : placeOf(all(row, tabs).filter(shown), found);
  return { root: partOf(row), ...(step && { step }) };
}

/** Where the chosen title is strange: its place among the four, if the others stand where they belong. */
function placeOf(row: Element[], found: { tab: Element; key: TitleKey }[]): number {
  const fits = row.length === 4 && found.every(({ tab, key }) => row.indexOf(tab) + 1 === stepOf[key]);
  return fits ? row.findIndex(isChosen) + 1 : 0;
}

const menu = '.fxc-tabs-menu';
/** What may be the title of a step: a list of many lines is something else. */
export const tabs = '[role=tab],[aria-current=step],[role=tablist] button,ol>li:nth-child(-n+9)';

const stepOf: Partial<Record<TitleKey, number>> = {
  problem: 1,
  basics: 1,
  solution: 2,
  solutions: 2,
  additional: 3,
  details: 3,
  review: 4,
};

/**
 * Every "create" wizard of the portal has Basics and Review + create, so these alone prove nothing.
 * @param whole whether all titles of the row are among ours.
 */
function isOurs(keys: Set<TitleKey>, sure: boolean, whole: boolean): boolean {
  const own = (['problem', 'solution', 'additional'] as const).some((key) => keys.has(key));
  if (sure) return own || keys.has('solutions') || whole;
  return own ? keys.size >= 2 : keys.has('solutions') && keys.size >= 3;
}

/** The title of a step without its number: "1. Problem description". Fluent and Knockout write a title twice to keep its place when bold. */
export function tabTitle(tab: HTMLElement): string {
  const text = shownText(tab).replace(/\s+/g, '');
  const half = text.slice(text.length / 2);
  return (text === half + half ? half : text).normalize('NFKC').replace(/^\d[.):、]?/, '');
}

const isChosen = (tab: Element): boolean =>
  attribute(tab, 'aria-selected') === 'true' ||
  /^(step|true)$/.test(attribute(tab, 'aria-current')) ||
  tab.matches(`.azc-br-active,${menu}`);
