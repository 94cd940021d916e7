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

function analyze(args: string[], input: string | Buffer = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: 'utf8',
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

  test.each([
    ['{"id":2,', 'line 3: not valid JSON'],
    ['[]', 'line 3: must be an object'],
    ['{"text":"x"}', 'line 3: id: must be a string or a number'],
    ['{"id":2}', 'line 3: needs either "text" or "request"'],
    ['{"id":2,"text":"x","request":{}}', 'line 3: needs either "text" or "request"'],
    ['{"id":2,"request":{"severity":"D"}}', 'line 3: request.severity: must be one of A, B, C'],
    ['{"id":2,"request":{"description":5}}', 'line 3: request.description: must be a string'],
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
    expect(analyze(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('--jsonl') });
  });
});
