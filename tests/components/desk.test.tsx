import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DeskNote } from '../../components/desk/DeskNote';
import { Drafts } from '../../components/desk/Drafts';
import { Themed } from '../../components/Themed';
import { useDesk } from '../../entrypoints/sidepanel/useDesk';
import { useLeaks } from '../../entrypoints/sidepanel/useLeaks';
import { type KeptDesk, keepDesk, readDesk } from '../../lib/browser/drafts';
import type { Desk } from '../../lib/drafts/draft';
import { asMarkdown } from '../../lib/drafts/text';
import { composition } from '../../lib/portal/composition';
import { words } from '../../lib/words/index';

const desk: Desk = {
  mark: 'abcd',
  language: 'ja',
  drafts: [
    {
      id: 'd1',
      summary: 'App Service の 503 エラー',
      passages: [
        { id: 'p1', text: '503 が返ります。', at: 0 },
        { id: 'p2', text: '一時間に三回です。', at: 20 },
        { id: 'p3', text: '環境: 東日本', shared: true, at: 90 },
        { id: 'p4', text: '関連するお問い合わせ', related: true },
      ],
      service: { id: 'app-service', en: 'Azure App Service', ja: 'App Service' },
      severity: 'B',
      issueType: 'technical',
      subscription: '9a7d3c1e-5b2f-4e8a-9c60-1f2e3d4c5b6a',
    },
    {
      id: 'd2',
      summary: 'バックアップの保持期間',
      passages: [
        { id: 'p5', text: '保持期間を教えてください。', at: 60 },
        { id: 'p6', text: '関連するお問い合わせ', related: true },
      ],
    },
  ],
};
const kept: KeptDesk = { desk, case: 1, by: 'one-problem' };

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The drafts as the panel wires them, in the language of the panel. */
function Wired({ start, onCopy, language = 'ja' }: WiredProps) {
  const drafts = useDesk(start);
  const leaks = useLeaks(drafts.kept?.desk);
  const said = { ...drafts, desk: drafts.kept?.desk, leaks, changed: false, canRenew: true };
  return (
    <>
      <Drafts
        {...said}
        words={words[language]}
        urlOf={({ id }) => `https://portal.azure.com/#view/${id}`}
        onCopy={onCopy}
        onChange={drafts.change}
        onRenew={() => drafts.split('one-problem', 1)}
        onForgetDesk={drafts.forget}
        onUndoDesk={drafts.undo}
      />
      <button type="button" onClick={() => drafts.split('one-problem', 1)}>
        split
      </button>
      <DeskNote {...said} words={words[language]} onUndoDesk={drafts.undo} />
    </>
  );
}

interface WiredProps {
  start: KeptDesk | undefined;
  onCopy(text: string): Promise<boolean>;
  language?: 'ja' | 'en';
}

function show(more: Partial<WiredProps> = {}) {
  const onCopy = vi.fn(async (_text: string) => true);
  render(<Wired start={kept} onCopy={onCopy} {...more} />, { wrapper: Themed });
  return { onCopy };
}

const draft = (number: number) => within(screen.getByRole('region', { name: `下書き ${number}` }));
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
/** The passages of each draft. */
const texts = () =>
  screen.getAllByRole('region').map((region) =>
    within(region)
      .getAllByRole('listitem')
      .map((item) => item.querySelector('textarea')?.value),
  );
const undo = () => screen.queryByRole('button', { name: '元に戻す' });

