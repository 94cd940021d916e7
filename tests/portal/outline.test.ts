import { afterEach, expect, describe as group, test, vi } from 'vitest';
import data from '../../lib/portal/labels-packed.json';
import { describe } from '../../lib/portal/outline';
import { outlineSchema } from '../../lib/request/outline-schema';
import { formNames, showForm } from './fixture-forms';

/** All that an outline may be made of. */
const ours = new Set([
  ...Object.keys(data.label),
  ...Object.keys(data.title),
  ...'page,ltr,rtl'.split(','),
  ...'fxs,fxc,azc,msportalfx,ms,fui,part,tab,heading,text,area,choice,radio,check,file'.split(','),
  ...'hint,hint?,required,disabled,?'.split(','),
  ...'section,main,form,div,h1,h2,h3,h4,h5,h6,legend,li,button,a,input,textarea,select,ul,fieldset,span'.split(
    ',',
  ),
]);

afterEach(() => {
  for (const name of ['lang', 'dir']) document.documentElement.removeAttribute(name);
  document.body.innerHTML = '';
});

test.each(formNames)('%s: words of ours only, within the limits', (name) => {
  showForm(name);
  const before = document.documentElement.outerHTML;
  const lines = describe();
  const strange = lines
    .flatMap((line) => line.split(' '))
    .filter((word) => !ours.has(word) && !/^\d+$|^\?\d$|^(ja|en|de|he|ar|ko|fr|es|pt-br)$/.test(word));
  expect(strange).toEqual([]);
  expect(outlineSchema.parse(lines)).toEqual(lines);
  expect(document.documentElement.outerHTML, 'looking must not change the page').toBe(before);
});

group('what a line says', () => {
  test('parts, headings, tabs and controls in document order', () => {
    document.documentElement.lang = 'ja';
    document.body.innerHTML = `<section class="fxs-blade"><h2>新しいサポート リクエスト</h2>
      <ul role="tablist"><li role="tab" aria-selected="true">1. 問題の説明</li><li role="tab">その他いろいろ</li></ul>
      <label for="a">概要</label><input id="a" required placeholder="Select a thing" value="社外秘">
      <label for="b">田中さんへの連絡はこちらの欄にお書きください</label><textarea id="b" disabled placeholder="田中">秘密</textarea></section>`;
    expect(describe()).toEqual([
      'page ja ltr fxs 1 fxc 0 azc 0 msportalfx 0 ms 0 fui 0',
      'section part',
      'h2 heading new',
      'li tab problem',
      'li tab ?0',
      'input text summary hint required',
      'textarea area ?1 hint? disabled',
    ]);
  });

  test('a frame without anything to fill in says nothing, the top page its titles', () => {
    document.body.innerHTML = '<h1>Home</h1><button>Go</button>';
    expect(describe().slice(1)).toEqual(['h1 heading ?0']);
    const top = vi.spyOn(window, 'top', 'get').mockReturnValue(null);
    expect(describe()).toEqual([]);
    top.mockRestore();
  });

  test('a hostile page gets no text of its own in', () => {
    document.documentElement.lang = 'taro-yamada@contoso.example';
    document.documentElement.dir = 'secret';
    document.body.innerHTML =
      '<main role="secret-role"><x-secret_é><input placeholder="Secret" name="localName" aria-label="Secret"></x-secret_é></main>';
    const text = describe().join('\n');
    expect(text).not.toMatch(/taro|secret|Secret/);
    expect(text).toContain('input text ?0 hint?');
    expect(outlineSchema.parse(describe())).toEqual(describe());
  });

  test('a huge page is cut', () => {
    document.body.innerHTML = '<input>'.repeat(1_000);
    expect(describe()).toHaveLength(400);
  });
});
