import { describe, expect, test } from 'vitest';
import type { SupportRequest } from '../../lib/request/model';
import { body, looks } from '../fixtures/looks/page';
import { step1, step3 } from '../fixtures/looks/samples';
import { readNow } from './read-page';

// The portal changes its markup without a word. What a page says by roles, ids and order must do where the rest is gone:
// a field may fall silent then, but never be read as something else.
const changes: Record<string, (element: Element) => void> = {
  'no class names': (element) => element.removeAttribute('class'),
  'class names of another release': (element) =>
    element.setAttribute('class', [...element.classList].map((name) => `r2-${name}`).join(' ')),
  'no ids': (element) => {
    for (const name of ['id', 'for', 'aria-labelledby']) element.removeAttribute(name);
  },
  'a wrapper around everything': (element) => {
    if (!/^(?:DIV|LABEL|INPUT|TEXTAREA|SELECT|BUTTON)$/.test(element.tagName)) return;
    const wrapper = document.createElement('div');
    element.replaceWith(wrapper);
    wrapper.append(element);
  },
  'custom elements for divs': (element) => {
    if (element.tagName !== 'DIV') return;
    const other = document.createElement('portal-box');
    for (const { name, value } of element.attributes) other.setAttribute(name, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
  },
  'comments everywhere': (element) => element.before(document.createComment('_weave_cstart_7')),
};

const cases = (Object.keys(looks) as (keyof typeof looks)[]).flatMap((look) =>
  Object.keys(changes).map((change) => ({ look, change })),
);

describe('a page whose markup has changed', () => {
  let asked = 0;
  const silent: string[] = [];

  describe.each([step1.en, step1.ja, step3.en, step3.ja])('$page.lang, step $page.step', (sample) => {
    test.each(cases)('$look: $change', ({ look, change }) => {
      document.body.innerHTML = body(look, sample.page);
      for (const element of document.body.querySelectorAll('*')) changes[change]?.(element);
      const seen: SupportRequest = readNow(true)?.request ?? {};
      expect(seen).toEqual({ answers: seen.answers, ...sample.request, ...absentIn(seen) });
      asked += Object.keys(sample.request).length;
      for (const name of Object.keys(sample.request))
        if (!(name in seen)) silent.push(`${look}, ${change}: ${name}`);
    });
  });

  test('hardly a field falls silent', () => {
    expect(silent.length / asked, silent.join('\n')).toBeLessThanOrEqual(0.05);
  });
});

/** Every field that was not read, as absent. */
const absentIn = (seen: object) =>
  Object.fromEntries(
    Object.keys({ ...step1.en.request, ...step3.en.request }).flatMap((name) =>
      name in seen ? [] : [[name, undefined]],
    ),
  );