describe('a draft', () => {
  test('shows its summary, what we suggest, its passages, and what they are', () => {
    show();
    const first = draft(1);
    expect(first.getByLabelText('概要')).toHaveProperty('value', 'App Service の 503 エラー');
    expect(first.getByText('候補: App Service · 重要度 B · 技術')).toBeDefined();
    expect(first.getByLabelText('下書き 1、段落 3 (共通)')).toHaveProperty('value', '環境: 東日本');
    expect(first.getByLabelText('下書き 1、段落 4 (関連するお問い合わせ)').getAttribute('lang')).toBe('ja');
    expect(first.getByText('9a7d3c1e-5b2f-4e8a-9c60-1f2e3d4c5b6a')).toBeDefined();
    expect(draft(2).queryByText(/候補/)).toBeNull();
    expect(undo()).toBeNull();
  });

  test('says so where the summary is too long, and takes it', async () => {
    show();
    const box = draft(1).getByLabelText('概要');
    fireEvent.change(box, { target: { value: 'x'.repeat(139) } });
    expect(draft(1).queryByText(/139 文字まで/)).toBeNull();
    fireEvent.change(box, { target: { value: 'x'.repeat(140) } });
    expect(draft(1).getByText(/^140 文字です/).id).toBe(box.getAttribute('aria-describedby'));
  });

  test('has one line for a summary: Enter does nothing', async () => {
    show();
    const box = draft(1).getByLabelText('概要') as HTMLTextAreaElement;
    box.setSelectionRange(3, 3);
    await userEvent.type(box, '{Enter}!', { initialSelectionStart: 3 });
    expect(box.value).toBe('App! Service の 503 エラー');
  });

  test('has a link to a new request, to be opened without a trace of where from', () => {
    show();
    const link = draft(2).getByRole('link', { name: '新しいサポート リクエストを開く: 下書き 2' });
    expect(['href', 'target', 'rel'].map((name) => link.getAttribute(name))).toEqual([
      'https://portal.azure.com/#view/d2',
      '_blank',
      'noreferrer',
    ]);
    expect(draft(2).getByText(/コピーして貼り付けてください/)).toBeDefined();
  });

  test('speaks the language of the panel, the texts keep theirs', () => {
    show({ language: 'en' });
    const first = screen.getByRole('region', { name: 'Draft 1' });
    expect(within(first).getByText('Suggested: Azure App Service · severity B · Technical')).toBeDefined();
    expect(within(first).getByLabelText('Summary').getAttribute('lang')).toBe('ja');
  });
});

describe('copying', () => {
  test('of summary, description, and all as Markdown; says whether it worked', async () => {
    const { onCopy } = show();
    await press('概要をコピー: 下書き 1');
    expect(onCopy).toHaveBeenLastCalledWith('App Service の 503 エラー');
    expect(await draft(1).findByText('コピーしました。')).toBeDefined();
    await press('説明をコピー: 下書き 2');
    expect(onCopy.mock.lastCall?.[0]).toMatch(/^保持期間を教えてください。\n\n関連/);
    await press('すべてコピー (Markdown)');
    expect(onCopy).toHaveBeenLastCalledWith(asMarkdown(desk));
  });

  test('that did not work says what to do', async () => {
    show({ onCopy: async () => false });
    await press('説明をコピー: 下書き 1');
    expect(await draft(1).findByText(/コピーできませんでした/)).toBeDefined();
  });

  test('is not said of a text that is another one since', async () => {
    show();
    await press('概要をコピー: 下書き 1');
    await userEvent.type(draft(1).getByLabelText('概要'), '!');
    expect(draft(1).queryByText('コピーしました。')).toBeNull();
  });
});

describe('moving', () => {
  test('a passage to another draft, and back by undo; the focus stays in reach', async () => {
    show();
    await press('移動: 下書き 1、段落 2');
    await press('下書き 2 へ');
    expect(texts()[0]).not.toContain('一時間に三回です。');
    expect(texts()[1]?.[0]).toBe('一時間に三回です。');
    expect(screen.getByText('文章を移動しました。').closest('[data-desk-note]')).toBe(document.activeElement);
    await userEvent.click(undo() as HTMLElement);
    expect(texts()[0]).toContain('一時間に三回です。');
    expect(screen.getByText('元に戻しました。')).toBeDefined();
    expect(undo()).toBeNull();
  });

  test('only what is selected', async () => {
    show();
    const box = draft(1).getByLabelText('下書き 1、段落 2') as HTMLTextAreaElement;
    box.setSelectionRange(0, 3);
    fireEvent.select(box);
    await press('選択範囲を移動: 下書き 1、段落 2');
    await press('下書き 2 へ');
    expect(texts().map((all) => all.filter((text) => /時間に|一時間|三回/.test(text ?? '')))).toEqual([
      ['に三回です。'],
      ['一時間'],
    ]);
  });

  test('what was selected is forgotten once the text is another one', async () => {
    show();
    const box = draft(1).getByLabelText('下書き 1、段落 2') as HTMLTextAreaElement;
    box.setSelectionRange(0, 3);
    fireEvent.select(box);
    await press('選択範囲を移動: 下書き 1、段落 2');
    await press('下書き 2 へ');
    expect(screen.queryByRole('button', { name: /^選択範囲/ })).toBeNull();
    await userEvent.click(undo() as HTMLElement);
    expect(screen.queryByRole('button', { name: /^選択範囲/ })).toBeNull();
  });

  test('to a new draft is not offered where there are twenty', async () => {
    const drafts = Array.from({ length: 20 }, (_, index) => ({
      id: `d${index}`,
      summary: '',
      passages: [{ id: `p${index}`, text: `${index} です。` }],
    }));
    show({ start: { ...kept, desk: { ...desk, drafts } } });
    await press('移動: 下書き 1、段落 1');
    expect(screen.getByRole('button', { name: '下書き 20 へ' })).toBeDefined();
    expect(screen.queryByRole('button', { name: '新しい下書きへ' })).toBeNull();
  });

  test('to a new draft; our own line stays where it is', async () => {
    show();
    await press('移動: 下書き 1、段落 1');
    await press('新しい下書きへ');
    expect(screen.getAllByRole('region')).toHaveLength(3);
    expect(texts()[2]?.[0]).toBe('503 が返ります。');
    expect(screen.queryByRole('button', { name: '移動: 下書き 3、段落 2' })).toBeNull();
  });

  test('Esc folds the places, and gives the focus back', async () => {
    show();
    await press('移動: 下書き 2、段落 1');
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('下書き 1 へ');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: '下書き 1 へ' })).toBeNull();
    const move = screen.getByRole('button', { name: '移動: 下書き 2、段落 1' });
    expect(document.activeElement).toBe(move);
    expect(move.getAttribute('aria-expanded')).toBe('false');
  });
});

