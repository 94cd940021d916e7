import { describe, expect, test } from 'vitest';
import type { Attachment, FileContent, Unread } from '../../lib/request/model';
import { attachedFiles } from '../../lib/rules/attached-files';
import { secrets } from '../../lib/rules/secrets';

type Done = Extract<FileContent, { state: 'done' }>;
const file = (content?: Partial<Done>): Attachment => ({
  name: 'a.log',
  size: 9,
  id: 0,
  ...(content && { content: { state: 'done', secrets: [], unread: [], ...content } }),
});
const unread = (reason: Unread, count = 1) => ({ unread: [{ reason, count }] });
const check = (...attachments: Attachment[]) => attachedFiles.check({ attachments }, { replies: {} });
/** The whole name of a file. */
const nameOf = (index: number) => ({ field: `attachments.${index}`, start: 0, end: 5 });

test('pictures are spoken of once, softly, by the files that they are in', () => {
  expect(check(file(unread('picture')), file({}), file(unread('picture', 3)))).toEqual([
    {
      key: 'picture',
      level: 'tip',
      certainty: 'found',
      evidence: [nameOf(0), nameOf(2)],
      data: { about: 'picture', count: 4 },
    },
  ]);
});

test('what else could not be read is said of each file, with the reason', () => {
  expect(check(file({}), file(unread('encrypted', 2)), file(unread('broken')))).toEqual([
    {
      key: 'encrypted@file-0-9',
      level: 'tip',
      certainty: 'found',
      evidence: [nameOf(1)],
      data: { about: 'encrypted', count: 2 },
    },
    {
      key: 'broken@file-0-9',
      level: 'tip',
      certainty: 'found',
      evidence: [nameOf(2)],
      data: { about: 'broken', count: 1 },
    },
  ]);
});

test('is known again when another file is taken away', () => {
  const keyOf = (...attachments: Attachment[]) => check(...attachments).map(({ key }) => key);
  const broken = { ...file(unread('broken')), id: 7 };
  expect(keyOf(file({}), broken)).toEqual(keyOf(broken));
  expect(keyOf({ ...broken, id: 8 })).not.toEqual(keyOf(broken));
});

test.each([
  ['no file', []],
  ['a file of which only the name is known', [{ name: 'screen.png', size: 51_200 }]],
  ['a file that is being read', [{ ...file(), content: { state: 'reading', percent: 40, attempt: 1 } }]],
  ['a file that was read', [file({ secrets: [{ kind: 'password', count: 1, lines: [1] }] })]],
] satisfies [string, Attachment[]][])('silent: %s', (_, attachments) => {
  expect(check(...attachments)).toEqual([]);
});

describe('secrets in files', () => {
  const find = (...attachments: Attachment[]) => secrets.check({ attachments }, { replies: {} });

  test('are told by kind and file, without a place in a text of the form', () => {
    const found = find(
      file({}),
      file({
        secrets: [
          { kind: 'storage-key', count: 2, lines: [3, 9], entry: 'a.log' },
          { kind: 'password', count: 1, lines: [], entry: 'a.log' },
          { kind: 'storage-key', count: 1, lines: [7], entry: 'b.log' },
        ],
      }),
    );
    expect(found).toMatchObject([
      {
        key: 'storage-key@file-0-9/content',
        level: 'stop',
        certainty: 'found',
        evidence: [],
        data: { kind: 'storage-key', count: 3, file: 1 },
      },
      { key: 'password@file-0-9/content', data: { kind: 'password', count: 1, file: 1 } },
    ]);
  });

  test('keep their key when a file before them is taken away, and hand it to no other', () => {
    const secret = { secrets: [{ kind: 'password', count: 1, lines: [] }] };
    const [a, b] = [file(secret), { ...file(secret), id: 1 }];
    const keys = (...files: Attachment[]) => find(...files).map((finding) => finding.key);
    const [keyA, keyB] = keys(a, b);
    expect(keyA).not.toBe(keyB);
    expect(keys(b)).toEqual([keyB]);
    expect(keys({ ...a, size: 10 })).not.toEqual([keyA]);
  });

  test('of a kind that we do not know say nothing', () => {
    expect(find(file({ secrets: [{ kind: '__proto__', count: 1, lines: [] }] }))).toEqual([]);
  });
});
