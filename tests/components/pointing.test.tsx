import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ClueList } from '../../components/ClueList';
import { OutlineReport } from '../../components/OutlineReport';
import { Pointing } from '../../components/Pointing';
import { Themed } from '../../components/Themed';
import { type Clue, fieldsFor, likelyField, type Place } from '../../lib/request/clue';
import type { Look } from '../../lib/request/merge';
import { reportOf } from '../../lib/request/outline';
import { words } from '../../lib/words/index';

afterEach(cleanup);

const area: Place = { kind: 'area', at: 'top main>textarea 1/1 0 ?' };
const list: Place = { kind: 'choice', at: 'inner div>div 2/4 1 ?' };

function ask(pointing: Parameters<typeof Pointing>[0]['pointing'], language: 'ja' | 'en' = 'ja') {
  const actions = { onPoint: vi.fn(), onName: vi.fn() };
  render(<Pointing words={words[language]} pointing={pointing} {...actions} />, { wrapper: Themed });
  return actions;
}

describe('while the person points', () => {
  test('what to do is said, in a region that is there before', () => {
    ask(undefined);
    expect(screen.getByRole('status').textContent).toBe('');
    cleanup();
    ask({ state: 'armed' });
    expect(screen.getByRole('status').textContent).toContain('Esc キーでキャンセルできます');
  });

  test('the focus is on the way out, and Esc takes it', async () => {
    const { onPoint } = ask({ state: 'armed' });
    expect(document.activeElement?.textContent).toBe('キャンセル');
    await userEvent.keyboard('{Escape}');
    expect(onPoint).toHaveBeenCalledExactlyOnceWith(false);
  });
});

describe('the question which field it is', () => {
  test('offers what such a control may hold, the likely one chosen', async () => {
    const { onName } = ask({ state: 'pointed', place: area });
    const options = within(screen.getByRole('combobox', { name: '項目' })).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual(['説明', '概要', '追加の質問への回答']);
    await userEvent.click(screen.getByRole('button', { name: '保存' }));
    expect(onName).toHaveBeenCalledExactlyOnceWith(area, 'description');
  });

  test('where nothing speaks for a field, the person chooses', async () => {
    const { onName } = ask({ state: 'pointed', place: list }, 'en');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Field' }), 'Severity');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(onName).toHaveBeenCalledExactlyOnceWith(list, 'severity');
  });

  test('Esc and Cancel end it without a word kept', async () => {
    const { onPoint, onName } = ask({ state: 'pointed', place: area });
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'キャンセル' }));
    expect(onPoint.mock.calls).toEqual([[false], [false]]);
    expect(onName).not.toHaveBeenCalled();
  });
});

test.each([
  ['area', '?', 'description'],
  ['area', 'details', 'description'],
  ['text', 'summary', 'summary'],
  ['text', '?', undefined],
  ['choice', 'serviceType', 'service'],
  ['choice', 'responseTime', 'response24x7'],
  ['choice', 'constructor', undefined],
  ['radio', 'summary', undefined],
  ['file', '?', 'attachments'],
] as const)('a control of kind %s, labelled %s, is most likely %s', (kind, said, field) => {
  expect(likelyField({ kind, at: `top div 1/1 0 ${said}` })).toBe(field);
});

test('every field that may be pointed at has a name', () => {
  for (const field of Object.values(fieldsFor).flat()) expect(words.ja.fields[field]).toBeTruthy();
});

describe('the clues', () => {
  const clues: Clue[] = [
    { ...area, field: 'description' },
    { ...list, field: 'severity' },
  ];
  const show = (kept: Clue[]) => {
    const actions = { onPoint: vi.fn(), onForget: vi.fn() };
    render(<ClueList words={words.ja} clues={kept} {...actions} />, { wrapper: Themed });
    return actions;
  };

  test('none: only the way to begin', async () => {
    const { onPoint } = show([]);
    expect(screen.queryByRole('list')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '欄を指定する' }));
    expect(onPoint).toHaveBeenCalledExactlyOnceWith(true);
  });

  test('each is listed and can be taken back, one or all', async () => {
    const { onForget } = show(clues);
    expect(screen.getAllByRole('listitem').map(({ firstChild }) => firstChild?.textContent)).toEqual([
      '説明',
      '重要度',
    ]);
    expect(screen.getByRole('list', { name: '指定した欄' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: '指定を削除: 重要度' }));
    await userEvent.click(screen.getByRole('button', { name: '指定をすべて削除' }));
    expect(onForget.mock.calls).toEqual([[clues[1]], []]);
  });
});

describe('whether a clue holds on this page', () => {
  const clue: Clue = { ...area, field: 'description' };
  test.each<[string, Look | undefined, string]>([
    ['the form was read by it', { look: 'form', pointed: ['description'] }, '説明'],
    ['the form was read without it', { look: 'form' }, '説明 このページでは使っていません'],
    ['no form was recognised', { look: 'none' }, '説明 このページでは使っていません'],
    ['there is no form', undefined, '説明'],
  ])('%s', (_, look, text) => {
    render(<ClueList words={words.ja} clues={[clue]} look={look} onForget={vi.fn()} />, { wrapper: Themed });
    expect(screen.getByRole('listitem').firstChild?.textContent).toBe(text);
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});

describe('the report', () => {
  const show = (text: string | undefined, done = true) => {
    const actions = { onOpen: vi.fn(), onCopy: vi.fn(async () => done) };
    render(<OutlineReport words={words.ja} text={text} {...actions} />, { wrapper: Themed });
    return actions;
  };

  test('is made when asked for', async () => {
    const { onOpen } = show(undefined);
    await userEvent.click(screen.getByRole('button', { name: 'このページの報告を作成' }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(true);
  });

  test('is shown whole before it is copied, and says what is in it and that nothing is sent', async () => {
    const text = reportOf('Coach 1.0, Chrome 156, ja', [
      ['frame inner portal'],
      ['frame top portal', 'h1 heading ?0'],
    ]);
    const { onCopy } = show(text);
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '報告の内容' });
    expect([box.value, box.readOnly]).toEqual([
      'Coach 1.0, Chrome 156, ja\nform not recognised\n\nframe top portal\nh1 heading ?0\n\nframe inner portal',
      true,
    ]);
    expect(screen.getByText(/拡張機能からは送信されません/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: '報告をコピー' }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(text);
    expect(screen.getByRole('status').textContent).toBe('コピーしました。');
  });

  test('says how to take it along where it cannot be copied', async () => {
    show('text', false);
    await userEvent.click(screen.getByRole('button', { name: '報告をコピー' }));
    expect(screen.getByRole('status').textContent).toContain('選択してコピー');
  });
});
