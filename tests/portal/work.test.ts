import { afterEach, describe, expect, test, vi } from 'vitest';
import { isShown } from '../../lib/portal/dom';
import { findForm } from '../../lib/portal/read';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

/** How many elements the queries of a run have to walk over, if none finds what it seeks. */
function walked(run: () => unknown): number {
  let count = 0;
  const sizeOf = (root: Document | Element) => root.getElementsByTagName('*').length;
  for (const { prototype } of [Document, Element])
    for (const name of ['querySelector', 'querySelectorAll'] as const) {
      const real = prototype[name] as (selector: string) => unknown;
      vi.spyOn(prototype, name as 'querySelectorAll').mockImplementation(function (this: Element, selector) {
        count += sizeOf(this);
        return real.call(this, selector) as NodeListOf<Element>;
      });
    }
  run();
  vi.restoreAllMocks();
  return count;
}

const cells = '<div><span>cell</span></div>'.repeat(1_000);
const look = () => findForm(document, false, isShown, () => new Map());
const times = (count: number, html: string) => Array.from({ length: count }, () => html).join('');

describe('a look walks over the page some times, however many controls stand there', () => {
  test.each([
    ['without a label', '<p><input></p>'],
    ['each beside the other', '<input>'],
    ['check boxes', '<p><input type="checkbox"></p>'],
    ['boxes of many lines', '<p><textarea></textarea></p>'],
    ['lists of Fluent', '<p><button role="combobox">a</button></p>'],
    ['in one row', '<input>', '<div class="fui-Field">'],
    ['in one group', '<input type="checkbox">', '<div role="group">'],
  ])('%s', (_, control, around = '') => {
    document.body.innerHTML = `<main>${around}${times(140, control)}<div>${cells}</div></main>`;
    const size = document.getElementsByTagName('*').length;
    expect(walked(look) / size).toBeLessThan(25);
  });
});
