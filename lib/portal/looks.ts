import type { Reading } from '../request/reading';
import { type Control, findControls } from './controls';
import { all, attribute, type isShown, partOf, shownText } from './dom';
import { type Field, nameControls, type Told } from './fields';
import { titleKey } from './labels';
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
  const root = title && partOf(title);
  const fields = root ? fieldsIn([root], shown, tell) : [];
  return root && fields.length > 1 ? { look: 'form', root, fields } : undefined;
}

/** What the person has pointed at among these controls. */
export type Tell = (controls: Control[], step?: number) => Told;

/** The quota details open in a pane of their own. */
const quotaPanes = (doc: Document, shown: typeof isShown): HTMLElement[] =>
  all(doc, '.fxs-contextpane').filter(
    (pane) => shown(pane) && all(pane, headings).some((title) => titleKey(shownText(title)) === 'quotaPane'),
  );

const headings = 'h1,h2,h3,h4,[role=heading]';

/** The box for a new message in an existing request. */
export function findReply(doc: Document, shown: typeof isShown, tell: Tell): Form | undefined {
  const boxes = all(doc, 'textarea').filter(shown);
  const root = [...new Set(boxes.map(partOf))].find((part) => titled(part, shown));
  if (!root) return undefined;
  const fields = fieldsIn([root], shown, tell).filter(({ path }) => /^(description|attachments)/.test(path));
  // The title tells what the box is for.
  return {
    look: 'reply',
    root,
    fields: fields.map((field) => ({ ...field, by: field.by === 'guess' ? undefined : field.by })),
  };
}

const titled = (part: Element, shown: typeof isShown) =>
  all(part, `label,legend,[aria-label],${headings}`).some(
    (one) => (titleKey(shownText(one)) ?? titleKey(attribute(one, 'aria-label'))) === 'reply' && shown(one),
  );

/** The fields in some parts of the page. */
export function fieldsIn(roots: HTMLElement[], shown: typeof isShown, tell: Tell, step?: number): Field[] {
  const controls = roots.flatMap((root) => findControls(root, shown));
  const fields = nameControls(controls, step, tell(controls, step));
  return [...fields, ...roots.flatMap((root) => findShown(root, fields, shown))];
}
