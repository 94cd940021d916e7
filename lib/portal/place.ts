import { formPath } from '../request/address';
import type { FieldPath } from '../request/model';
import { type Form, fieldAt, findForm } from './read';

/** The control of a field as the page is now. `hidden`: it is on the page, but not visible. `absent`: this frame does not have it. */
export function elementAt(path: FieldPath): HTMLElement | 'hidden' | 'absent' {
  const find = (shown?: () => boolean) => {
    const form = findHere(shown);
    return form && fieldAt(form, path)?.element;
  };
  return find() ?? (find(() => true) ? 'hidden' : 'absent');
}

/** The form of this frame as the page is now. */
export function findHere(shown?: () => boolean): Form | undefined {
  return findForm(document, window.top === window && formPath(location.hash) !== undefined, shown);
}
