import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { FieldsRead } from '../../components/FieldsRead';
import { Themed } from '../../components/Themed';
import type { Look } from '../../lib/request/merge';
import type { SupportRequest } from '../../lib/request/model';
import { words } from '../../lib/words/index';

afterEach(cleanup);

const request = { summary: 'VM が止まる', description: '昨日から', severity: 'B' as const };

const done = (content: object) => ({ state: 'done' as const, secrets: [], unread: [], ...content });

function show(look: Look, language: 'ja' | 'en' = 'ja', more: SupportRequest = {}) {
  render(
    <Themed>
      <FieldsRead words={words[language]} request={{ ...request, ...more }} hidden={[]} look={look} />
    </Themed>,
  );
}

const rowsWith = (mark: string) =>
  [...document.querySelectorAll('[data-field]')]
    .filter((row) => row.querySelector('dt')?.textContent?.endsWith(` ${mark}`))
    .map((row) => row.getAttribute('data-field'));

test('what no label told is marked in words, what is absent is not', () => {
  show({ look: 'form', guessed: ['severity', 'startTime'] });
  expect(rowsWith('推定')).toEqual(['severity']);
  cleanup();
  show({ look: 'form', guessed: ['severity', 'description'] }, 'en');
  expect(rowsWith('inferred')).toEqual(['description', 'severity']);
});

test.each([
  ['ja', '指定', '推定'],
  ['en', 'pointed at by you', 'inferred'],
] as const)('%s: what the person pointed at is not called inferred', (language, pointed, inferred) => {
  show(
    { look: 'form', by: 'pointing', pointed: ['description', 'startTime'], guessed: ['severity'] },
    language,
  );
  expect(rowsWith(pointed)).toEqual(['description']);
  expect(rowsWith(inferred)).toEqual(['severity']);
});

test.each([
  ['ja', ['a.png画像・動画のため未確認', 'b.log確認中 (40%)', 'c.log機密情報は見つかりませんでした']],
  ['en', ['a.pnga picture or video, not checked', 'b.logbeing checked (40%)', 'c.logno secrets found']],
] as const)('%s: attached files, with what has become of each', (language, said) => {
  const files = {
    attachments: [
      { name: 'a.png', size: 1, content: done({ unread: [{ reason: 'picture', count: 1 }] }) },
      { name: 'b.log', size: 2, content: { state: 'reading', percent: 40, attempt: 1 } },
      { name: 'c.log', size: 3, content: done({}) },
    ],
  } satisfies SupportRequest;
  show({ look: 'form' }, language, files);
  const items = [...document.querySelectorAll('[data-field=attachments] li')];
  expect(items.map(({ textContent }) => textContent)).toEqual(said);
});

test('a look that we know is listed without a word about it', () => {
  show({ look: 'form', step: 3 });
  expect(rowsWith('推定')).toEqual([]);
  expect(screen.queryByText(/初めての形式/)).toBeNull();
});

test.each([
  ['ja', { look: 'form', by: 'labels', labelled: 2 }, /2 項目を読み取りました/],
  ['ja', { look: 'form', by: 'pointing' }, /ご指定の欄/],
  ['en', { look: 'form', by: 'labels', labelled: 1 }, /1 field was read by its label\. Please check/],
  ['en', { look: 'form', by: 'labels', labelled: 2 }, /2 fields were read by their labels/],
  ['en', { look: 'form', by: 'pointing' }, /fields that you pointed at/],
] as const)('%s: how a new look was read (%j)', (language, look, said) => {
  show(look, language);
  expect(screen.getByText(said)).toBeTruthy();
});
