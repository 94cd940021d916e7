import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Edited } from '../../components/EditNote';
import type { Harmless, SecretHint } from '../../components/secrets';
import type { Span } from '../../lib/request/model';
import { words } from '../../lib/words/index';
import { leak, mixed, show } from './shown-panel';

afterEach(cleanup);

const place = leak.evidence[0] as Span;
const secret = { ...place, kind: 'password' };
const twice: SecretHint = { ...leak, evidence: [place, { field: 'description', start: 0, end: 2 }] };
const inSummary: SecretHint = {
  ...leak,
  key: 'secrets/sas@summary',
  evidence: [{ field: 'summary', start: 0, end: 2 }],
  data: { kind: 'sas', count: 1 },
};
const ofFile: SecretHint = {
  ...leak,
  evidence: [{ field: 'attachments.0', start: 0, end: 4 }],
  data: { kind: 'password', count: 1, inName: true },
};
const note = () => document.querySelector('[data-written]');
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const noButton = (name: string | RegExp) => expect(screen.queryByRole('button', { name })).toBeNull();

describe('a card about secrets', () => {
  test('has a mask as its main action: for one value, or for all of the card', async () => {
    const { onMask, again } = show({ hints: [leak, mixed] });
    await userEvent.click(button('マスクする'));
    expect(onMask).toHaveBeenLastCalledWith([secret]);
    again({ hints: [twice] });
    await userEvent.click(button('2 か所をマスクする'));
    expect(onMask.mock.lastCall?.[0]).toHaveLength(2);
  });

  test('has none for a file’s name, which only the person can change', () => {
    show({ hints: [ofFile] });
    noButton(/マスクする/);
    expect(screen.getByText(/ファイル名を変更/)).toBeDefined();
    expect(button('機密情報ではない')).toBeDefined();
  });

  test('says what to do where it was sent, behind a fold, with the official page', () => {
    show({ hints: [leak, inSummary] });
    const [first, second] = screen.getAllByRole('article') as [HTMLElement, HTMLElement];
    expect(within(first).getByText('送信済みの場合').closest('details')?.open).toBe(false);
    expect(within(first).getByText(/パスワードを変更し/)).toBeDefined();
    expect(within(first).queryByRole('link', { name: '公式の手順を開く' })).toBeNull();
    const link = within(second).getByRole('link', { name: '公式の手順を開く' });
    expect(link.getAttribute('href')).toBe(
      'https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage',
    );
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noreferrer']);
  });

  test('speaks more softly of a SAS that has expired', () => {
    const expired: SecretHint = { ...inSummary, level: 'warn', data: { kind: 'expired-sas', count: 1 } };
    show({ hints: [expired] });
    expect(screen.getByText(/念のため/)).toBeDefined();
    expect(screen.getByRole('article').dataset['level']).toBe('warn');
    expect(button('マスクする')).toBeDefined();
  });
});

describe('masking all', () => {
  test('is offered over several cards, for what can be written', async () => {
    const { onMask, again } = show({ hints: [twice, inSummary, { ...ofFile, key: 'file' }, mixed] });
    await userEvent.click(button('すべてマスクする (3 か所)'));
    expect(onMask).toHaveBeenLastCalledWith([
      secret,
      { field: 'description', start: 0, end: 2, kind: 'password' },
      { field: 'summary', start: 0, end: 2, kind: 'sas' },
    ]);
    again({ hints: [twice, { ...ofFile, key: 'file' }, mixed] });
    noButton(/すべてマスクする/);
  });

  test('follows the filter', async () => {
    const expired: SecretHint = { ...inSummary, key: 'expired', level: 'warn' };
    show({ hints: [twice, inSummary, expired] });
    expect(button('すべてマスクする (4 か所)')).toBeDefined();
    await userEvent.click(button(/送信前に/));
    expect(button('すべてマスクする (3 か所)')).toBeDefined();
  });
});

