import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 20_000 }); // Each starts a process.

const command = join(import.meta.dirname, '../../scripts/analyze.mjs');
const folder = mkdtempSync(join(tmpdir(), 'analyze-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Assembled here, so that no scanner takes it for a leak. */
const password = ['Tk9', '$xLq', '2vB7'].join('');
const leak = `接続できません。\n\nパスワードは ${password} です。`;

function analyze(args: string[], input: string | Buffer = '', env: Record<string, string> = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { stdout, stderr, status, lines: stdout.split('\n').filter(Boolean) };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('--jsonl', () => {
  const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

  test('answers each line in order, with the place of what it found', () => {
    const { lines: out, status } = analyze(
      ['--jsonl'],
      lines({ id: 'leak', text: leak }, { id: 7, request: { summary: '表示が遅い' } }),
    );
    expect(status).toBe(0);
    const [first, second] = out.map((line) => JSON.parse(line));
    expect(first).toMatchObject({ id: 'leak', drafts: [] });
    expect(first.hints[0]).toMatchObject({ rule: 'secrets', level: 'stop', certainty: 'found' });
    expect(Object.keys(first.hints[0])).toEqual(['rule', 'level', 'certainty', 'evidence', 'data']);
    const [{ field, start, end }] = first.hints[0].evidence;
    expect([field, leak.slice(start, end)]).toEqual(['description', password]);
    expect(second).toEqual({ id: 7, hints: [], drafts: [] });
  });

  test('lays out drafts of a request that holds several, secrets masked', () => {
    const text = `環境: 本番\n\nApp Service の証明書が更新されません。パスワードは ${password} です。\n\n別件ですが、仮想マシンのバックアップが失敗します。`;
    const { lines: out, stdout } = analyze(['--jsonl'], lines({ id: 1, text }));
    const [first, second] = JSON.parse(out[0] ?? '').drafts;
    expect(first).toMatchObject({
      service: 'Azure App Service',
      summary: expect.stringContaining('App Service の証明書'),
    });
    expect(first.description).toMatch(/^環境: 本番\n\n.*パスワードは ●●● です。\n\n関連するお問い合わせ: /);
    expect(second.description).toMatch(/^環境: 本番\n\n別件ですが、/);
    expect(stdout).not.toContain(password.slice(0, 6));
  });

  test('never repeats a secret', () => {
    expect(analyze(['--jsonl'], lines({ id: 1, text: leak })).stdout).not.toContain(password.slice(0, 6));
  });

  test('skips empty lines, takes CRLF, needs no line end at the end', () => {
    const { lines: out, status } = analyze(['--jsonl'], '\n{"id":1,"text":""}\r\n\r\n  \n{"id":2,"text":""}');
    expect(status).toBe(0);
    expect(out.map((line) => JSON.parse(line).id)).toEqual([1, 2]);
  });

  test('answers nothing to nothing', () => {
    expect(analyze(['--jsonl'])).toMatchObject({ stdout: '', stderr: '', status: 0 });
  });

  test('leaves columns of the trainer’s own alone, and says so', () => {
    const { lines: out, stderr, status } = analyze(['--jsonl'], '{"id":1,"text":"x","note":"y"}\n');
    expect(out).toHaveLength(1);
    expect(stderr).toContain('line 1: not known and left out: "note"');
    expect(status).toBe(0);
  });

  test.each([
    ['{"id":2,', 'line 3: not valid JSON'],
    ['[]', 'line 3: must be an object'],
    ['{"text":"x"}', 'line 3: id: must be a string or a number'],
    ['{"id":2}', 'line 3: needs either "text" or "request"'],
    ['{"id":2,"text":"x","request":{}}', 'line 3: needs either "text" or "request"'],
    ['{"id":2,"request":{"severity":"D"}}', 'line 3: request.severity: must be one of A, B, C'],
    ['{"id":2,"request":{"description":5}}', 'line 3: request.description: must be a string'],
    ['{"id":2,"request":null}', 'line 3: request: must be an object'],
    ['{"id":2,"request":{"foo":"bar"}}', 'line 3: no field of a request, but "foo"; see --help'],
    ['{"id":2,"txt":"x"}', 'line 3: needs either "text" or "request"'],
  ])('stops at %s, after the answers before it', (bad, message) => {
    const {
      lines: out,
      stderr,
      status,
    } = analyze(['--jsonl'], `{"id":1,"text":""}\n\n${bad}\n{"id":3,"text":""}\n`);
    expect({ stderr, status, out: out.length }).toEqual({ stderr: `${message}\n`, status: 2, out: 1 });
  });

  test('does not quote what it refuses', () => {
    const { stderr } = analyze(['--jsonl'], `{"id":1,"text":"${password}"`);
    expect(stderr).toBe('line 1: not valid JSON\n');
  });

  test('stops at what is nested too deeply', () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    const { stderr, status } = analyze(['--jsonl'], `{"id":1,"request":{"answers":${deep}}}`);
    expect({ stderr, status }).toEqual({ stderr: 'line 1: nested too deeply\n', status: 2 });
  });

  test('stops at bytes that are not UTF-8, and takes U+2028 within a text', () => {
    const input = Buffer.concat([
      Buffer.from('{"id":1,"text":"a\u2028b 接続"}\n{"id":2,"text":"'),
      Buffer.from([0x83, 0x70]),
      Buffer.from('"}\n'),
    ]);
    const { lines: out, stderr, status } = analyze(['--jsonl'], input);
    expect({ out: out.length, stderr, status }).toEqual({ out: 1, stderr: 'line 2: not UTF-8\n', status: 2 });
  });

  test('leaves unknown fields of a request out, and names them but not their values', () => {
    const request = { description: leak, foo: password, resource: { name: 'vm', colour: password } };
    const { lines: out, stderr, status } = analyze(['--jsonl'], lines({ id: 1, request }));
    expect(status).toBe(0);
    expect(stderr).toBe('line 1: not known and left out: "foo", "resource.colour"\n');
    expect(JSON.parse(out[0] ?? '').hints[0].rule).toBe('secrets');
  });

  test('cuts what is too long, and says so', () => {
    const text = `${leak}\n${'あ'.repeat(200_000)}`;
    const {
      lines: out,
      stderr,
      status,
    } = analyze(
      ['--jsonl'],
      lines({ id: 1, text }, { id: 2, request: { description: text } }, { id: 3, text: leak }),
    );
    const found = out.map((line) => JSON.parse(line).hints[0].rule);
    expect({ status, found }).toEqual({ status: 0, found: ['secrets', 'secrets', 'secrets'] });
    expect(stderr).toMatch(/^line 1: too long .*\nline 2: too long .*\n$/);
  });

  test('says that it reads no file', () => {
    const { stderr, status } = analyze(['--jsonl', 'some.jsonl']);
    expect({ stderr, status }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('standard input'),
    });
  });

  test('answers 10,000 lines', { timeout: 60_000 }, () => {
    const input = Array.from({ length: 10_000 }, (_, id) => JSON.stringify({ id, text: leak })).join('\n');
    const { stdout, status } = spawnSync(process.execPath, [command, '--jsonl'], {
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(status).toBe(0);
    expect(ids).toEqual(Array.from({ length: 10_000 }, (_, id) => id));
  });

  test('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [command, '--jsonl'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.stdin.on('error', () => {}); // It may end before it has read all.
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(`${JSON.stringify({ id: 1, text: leak })}\n`.repeat(5_000));
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('for a person', () => {
  test('tells what to do in the language asked for, and where, but not the secret', () => {
    const path = file('leak.txt', leak);
    const ja = analyze([path, '--lang', 'ja']);
    const en = analyze([path, '--lang', 'en']);
    expect([ja.status, en.status]).toEqual([0, 0]);
    expect(ja.stdout).toContain('説明 · 3 行目');
    expect(ja.stdout).toMatch(/マスク/);
    expect(en.stdout).toMatch(/mask/i);
    expect(ja.stdout + en.stdout).not.toContain(password.slice(0, 6));
  });

  test('reads a whole request from a .json file, and a description from standard input', () => {
    const path = file('request.json', JSON.stringify({ summary: leak }));
    expect(analyze([path, '--lang', 'ja']).stdout).toContain('機密情報');
    expect(analyze(['-', '--lang', 'ja'], leak).stdout).toContain('機密情報');
  });

  test('reads what Japanese Windows writes', () => {
    const shiftJis = Buffer.concat([
      Buffer.from([0x83, 0x70, 0x83, 0x58, 0x83, 0x8f, 0x81, 0x5b, 0x83, 0x68, 0x82, 0xcd]), // パスワードは
      Buffer.from(` ${password} `),
      Buffer.from([0x82, 0xc5, 0x82, 0xb7]), // です
    ]);
    expect(analyze([file('sjis.txt', shiftJis), '--lang', 'ja']).stdout).toContain('機密情報');
    const utf16 = Buffer.from(`\ufeff${leak}`, 'utf16le');
    expect(analyze([file('utf16.txt', utf16), '--lang', 'ja']).stdout).toContain('機密情報');
  });

  test('reads a text that was cut within a character, and says so', () => {
    const path = file('cut.txt', Buffer.from(leak).subarray(0, -1));
    const { stdout, stderr } = analyze([path, '--lang', 'ja']);
    expect(stdout).toContain('機密情報');
    expect(stderr).toContain('not UTF-8 throughout');
  });

  test.each([
    ['empty', '', 'empty, there is nothing to check'],
    ['blank', ' \n\t\u3000\r\n', 'empty, there is nothing to check'],
    ['blank.json', '{"description":" ","summary":""}', 'empty, there is nothing to check'],
    ['none.json', '{}', 'empty, there is nothing to check'],
    ['image.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'not a text file'],
    ['utf16le-no-mark.txt', Buffer.from('abc', 'utf16le'), 'not a text file'],
    ['latin1.txt', Buffer.from('caf\u00e9 ', 'latin1'), 'not text in UTF-8, UTF-16 or Shift_JIS'],
    ['unknown.json', '{"foo":1}', 'no field of a request, but "foo"; see --help'],
    ['misspelt.json', '{"descripton":"x"}', 'no field of a request, but "descripton"; see --help'],
    ['list.json', '[]', 'must be an object'],
    ['severity.json', '{"severity":"D"}', 'severity: must be one of A, B, C'],
  ])('explains %s', (name, content, message) => {
    const path = file(name, content);
    expect(analyze([path])).toMatchObject({ stdout: '', stderr: `${path}: ${message}\n`, status: 2 });
  });

  test('explains empty standard input, and a folder', () => {
    expect(analyze(['-'])).toMatchObject({
      stderr: 'standard input: empty, there is nothing to check\n',
      status: 2,
    });
    expect(analyze([folder])).toMatchObject({ stderr: `${folder}: a folder, not a file\n`, status: 2 });
  });

  test('names unknown fields, not their values, and checks the others', () => {
    const path = file('more.json', JSON.stringify({ description: leak, foo: password }));
    const { stdout, stderr, status } = analyze([path, '--lang', 'ja']);
    expect({ stderr, status }).toEqual({ status: 0, stderr: `${path}: not known and left out: "foo"\n` });
    expect(stdout).toContain('機密情報');
  });

  test('cuts what is too long, and says so', () => {
    const path = file('long.txt', `${leak}\n${'あ'.repeat(200_000)}`);
    const { stdout, stderr, status } = analyze([path, '--lang', 'ja']);
    expect({ status, stderr }).toMatchObject({ status: 0, stderr: expect.stringContaining('too long') });
    expect(stdout).toContain('機密情報');
  });

  test('counts a path from where npm was called', () => {
    file('here.txt', leak);
    const { stdout } = analyze(['here.txt', '--lang', 'ja'], '', { INIT_CWD: folder });
    expect(stdout).toContain('機密情報');
  });

  test('shows the four questions of severity A with what the text says', () => {
    const description = '本番環境のAPIが停止しており、全ユーザーが利用できません。昨夜の障害は復旧済みです。';
    const path = file('a.json', JSON.stringify({ severity: 'A', description }));
    const { stdout } = analyze([path, '--lang', 'ja']);
    const asked = stdout.split('\n').filter((line) => line.startsWith('  - '));
    expect(asked).toHaveLength(4);
    expect(asked[1]).toMatch(/いいえ \(.*"[^"]*復旧/);
    expect(asked[3]).toMatch(/未回答$/);
    expect(analyze([path, '--lang', 'en']).stdout).toMatch(/at any hour\? open$/m);
  });

  test('quotes the sources, each page once', () => {
    const path = file('source.json', JSON.stringify({ severity: 'A', description: '遅いです。' }));
    const { stdout } = analyze([path, '--lang', 'ja']);
    expect(stdout).toContain('「原則として、事業が停止しているような危機的障害」');
    expect(stdout.match(/https:\/\/jpaztech\S+/g)).toHaveLength(1);
  });

  test('lists the parts of a request, secrets blanked, and between them why it was cut', () => {
    const text = `App Service の証明書が更新されません。パスワードは ${password} です。\n\n別件ですが、仮想マシンのバックアップが失敗します。`;
    const { stdout } = analyze([file('two.txt', text), '--lang', 'ja']);
    const [first, cut, second, hint] = stdout.slice(stdout.indexOf('▲')).split('\n').slice(1);
    expect(first).toMatch(/1 行目 "App Service .*●●●/);
    expect(stdout).not.toContain(password.slice(0, 6));
    expect(cut).toMatch(/^ {4}-- .*"別件ですが/);
    expect(second).toContain('3 行目 "別件ですが');
    expect(hint).toContain('2 件');
    expect(stdout).toMatch(
      /下書き: 2 件に分けた場合の概要\n {2}1\. App Service の証明書.*\n {2}2\. 仮想マシンのバックアップ/,
    );
  });

  test.each([
    ['ja_JP.UTF-8', '見つかりませんでした'],
    ['C.UTF-8', 'Nothing found'],
    ['fr_FR.UTF-8', 'Nothing found'],
  ])('speaks the language of LANG=%s', (LANG, message) => {
    const env = { LC_ALL: '', LANGUAGE: '', LC_MESSAGES: '', LANG };
    expect(analyze(['-'], 'ご確認をお願いします。', env).stdout).toContain(message);
  });

  test('says so when it found nothing', () => {
    expect(analyze([file('quiet.txt', 'ご確認をお願いします。'), '--lang', 'ja']).stdout).toContain(
      '見つかりませんでした',
    );
  });

  test.each([
    [['/no/such/file.txt'], '/no/such/file.txt: no such file'],
    [[], 'One file is needed'],
    [['a', 'b'], 'One file is needed'],
    [['-', '--lang', 'fr'], '--lang is ja or en, not fr.'],
    [['--wrong'], '--wrong'],
  ])('explains %j', (args, message) => {
    const { stdout, stderr, status } = analyze(args);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain(message);
  });

  test('--help', () => {
    const { stdout, status } = analyze(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('--jsonl');
    const example = stdout.slice(stdout.indexOf('  {\n'), stdout.lastIndexOf('\n  }') + 4);
    expect(analyze([file('example.json', example)])).toMatchObject({ status: 0, stderr: '' });
  });
});
