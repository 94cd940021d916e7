import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { learn, placesOf, toldByPerson } from '../../lib/portal/clues';
import { findControls } from '../../lib/portal/controls';
import data from '../../lib/portal/labels-packed.json';
import { findForm, toReading } from '../../lib/portal/read';
import { fieldsFor, type Place } from '../../lib/request/clue';
import { placeSchema, readClues } from '../../lib/request/clue-schema';
import { formNames, showForm } from './fixture-forms';

afterEach(() => {
  learn([]);
  document.body.innerHTML = '';
});

const controls = () => findControls(document.body);

describe.each(formNames)('%s', (name) => {
  beforeEach(() => showForm(name));

  test('every place is told by words of ours only: names of elements, numbers, keys of the dictionary', () => {
    const ours = new Set([...Object.keys(data.label), '?', 'top']);
    for (const { kind, at } of placesOf(controls(), 3).values()) {
      const [frame, path = '', index, step, said] = at.split(' ');
      expect(path.split('>').filter((name) => !elements.has(name))).toEqual([]);
      expect([frame, index, step]).toEqual(['top', expect.stringMatching(/^\d+\/\d+$/), '3']);
      expect(ours).toContain(said);
      expect(placeSchema.safeParse({ kind, at }).success).toBe(true);
    }
  });

  test('a clue of each control names this control and no other, drawn anew as well', () => {
    const places = [...placesOf(controls()).values()];
    const twice = ({ kind, at }: Place) =>
      places.filter((place) => place.kind === kind && place.at === at).length > 1;
    showForm(name);
    const again = controls();
    places.forEach((place, index) => {
      learn([{ ...place, field: fieldsFor[place.kind][0]! }]);
      const named = [...toldByPerson(again).keys()].map((control) => again.indexOf(control));
      expect(named).toEqual(twice(place) ? [] : [index]);
    });
  });

  test('one element taken away or doubled: a clue names its control, or none', () => {
    const places = [...placesOf(controls())].map(([{ element }, place]) => ({ element, place }));
    const elements = [...document.body.querySelectorAll('*')].filter(
      (one) => one.matches('label,input,textarea') || one.querySelector('label,input,textarea'),
    );
    const every = Math.ceil(elements.length / 20);
    for (const [index, element] of elements.filter((_, n) => n % every === 0).entries()) {
      const undo = index % 2 ? double(element) : takeAway(element);
      const changed = controls();
      for (const { element: pointed, place } of places) {
        learn([{ ...place, field: fieldsFor[place.kind][0]! }]);
        for (const control of toldByPerson(changed).keys()) expect(control.element).toBe(pointed);
      }
      undo();
    }
  });
});

/** Puts a copy beside an element; returns the way back. */
function double(element: Element): () => void {
  const copy = element.cloneNode(true) as Element;
  element.after(copy);
  return () => copy.remove();
}

/** Takes an element away; returns the way back. */
function takeAway(element: Element): () => void {
  const mark = document.createComment('');
  element.replaceWith(mark);
  return () => mark.replaceWith(element);
}

test.each([
  ['<kuvaus><textarea></textarea></kuvaus>', '->textarea'],
  ['<secret-words><div><textarea></textarea></div></secret-words>', '->div>textarea'],
  [`<${'a'.repeat(60)}><textarea></textarea></${'a'.repeat(60)}>`, '->textarea'],
])('a name that a page has made up stays in the page: %s', (html, path) => {
  document.body.innerHTML = `<main>${html}</main>`;
  expect([...placesOf(controls()).values()].map(({ at }) => at)).toEqual([`top main>${path} 1/1 0 ?`]);
});

test('nor does a name that is no HTML at all', () => {
  document.body.innerHTML = '<main><svg><kuvaus></kuvaus></svg></main>';
  document.querySelector('kuvaus')?.append(document.createElement('textarea'));
  expect([...placesOf(controls()).values()].map(({ at }) => at)).toEqual(['top main>->->textarea 1/1 0 ?']);
});

test('a place in the deepest page is one that is taken', () => {
  document.body.innerHTML = `<main>${'<blockquote>'.repeat(300)}<textarea></textarea>${'</blockquote>'.repeat(300)}</main>`;
  const [place] = placesOf(controls()).values();
  expect(placeSchema.safeParse(place).data).toEqual(place);
});

