import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { inspect } from '../../lib/files/inspect';
import {
  claiming,
  connectionString,
  encrypted,
  key,
  log,
  overlapping,
  png,
  renamed,
  tar,
  withoutSecond,
  zip,
} from './archives';

const read = (name: string, bytes: Uint8Array) => inspect(name, bytes, { rest: async () => undefined });
const leak = { kind: 'storage-key', count: 1 };
const done = (content: object) => ({ state: 'done', secrets: [], unread: [], ...content });

describe('a text', () => {
  test('with a secret: its kind and its line, nothing of the text', async () => {
    const content = await read('app.log', strToU8(`${log(300)}\n${connectionString}\n`));
    const line = log(300).split('\n').length + 1;
    expect(content).toEqual(done({ secrets: [{ ...leak, lines: [line] }] }));
    expect(JSON.stringify(content)).not.toContain(key.slice(10, 18));
  });

  test('without one', async () => {
    expect(await read('app.log', strToU8(log(200_000)))).toEqual(done({}));
  });

  test('a secret is found once wherever it stands, also across the windows', async () => {
    for (const before of [57_300, 57_344, 65_400, 65_500, 65_536, 73_700, 131_000]) {
      const text = `${log(before)}\n${connectionString}\n${log(90_000)}`;
      const line = log(before).split('\n').length + 1;
      expect(await read('app.log', strToU8(text)), `${before}`).toEqual(
        done({ secrets: [{ ...leak, lines: [line] }] }),
      );
    }
  });

  test('one line of 1 MB is no obstacle', async () => {
    const text = `{"logs":"${'a b '.repeat(250_000)}","c":"${connectionString}"}`;
    expect(await read('app.json', strToU8(text))).toEqual(done({ secrets: [{ ...leak, lines: [1] }] }));
  });

  test('Japanese as Windows writes it, also behind a long start of ASCII', async () => {
    const says = [0x83, 0x70, 0x83, 0x58, 0x83, 0x8f, 0x81, 0x5b, 0x83, 0x68, 0x82, 0xcd]; // パスワードは
    const value = strToU8(['Xk9', 'fQ2wLm'].join('$'));
    const bytes = new Uint8Array([
      ...strToU8(`${log(70_000)}\n`),
      ...says,
      ...value,
      0x82,
      0xc5,
      0x82,
      0xb7,
      10,
    ]);
    expect(await read('app.log', bytes)).toMatchObject({ secrets: [{ kind: 'password', count: 1 }] });
  });

  test('many secrets: all are counted, the first lines are kept', async () => {
    const content = await read('app.log', strToU8(`${connectionString}\n`.repeat(50)));
    expect(content).toMatchObject({ secrets: [{ kind: 'storage-key', count: 50 }] });
    expect(content).toMatchObject({
      secrets: [{ lines: Array.from({ length: 20 }, (_, index) => index + 1) }],
    });
  });

  test('rests after each window and tells how far it is; what it rejects with ends it', async () => {
    const shares: number[] = [];
    await inspect('app.log', strToU8(log(400_000)), { rest: async (share) => void shares.push(share) });
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    const gone = inspect('app.log', strToU8(log(400_000)), { rest: () => Promise.reject(new Error('gone')) });
    await expect(gone).rejects.toThrow('gone');
  });

  test('an empty file', async () => {
    expect(await read('empty.txt', new Uint8Array())).toEqual(done({}));
  });
});

