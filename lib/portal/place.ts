import { formPath } from '../request/address';
import type { FieldPath } from '../request/model';
import { fieldAt, findForm } from './read';

/** The control of a field as the page is now. `hidden`: it is on the page, but not visible. `absent`: this frame does not have it. */
export function elementAt(path: FieldPath): HTMLElement | 'hidden' | 'absent' {
  const sure = window.top === window && formPath(location.hash) !== undefined;
  const find = (shown?: () => boolean) => {
    const form = findForm(document, sure, shown);
    return form && fieldAt(form, path)?.element;
  };
  return find() ?? (find(() => true) ? 'hidden' : 'absent');
}