describe('a clue that does not fit exactly says nothing', () => {
  const page = '<main><form><div><span>Kuvaus</span><textarea></textarea></div></form></main>';
  const clue = () => {
    document.body.innerHTML = page;
    const [first] = placesOf(controls()).values();
    return { ...first!, field: 'description' as const };
  };
  const says = (html: string, step?: number) => {
    document.body.innerHTML = html;
    return [...toldByPerson(controls(), step).values()];
  };

  test.each([
    [
      'one box more of its kind',
      page.replace('</form>', '<div><textarea></textarea></div></form>'),
      undefined,
    ],
    ['another element around it', page.replaceAll('form>', 'section>'), undefined],
    ['another kind of control', page.replace('<textarea></textarea>', '<input>'), undefined],
    ['another step', page, 3],
    [
      'a label that means something else',
      page.replace('<textarea>', '<textarea aria-label="概要">'),
      undefined,
    ],
    ['the same structure twice', page + page, undefined],
  ])('%s', (_, html, step) => {
    learn([clue()]);
    expect(says(page)).toEqual(['description']);
    expect(says(html, step)).toEqual([]);
  });

  test('the newest word counts where two places are said to be one field', () => {
    const two = page.replace('</form>', '<div><textarea></textarea></div></form>');
    document.body.innerHTML = two;
    const [first, second] = [...placesOf(controls()).values()];
    learn([
      { ...first!, field: 'description' },
      { ...second!, field: 'description' },
    ]);
    const boxes = [...document.querySelectorAll('textarea')];
    const [description] = findForm(document, true)?.fields.filter(({ path }) => path === 'description') ?? [];
    expect(boxes.indexOf(description?.element as HTMLTextAreaElement)).toBe(0);
    expect(findForm(document, true)?.fields.map(({ path }) => path)).toEqual(['description', 'answers.0']);
  });

  test('a page of thousands of controls is compared in a bounded way', () => {
    learn([clue()]);
    expect(says('<textarea></textarea>'.repeat(2_000))).toEqual([]);
    expect(placesOf(controls()).size).toBe(400);
  });
});

test('a form that only pointing makes readable says so, and names the field as told', () => {
  document.body.innerHTML =
    '<div><p><textarea>最初の欄</textarea></p><p><textarea>説明の欄</textarea></p><p><input></p></div>';
  expect(findForm(document, true)).toBeUndefined();
  learn([{ ...[...placesOf(controls()).values()][1]!, field: 'description' }]);
  const reading = toReading(findForm(document, true));
  expect(reading).toMatchObject({ look: 'form', by: 'pointing', pointed: ['description'] });
  expect(reading?.guessed).toBeUndefined();
  expect(reading?.fields).toContainEqual({ path: 'description', values: ['説明の欄'] });
});

test.each([
  [undefined],
  ['text'],
  [[{ kind: 'area', at: 'top textarea 1/1 0 ?', field: 'subscription' }]],
  [[{ kind: 'area', at: 'top textarea 1/1 0 お名前', field: 'description' }]],
  [[{ kind: 'area', at: `top ${'div>'.repeat(300)}textarea 1/1 0 ?`, field: 'description' }]],
  [[{ kind: 'area', at: 'top textarea 1/1 0 ?', field: 'constructor' }]],
  [[null, 7, { kind: 'other' }]],
])('what is kept on disk is checked: %j', (kept) => {
  expect(readClues(kept)).toEqual([]);
});

test('forty clues are read, the newest', () => {
  const clue = (n: number) => ({ kind: 'area', at: `top textarea ${n}/99 0 ?`, field: 'answers' });
  const read = readClues(Array.from({ length: 60 }, (_, n) => clue(n)));
  expect(read.map(({ at }) => at)).toEqual(Array.from({ length: 40 }, (_, n) => clue(n).at));
});

/** The elements of HTML that stand around a control in any of the fixtures. */
const elements = new Set(
  '-,html,body,main,section,article,header,footer,aside,form,fieldset,div,span,p,ul,ol,li,table,tbody,tr,td,label,dl,dd,input,textarea,select,button'.split(
    ',',
  ),
);