describe('what cannot be read as text', () => {
  test.each([
    ['screen.png', png, 'picture'],
    ['screen.txt', png, 'picture'],
    ['movie.mp4', strToU8('\0\0\0\x18ftypmp42'), 'picture'],
    ['dump.bin', Uint8Array.from({ length: 5_000 }, (_, index) => (index * 89) % 256), 'binary'],
    ['report.pdf', strToU8('%PDF-1.7\n1 0 obj'), 'binary'],
    ['locked.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'encrypted'],
    ['old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'binary'],
    ['no.zip', new Uint8Array(4_000), 'broken'],
  ] as const)('%s: %s', async (name, bytes, reason) => {
    expect(await read(name, bytes)).toEqual(done({ unread: [{ reason, count: 1 }] }));
  });
});

describe('an archive', () => {
  test('its texts are read, with their names', async () => {
    const archive = zip({ 'logs/app.log': `a\n${connectionString}`, 'logs/b.log': log(5_000), 'logs/': '' });
    expect(await read('logs.zip', archive)).toEqual(
      done({ secrets: [{ ...leak, lines: [2], entry: 'logs/app.log' }] }),
    );
  });

  test('with a name in Shift_JIS, as Windows writes it', async () => {
    const archive = zip({ 'name.log': connectionString });
    const named = renamed(archive, 'name', [0x83, 0x8d, 0x83, 0x4f]);
    expect(await read('logs.zip', named)).toMatchObject({ secrets: [{ entry: 'ログ.log' }] });
  });

  test('pictures and other files in it are told by the reason', async () => {
    const archive = zip({
      'a.png': png,
      'b.png': png,
      'c.bin': new Uint8Array(900),
      'd.log': connectionString,
    });
    expect(await read('logs.zip', archive)).toEqual({
      state: 'done',
      secrets: [{ ...leak, lines: [1], entry: 'd.log' }],
      unread: [
        { reason: 'picture', count: 2, entry: 'a.png' },
        { reason: 'binary', count: 1, entry: 'c.bin' },
      ],
    });
  });

  test('an archive in it is opened, one deeper is not', async () => {
    const inner = zip({ 'app.log': connectionString });
    expect(await read('a.zip', zip({ 'b.zip': inner }))).toMatchObject({
      secrets: [{ entry: 'b.zip/app.log' }],
      unread: [],
    });
    expect(await read('a.zip', zip({ 'b.zip': zip({ 'c.zip': inner }) }))).toEqual(
      done({ unread: [{ reason: 'nested', count: 1, entry: 'b.zip/c.zip' }] }),
    );
  });

  test("gzip, also of tar: lines only where they are the text's own", async () => {
    expect(await read('app.log.gz', gzipSync(strToU8(`a\n${connectionString}`)))).toEqual(
      done({ secrets: [{ ...leak, lines: [2] }] }),
    );
    const packed = gzipSync(tar({ 'logs/': '', 'a.log': log(90_000), 'app.log': `a\n${connectionString}` }));
    expect(await read('logs.tgz', packed)).toEqual(
      done({ secrets: [{ ...leak, lines: [2], entry: 'app.log' }] }),
    );
  });

  test('tar: what is in it is read or told like in a zip', async () => {
    const inner = zip({ 'x.log': connectionString });
    const archive = tar({ 'a.zip': inner, 'b.png': png, 'c.log': connectionString });
    expect(await read('a.tar', archive)).toEqual({
      state: 'done',
      secrets: [
        { ...leak, lines: [1], entry: 'a.zip/x.log' },
        { ...leak, lines: [1], entry: 'c.log' },
      ],
      unread: [{ reason: 'picture', count: 1, entry: 'b.png' }],
    });
    expect(await read('a.tgz', gzipSync(archive))).toMatchObject({
      secrets: [{ entry: 'c.log' }],
      unread: [{ reason: 'nested', entry: 'a.zip' }, { reason: 'picture' }],
    });
    expect(await read('a.tar', archive.subarray(0, 600))).toMatchObject({ unread: [{ reason: 'broken' }] });
    expect(await read('a.tar', archive.fill(7, 1_024 + 1_024, 1_024 + 1_536))).toMatchObject({
      unread: expect.arrayContaining([expect.objectContaining({ reason: 'broken' })]),
    });
  });

  test('only what is built like a document of Office counts as one', async () => {
    const types = { '[Content_Types].xml': '<Types/>' };
    expect(await read('a.zip', zip({ ...types, 'appsettings.json': connectionString }))).toMatchObject({
      secrets: [{ ...leak, entry: 'appsettings.json' }],
    });
    const drawing = { ...types, 'visio/pages/page1.xml': `<Text>${connectionString}</Text>` };
    expect(await read('a.vsdx', zip(drawing))).toMatchObject({ secrets: [leak] });
    const cells = { ...types, 'xl/workbook.bin': new Uint8Array(900) };
    expect(await read('a.xlsb', zip(cells))).toMatchObject({ unread: [{ reason: 'binary', count: 1 }] });
  });

  test('a directory that cannot be followed to its end is broken, not short', async () => {
    const archive = zip({ 'a.log': 'x', 'b.log': connectionString });
    expect(await read('a.zip', withoutSecond(archive))).toEqual(
      done({ unread: [{ reason: 'broken', count: 1 }] }),
    );
    const gap = new Uint8Array([
      ...archive.subarray(0, -22),
      ...new Uint8Array(76),
      ...archive.subarray(-22),
    ]);
    expect(await read('a.zip', gap)).toEqual(done({ unread: [{ reason: 'broken', count: 1 }] }));
  });

  test('its end is told from what looks like one in the comment behind it', async () => {
    const archive = zip({ 'a.log': connectionString });
    const end = new Uint8Array(22);
    end.set(archive.subarray(-22, -18));
    const commented = new Uint8Array([...archive.subarray(0, -2), 22, 0, ...end]);
    expect(await read('a.zip', commented)).toMatchObject({ secrets: [leak], unread: [] });
  });

  test('folders are no files, however many', async () => {
    const folders = Array.from({ length: 10_100 }, (_, index) => [`${index}/`, '']);
    const archive = zip({ ...Object.fromEntries(folders), 'z.log': connectionString });
    expect(await read('a.zip', archive)).toMatchObject({ secrets: [{ entry: 'z.log' }], unread: [] });
  });

  test('of more places than are kept, each kind is kept', async () => {
    const password = ['password=Xk9', 'fQ2wLm'].join('$');
    const files = Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [`${1_000 + index}`, password]),
    );
    const content = await read('a.zip', zip({ ...files, 'z.log': connectionString }));
    const secrets = content.state === 'done' ? content.secrets : [];
    expect(secrets).toHaveLength(101);
    expect(secrets.at(-1)).toEqual({ ...leak, lines: [1], entry: 'z.log' });
    expect(secrets.reduce((sum, { count }) => sum + count, 0)).toBe(121);
  });

  test('without time for more, what is left is told', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`${index}.log`, connectionString]),
    );
    let turns = 0;
    const work = { rest: async () => void turns++, hasTime: () => turns < 3 };
    expect(await inspect('a.zip', zip(files), work)).toMatchObject({
      secrets: [{ entry: '0.log' }, { entry: '1.log' }, { entry: '2.log' }],
      unread: [{ reason: 'interrupted', count: 6 }],
    });
    turns = 0;
    expect(await inspect('a.log', strToU8(`${connectionString}\n${log(900_000)}`), work)).toEqual(
      done({ secrets: [{ ...leak, lines: [1] }], unread: [{ reason: 'interrupted', count: 1 }] }),
    );
  });

  test('names: no part of a secret that is cut, nothing that turns or breaks a line', async () => {
    const password = ['password=Xk9', 'fQ2wLm'].join('$');
    for (let before = 150; before < 300; before += 5) {
      const name = `${'d'.repeat(before)} ${connectionString.replaceAll('/', '_')}`;
      const content = JSON.stringify(await read('a.zip', zip({ [name]: password })));
      expect(content).not.toContain(key.replaceAll('/', '_').slice(0, 8));
    }
    const content = await read('a.zip', zip({ 'a\u202egol.exe\n\u0007.txt': password }));
    expect(content).toMatchObject({ secrets: [{ entry: 'agol.exe.txt' }] });
  });

  test('behind a password: said of the files in it', async () => {
    expect(await read('logs.zip', encrypted(zip({ 'a.log': 'x', 'b.log': 'y' })))).toEqual(
      done({ unread: [{ reason: 'encrypted', count: 2, entry: 'a.log' }] }),
    );
  });

  test('broken in every way: a reason, never a failure', async () => {
    const archive = zip({ 'a.log': log(20_000), 'b.log': log(20_000) });
    const reasons = new Set<string>();
    for (let cut = 4; cut < archive.length; cut += 97) {
      const content = await read('logs.zip', archive.subarray(0, cut));
      if (content.state === 'done') for (const { reason } of content.unread) reasons.add(reason);
      expect(content).toMatchObject({ state: 'done', unread: [{ reason: 'broken' }] });
      await read(
        'logs.zip',
        archive.map((byte, at) => (at === cut ? byte ^ 0xff : byte)),
      );
    }
    expect([...reasons]).toEqual(['broken']);
  });

  test('with a secret in the name of a file: found, and not repeated', async () => {
    const password = ['P@ss', 'w0rd!'].join('');
    const content = await read('logs.zip', zip({ [`password=${password}.txt`]: 'x' }));
    expect(content).toMatchObject({ secrets: [{ kind: 'password', count: 1, lines: [] }] });
    expect(JSON.stringify(content)).not.toContain(password);
  });

  test('broken in the middle: what stands before is found all the same', async () => {
    const archive = zip({ 'app.log': `${connectionString}\n${log(400_000)}` });
    const middle = archive.map((byte, at) =>
      at > archive.length * 0.6 && at < archive.length * 0.7 ? 0xff : byte,
    );
    expect(await read('logs.zip', middle)).toEqual({
      state: 'done',
      secrets: [{ ...leak, lines: [1], entry: 'app.log' }],
      unread: [{ reason: 'broken', count: 1, entry: 'app.log' }],
    });
  });

  test('how far it is stays between nothing and all, whatever the archive claims', async () => {
    const text = strToU8(log(900_000));
    for (const bytes of [gzipSync(text), zip({ 'a.log': text }), claiming(zip({ 'a.log': text }), 9)]) {
      const shares: number[] = [];
      await inspect('a', bytes, { rest: async (share) => void shares.push(share) });
      expect(shares.length).toBeGreaterThan(8);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect(shares.at(-1)).toBeGreaterThan(0.9);
      expect(shares.at(-1)).toBeLessThanOrEqual(1);
    }
  });

  test('more files than are looked at, all levels together', async () => {
    const some = zip(Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`${index}.log`, 'x'])));
    expect(await read('a.zip', zip({ 'b.zip': some, 'c.zip': some }))).toEqual(
      done({ unread: [{ reason: 'many', count: 202, entry: 'c.zip' }] }),
    );
  });

  test('more files than are looked at', async () => {
    const files = Object.fromEntries(Array.from({ length: 1_003 }, (_, index) => [`${index}.log`, 'x']));
    expect(await read('logs.zip', zip(files))).toEqual(done({ unread: [{ reason: 'many', count: 3 }] }));
  });
});

