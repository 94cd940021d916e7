import type { Reading } from '../request/reading';
import { type Control, findControls, type Kind, operable } from './controls';
import { above, all, attribute, type isShown, nearest, shortText, shownText, within } from './dom';
import { type Field, keyOf, nameControls, type Told } from './fields';
import { known } from './known';
import { asksForHelp, type LabelKey, titleKey } from './labels';
import { parts } from './selectors';
import { findShown } from './shown';
import { findSteps } from './steps';

/** The form, the help pane or the reply box on this page: what is visible of it. */
export interface Form {
  look: Exclude<Reading['look'], 'none'>;
  /** What made it readable where neither steps nor a title did. */
  by?: Reading['by'];
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
export function findFull(doc: Document, sure: boolean, shown: typeof isShown, tell: Tell): Form | undefined {
  const steps = findSteps(doc, sure, shown);
  if (steps)
    return {
      look: 'form',
      ...steps,
      fields: fieldsIn([...quotaPanes(doc, shown), steps.root], shown, tell, steps.step),
    };
  if (!sure) return undefined;
  // Without step titles (a narrow window, a look that we do not know): the blade that bears the form's name.
  const title = all(doc, 'h1,h2,[role=heading]').findLast(
    (one) => titleKey(shownText(one).split('|').at(-1) ?? '') === 'new' && shown(one),
  );
  const root = title && (nearest(title, parts) ?? doc.body);
  const fields = root ? fieldsIn([root], shown, tell) : [];
  return root && fields.length > 1 ? { look: 'form', root, fields } : undefined;
}

/** What the person has pointed at among these controls. */
export type Tell = (controls: Control[], step?: number) => Told;

/**
 * A look that we do not know: the visible part of the page in which the most labels are a support request's, or in which
 * the person has pointed at a field.
 * @param sure the address says that the form is here: two such labels will do.
 */
export function findLabelled(
  doc: Document,
  sure: boolean,
  shown: typeof isShown,
  tell: Tell,
): Form | undefined {
  const elements = operable(doc.body);
  if (!sure && elements.length > mostControls) return undefined;
  const held = new Map<HTMLElement, Control[]>();
  for (const control of findControls(doc.body, shown, elements)) {
    const root = nearest(control.element, parts) ?? doc.body;
    held.set(root, [...(held.get(root) ?? []), control]);
  }
  const weigh = ([root, controls]: [HTMLElement, Control[]]) => {
    const keys = new Set(controls.flatMap(suitedKey));
    const special = [...keys].filter(isSpecific).length;
    // Other forms ask for a severity as well.
    const proven =
      special && (sure ? keys.size > 1 : keys.size > 2 && special + Number(keys.has('severity')) > 1);
    const by = proven ? ('labels' as const) : tell(controls).size ? ('pointing' as const) : undefined;
    return { root, by, weight: by && keys.size };
  };
  const best = [...held]
    .map(weigh)
    .toSorted((a, b) => (a.weight ?? -1) - (b.weight ?? -1))
    .at(-1);
  if (!best?.by) return undefined;
  return { look: 'form', by: best.by, root: best.root, fields: fieldsIn([best.root], shown, tell) };
}

/** A page of more controls is something else, and looking at each would be felt. */
const mostControls = 150;

/** Labels that no other page of the portal has, but for one of them here and there. */
const isSpecific = (key: LabelKey) =>
  /^(issueT|problem|anyT|startT|diagn|supportP|supportL|contactM|responseT)/.test(key);

const otherKinds: Partial<Record<LabelKey, Kind[]>> = {
  issueType: ['choice', 'radio'],
  problemType: ['choice', 'radio'],
  anyType: ['choice', 'radio'],
  startTime: ['text', 'choice'],
  description: ['area'],
};

/** What the label of a control means, where the control is of a kind that suits it. */
function suitedKey(control: Control): LabelKey[] {
  const key = keyOf(control);
  const kinds = key && (known[key]?.[0] ?? otherKinds[key]);
  return kinds?.includes(control.kind) ? [key as LabelKey] : [];
}

/** The quota details open in a pane of their own. */
const quotaPanes = (doc: Document, shown: typeof isShown): HTMLElement[] =>
  all(doc, '.fxs-contextpane').filter(
    (pane) =>
      shown(pane) &&
      all(pane, 'h1,h2,h3,[role=heading]').some((title) => titleKey(shownText(title)) === 'quotaPane'),
  );

/** The box for a new message in an existing request. */
export function findReply(doc: Document, shown: typeof isShown, tell: Tell): Form | undefined {
  const boxes = all(doc, 'textarea').filter(shown);
  const root = boxes
    .map((box) => nearest(box, parts) ?? doc.body)
    .find((part) => titled(part, 'reply', shown));
  if (!root) return undefined;
  const fields = fieldsIn([root], shown, tell).filter(({ path }) => /^(description|attachments)/.test(path));
  // The title tells what the box is for.
  return { look: 'reply', root, fields: fields.map((field) => ({ ...field, guessed: false })) };
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
  // Beside the form, the pane speaks for nothing.
  if (
    findControls(doc.body, shown).some((one) => !within(root, one.element) && suitedKey(one).some(isSpecific))
  )
    return undefined;
  const controls = findControls(root, shown);
  const question = controls.find(
    ({ kind, element }) => (kind === 'text' || kind === 'area') && besideHelp(element),
  );
  const fields = nameControls(controls.filter((one) => one !== question)).filter(
    ({ path }) => !/^(answers|description|summary)/.test(path),
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
  guessed: false,
  read: () => [read()],
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

function fieldsIn(roots: HTMLElement[], shown: typeof isShown, tell: Tell, step?: number): Field[] {
  const controls = roots.flatMap((root) => findControls(root, shown));
  const fields = nameControls(controls, step, tell(controls, step));
  return [...fields, ...roots.flatMap((root) => findShown(root, fields, shown))];
}
