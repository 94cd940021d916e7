import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import type { ScopeHint } from '../../components/scope/Scope';
import type { Desk } from '../../lib/drafts/draft';
import type { Span, SupportRequest } from '../../lib/request/model';
import { words } from '../../lib/words/index';
import { leak, request as leaking, mixed, noDrafts, secret, show } from './shown-panel';
import { sources } from './sources';

afterEach(cleanup);

const description =
  'Application Gateway が 502 を返します。\n別件ですが、SQL Database の料金を教えてください。vm-a は 11/18 から再起動します。vm-b は遅いです。';
const request: SupportRequest = { description };
const span = (text: string): Span => {
  const start = description.indexOf(text);
  return { field: 'description', start, end: start + text.length };
};
const base = { key: 'scope/description', level: 'warn', certainty: 'found', source: sources } as const;
const fix = [{ field: 'description' as const, start: 9, end: 9, insert: 'ご指示ください。' }];

const split: ScopeHint = {
  ...base,
  rule: 'one-problem',
  evidence: [
    span('Application Gateway が 502 を返します。'),
    span('別件ですが、SQL Database の料金を教えてください。'),
    span('別件ですが'),
    span('Application Gateway'),
    span('SQL Database'),
  ],
  data: { parts: 2, cuts: [{ reason: 'connector', cues: [2, 3, 4] }] },
  fix,
};
const grid: ScopeHint = {
  ...base,
  rule: 'one-problem',
  evidence: [
    span('vm-a は 11/18 から再起動します。'),
    span('vm-b は遅いです。'),
    span('vm-a'),
    span('再起動'),
    span('11/18 から'),
    span('vm-b'),
    span('遅い'),
  ],
  data: {
    parts: 2,
    cuts: [{ reason: 'patterns', cues: [3, 6] }],
    grid: [
      { resource: 2, symptom: 3, since: 4 },
      { resource: 5, symptom: 6 },
    ],
  },
};
const asks: ScopeHint = {
  ...base,
  rule: 'several-questions',
  evidence: [span('502 を返します。'), span('料金を教えてください。'), span('vm-b は遅いです。')],
  data: { about: 'natures', intents: ['fault', 'cost', undefined] },
};
const between: ScopeHint = {
  ...base,
  rule: 'cross-service',
  evidence: [span('Application Gateway'), span('SQL Database'), span('502 を返します')],
  data: {
    left: { en: 'Application Gateway', ja: 'Application Gateway' },
    right: { en: 'Azure SQL Database', ja: 'Azure SQL Database' },
  },
  fix,
};

const marked = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
const card = () => within(screen.getByRole('article'));
const button = (name: string) => card().queryByRole('button', { name });

describe('a request that holds several problems', () => {
  test('is shown by numbered excerpts in which the words that spoke for it are marked', () => {
    show({ request, hints: [split] });
    const parts = within(card().getByRole('list', { name: '問題の一覧' })).getAllByRole('listitem');
    expect(parts).toHaveLength(2);
    expect(parts[0]?.textContent).toBe(
      'Application Gateway が 502 を返します。話題の切り替え: 別件ですが | Application Gateway | SQL Database ',
    );
    expect(parts[1]?.textContent).toBe('別件ですが、SQL Database の料金を教えてください。');
    expect(marked()).toEqual([
      'Application Gateway',
      '別件ですが',
      'Application Gateway',
      'SQL Database',
      '別件ですが',
      'SQL Database',
    ]);
  });

  test('by the services’ own names where the text has none', () => {
    const services = { left: { en: 'AKS', ja: 'AKS' }, right: { en: 'Key Vault', ja: 'Key Vault' } };
    const cuts = [{ reason: 'services' as const, cues: [], services }];
    show({ request, hints: [{ ...split, data: { parts: 2, cuts } } as ScopeHint] });
    expect(card().getByText(/別のサービス\s+\(AKS、Key Vault\)/)).toBeDefined();
  });

  test('by a grid of resources and symptoms, in a real table', () => {
    show({ request, hints: [grid] });
    expect(card().queryByText(/別の症状/)).toBeNull();
    const table = within(card().getByRole('table', { name: 'リソースごとの症状' }));
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'リソース',
      '症状',
      '発生日時',
    ]);
    expect(table.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['vm-a', 'vm-b']);
    expect(table.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      '再起動',
      '11/18 から',
      '遅い',
      '記載なし',
    ]);
  });

  test('without a column that nothing stands in', () => {
    const { data } = grid as Extract<ScopeHint, { rule: 'one-problem' }>;
    const rows = data.grid?.map(({ resource, symptom }) => ({ resource, symptom }));
    show({ request, hints: [{ ...grid, data: { ...data, grid: rows } } as ScopeHint] });
    expect(card().queryByRole('columnheader', { name: '発生日時' })).toBeNull();
  });

  test('without its secrets, also inside of a marked word', () => {
    const start = leaking.description.indexOf(secret);
    const inside: Span = { field: 'description', start: start + 2, end: start + 5 };
    const hint = { ...mixed, evidence: [...mixed.evidence, inside] } as ScopeHint;
    show({
      hints: [leak, { ...hint, data: { parts: 2, cuts: [{ reason: 'errors', cues: [2] }] } } as ScopeHint],
    });
    expect(document.documentElement.outerHTML).not.toContain(secret.slice(2, 5));
  });
});

