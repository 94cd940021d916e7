import { mkdtempSync, rmSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { claiming, connectionString, encrypted, key, log, overlapping, png, zip } from '../files/archives';
import { type Coach, startCoach } from './browser';
import { type Form, type FormKind, openForm, press } from './form';
import { see, seeHint, seeNoHint } from './see';
import { untilKept } from './stored';
import { everyRow, made, plainForm, unfold } from './threats/plain';
import { stopWorker } from './worker';

const kinds: FormKind[] = ['knockout', 'react-v9'];
const MB = 1024 * 1024;

let coach: Coach;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coach-files-'));
  coach = await startCoach();
});
afterAll(async () => {
  await coach?.close();
  rmSync(folder, { recursive: true, force: true });
});

let page: Page;
let panel: Page;

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A log of almost 5 MB, a key in its last line. */
const large = () => `${log(5 * MB - 40_000)}\n${connectionString}\n`;
const lastLine = (text: string) => text.split('\n').length - 1;

async function open(kind: FormKind, language: 'ja' | 'en' = 'en'): Promise<Form> {
  const form = await openForm(coach, kind, language);
  page = form.page;
  panel = await coach.panel(page);
  await press(form, '3. Additional details', 'Additional details', '3. 追加の詳細', '追加の詳細');
  return form;
}

async function choose(frame: Frame | Page, ...paths: string[]): Promise<void> {
  const input = (await frame.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...paths);
}

const stored = () => panel.evaluate('chrome.storage.session.get().then(JSON.stringify)') as Promise<string>;
/** The secret, piece by piece: nothing may keep as much as eight characters of it. */
async function nothingKept(): Promise<void> {
  const kept = (await stored()) + (await panel.evaluate('document.documentElement.outerHTML'));
  for (let at = 0; at + 8 <= key.length; at++) expect(kept).not.toContain(key.slice(at, at + 8));
}

describe.each(kinds)('%s', (kind) => {
  let form: Form;
  beforeEach(async () => {
    form = await open(kind);
    return () => page.close();
  });

  test('a log of 5 MB: progress, then the secret by file and line; nothing of it is kept', async () => {
    const text = large();
    await panel.evaluate(watchProgress);
    await choose(form.frame, file('large.log', text));
    await seeHint(panel, 'secrets', `large.log · line ${lastLine(text)}`);
    const seen = (await panel.evaluate('progressSeen')) as number[];
    expect(seen.length).toBeGreaterThan(0);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    await see(panel, { selector: 'progress', gone: true });
    await nothingKept();
  });

  test('an archive: what is in its files, and that pictures are not read', async () => {
    const archive = zip({ 'logs/app.log': `one\n${connectionString}`, 'screen.png': png });
    await choose(form.frame, file('logs.zip', archive));
    await seeHint(panel, 'secrets', 'logs.zip › logs/app.log · line 2');
    await seeHint(panel, 'attached-files', 'cannot read the text in pictures');
    await nothingKept();
  });

  test('taken away, its hints go; chosen again, they come back', async () => {
    const path = file('app.log', connectionString);
    await choose(form.frame, path);
    await seeHint(panel, 'secrets', 'app.log');
    await choose(form.frame);
    await seeNoHint(panel, 'secrets');
    await choose(form.frame, path);
    await seeHint(panel, 'secrets', 'app.log');
    await choose(form.frame, file('clean.log', log(500)));
    await seeNoHint(panel, 'secrets');
    await unfold(panel);
    await see(panel, { selector: '[data-field=attachments]', text: 'clean.logno secrets found' });
  });

  test('that goes from the disk while it is read: said so, and read when it is chosen again', async () => {
    const path = file('going.log', large());
    const { mtime } = statSync(path);
    await choose(form.frame, path);
    unlinkSync(path);
    await seeHint(panel, 'attached-files', 'could not be opened');
    await choose(form.frame);
    await seeNoHint(panel, 'attached-files');
    file('going.log', large());
    utimesSync(path, mtime, mtime);
    await choose(form.frame, path);
    await seeHint(panel, 'secrets', 'going.log');
    await seeNoHint(panel, 'attached-files');
  });

  test('the worker killed half way: begun again, and found', async () => {
    await panel.evaluate(watchProgress);
    await choose(form.frame, file('killed.log', large()));
    await see(panel, { selector: 'progress' });
    expect(await stopWorker(coach)).toBe(true);
    await seeHint(panel, 'secrets', 'killed.log');
    expect(await stored()).not.toContain('"state":"reading"');
    await nothingKept();
  });
});