describe('not a secret', () => {
  test('is one button for one place, and one for each of several', async () => {
    const { onHarmless, again } = show({ hints: [leak] });
    await userEvent.click(button('機密情報ではない'));
    expect(onHarmless).toHaveBeenLastCalledWith(place);
    again({ hints: [twice] });
    await userEvent.click(button('機密情報ではない: 説明 · 1 行目'));
    expect(onHarmless).toHaveBeenLastCalledWith(twice.evidence[1]);
    noButton('機密情報ではない');
  });

  const values: Harmless[] = [
    { hash: 'a', kind: 'password', field: 'description', line: 2 },
    { hash: 'b', kind: 'sas', field: 'answers.1', label: 'エラー', line: 5 },
    { hash: 'c', kind: 'card-number', field: 'summary', line: 1 },
  ];

  test('what was said is listed with kind and place as they were, and can be taken back', async () => {
    const { onRevoke } = show({ harmless: values });
    await userEvent.click(screen.getByText('機密情報ではないとした値 (3)'));
    const list = screen.getByText('機密情報ではないとした値 (3)').closest('details') as HTMLElement;
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.firstChild?.textContent),
    ).toEqual([
      'パスワード (説明 · 2 行目)',
      'SAS の署名 (sig= の値) (エラー · 5 行目)',
      'クレジット カード番号 (概要)',
    ]);
    await userEvent.click(button(/^元に戻す: パスワード/));
    expect(onRevoke).toHaveBeenCalledExactlyOnceWith(values[0]);
  });

  test('the last one is offered at once; the focus does not get lost with the card', async () => {
    const { onRevoke, again } = show({ hints: [leak], harmless: values.slice(0, 1) });
    await userEvent.click(button('機密情報ではない'));
    again({ hints: [], harmless: values.slice(0, 2) });
    expect(screen.getByText('このタブでは、この値を機密情報として扱いません。')).toBeDefined();
    expect(document.activeElement).toBe(button('元に戻す'));
    await userEvent.click(button('元に戻す'));
    expect(onRevoke).toHaveBeenCalledExactlyOnceWith(values[1]);
  });

  test('nothing is offered where nothing came of it', async () => {
    const { again } = show({ hints: [leak], harmless: [] });
    await userEvent.click(button('機密情報ではない'));
    again({ hints: [leak], harmless: [] });
    noButton('元に戻す');
  });
});