describe('a bomb', () => {
  const filler = strToU8(log(4 * 1024 * 1024));

  test('10 GB by its own claim is not opened', async () => {
    const bomb = overlapping(filler, 600);
    expect(bomb.length).toBeLessThan(5 * 1024 * 1024);
    const rest = vi.fn(async () => undefined);
    expect(await inspect('bomb.zip', claiming(bomb, 17 * 1024 * 1024), { rest })).toEqual(
      done({ unread: [{ reason: 'bomb', count: 1 }] }),
    );
    // Nothing of it was unpacked: then it would have rested more than once, at its end.
    expect(rest).toHaveBeenCalledOnce();
  });

  test('that claims to be small is left when the allowance is spent', async () => {
    const bomb = claiming(overlapping(strToU8('a b '.repeat(5 * 1024 * 1024)), 12), 100);
    const content = await read('bomb.zip', bomb);
    expect(content).toMatchObject({ secrets: [], unread: [{ reason: 'bomb' }] });
  });

  test('of zeros is left at its first bytes', async () => {
    const bomb = zip({ 'zeros.log': new Uint8Array(60 * 1024 * 1024) });
    expect(await read('bomb.zip', bomb)).toEqual(
      done({ unread: [{ reason: 'binary', count: 1, entry: 'zeros.log' }] }),
    );
  });

  test('behind gzip', async () => {
    const content = await read('bomb.gz', gzipSync(strToU8('a b '.repeat(28 * 1024 * 1024))));
    expect(content).toMatchObject({ unread: [{ reason: 'bomb' }] });
  });
});

