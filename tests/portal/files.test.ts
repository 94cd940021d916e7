import { beforeEach, expect, test, vi } from 'vitest';
import type { Reading } from '../../lib/request/reading';

const file = (name: string, content = 'x', lastModified = 1) => new File([content], name, { lastModified });

/** A page's memory is as long as the page: each test begins with a new one. */
let files: typeof import('../../lib/portal/files');
beforeEach(async () => {
  vi.resetModules();
  files = await import('../../lib/portal/files');
  document.body.innerHTML = '<main><input type="file" multiple><p></p></main>';
});

const control = () => document.querySelector('input') as HTMLInputElement;
const shown = (text: string) => {
  (document.querySelector('p') as HTMLElement).textContent = text;
};
function hold(...list: File[]): void {
  Object.defineProperty(control(), 'files', { value: listed(...list), configurable: true });
}
const told = () => files.filesOf(control());

test('the files of a control by size, id and name', () => {
  hold(file('a.log', 'abc'), file('b c.log', ''));
  expect(told()).toEqual(['3 0 a.log', '0 1 b c.log']);
  expect(told()).toEqual(['3 0 a.log', '0 1 b c.log']);
});

test('the same file chosen again keeps its id, another version of it has its own', () => {
  hold(file('a.log'));
  told();
  hold();
  expect(told()).toEqual([]);
  hold(file('a.log'));
  expect(told()).toEqual(['1 0 a.log']);
  hold(file('a.log', 'x', 2));
  expect(told()).toEqual(['1 1 a.log']);
});

test('emptied by the page, a file counts as long as the form shows its name', () => {
  hold(file('a.log'));
  files.noteFiles(control());
  hold();
  expect(told()).toEqual([]);
  shown('Attached: a.log (1 KB)');
  expect(told()).toEqual(['1 0 a.log']);
  files.noteFiles({ files: listed(file('a.log', 'xx', 2)) });
  // Of two versions, the one that came last.
  expect(told()).toEqual(['2 1 a.log']);
  shown('');
  expect(told()).toEqual([]);
});

test('the name may stand in a box of the form, but not in what the person writes', () => {
  files.noteFiles({ files: listed(file('a.log')) });
  document
    .querySelector('main')
    ?.insertAdjacentHTML(
      'beforeend',
      '<textarea>see a.log</textarea><input value="error: a.log"><input id="name" readonly>',
    );
  expect(told()).toEqual([]);
  (document.querySelector('#name') as HTMLInputElement).value = 'a.log';
  expect(told()).toEqual(['1 0 a.log']);
});

test.each([
  ['app.log', 'webapp.log', false],
  ['app.log', 'app.log.bak', false],
  ['log', 'Upload the log here', false],
  ['log', 'log (3 KB)', true],
  ['app.log', 'app.log 3 KB', true],
  ['app.log', 'app.log was uploaded', true],
  ['b.log', 'a.log, b.log', true],
  ['app (1).log', 'Attached: app (1).log', true],
  ['two  blanks+.log', 'two blanks+.log', true],
  ['ログ.txt', '「エラーログ.txt」', false],
  ['ログ.txt', 'ログ.txt', true],
])('%s beside "%s": %s', (name, text, counts) => {
  files.noteFiles({ files: listed(file(name)) });
  shown(text);
  expect(told()).toEqual(counts ? [`1 0 ${name}`] : []);
});

test('each text of a list stands alone', () => {
  files.noteFiles({ files: listed(file('a.log')) });
  document.querySelector('main')?.insertAdjacentHTML('beforeend', '<li>a.log<button>x</button></li>');
  expect(told()).toEqual(['1 0 a.log']);
});

test('a page that empties its control, or takes a drop: noted before the page has its turn', async () => {
  const { watch } = await import('../../lib/portal/watch');
  document.body.innerHTML = `<main><ul role="tablist"><li role="tab">1. Problem description</li>
    <li role="tab" aria-selected="true">3. Additional details</li></ul><label for="d">Description</label><textarea id="d"></textarea>
    <label for="f">File upload</label><div><input id="f" type="file"></div><p></p></main>`;
  const seen: (Reading | null)[] = [];
  const end = new AbortController();
  watch(
    (reading) => seen.push(reading),
    end.signal,
    () => true,
    () => undefined,
    true,
  );
  const shows = (...values: string[]) =>
    vi.waitFor(() =>
      expect(seen.at(-1)?.fields.find(({ path }) => path === 'attachments')?.values).toEqual(values),
    );
  await shows();
  control().addEventListener('change', () => {
    hold();
    shown('a.log');
  });
  hold(file('a.log'));
  control().dispatchEvent(new Event('change', { bubbles: true }));
  await shows('1 0 a.log');
  const drop = Object.assign(new Event('drop', { bubbles: true }), {
    dataTransfer: { files: listed(file('b.log', 'xy')) },
  });
  document.querySelector('p')?.dispatchEvent(drop);
  shown('a.log, b.log');
  await shows('1 0 a.log', '2 1 b.log');
  end.abort();
});

test.each([
  ['nothing', null],
  ['a thing', {}],
  ['a form with a control of that name', { files: 7 }],
])('%s has no files', (_, source) => {
  expect(files.noteFiles(source)).toEqual([]);
});

test('a slice is handed over as a data URL', async () => {
  hold(file('a.log', 'hello'));
  told();
  expect(atob((await files.sliceOf(0, 1))?.split(',')[1] ?? '')).toBe('ello');
});

test('a file that could not be read is another one when it is chosen again', async () => {
  const gone = file('a.log');
  hold(gone);
  told();
  vi.spyOn(FileReader.prototype, 'readAsDataURL').mockImplementation(function (this: FileReader) {
    this.onloadend?.(new ProgressEvent('loadend') as ProgressEvent<FileReader>);
  });
  gone.slice = () => new Blob();
  expect(await files.sliceOf(0, 0)).toBeNull();
  // Still in the control, it is still the same.
  expect(told()).toEqual(['1 0 a.log']);
  hold(file('a.log'));
  expect(told()).toEqual(['1 1 a.log']);
});

test('an id that is none is refused', async () => {
  await expect(files.sliceOf(4, 0)).rejects.toThrow();
});

function listed(...list: File[]): FileList {
  return Object.assign(Object.create(FileList.prototype), { ...list, length: list.length });
}