describe('what became of it', () => {
  const edited = (more: Partial<Edited>): Edited[] => [
    { what: 'mask', field: 'description', count: 1, written: 'written', ...more },
  ];

  test('is said, with the way back; the focus does not get lost with the card', async () => {
    const { again, onUndo } = show({ hints: [leak] });
    await userEvent.click(button('マスクする'));
    again({ hints: [], edited: edited({}) });
    expect(within(note() as HTMLElement).getByRole('status').textContent).toBe('マスクしました。');
    noButton('マスク済みの全文をコピー');
    expect(document.activeElement).toBe(note());
    await userEvent.click(button('元に戻す'));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  test.each([
    ['composing', false],
    ['changed', false],
    ['refused', false],
    ['no-room', false],
    ['read-only', true],
    ['too-long', true],
  ] as const)(
    '%s, no copy: said in both languages; by hand, where that is what is left: %s',
    (written, left) => {
      const { again } = show({ hints: [leak], edited: edited({ written }) });
      const said = ({ panel }: typeof words.ja) =>
        left ? panel.byHand(panel.edited[written]) : panel.edited[written];
      expect(note()?.textContent).toBe(said(words.ja));
      again({ words: words.en });
      expect(note()?.textContent).toBe(said(words.en));
    },
  );

  test.each(['read-only', 'too-long', 'hidden', 'absent'] as const)(
    '%s: the next step is the copy, or to mask by hand',
    (written) => {
      const { again } = show({ hints: [leak], edited: edited({ written, copy: 'masked' }) });
      expect(note()?.textContent).not.toMatch(/手作業/);
      expect(button('マスク済みの全文をコピー')).toBeDefined();
      again({ edited: edited({ written }) });
      expect(note()?.textContent).toMatch(/値だけを手作業でマスクしてください。$/);
      noButton('マスク済みの全文をコピー');
    },
  );

  test('of a field that is not there names its step', () => {
    show({ edited: edited({ written: 'absent', step: 3 }) });
    expect(note()?.textContent).toMatch(/「追加の詳細」のステップ/);
  });

  test.each([
    [true, /コピーしました.*元の文章全体/],
    [false, /コピーできませんでした.*手作業/],
  ])('where it could not be, offers the text as a copy (%s)', async (done, said) => {
    const onCopy = vi.fn(async () => done);
    show({ hints: [leak], edited: edited({ written: 'too-long', copy: 'masked' }), onCopy });
    await userEvent.click(button('マスク済みの全文をコピー'));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('masked');
    expect(await screen.findByText(said)).toBeDefined();
    noButton('マスク済みの全文をコピー');
  });

  test('of several fields is one summary; what was left is named', async () => {
    const all: Edited[] = [
      { what: 'mask', field: 'summary', count: 1, written: 'written' },
      { what: 'mask', field: 'description', count: 4, written: 'written' },
      { what: 'mask', field: 'answers.0', count: 2, written: 'too-long', copy: 'masked' },
      { what: 'mask', field: 'answers.1', count: 1, written: 'composing' },
    ];
    const answers = [
      { label: 'エラー', value: 'x' },
      { label: '頻度', value: 'y' },
    ];
    const { onCopy } = show({ request: { answers }, edited: all });
    const lines = [...(note()?.querySelectorAll('[role=status] > div') ?? [])].map(
      (line) => line.textContent,
    );
    expect(lines).toEqual([
      '5 か所をマスクしました。',
      `エラー: ${words.ja.panel.edited['too-long']}`,
      `頻度: ${words.ja.panel.edited.composing}`,
    ]);
    expect(button('元に戻す')).toBeDefined();
    await userEvent.click(button('マスク済みの全文をコピー: エラー'));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('masked');
  });

  test('of a field with one order for each value: how to take back all, or one', () => {
    const three = [...edited({}), ...edited({}), ...edited({})];
    const { again } = show({ edited: three });
    expect(note()?.textContent).toMatch(/^3 か所をマスクしました。.*Ctrl\+Z.*1 か所ずつ/);
    expect(button('元に戻す')).toBeDefined();
    again({ edited: [...edited({}), ...edited({ written: 'changed' })] });
    expect(note()?.textContent).toBe(`マスクしました。ほかの値: ${words.ja.panel.edited.changed}元に戻す`);
    again({ edited: three.map((one) => ({ ...one, undone: 'changed' as const })) });
    expect(note()?.textContent).toBe(words.ja.panel.undone.changed);
  });

  test('of taking it back: done, not at all, or not yet', () => {
    const { again } = show({ edited: edited({ undone: 'written' }) });
    expect(note()?.textContent).toBe('元に戻しました。');
    noButton('元に戻す');
    for (const undone of ['changed', 'read-only', 'too-long'] as const) {
      again({ edited: edited({ undone }) });
      expect(note()?.textContent).toBe(words.ja.panel.undone.changed);
      noButton('元に戻す');
    }
    again({ edited: edited({ undone: 'hidden', step: 3 }) });
    expect(note()?.textContent).toMatch(/^まだ元に戻していません。.*「追加の詳細」のステップ/);
    expect(button('元に戻す')).toBeDefined();
    again({ edited: edited({ undone: 'composing' }) });
    expect(note()?.textContent).toMatch(/変換中/);
    expect(button('元に戻す')).toBeDefined();
  });

  test('of taking several back in part', () => {
    show({
      edited: [
        { what: 'mask', field: 'summary', count: 1, written: 'written', undone: 'written' },
        { what: 'mask', field: 'description', count: 1, written: 'written', undone: 'changed' },
      ],
    });
    expect(note()?.textContent).toBe(`元に戻しました。説明: ${words.ja.panel.undone.changed}`);
  });
});
