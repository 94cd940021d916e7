import { afterEach, describe, expect, test, vi } from 'vitest';
import { isShown } from '../../lib/portal/dom';
import { describe as outline } from '../../lib/portal/outline';
import { point } from '../../lib/portal/point';
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

test('the titles of a page with many boxes are read once', () => {
  document.body.innerHTML = `<main><h2>Some title</h2>${times(40, '<textarea></textarea>')}</main>`;
  const walkers = vi.spyOn(document, 'createTreeWalker');
  look();
  const titles = walkers.mock.calls.filter(([root]) => root.nodeName === 'H2').length;
  expect(titles).toBeLessThan(5);
});

test('a long list is no row of steps: few of its lines are read', () => {
  document.body.innerHTML = `<ol>${times(1_000, '<li>A line</li>')}</ol>`;
  const walkers = vi.spyOn(document, 'createTreeWalker');
  look();
  expect(walkers.mock.calls.length).toBeLessThan(20);
});

describe('an outline', () => {
  test('climbs from controls only, and reads the text of titles only', () => {
    document.body.innerHTML = `<main><h2>Some title</h2><p><input></p><div>${cells}</div></main>`;
    const climbs = vi.spyOn(Element.prototype, 'closest');
    const walkers = vi.spyOn(document, 'createTreeWalker');
    expect(outline()).toHaveLength(4);
    expect(climbs.mock.calls.length).toBeLessThan(40);
    expect(walkers.mock.calls.map(([root]) => root.nodeName)).toEqual(['H2']);
  });

  test('stops where it is full', () => {
    document.body.innerHTML = times(1_000, '<h2>Some title</h2>');
    const walkers = vi.spyOn(document, 'createTreeWalker');
    expect(outline()).toHaveLength(400);
    expect(walkers.mock.calls.length).toBe(399);
  });
});

test('check boxes of a grid are no reason to leave a page unread', () => {
  const rows = times(200, '<div role="row"><input type="checkbox" aria-label="Select"></div>');
  const list = (label: string) =>
    `<p><label>${label} <select><option>Some value</option></select></label></p>`;
  const lists = ['Issue type', 'Problem type', 'Problem subtype', 'Severity'].map(list).join('');
  document.body.innerHTML = `<main><div role="grid">${rows}</div></main><main>${lists}</main>`;
  expect(look()?.by).toBe('labels');
});

test('while the person points, the pointer passes over many elements at the price of a few looks', () => {
  document.body.innerHTML = `<main><p><input id="one"></p><p><input id="two"></p>${times(100, '<b></b>')}</main>`;
  const end = new AbortController();
  point(true, () => undefined, end.signal);
  const passes = (element: Element, timeStamp: number) => {
    const event = new MouseEvent('pointerover', { bubbles: true });
    Object.defineProperties(event, { isTrusted: { value: true }, timeStamp: { value: timeStamp } });
    element.dispatchEvent(event);
  };
  const outlined = () => document.documentElement.querySelectorAll(':scope > div').length;
  passes(document.getElementById('one') as Element, 1_000);
  expect(outlined()).toBe(1);
  const cheap = walked(() => {
    for (const [at, element] of document.querySelectorAll('b').entries()) passes(element, 1_001 + at);
  });
  expect(cheap / document.getElementsByTagName('*').length).toBeLessThan(3);
  expect(outlined()).toBe(0);
  document.getElementById('two')?.insertAdjacentHTML('afterend', '<textarea></textarea>');
  passes(document.querySelector('textarea') as Element, 2_000);
  expect(outlined(), 'what has come meanwhile is seen').toBe(1);
  end.abort();
});