describe('each that cannot be read has its words', () => {
  test.each([
    ['screen.png', () => png, 'パスワードやキーなどが写っていないか'],
    ['dump.bin', () => new Uint8Array(9_000), 'テキストとして読み取れない形式'],
    ['huge.log', () => log(5 * MB + 2_000), '5 MB を超えるファイル'],
    ['broken.zip', () => zip({ 'a.log': log(9_000) }).subarray(0, 700), '壊れている可能性'],
    ['locked.zip', () => encrypted(zip({ 'a.log': 'x' })), 'パスワードで保護されている'],
    ['deep.zip', () => zip({ 'b.zip': zip({ 'c.zip': zip({ 'a.log': 'x' }) }) }), 'さらに圧縮されたファイル'],
    [
      'bomb.zip',
      () => claiming(overlapping(new TextEncoder().encode(log(4 * MB)), 600), 17 * MB),
      '展開後のサイズが大きい',
    ],
  ])('%s', async (name, content, said) => {
    const { frame } = await open('knockout', 'ja');
    await panel.select('header select', 'ja').catch(() => undefined);
    await choose(frame, file(name, content()));
    await seeHint(panel, 'attached-files');
    const text = await panel.$eval('[data-rule=attached-files]', (card) => card.textContent);
    await page.close();
    expect(text).toContain(said);
  });
});

describe('other places', () => {
  const uploader = `<div class="fui-Field"><label for="up">File upload</label>
    <div><input id="up" type="file" style="display:none"><ul id="names"></ul></div></div>
    <script>
      const names = document.getElementById('names');
      const add = (files) => { for (const { name } of files) {
        const item = names.appendChild(document.createElement('li'));
        item.append(name, Object.assign(document.createElement('button'), { type: 'button', textContent: 'x', onclick: () => item.remove() }));
      } };
      document.getElementById('up').onchange = (event) => { add(event.target.files); event.target.value = ''; };
    </script>`;

  test('a page that empties its control at once: the file counts as long as its name is shown', async () => {
    page = await coach.open(
      made(
        coach,
        'uploader',
        plainForm(everyRow.filter(({ kind }) => kind !== 'file')).replace('</main>', `${uploader}</main>`),
      ),
    );
    panel = await coach.panel(page);
    const input = (await page.waitForSelector('#up')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file('emptied.log', connectionString));
    await seeHint(panel, 'secrets', 'emptied.log');
    expect(await page.$eval('#up', (each) => (each as HTMLInputElement).files?.length)).toBe(0);
    await page.click('#names button');
    await seeNoHint(panel, 'secrets');
    await page.close();
  });

  test('the reply box of an existing request', async () => {
    const reply = `<main><h3>New message</h3><div class="fui-Field"><label for="m">Message</label><textarea id="m"></textarea></div>
      <div class="fui-Field"><label for="f">File upload</label><input id="f" type="file"></div></main>`;
    page = await coach.open(
      made(coach, 'reply', reply, '#view/Microsoft_Azure_Support/SupportRequestDetails'),
    );
    panel = await coach.panel(page);
    await choose(page, file('reply.log', connectionString));
    await seeHint(panel, 'secrets', 'reply.log');
    await page.close();
  });

  test('when the tab closes, nothing is left, also of a file that is still being read', async () => {
    await open('knockout');
    await choose(page, file('closing.log', large()));
    await see(panel, { selector: 'progress' });
    const other = await coach.open('about:blank');
    await page.close();
    panel = await coach.panel(other);
    expect(await panel.evaluate(untilKept, 'closing.log', false)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await stored()).not.toMatch(/closing\.log|case:\d/);
    await other.close();
  });
});

/** Runs in the panel: notes every value that the bar shows. */
function watchProgress(): void {
  const seen: number[] = [];
  Object.assign(globalThis, { progressSeen: seen });
  const look = () => {
    const bar = document.querySelector('progress');
    if (bar && bar.value !== seen.at(-1)) seen.push(bar.value);
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}
