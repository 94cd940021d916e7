import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { FilePlaces, FileProgress } from '../../components/AttachedFiles';
import { Themed } from '../../components/Themed';
import { analyze } from '../../lib/analyze';
import type { Attachment, FileContent } from '../../lib/request/model';
import { BLANK } from '../../lib/request/shown';
import { words } from '../../lib/words/index';

afterEach(cleanup);

const attached = (content: FileContent, name = 'logs.zip'): Attachment => ({ name, size: 9, id: 0, content });
const lines = [3, 9, 12, 40, 41, 57];

function show(attachments: Attachment | Attachment[], language: 'ja' | 'en') {
  const request = { attachments: [attachments].flat() };
  const onShow = vi.fn();
  render(
    <Themed>
      {analyze(request).hints.map((hint) => (
        <FilePlaces
          key={hint.key}
          words={words[language]}
          request={request}
          hidden={[]}
          hint={hint}
          onShow={onShow}
        />
      ))}
    </Themed>,
  );
  return onShow;
}

test.each([
  [
    'ja',
    ['logs.zip › a/app.log · 3、9、12、40、41 … 行目', 'logs.zip › b.log · 7 行目', 'logs.zip › c.xlsx'],
  ],
  [
    'en',
    ['logs.zip › a/app.log · lines 3, 9, 12, 40, 41 …', 'logs.zip › b.log · line 7', 'logs.zip › c.xlsx'],
  ],
] as const)('%s: where in a file, and in an archive', async (language, places) => {
  const kind = 'storage-key';
  const secrets = [
    { kind, count: 6, lines, entry: 'a/app.log' },
    { kind, count: 1, lines: [7], entry: 'b.log' },
    { kind, count: 1, lines: [], entry: 'c.xlsx' },
  ];
  const onShow = show(attached({ state: 'done', secrets, unread: [] }), language);
  const links = screen.getAllByRole('button');
  expect(links.map(({ textContent }) => textContent)).toEqual(places);
  await userEvent.click(links[0] as HTMLElement);
  expect(onShow).toHaveBeenCalledExactlyOnceWith({ field: 'attachments.0', start: 0, end: 0 });
});

test('which files in an archive were not read', () => {
  const unread = [{ reason: 'encrypted' as const, count: 4, entry: 'a.log' }];
  show(attached({ state: 'done', secrets: [], unread }), 'en');
  expect(screen.getByRole('button').textContent).toBe('logs.zip › a.log + 3 more');
});

test('which pictures were not looked at, in and out of archives', async () => {
  const picture = { reason: 'picture' as const, count: 1 };
  const onShow = show(
    [
      attached({ state: 'done', secrets: [], unread: [picture] }, 'screen.png'),
      attached({ state: 'done', secrets: [], unread: [] }, 'app.log'),
      attached({ state: 'done', secrets: [], unread: [{ ...picture, count: 3, entry: 'a.png' }] }),
    ],
    'en',
  );
  const links = screen.getAllByRole('button');
  expect(links.map(({ textContent }) => textContent)).toEqual(['screen.png', 'logs.zip › a.png + 2 more']);
  await userEvent.click(links[1] as HTMLElement);
  expect(onShow).toHaveBeenCalledExactlyOnceWith({ field: 'attachments.2', start: 0, end: 0 });
});

test('progress is shown while a file is read, and only then', () => {
  const bar = (content: FileContent) => {
    cleanup();
    render(
      <FileProgress words={words.en} request={{ attachments: [attached(content, 'app.log')] }} hidden={[]} />,
    );
    return screen.queryByRole('progressbar', { name: 'Checking the attached file: app.log' });
  };
  expect(bar({ state: 'reading', percent: 40, attempt: 1 })?.getAttribute('value')).toBe('40');
  // Most files are read before anybody could see it.
  expect(bar({ state: 'reading', percent: 0, attempt: 1 })).toBeNull();
  expect(bar({ state: 'done', secrets: [], unread: [] })).toBeNull();
});

test('a secret in a name is blanked', () => {
  const request = { attachments: [attached({ state: 'reading', percent: 40, attempt: 1 }, 'key-abc.log')] };
  const hidden = [{ field: 'attachments.0' as const, start: 4, end: 7 }];
  render(<FileProgress words={words.en} request={request} hidden={hidden} />);
  expect(screen.getByText(`Checking the attached file: key-${BLANK}.log`)).toBeTruthy();
});