describe('what can be done', () => {
  test.each([
    [split, '2 件に分ける'],
    [asks, '3 件に分ける'],
    [between, '2 件に分ける'],
  ])('is to split it: %#', async (hint, name) => {
    const { onSplit } = show({ request, hints: [hint] });
    await userEvent.click(button(name) as HTMLElement);
    expect(onSplit).toHaveBeenCalledExactlyOnceWith(hint.rule);
  });

  test('or to open the drafts that are there, by the hint that made them', () => {
    const { again } = show({ request, hints: [split], laidOut: 'one-problem' });
    expect(button('下書きを開く')).toBeDefined();
    again({ laidOut: 'several-questions' });
    expect(button('2 件に分ける')).toBeDefined();
  });

  test('or to raise one and ask, where there is a sentence for that', async () => {
    const { onConsult, again } = show({ request, hints: [between] });
    await userEvent.click(button('まず 1 件で相談する') as HTMLElement);
    expect(onConsult).toHaveBeenCalledExactlyOnceWith(between);
    again({ hints: [asks] });
    expect(button('まず 1 件で相談する')).toBeNull();
  });
});

test('of many problems, to ask is offered first', () => {
  const place = split.evidence[0] as Span;
  const evidence = Array.from({ length: 6 }, (_, index) => ({ ...place, end: place.end - index }));
  const many = { ...asks, evidence, data: { about: 'questions', intents: [] }, fix } as ScopeHint;
  const ways = () =>
    card()
      .getAllByRole('button')
      .map(({ textContent }) => textContent)
      .slice(-2);
  const { again } = show({ request, hints: [many] });
  expect(ways()).toEqual(['まず 1 件で相談する', '6 件に分ける']);
  again({ hints: [{ ...many, evidence: evidence.slice(1) } as ScopeHint] });
  expect(ways()).toEqual(['5 件に分ける', 'まず 1 件で相談する']);
});

test('several questions are numbered, each with what it is about', () => {
  show({ request, hints: [asks] });
  const list = within(card().getByRole('list', { name: 'ご質問とご依頼の一覧' }));
  expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    `502 を返します。${words.ja.intents.fault}`,
    `料金を教えてください。${words.ja.intents.cost}`,
    'vm-b は遅いです。',
  ]);
});

test('what the text numbers itself is not numbered twice', () => {
  const description = '1. 予約の交換はできますか。\n② 料金を教えてください。\n503 が返る原因は何ですか。';
  const lines = description.split('\n');
  const evidence = lines.map((line) => {
    const start = description.indexOf(line);
    return { field: 'description' as const, start, end: start + line.length };
  });
  show({
    request: { description },
    hints: [{ ...asks, evidence, data: { about: 'questions', intents: [] } }],
  });
  const list = within(card().getByRole('list', { name: 'ご質問とご依頼の一覧' }));
  expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '予約の交換はできますか。',
    '料金を教えてください。',
    '503 が返る原因は何ですか。',
  ]);
});

