import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Hint } from '../../lib/analyze';
import { words } from '../../lib/words/index';
import { leak, mixed, request, secret, severity, show } from './shown-panel';
import { sources } from './sources';

afterEach(cleanup);

const cards = () => screen.getAllByRole('article').map((card) => card.dataset.rule);

describe('what was pointed at, where there is no form', () => {
  const clues = [{ kind: 'area', at: 'top main>textarea 1/1 0 ?', field: 'description' }] as const;

  test.each([false, true])('can be taken back behind a fold; detached: %s', async (detached) => {
    const { onForget } = show({ look: undefined, detached, clues });
    expect(screen.getByTestId('kept').closest('details')?.open).toBe(false);
    await userEvent.click(screen.getByTestId('kept'));
    await userEvent.click(screen.getByRole('button', { name: '指定を削除: 説明' }));
    expect(onForget).toHaveBeenCalledExactlyOnceWith(clues[0]);
    expect(screen.queryByRole('button', { name: '欄を指定する' })).toBeNull();
  });

  test('takes no room where nothing was, or where the form has its own list', () => {
    const { again } = show({ look: undefined });
    expect(screen.queryByTestId('kept')).toBeNull();
    again({ look: { look: 'form' }, clues });
    expect(screen.queryByTestId('kept')).toBeNull();
    expect(screen.getAllByTestId('clues')).toHaveLength(1);
  });
});

describe('cards', () => {
  test('worst first, questions before tips', () => {
    show({ hints: [severity, mixed, leak] });
    expect(cards()).toEqual(['secrets', 'one-problem', 'severity-a']);
  });

  test('a card keeps its place when its level changes', () => {
    const { again } = show({ hints: [mixed, severity] });
    again({ hints: [mixed, { ...severity, level: 'stop', certainty: 'found' } as Hint] });
    expect(cards()).toEqual(['one-problem', 'severity-a']);
  });

  test('says what, where, what to do, and why with the source', async () => {
    const { onShow } = show({ hints: [leak] });
    const card = screen.getByRole('article', { name: /パスワード/ });
    expect(within(card).getByText('送信前に')).toBeDefined();
    expect(
      within(card)
        .getByRole('link', { name: /jp|出典/ })
        .getAttribute('href'),
    ).toBe(sources[0].page.url);
    expect(within(card).getByText(`「${sources[0].quote}」`)).toBeDefined();
    await userEvent.click(within(card).getByRole('button', { name: '説明 · 2 行目' }));
    expect(onShow).toHaveBeenCalledWith(leak.evidence[0]);
  });

  test('a secret is nowhere in the panel, whatever quotes the text around it', () => {
    const { container } = show({ hints: [leak, mixed, severity] });
    expect(container.textContent).toContain('●●●');
    expect(document.documentElement.outerHTML).not.toContain(secret.slice(0, 6));
  });

  test('nor when its hint has been put away', () => {
    show({ hints: [mixed], dismissed: [leak] });
    expect(document.documentElement.outerHTML).not.toContain(secret.slice(0, 6));
  });

  test('the state line filters', async () => {
    show({ hints: [leak, mixed] });
    await userEvent.click(within(screen.getByTestId('levels')).getByRole('button', { name: /1 送信前に/ }));
    expect(cards()).toEqual(['secrets']);
  });

  test('a filter ends with the last hint of its kind', async () => {
    const { again } = show({ hints: [leak, mixed] });
    await userEvent.click(within(screen.getByTestId('levels')).getByRole('button', { name: /1 送信前に/ }));
    again({ hints: [mixed] });
    again({ hints: [leak, mixed] });
    expect(cards()).toEqual(['secrets', 'one-problem']);
  });

  test('where nobody could look for secrets, no text is quoted', () => {
    const { container } = show({ hints: [mixed, severity], failed: ['secrets'] });
    expect(container.textContent).not.toContain('本番の VM');
  });

  test('at most seven are open', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ ...leak, key: `secrets/${index}` }) as Hint);
    show({ hints: many });
    expect(screen.getByText('ほかに 2 件')).toBeDefined();
  });
});