test('merging puts all into one draft, which then has nowhere to go to but a new one', async () => {
  show();
  await press('まとめる: 下書き 2');
  await press('下書き 1 にまとめる');
  expect(screen.getAllByRole('region')).toHaveLength(1);
  expect(texts()[0]).toContain('保持期間を教えてください。');
  expect(screen.queryByRole('button', { name: /まとめる/ })).toBeNull();
  expect(screen.getByText('下書きをまとめました。')).toBeDefined();
  await userEvent.click(undo() as HTMLElement);
  expect(screen.getAllByRole('region')).toHaveLength(2);
});

describe('undo', () => {
  test('takes typing back as one step for each text, without talking of it', async () => {
    show();
    await userEvent.type(draft(1).getByLabelText('概要'), ' です');
    await userEvent.type(draft(1).getByLabelText('下書き 1、段落 1'), ' はい');
    expect(screen.getByText('文章を編集しました。').closest('[role=status]')).toBeNull();
    await userEvent.click(undo() as HTMLElement);
    expect(texts()[0]?.[0]).toBe('503 が返ります。');
    expect(draft(1).getByLabelText('概要')).toHaveProperty('value', 'App Service の 503 エラー です');
    await userEvent.click(undo() as HTMLElement);
    expect(draft(1).getByLabelText('概要')).toHaveProperty('value', 'App Service の 503 エラー');
  });

  test('brings back what was discarded', async () => {
    show();
    await press('下書きを破棄');
    expect(screen.queryAllByRole('region')).toEqual([]);
    expect(screen.getByText('下書きを破棄しました。')).toBeDefined();
    await userEvent.click(undo() as HTMLElement);
    expect(texts()).toHaveLength(2);
  });

  test('brings back what was laid out before', async () => {
    const anew = { ...desk, drafts: desk.drafts.slice(0, 1) };
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => anew);
    show();
    await press('下書きを作り直す');
    expect(await screen.findByText('下書きを作り直しました。')).toBeDefined();
    expect(texts()).toHaveLength(1);
    expect(document.activeElement?.textContent).toBe('下書き');
    await userEvent.click(undo() as HTMLElement);
    expect(texts()).toHaveLength(2);
  });

  test('reaches behind what was laid out after that', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => ({ ...desk, language: 'en' }));
    show();
    await userEvent.type(draft(1).getByLabelText('概要'), ' mine');
    await press('下書きを破棄');
    await userEvent.click(screen.getByRole('button', { name: 'split' }));
    expect(texts()).toHaveLength(2);
    await userEvent.click(undo() as HTMLElement);
    expect(screen.queryAllByRole('region')).toEqual([]);
    await userEvent.click(undo() as HTMLElement);
    expect(draft(1).getByLabelText('概要')).toHaveProperty('value', 'App Service の 503 エラー mine');
  });

  test('two clicks lay out once', async () => {
    const asked = vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => desk);
    show({ start: undefined });
    const button = screen.getByRole('button', { name: 'split' });
    fireEvent.click(button);
    fireEvent.click(button);
    expect(await screen.findAllByRole('region')).toHaveLength(2);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(undo()).toBeNull();
  });

  test('where there is nothing to split any more, all stays and it is said', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => undefined);
    show();
    await press('下書きを作り直す');
    expect(await screen.findByText(/作成できませんでした/)).toBeDefined();
    expect(texts()).toHaveLength(2);
  });
});

