import { type Control, findControls } from './controls';
import { above, all, attribute, type isShown, partOf, shortText, within } from './dom';
import { type Field, nameControls } from './fields';
import { isOfForm } from './labelled';
import { asksForHelp } from './labels';
import type { Form } from './looks';
import { findShown } from './shown';

/** The pane "Support + troubleshooting": its question stands close above a box, or is the label of a list. */
export function findHelp(doc: Document, shown: typeof isShown): Form | undefined {
  // What was opened last stands last.
  const boxes = all(
    doc,
    'input:not([type=checkbox],[type=radio],[type=hidden]),textarea,[role=combobox]',
  ).slice(-mostBoxes);
  const box = boxes.find((one) => shown(one) && besideHelp(one));
  if (!box) return undefined;
  const root = partOf(box);
  // Beside the form, the pane speaks for nothing.
  if (findControls(doc.body, shown).some((one) => !within(root, one.element) && isOfForm(one)))
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
  read: () => [read()],
});

/** Whether the pane's sentence stands beside a box: in the largest part around it that has little text. */
function besideHelp(control: HTMLElement): boolean {
  let text = '';
  for (let up = above(control), climbed = 0; up && climbed < 5; climbed++, up = above(up)) {
    const more = shortText(up, 400);
    if (more === undefined) break;
    text = more;
  }
  return asksForHelp(`${attribute(control, 'placeholder')} ${text}`);
}
