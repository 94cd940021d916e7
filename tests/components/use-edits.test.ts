import { act, renderHook } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { Secret } from '../../components/secrets';
import { type Draft, maskPlans, masksOf } from '../../entrypoints/sidepanel/masks';
import { type Kept, notesOf } from '../../entrypoints/sidepanel/notes';
import { useEdits } from '../../entrypoints/sidepanel/useEdits';
import type { EditOrder } from '../../lib/request/edits';
import { applyEdits, fits, markOf, orderOf } from '../../lib/request/edits';
import type { FieldPath, SupportRequest } from '../../lib/request/model';
import type { Written } from '../../lib/request/reading';
import { words } from '../../lib/words/index';

const maskJa = words.ja.secretKinds.password.mask;
const maskEn = words.en.secretKinds.password.mask;

/** The secrets of a draft in which they are marked: `«abc»`. */
function draftOf(
  marked: SupportRequest,
  language: Draft['language'] = 'en',
  kinds: Secret['kind'][] = [],
): Draft {
  const secrets: Secret[] = [];
  const unmarked = (field: FieldPath, text: string) => {
    const parts = text.split(/[«»]/);
    let whole = '';
    for (const [index, part] of parts.entries()) {
      const kind = kinds[secrets.length] ?? 'password';
      if (index % 2) secrets.push({ field, start: whole.length, end: whole.length + part.length, kind });
      whole += part;
    }
    return whole;
  };
  const { summary = '', description = '', answers = [] } = marked;
  const request = {
    summary: unmarked('summary', summary),
    description: unmarked('description', description),
    answers: answers.map((one, index) => ({ ...one, value: unmarked(`answers.${index}`, one.value) })),
  };
  return { request, secrets, language };
}

function maskedText(draft: Draft, short = false): string | undefined {
  return applyEdits(draft.request.description ?? '', masksOf(draft.secrets, 'description', draft, short));
}

describe('masks', () => {
  test('are in the language of the text, whatever the panel speaks', () => {
    expect(maskedText(draftOf({ description: '鍵は «abc» です' }, 'en'))).toBe(`鍵は ${maskJa} です`);
    expect(maskedText(draftOf({ description: 'we use the key «abc»' }, 'ja'))).toBe(
      `we use the key ${maskEn}`,
    );
  });

  test('of a text that tells none: in that of the others, else in the panel’s', () => {
    const bare = { description: 'Password=«abc»;' };
    expect(maskedText(draftOf({ ...bare, summary: '接続できません' }, 'en'))).toBe(`Password=${maskJa};`);
    expect(
      maskedText(draftOf({ ...bare, answers: [{ label: '', value: 'it fails every day' }] }, 'ja')),
    ).toBe(`Password=${maskEn};`);
    expect(maskedText(draftOf(bare, 'ja'))).toBe(`Password=${maskJa};`);
  });

  test('what is masked does not tell the language', () => {
    expect(maskedText(draftOf({ description: 'Password=«it is our secret»' }, 'ja'))).toBe(
      `Password=${maskJa}`,
    );
    expect(maskedText(draftOf({ description: 'we use the key «かぎかっこ»' }, 'ja'))).toBe(
      `we use the key ${maskEn}`,
    );
  });

  test('are by kind; two kinds that touch keep their own, two of one kind become one', () => {
    const description = 'we use the key «ab»«cd»';
    expect(maskedText(draftOf({ description }, 'en', ['password', 'sas']))).toBe(
      `we use the key ${maskEn}${words.en.secretKinds.sas.mask}`,
    );
    expect(maskedText(draftOf({ description }))).toBe(`we use the key ${maskEn}`);
  });

  test('are short where that is asked for', () => {
    expect(maskedText(draftOf({ description: '鍵は «abc» です' }), true)).toBe('鍵は ●●● です');
  });
});