test('a problem between two services shows both, and what said so', () => {
  show({ words: words.en, request, hints: [between] });
  expect(marked()).toEqual(['Application Gateway', 'SQL Database', '502 を返します']);
  const list = within(card().getByRole('list', { name: words.en.panel.parts }));
  expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Application Gateway',
    'SQL Database (Azure SQL Database)',
  ]);
});

describe('tabs', () => {
  const desk: Desk = {
    mark: 'abcd',
    language: 'ja',
    drafts: [{ id: 'd1', summary: '概要', passages: [{ id: 'p1', text: '本文' }] }],
  };

  test('are there while drafts are', () => {
    const { again } = show({ request, hints: [split] });
    expect(screen.queryByRole('tablist')).toBeNull();
    again({ drafts: { ...noDrafts, desk } });
    expect(screen.getAllByRole('tab').map((tab) => tab.getAttribute('aria-selected'))).toEqual([
      'true',
      'false',
    ]);
    expect(screen.getByRole('tabpanel', { name: /ヒント/ }).contains(screen.getByRole('article'))).toBe(true);
    again({ drafts: { ...noDrafts, desk }, view: 'drafts' });
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.getByRole('tabpanel', { name: /下書き \(1\)/ })).toBeDefined();
  });

  test('lead from one to the other', async () => {
    const { onView } = show({ request, hints: [split], drafts: { ...noDrafts, desk } });
    await userEvent.click(screen.getByRole('tab', { name: /下書き/ }));
    expect(onView).toHaveBeenCalledExactlyOnceWith('drafts');
  });

  test('lead there by the arrow keys, too: one of them is on the way of the Tab key', async () => {
    const { onView, again } = show({ request, hints: [split], drafts: { ...noDrafts, desk } });
    const [hints, drafts] = screen.getAllByRole('tab') as [HTMLElement, HTMLElement];
    expect([hints.tabIndex, drafts.tabIndex]).toEqual([0, -1]);
    hints.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(onView).toHaveBeenLastCalledWith('drafts');
    expect(document.activeElement).toBe(drafts);
    again({ drafts: { ...noDrafts, desk }, view: 'drafts' });
    await userEvent.keyboard('{Home}');
    expect(onView).toHaveBeenLastCalledWith('hints');
    expect(document.activeElement).toBe(hints);
  });

  test('drafts that arrive get the focus; not those that were there before', () => {
    const { again } = show({ request, hints: [split], drafts: { ...noDrafts, arrived: 1 } });
    again({ drafts: { ...noDrafts, desk, arrived: 1 }, view: 'drafts' });
    expect(document.activeElement).toBe(document.body);
    again({ drafts: { ...noDrafts, desk, arrived: 2 }, view: 'drafts' });
    expect(document.activeElement?.textContent).toBe('下書き');
  });

  test('undo of what happened to the drafts is offered there, and where they are gone', () => {
    const { again } = show({ drafts: { ...noDrafts, desk, last: 'move' }, view: 'drafts' });
    expect(screen.getByText('文章を移動しました。')).toBeDefined();
    again({ drafts: { ...noDrafts, desk, last: 'move' }, view: 'hints' });
    expect(screen.queryByText('文章を移動しました。')).toBeNull();
    again({ drafts: { ...noDrafts, last: 'forget' }, view: 'drafts' });
    expect(screen.getByText('下書きを破棄しました。')).toBeDefined();
  });
});

test('a fault that was solved and is back has nothing to split', () => {
  show({ words: words.ja, request, hints: [{ ...asks, data: { ...asks.data, about: 'occurrences' }, fix }] });
  expect(screen.queryByRole('button', { name: words.ja.desk.split(3) })).toBeNull();
  expect(screen.getByRole('button', { name: words.ja.desk.consult.start })).toBeDefined();
});