describe('a document', () => {
  const types = { '[Content_Types].xml': '<Types/>' };
  test('of Word: what is split over runs is one text, pictures are pictures', async () => {
    const [before = '', after = ''] = [connectionString.slice(0, 90), connectionString.slice(90)];
    const bytes = zip({
      ...types,
      'word/document.xml': `<w:p><w:r><w:t>${before}</w:t></w:r><w:r><w:t>${after}</w:t></w:r></w:p>`,
      'word/media/image1.png': png,
    });
    const table = zip({
      'xl/workbook.xml': '<workbook/>',
      'xl/sharedStrings.xml': `<si>${connectionString}</si>`,
    });
    const around = { ...types, 'word/document.xml': '<w:p/>', 'word/embeddings/a.xlsx': table };
    expect(
      await read('a.docx', zip({ ...around, 'word/vbaProject.bin': new Uint8Array(900) })),
    ).toMatchObject({
      secrets: [{ ...leak, entry: 'word/embeddings/a.xlsx' }],
      unread: [{ reason: 'binary', count: 1, entry: 'word/vbaProject.bin' }],
    });
    expect(await read('notes.docx', bytes)).toEqual(
      done({ secrets: [{ ...leak, lines: [] }], unread: [{ reason: 'picture', count: 1 }] }),
    );
  });

  test('of Excel: cells, and addresses that it links to', async () => {
    const signature = `${key.slice(0, 40)}`;
    const bytes = zip({
      ...types,
      'xl/workbook.xml': '<workbook/>',
      'docProps/thumbnail.jpeg': new Uint8Array([0xff, 0xd8, 0xff, 0]),
      'xl/sharedStrings.xml': `<sst><si><t>ok</t></si><si><t>${connectionString}</t></si></sst>`,
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationship Target="https://contoso.blob.core.windows.net/a?sv=2024-01-01&amp;sig=${signature}%3D&amp;sp=r"/>`,
      'xl/printerSettings/printerSettings1.bin': new Uint8Array(500),
    });
    const content = await read('list.xlsx', zipSync({ 'list.xlsx': bytes }));
    expect(content).toMatchObject({ unread: [] });
    expect(
      content.state === 'done' && content.secrets.map(({ kind, entry }) => `${kind} ${entry}`).sort(),
    ).toEqual(['sas list.xlsx', 'storage-key list.xlsx']);
  });
});