describe('orders', () => {
  const draft = draftOf({
    summary: 'key «abc» fails',
    description: 'we use the key «abc» and\n«def»',
    answers: [{ label: '', value: 'and «ghi»' }],
  });
  const run = async (write: (order: EditOrder) => Promise<Written | undefined>, some = draft.secrets) => {
    const { result } = renderHook(() => useEdits(1));
    await act(() => result.current.carryOut(maskPlans(some, draft), draft.request, write));
    return result;
  };
  const insertOf = ([first]: EditOrder['edits']) => first?.insert;

  test('are one per field, whatever the number of secrets', async () => {
    const write = vi.fn(async () => 'written' as const);
    const { current } = await run(write, draft.secrets);
    expect(current.last.map(({ order, count, written }) => [order.field, count, written])).toEqual([
      ['summary', 1, 'written'],
      ['description', 2, 'written'],
      ['answers.0', 1, 'written'],
    ]);
    expect(write).toHaveBeenCalledTimes(3);
  });

  test('mask only what was asked for', async () => {
    const write = vi.fn(async (_order: EditOrder) => 'written' as const);
    await run(write, draft.secrets.slice(2, 3));
    expect(write.mock.calls.map(([{ field, edits }]) => [field, insertOf(edits)])).toEqual([
      ['description', maskEn],
    ]);
  });

  test('without room are tried once more with the marks alone', async () => {
    const write = vi.fn(
      async ({ edits }: EditOrder) => (insertOf(edits) === '●●●' ? 'written' : 'no-room') as Written,
    );
    const { current } = await run(write, draft.secrets.slice(0, 1));
    expect(write.mock.calls.map(([{ edits }]) => insertOf(edits))).toEqual([maskEn, '●●●']);
    expect(current.last).toMatchObject([{ written: 'written' }]);
    const never = vi.fn(async () => 'no-room' as const);
    expect((await run(never, draft.secrets.slice(0, 1))).current.last).toMatchObject([
      { written: 'no-room' },
    ]);
    expect(never).toHaveBeenCalledTimes(2);
  });

  test('that nobody takes are absent', async () => {
    expect((await run(async () => undefined)).current.last[0]?.written).toBe('absent');
    expect((await run(() => Promise.reject(new Error('gone')))).current.last[0]?.written).toBe('absent');
  });

  test('come one after the other: a second click waits for nothing and does nothing', async () => {
    const write = vi.fn(async () => 'written' as const);
    const { result } = renderHook(() => useEdits(1));
    await act(async () => {
      await Promise.all([
        result.current.carryOut(maskPlans(draft.secrets, draft), draft.request, write),
        result.current.carryOut(maskPlans(draft.secrets, draft), draft.request, write),
      ]);
    });
    expect(write).toHaveBeenCalledTimes(3);
  });

  test('are taken back by the same orders, none with the old text; only those that were written', async () => {
    const write = vi.fn(async ({ field, undo }: EditOrder): Promise<Written> => {
      if (field === 'summary') return undo ? 'changed' : 'written';
      return field === 'description' ? 'refused' : 'written';
    });
    const result = await run(write);
    write.mockClear();
    await act(() => result.current.undo({}, write));
    expect(result.current.last.map(({ undone }) => undone)).toEqual(['changed', undefined, 'written']);
    expect(write.mock.calls.map(([{ field, undo }]) => [field, undo])).toEqual([
      ['answers.0', true],
      ['summary', true],
    ]);
    expect(JSON.stringify(write.mock.calls)).not.toMatch(/abc|ghi/);
  });

  test('are kept by tab', async () => {
    const write = vi.fn(async () => 'written' as const);
    const { result, rerender } = renderHook(useEdits, { initialProps: 1 });
    await act(() => result.current.carryOut(maskPlans(draft.secrets, draft), draft.request, write));
    rerender(2);
    expect(result.current.last).toEqual([]);
    act(() => result.current.forget());
    rerender(1);
    expect(result.current.last).toHaveLength(3);
  });
});

describe('orders of a field that is too long for one', () => {
  const draft = draftOf({ description: 'key «abc», «def» and «ghi»' });
  const text = draft.request.description ?? '';
  const masked = `key ${maskEn}, ${maskEn} and ${maskEn}`;

  /** A page that takes one edit at a time, and remembers what it has replaced. */
  function page(failing: (nth: number) => Written | undefined = () => undefined) {
    const back = new Map<string, EditOrder>();
    const field = { text, orders: 0 };
    const write = vi.fn(async (asked: EditOrder): Promise<Written> => {
      const order = asked.undo ? back.get(asked.mark) : asked;
      if (order && order.edits.length > 1) return 'too-long';
      const failed = failing(asked.undo ? 0 : ++field.orders);
      if (failed) return failed;
      const [edit] = order && fits(field.text, order) ? order.edits : [];
      if (!order || !edit) return 'changed';
      const { start, end, insert } = edit;
      const undoing = { start, end: start + insert.length, insert: field.text.slice(start, end) };
      field.text = applyEdits(field.text, [edit]) ?? '';
      back.set(order.mark, { ...order, edits: [undoing], mark: markOf(field.text, undoing) });
      return 'written';
    });
    return { field, write };
  }
  const run = async (write: (order: EditOrder) => Promise<Written>, some = draft) => {
    const { result } = renderHook(() => useEdits(1));
    await act(() => result.current.carryOut(maskPlans(some.secrets, some), some.request, write));
    return result;
  };
  const present = (now: string): Draft => ({ ...draft, request: { ...draft.request, description: now } });

  test('come one by one, from the last to the first; all are taken back', async () => {
    const { field, write } = page();
    const result = await run(write);
    expect(field.text).toBe(masked);
    expect(write.mock.calls.slice(1).map(([{ edits }]) => edits[0]?.start)).toEqual([17, 9, 4]);
    expect(notesOf(result.current.last, present(masked), [], () => undefined)).toHaveLength(3);
    await act(() => result.current.undo(present(masked).request, write));
    expect(field.text).toBe(text);
    expect(result.current.last.map(({ undone }) => undone)).toEqual(['written', 'written', 'written']);
  });

  test('also where two touch', async () => {
    const touching = draftOf({ description: 'the key «abc»«def»' }, 'en', ['password', 'sas']);
    const { field, write } = page();
    field.text = touching.request.description ?? '';
    await run(write, touching);
    expect(field.text).toBe(`the key ${maskEn}${words.en.secretKinds.sas.mask}`);
  });

  test('are taken back but for those that the person took back before', async () => {
    const { field, write } = page();
    const result = await run(write);
    field.text = masked.replace(maskEn, 'abc');
    await act(() => result.current.undo(present(field.text).request, write));
    expect(field.text).toBe(text);
    expect(result.current.last.map(({ undone }) => undone)).toEqual(['written', 'written', undefined]);
  });

  test('end with the first that fails; the copy is of the present text', async () => {
    const { field, write } = page((nth) => (nth === 2 ? 'read-only' : undefined));
    const result = await run(write);
    expect(field.text).toBe(`key abc, def and ${maskEn}`);
    expect(result.current.last.map(({ written }) => written)).toEqual(['written', 'read-only']);
    const now = { ...present(field.text), secrets: draft.secrets.slice(0, 2) };
    const [, left] = notesOf(result.current.last, now, [], () => undefined);
    expect(left).toMatchObject({ written: 'read-only', copy: masked });
  });

  test('do not come where they are more than 20', async () => {
    const many = draftOf({ description: 'the key «abc» '.repeat(21) });
    const write = vi.fn(async () => 'too-long' as const);
    expect((await run(write, many)).current.last).toMatchObject([{ count: 21, written: 'too-long' }]);
    expect(write).toHaveBeenCalledOnce();
  });
});