describe('the checklist', () => {
  test('answers in place; the same answer again takes it back', async () => {
    const { onReply } = show({ hints: [severity] });
    const row = (name: RegExp) => within(screen.getByRole('group', { name }));
    await userEvent.click(row(/続いて/).getByRole('button', { name: 'はい' }));
    expect(onReply).toHaveBeenLastCalledWith('severity-a', 'ongoing', true);
    await userEvent.click(row(/電話/).getByRole('button', { name: 'いいえ' }));
    expect(onReply).toHaveBeenLastCalledWith('severity-a', 'reachable', null);
  });
});

describe('putting away', () => {
  test('hands the focus to undo, and back to the hints', async () => {
    const { again } = show({ hints: [mixed] });
    await userEvent.click(screen.getByRole('button', { name: /^閉じる/ }));
    again({ hints: [], dismissed: [mixed] });
    expect(document.activeElement?.textContent).toBe('元に戻す');
    await userEvent.click(document.activeElement as Element);
    again({ hints: [mixed], dismissed: [] });
    expect(document.activeElement?.contains(screen.getByRole('article'))).toBe(true);
  });

  test('never takes the focus out of a text', async () => {
    const { again } = show({ look: undefined, request: { description: '本文' }, hints: [mixed] });
    await userEvent.click(screen.getByRole('button', { name: /^閉じる/ }));
    again({ hints: [mixed] });
    const box = screen.getByLabelText('説明');
    await userEvent.click(box);
    again({ hints: [], dismissed: [mixed] });
    expect(document.activeElement).toBe(box);
  });

  test('offers undo, and lists what was put away', async () => {
    const { onDismiss, again } = show({ hints: [mixed] });
    await userEvent.click(screen.getByRole('button', { name: /^閉じる/ }));
    expect(onDismiss).toHaveBeenLastCalledWith(mixed, true);
    again({ hints: [], dismissed: [mixed] });
    await userEvent.click(screen.getByRole('button', { name: '元に戻す' }));
    expect(onDismiss).toHaveBeenLastCalledWith(mixed, false);
    expect(screen.getByText('閉じたヒント (1)')).toBeDefined();
  });
});

describe('states', () => {
  const state = () => screen.getByRole('main').dataset.state;

  test('no form: the way to it, practice, the writing box', async () => {
    const { onWrite } = show({ look: undefined, request: {} });
    expect(state()).toBe('no-form');
    expect(screen.getByRole('link', { name: '練習ページを開く' })).toBeDefined();
    await userEvent.type(screen.getByLabelText('概要'), 'あ');
    expect(onWrite).toHaveBeenLastCalledWith({ summary: 'あ' });
  });

  test('all put away is not all clear', () => {
    const { again } = show({ hints: [], dismissed: [mixed] });
    expect(screen.getByText('表示中のヒントはありません。閉じたヒントが 1 件あります。')).toBeDefined();
    again({ dismissed: [leak, mixed] });
    expect(screen.getByText(/機密情報についてのもの/)).toBeDefined();
    expect(screen.queryByText(/保証するものではありません/)).toBeNull();
  });

  test('the writing box answers too when nothing is found, and gives back what was cleared', async () => {
    const { onWrite } = show({ look: undefined, request: { description: '本文' } });
    expect(screen.getByText(/保証するものではありません/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: '消去' }));
    expect(onWrite).toHaveBeenLastCalledWith({});
    await userEvent.click(screen.getByRole('button', { name: '元に戻す' }));
    expect(onWrite).toHaveBeenLastCalledWith({ description: '本文' });
  });

  test('not recognised: said once the page has had its time, with the writing box', () => {
    const { again } = show({ look: { look: 'none' }, request: {}, waiting: true });
    expect(state()).toBe('waiting');
    again({ waiting: false });
    expect(state()).toBe('unrecognised');
    expect(screen.getByLabelText('説明')).toBeDefined();
  });

  test.each(['ja', 'en'] as const)('not connected (%s): says what to do, offers no button', (language) => {
    show({ words: words[language], look: undefined, detached: true, request: {} });
    expect(state()).toBe('detached');
    const { title, lines } = words[language].panel.detached;
    const note = screen.getByRole('heading', { name: title }).parentElement as HTMLElement;
    expect(within(note).getAllByRole('listitem')).toHaveLength(lines.length);
    expect(within(note).queryAllByRole('button')).toEqual([]);
    expect(screen.getByLabelText(words[language].panel.writing.description)).toBeDefined();
  });

  test('not connected is not said of a form that another frame shows', () => {
    show({ detached: true, request });
    expect(state()).toBe('quiet');
  });

  test('empty and quiet', () => {
    const { again } = show({ request: { summary: '', description: '' } });
    expect(state()).toBe('empty');
    again({ request });
    expect(state()).toBe('quiet');
    expect(screen.getByText(/保証するものではありません/)).toBeDefined();
  });

  test.each([
    ['ja', '1 件につき 1 つの問題、重要度 A の条件。'],
    ['en', `${words.en.rules['one-problem'].name}, ${words.en.rules['severity-a'].name}.`],
  ] as const)('%s: checks that could not run are listed as the language lists', (language, said) => {
    show({ words: words[language], failed: ['one-problem', 'severity-a'] });
    expect(screen.getByText((text) => text.includes(said))).toBeDefined();
  });

  test('a check that could not run, a text that was cut, a place that is not there', () => {
    show({
      failed: ['one-problem'],
      request: { ...request, cut: true },
      missed: { where: 'absent', step: 3 },
    });
    expect(screen.getByText(/1 件につき 1 つの問題/)).toBeDefined();
    expect(screen.getByText(/200,000/)).toBeDefined();
    expect(screen.getByText(/「追加の詳細」のステップ/)).toBeDefined();
  });
});

