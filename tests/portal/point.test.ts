import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { point } from '../../lib/portal/point';
import type { Place } from '../../lib/request/clue';

const page = `<main><h1>Uusi</h1>
  <div id="one"><span>Kuvaus</span> <textarea></textarea></div>
  <p><label for="far">Otsikko</label></p><p><input id="far"></p><p><input id="other"></p>
  <div class="fxc-base msportalfx-form-formelement"><label class="azc-form-label">Tila</label>
    <div><div><div class="azc-formControl azc-input fxc-dropdown-open fxc-dropdown-input" tabindex="0">…</div></div></div></div>
  <div class="azc-dateTimePicker"><b>Aika</b><span class="azc-datePicker"><input></span><span class="azc-timePicker"><input></span></div>
  <fieldset><legend>Väri</legend><label><input type="radio" name="v"> Sininen</label> <label><input type="radio" name="v"> Musta</label></fieldset>
  <button>Seuraava</button></main>`;

let end: AbortController;
let told: (Place | null)[];
const heard = vi.fn();
const types = 'pointerdown,mousedown,pointerup,mouseup,click,keydown,keyup'.split(',');

beforeEach(() => {
  document.body.innerHTML = page;
  end = new AbortController();
  told = [];
  heard.mockClear();
  for (const type of types) document.addEventListener(type, heard, { signal: end.signal });
});
afterEach(() => {
  point(false, () => undefined, end.signal);
  end.abort();
});

const arm = () => point(true, (place) => told.push(place), end.signal);
const at = (selector: string) => document.querySelector(selector) as HTMLElement;
const boxes = () => [...document.documentElement.children].filter((node) => node.localName === 'div').length;

/** An event as a person makes it. */
function does(type: string, selector: string, init: KeyboardEventInit = {}, isTrusted = true): Event {
  const kind = type.startsWith('key') ? KeyboardEvent : MouseEvent;
  const event = new kind(type, { bubbles: true, cancelable: true, composed: true, ...init });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  at(selector).dispatchEvent(event);
  return event;
}
const clicks = (selector: string) =>
  ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'].map((type) => does(type, selector));

describe('what counts as a click on a field', () => {
  test.each([
    ['the control', 'textarea', { kind: 'area', at: 'top main>div>textarea 1/1 0 ?' }],
    ['its text', '#one > span', { kind: 'area', at: 'top main>div>textarea 1/1 0 ?' }],
    ['a label that stands elsewhere', 'label[for]', { kind: 'text', at: 'top main>p>input 1/2 0 ?' }],
    [
      'the label of a Knockout list',
      '.azc-form-label',
      { kind: 'choice', at: 'top main>div>div>div>div 1/1 0 ?' },
    ],
    ['a Knockout list', '.fxc-dropdown-input', { kind: 'choice', at: 'top main>div>div>div>div 1/1 0 ?' }],
    [
      'the row of a date and time',
      '.azc-dateTimePicker > b',
      { kind: 'text', at: 'top main>div>span>input 1/2 0 ?' },
    ],
    ['one of the radios', 'input[type=radio]', { kind: 'radio', at: 'top main>fieldset 1/1 0 ?' }],
    ['the legend of radios', 'legend', { kind: 'radio', at: 'top main>fieldset 1/1 0 ?' }],
  ])('%s', (_, selector, place) => {
    arm();
    const events = clicks(selector);
    expect(told).toEqual([place]);
    expect(heard).not.toHaveBeenCalled();
    expect(events.map(({ defaultPrevented }) => defaultPrevented)).toEqual([false, true, false, true, true]);
  });

  test.each(['h1', 'button', 'main'])(
    '%s is none: the page gets its click, and pointing goes on',
    (selector) => {
      arm();
      clicks(selector);
      expect(told).toEqual([]);
      expect(heard).toHaveBeenCalledTimes(5);
      clicks('textarea');
      expect(told).toHaveLength(1);
    },
  );
});

test('after the one click the page has all events again', () => {
  arm();
  clicks('textarea');
  clicks('textarea');
  expect(told).toHaveLength(1);
  expect(heard).toHaveBeenCalledTimes(5);
});