describe('what is said', () => {
  const draft = draftOf({ summary: 'key «abc»', description: 'key «abc», password «def»' });
  const order = orderOf('description', 'key abc, password def', [
    { start: 4, end: 7, insert: '**' },
  ]) as EditOrder;
  const notes = (last: Partial<Kept>, request: SupportRequest = draft.request, failed: 'secrets'[] = []) =>
    notesOf(
      [{ what: 'mask', order, count: 1, written: 'written', ...last }],
      { ...draft, request },
      failed,
      () => 3,
    );
  const plain = { what: 'mask', field: 'description', count: 1, step: 3 };

  test('of a mask: while the text has it, not before, and not after it was undone in the field', () => {
    expect(notes({})).toEqual([]);
    expect(notes({}, { description: 'key **, password def' })).toEqual([{ ...plain, written: 'written' }]);
  });

  test('of one that was taken back: while the text is the old one', () => {
    expect(notes({ undone: 'written' })).toEqual([{ ...plain, written: 'written', undone: 'written' }]);
  });

  test('of one that could not be taken back: until the person has', () => {
    expect(notes({ undone: 'hidden' }, { description: 'key **, password def' })).toHaveLength(1);
    expect(notes({ undone: 'hidden' })).toEqual([]);
  });

  test('with a copy that holds no secret of the field, also of other cards, and what was written since', () => {
    const request = { ...draft.request, description: 'key abc, password def and more' };
    expect(notes({ written: 'too-long' }, request)[0]?.copy).toBe(
      `key ${maskEn}, password ${maskEn} and more`,
    );
  });

  test.each(['composing', 'changed', 'no-room'] as const)(
    'without one where it would not help: %s',
    (written) => {
      expect(notes({ written })).toEqual([{ ...plain, written }]);
    },
  );

  test.each<[string, SupportRequest]>([
    ['of a text that we have in part only', { ...draft.request, cut: true }],
    ['after the form has gone', {}],
    ['of a text that is another one', { description: 'the writing box' }],
  ])('without one %s', (_, request) => {
    expect(notes({ written: 'read-only' }, request)).toEqual([{ ...plain, written: 'read-only' }]);
  });

  test('of one that failed: no more once its field holds no secret, unless nobody could look', () => {
    const kept = { what: 'mask', order, count: 1, written: 'too-long' } as const;
    const secrets = draft.secrets.filter(({ field }) => field === 'summary');
    const clean = { ...draft, request: { ...draft.request, description: 'key **, password **' }, secrets };
    expect(notesOf([kept], clean, [], () => 3)).toEqual([]);
    expect(notesOf([kept], clean, ['secrets'], () => 3)).toHaveLength(1);
  });

  test('without one where nobody could look for secrets; other checks that failed do not matter', () => {
    expect(notes({ written: 'read-only' }, draft.request, ['secrets'])[0]?.copy).toBeUndefined();
    const kept = { what: 'mask', order, count: 1, written: 'read-only' } as const;
    expect(notesOf([kept], draft, ['one-problem'], () => 3)[0]?.copy).toBe(
      `key ${maskEn}, password ${maskEn}`,
    );
  });
});