describe('an input method', () => {
  test('keeps what it composes while others change the drafts; all of it is there in the end', async () => {
    show();
    const box = draft(2).getByLabelText('下書き 2、段落 1') as HTMLTextAreaElement;
    fireEvent.compositionStart(box);
    fireEvent.change(box, { target: { value: '保持期間を教えてください。に' } });
    fireEvent.change(draft(1).getByLabelText('概要'), { target: { value: '別の概要' } });
    expect(box.value).toBe('保持期間を教えてください。に');
    fireEvent.compositionEnd(box, { data: '二' });
    expect(texts()[1]?.[0]).toBe('保持期間を教えてください。に');
  });
});

describe('a secret that the person puts into a draft', () => {
  const leaks = { d2: ['password'] };
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
  });
  const answer = (answer: unknown) =>
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => answer);

  test('is told by its kind, after a rest', async () => {
    const asked = answer(leaks);
    show();
    fireEvent.change(draft(2).getByLabelText('概要'), { target: { value: 'x' } });
    await vi.advanceTimersByTimeAsync(600);
    expect(asked).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(asked.mock.calls).toEqual([[{ type: 'inspect' }]]);
    expect((await draft(2).findByText(/含まれています/)).textContent).toContain(
      words.ja.secretKinds.password.name,
    );
    expect(draft(1).queryByText(/含まれています/)).toBeNull();
    asked.mockImplementation(async () => ({}));
    fireEvent.change(draft(2).getByLabelText('概要'), { target: { value: 'y' } });
    await vi.advanceTimersByTimeAsync(800);
    await vi.waitFor(() => expect(screen.queryByText(/含まれています/)).toBeNull());
  });

  test('is not told while an input method composes, nor where nobody answers', async () => {
    const asked = answer(leaks);
    composition.active = true;
    show();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(asked).not.toHaveBeenCalled();
    composition.active = false;
    asked.mockRejectedValue(new Error('gone'));
    await vi.advanceTimersByTimeAsync(800);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(/含まれています/)).toBeNull();
  });
});

describe('what is kept', () => {
  const untilKept = (text: string) =>
    vi.waitFor(async () => expect(JSON.stringify(await readDesk())).toContain(text));

  test('is every change, shortly after', async () => {
    show();
    await userEvent.type(draft(1).getByLabelText('概要'), '!');
    await untilKept('エラー!');
    await press('下書きを破棄');
    await vi.waitFor(async () => expect(await readDesk()).toBeUndefined());
  });

  test('at once where the panel closes', async () => {
    vi.useFakeTimers();
    show();
    fireEvent.change(draft(1).getByLabelText('概要'), { target: { value: '途中' } });
    expect(await readDesk()).toBeUndefined();
    dispatchEvent(new Event('pagehide'));
    expect((await readDesk())?.desk.drafts[0]?.summary).toBe('途中');
  });

  test('by another panel is taken over, and ends what can be undone here', async () => {
    show();
    await press('移動: 下書き 1、段落 2');
    await press('下書き 2 へ');
    await untilKept('p2');
    const theirs = { ...kept, desk: { ...desk, drafts: desk.drafts.slice(1) } };
    await browser.storage.session.set({ drafts: { ...theirs, writer: 'another' } });
    await vi.waitFor(() => expect(texts()).toHaveLength(1));
    expect(undo()).toBeNull();
  });

  test('is told where there is no room, and no more once there is', async () => {
    const set = vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('quota'));
    show();
    const box = draft(1).getByLabelText('概要');
    fireEvent.change(box, { target: { value: '大きい' } });
    expect(await screen.findByText(words.ja.desk.unkept)).toBeDefined();
    expect(box).toHaveProperty('value', '大きい');
    set.mockRestore();
    fireEvent.change(box, { target: { value: '小さい' } });
    await untilKept('小さい');
    await vi.waitFor(() => expect(screen.queryByText(words.ja.desk.unkept)).toBeNull());
  });

  test('by another panel just before this one listened is not missed', async () => {
    const theirs = { ...kept, desk: { ...desk, drafts: desk.drafts.slice(1) } };
    await browser.storage.session.set({ drafts: { ...theirs, writer: 'another' } });
    show();
    await vi.waitFor(() => expect(texts()).toHaveLength(1));
    expect((await readDesk())?.desk.drafts).toHaveLength(1);
  });

  test('never what is no desk', async () => {
    await browser.storage.session.set({ drafts: { desk: { drafts: 'x' }, case: 1, by: 'one-problem' } });
    expect(await readDesk()).toBeUndefined();
    await keepDesk(kept);
    expect(await readDesk()).toEqual(kept);
  });
});