test('Enter in a field points at it; neither it, held as long as may be, nor its coming up reaches the page', () => {
  arm();
  const first = does('keydown', 'textarea', { key: 'Enter' });
  const held = does('keydown', 'textarea', { key: 'Enter', repeat: true });
  const up = does('keyup', 'textarea', { key: 'Enter' });
  expect([first, held, up].map(({ defaultPrevented }) => defaultPrevented)).toEqual([true, true, true]);
  expect(told).toHaveLength(1);
  expect(heard).not.toHaveBeenCalled();
  does('keydown', 'textarea', { key: 'Enter' });
  does('keyup', 'textarea', { key: 'Enter' });
  expect(told).toHaveLength(1);
  expect(heard).toHaveBeenCalledTimes(2);
});

test('another key that comes up meanwhile is the page’s', () => {
  arm();
  does('keydown', 'textarea', { key: 'Enter' });
  does('keyup', 'textarea', { key: 'Shift' });
  expect([told, heard.mock.calls.length]).toEqual([[], 1]);
});

test.each([
  ['in a composition', () => does('keydown', 'textarea', { key: 'Enter', isComposing: true }), 2],
  ['elsewhere', () => undefined, 1],
])('an Enter that went down %s is the page’s', (_, goesDown, events) => {
  arm();
  goesDown();
  expect(does('keyup', 'textarea', { key: 'Enter' }).defaultPrevented).toBe(false);
  expect([told, heard.mock.calls.length]).toEqual([[], events]);
});

test('Esc ends it and does nothing else', () => {
  arm();
  does('keydown', 'h1', { key: 'Escape' });
  does('keyup', 'h1', { key: 'Escape' });
  expect(told).toEqual([null]);
  expect(heard).not.toHaveBeenCalled();
  clicks('textarea');
  expect(told).toEqual([null]);
});

test.each([
  ['a letter', { key: 'a' }],
  ['Enter that ends a composition', { key: 'Enter', isComposing: true }],
])('%s is the page’s', (_, init) => {
  arm();
  expect(does('keydown', 'textarea', init).defaultPrevented).toBe(false);
  expect(heard).toHaveBeenCalledOnce();
  expect(told).toEqual([]);
});

test('a page cannot point for the person', () => {
  arm();
  does('click', 'textarea', {}, false);
  does('keydown', 'textarea', { key: 'Escape' }, false);
  does('keyup', 'textarea', { key: 'Escape' }, false);
  expect(told).toEqual([]);
});

test.each([
  ['when it is ended', () => point(false, () => undefined, end.signal)],
  ['when the extension has gone', () => end.abort()],
  ['when the page has gone into the cache', () => dispatchEvent(new Event('pagehide'))],
])('nothing is swallowed, and no outline stays, %s', (_, ends) => {
  arm();
  does('pointerover', 'textarea');
  expect(boxes()).toBe(1);
  ends();
  expect(boxes()).toBe(0);
  expect(does('click', 'textarea').defaultPrevented).toBe(false);
  expect(told).toEqual([]);
});

test('one outline, on the control under the pointer or with the focus', () => {
  arm();
  const before = document.body.outerHTML;
  does('pointerover', 'textarea');
  does('pointerover', '#one > span');
  does('focusin', '#other');
  expect(boxes()).toBe(1);
  does('pointerover', 'h1');
  expect(boxes()).toBe(0);
  expect(document.body.outerHTML).toBe(before);
});

test('a control that has no place, behind hundreds, is the page’s: pointing goes on', () => {
  document.body.innerHTML = `<main><p>${'<input>'.repeat(400)}</p><p><textarea></textarea></p></main>`;
  arm();
  does('pointerover', 'textarea');
  clicks('textarea');
  expect([told, boxes()]).toEqual([[], 0]);
  expect(heard).toHaveBeenCalledTimes(5);
  clicks('input');
  expect(told).toEqual([{ kind: 'text', at: 'top main>p>input 1/400 0 ?' }]);
});

test('armed twice, told once', () => {
  arm();
  arm();
  clicks('textarea');
  expect(told).toHaveLength(1);
});