describe('what I read', () => {
  test('every field, with its value or that it is not there', () => {
    show({ request: { ...request, summary: '', contact: { email: 'a@example.com' } }, dismissed: [leak] });
    const value = (field: string) => document.querySelector(`[data-field="${field}"] dd`)?.textContent;
    expect(value('severity')).toBe('A');
    expect(value('summary')).toBe('空欄');
    expect(value('service')).toBe('このページにはありません');
    expect(value('contact')).toBe('入力あり');
    expect(value('description')).toContain('●●●');
  });
});

describe('languages and speech', () => {
  test('English says the same', async () => {
    const { onLanguage } = show({ words: words.en, hints: [leak] });
    expect(screen.getByRole('article', { name: /password/i })).toBeDefined();
    await userEvent.selectOptions(screen.getByLabelText('Language'), 'ja');
    expect(onLanguage).toHaveBeenCalledWith('ja');
  });

  describe('the count is spoken', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());
    const spoken = () => document.querySelector('[aria-live="polite"]')?.textContent;
    const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

    test('once the typing has paused', async () => {
      const { again } = show({ hints: [] });
      again({ hints: [severity] });
      await pass(900);
      again({ hints: [severity, mixed] });
      await pass(900);
      expect(spoken()).toBe('');
      await pass(100);
      expect(spoken()).toBe('ヒント: ご確認 1 件、質問 1 件');
    });

    test('at once where a secret has come', async () => {
      const { again } = show({ hints: [mixed] });
      await pass(1_000);
      again({ hints: [leak, mixed] });
      await pass(0);
      expect(spoken()).toBe('ヒント: 送信前に 1 件、ご確認 1 件');
    });

    test('not at each key where a secret comes and goes with them', async () => {
      const { again } = show({ hints: [mixed] });
      again({ hints: [leak, mixed] });
      await pass(0);
      for (let key = 0; key < 5; key += 1) {
        again({ hints: [mixed] });
        await pass(100);
        again({ hints: [leak, mixed, severity] });
        await pass(100);
        expect(spoken()).toBe('ヒント: 送信前に 1 件、ご確認 1 件');
      }
      await pass(1_000);
      expect(spoken()).toBe('ヒント: 送信前に 1 件、ご確認 1 件、質問 1 件');
    });

    test('at once again where it came back after a pause', async () => {
      const { again } = show({ hints: [leak] });
      await pass(1_000);
      again({ hints: [] });
      await pass(1_000);
      expect(spoken()).toBe('ヒントはありません');
      again({ hints: [leak] });
      await pass(0);
      expect(spoken()).toBe('ヒント: 送信前に 1 件');
    });
  });
});
