import type { Reading } from '../request/reading';
import { type Control, findControls } from './controls';
import { above, all, attribute, type isShown, nearest, shortText, shownText } from './dom';
import { type Field, nameControls } from './fields';
import { asksForHelp, titleKey } from './labels';
import { parts } from './selectors';
import { findShown } from './shown';
import { findSteps } from './steps';

/** The form, the help pane or the reply box on this page: what is visible of it. */
export interface Form {
  look: Exclude<Reading['look'], 'none'>;
  /** The chosen step, 1-4. */
  step?: number;
  /** The part of the page that holds the fields. */
  root: HTMLElement;
  fields: Field[];
}

/**
 * The four steps of a new request.
 * @param sure the address says that the form is here.
 */
export function findFull(doc: Document, sure: boolean, shown: typeof isShown): Form | undefined {
  const steps = findSteps(doc, sure, shown);
  if (steps)
    return {
      look: 'form',
      ...steps,
      fields: fieldsIn([steps.root, ...quotaPanes(doc, shown)], shown, steps.step),
    };
  if (!sure) return undefined;
  // Without step titles (a narrow window, a look that we do not know): the blade that bears the form's name.
  const title = all(doc, 'h1,h2,[role=heading]').findLast(
    (one) => titleKey(shownText(one)) === 'new' && shown(one),
  );
  const root = title && (nearest(title, parts) ?? doc.body);
  const fields = root ? fieldsIn([root], shown) : [];
  return root && fields.length > 1 ? { look: 'form', root, fields } : undefined;
}

/** The quota details open in a pane of their own. */
const quotaPanes = (doc: Document, shown: typeof isShown): HTMLElement[] =>
  all(doc, '.fxs-contextpane').filter(
    (pane) =>
      shown(pane) &&
      all(pane, 'h1,h2,h3,[role=heading]').some((title) => titleKey(shownText(title)) === 'quotaPane'),
  );

/** The box for a new message in an existing request. */
export function findReply(doc: Document, shown: typeof isShown): Form | undefined {
  const boxes = all(doc, 'textarea').filter(shown);
  const root = boxes
    .map((box) => nearest(box, parts) ?? doc.body)
    .find((part) => titled(part, 'reply', shown));
  if (!root) return undefined;
  const fields = fieldsIn([root], shown).filter(
    ({ path }) => path === 'description' || path === 'attachments',
  );
  return { look: 'reply', root, fields };
}

const titled = (part: Element, key: 'reply', shown: typeof isShown) =>
  all(part, 'label,h1,h2,h3,h4,legend,[role=heading],[aria-label]').some(
    (one) => (titleKey(shownText(one)) ?? titleKey(attribute(one, 'aria-label'))) === key && shown(one),
  );

/** The pane "Support + troubleshooting": its question stands close above a box, or is the label of a list. */
export function findHelp(doc: Document, shown: typeof isShown): Form | undefined {
  const boxes = all(doc, 'input,textarea,[role=combobox]').slice(0, mostBoxes);
  const box = boxes.find((one) => shown(one) && besideHelp(one));
  if (!box) return undefined;
  const root = nearest(box, parts) ?? doc.body;
  const controls = findControls(root, shown);
  const question = controls.find(
    ({ kind, element }) => (kind === 'text' || kind === 'area') && besideHelp(element),
  );
  const fields = nameControls(controls.filter((one) => one !== question)).filter(
    ({ path }) => !/^(answers|description)/.test(path),
  );
  const asked: Field[] = question ? [questionField(question)] : [];
  return { look: 'help', root, fields: [...asked, ...fields, ...findShown(root, fields, shown)] };
}

/** The pane has few boxes; a page of hundreds is something else, and looking at each would be felt. */
const mostBoxes = 50;

/** What is typed there becomes the summary of the request. */
const questionField = ({ element, read }: Control): Field => ({
  path: 'summary',
  element,
  read: () => ({ summary: read() }),
});

/** Whether the pane's sentence stands beside a box: in the largest part around it that has little text. */
function besideHelp(control: HTMLElement): boolean {
  let beside = attribute(control, 'placeholder');
  let around = above(control);
  for (let climbed = 0; around && climbed < 5; climbed++, around = above(around)) {
    const text = shortText(around, 400);
    if (text === undefined) break;
    beside = `${attribute(control, 'placeholder')} ${text}`;
  }
  return asksForHelp(beside);
}

function fieldsIn(roots: HTMLElement[], shown: typeof isShown, step?: number): Field[] {
  const controls = roots.flatMap((root) => findControls(root, shown));
  const fields = nameControls(controls, step);
  return [...fields, ...roots.flatMap((root) => findShown(root, fields, shown))];
}
