import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyEdits,
  fits,
  joined,
  maskEdits,
  movedSelection,
  orderOf,
  replaced,
  type TextEdit,
} from '../../lib/request/edits';

/** Characters of one and of two halves, and line breaks. */
const text = fc
  .array(fc.constantFrom('a', 'ア', '\n', '😀', '𠮷', ' '), { maxLength: 30 })
  .map((all) => all.join(''));

/** A text, and edits of it that do not touch one another: every second stretch of a cut of it into whole characters. */
const edited = fc.array(fc.tuple(text, text.filter(Boolean), text), { maxLength: 6 }).map((parts) => {
  let whole = '';
  const edits: TextEdit[] = [];
  for (const [kept, old, insert] of parts) {
    whole += `|${kept}`;
    edits.push({ start: whole.length, end: whole.length + old.length, insert });
    whole += old;
  }
  const after = parts.map(([kept, , insert]) => `|${kept}${insert}`).join('');
  return { whole, edits, after };
});

describe('applying edits', () => {
  test('replaces each stretch, and keeps all else, in any order', () => {
    fc.assert(
      fc.property(edited, fc.infiniteStream(fc.nat()), ({ whole, edits, after }, order) => {
        const shuffled = edits
          .map((edit) => ({ edit, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ edit }) => edit);
        expect(applyEdits(whole, shuffled)).toBe(after);
      }),
    );
  });

  test('of none changes nothing', () => {
    fc.assert(fc.property(text, (whole) => applyEdits(whole, []) === whole));
  });

  test('that overlap is refused', () => {
    fc.assert(
      fc.property(edited, fc.nat(), ({ whole, edits }, which) => {
        const one = edits[which % edits.length];
        fc.pre(one !== undefined);
        const over = { start: one.start, end: one.end, insert: 'x' };
        expect(applyEdits(whole, [...edits, over])).toBeUndefined();
      }),
    );
  });

  test('twice at one place is refused: nobody knows which comes first', () => {
    expect(
      applyEdits('ab', [
        { start: 1, end: 1, insert: 'x' },
        { start: 1, end: 1, insert: 'y' },
      ]),
    ).toBeUndefined();
  });

  test('side by side is not', () => {
    const edits = [
      { start: 1, end: 2, insert: 'x' },
      { start: 1, end: 1, insert: '-' },
      { start: 2, end: 3, insert: 'y' },
    ];
    expect(applyEdits('abc', edits)).toBe('a-xy');
  });

  test.each([
    ['before the text', { start: -1, end: 0 }],
    ['behind it', { start: 1, end: 4 }],
    ['backwards', { start: 2, end: 1 }],
  ])('%s is refused', (_name, place) => {
    expect(applyEdits('abc', [{ ...place, insert: '' }])).toBeUndefined();
  });

  test('never cuts a character in two', () => {
    fc.assert(
      fc.property(text, fc.nat(30), fc.nat(30), (whole, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(end <= whole.length);
        const after = applyEdits(whole, [{ start, end, insert: '*' }]);
        expect(after === undefined).toBe(
          !(whole.slice(0, start).isWellFormed() && whole.slice(end).isWellFormed()),
        );
        expect(after?.isWellFormed() ?? true).toBe(true);
      }),
    );
  });
});

describe('what is selected in the old text', () => {
  const edit = { start: 2, end: 6, insert: '**' };
  const whole = 'ab----cdef';

  test.each([
    [0, 1],
    [0, 2],
    [2, 2],
    [6, 6],
    [6, 8],
    [9, 10],
  ])('is the same in the new one beside the edit: %i to %i', (from, to) => {
    const chosen = replaced(whole, edit).slice(...movedSelection(edit, from, to));
    expect(chosen).toBe(whole.slice(from, to));
  });

  test.each([
    [2, 6],
    [3, 3],
    [0, 3],
    [5, 10],
    [0, 10],
  ])('becomes a caret behind the edit where that overlaps it: %i to %i', (from, to) => {
    expect(movedSelection(edit, from, to)).toEqual([4, 4]);
  });

  test('a caret where something is put in goes behind it', () => {
    expect(movedSelection({ start: 2, end: 2, insert: '**' }, 2, 2)).toEqual([4, 4]);
  });
});

describe('an order', () => {
  const edits = [{ start: 4, end: 7, insert: '*' }];
  const holds = (text: string, now: string) => {
    const order = orderOf('summary', text, edits);
    return order !== undefined && fits(now, order);
  };

  test('does in one what its edits do', () => {
    fc.assert(
      fc.property(edited, ({ whole, edits, after }) => {
        fc.pre(edits.length > 0);
        const order = orderOf('summary', whole, [...edits].reverse());
        expect(order && replaced(whole, joined(whole, order.edits))).toBe(after);
      }),
    );
  });

  test('holds nothing of the text: what stands between two masks may be another secret', () => {
    const masks = [
      { start: 8, end: 11, insert: '*' },
      { start: 0, end: 3, insert: '*' },
    ];
    expect(orderOf('summary', 'abc def ghi', masks)).toEqual({
      field: 'summary',
      edits: [masks[1], masks[0]],
      mark: expect.any(String),
    });
  });

  test('holds while the person goes on further down', () => {
    expect(holds('key abc and', 'key abc and')).toBe(true);
    expect(holds('key abc and', 'key abc and so on')).toBe(true);
  });

  test.each(['kex abc and', 'key abd and', 'key abcd and', 'my key abc and'])(
    'does not hold for %s',
    (now) => {
      expect(holds('key abc and', now)).toBe(false);
    },
  );

  test('at the end of a text does not hold for a longer word', () => {
    expect(holds('key abc', 'key abcd')).toBe(false);
  });

  test('is not made of edits that do not fit, nor of none', () => {
    expect(orderOf('summary', 'key', edits)).toBeUndefined();
    expect(orderOf('summary', 'key', [])).toBeUndefined();
  });
});

describe('a mask', () => {
  const at = (start: number, end: number, insert = '<m>') => ({ start, end, insert });

  test('goes in the place of each stretch, in whatever order they come', () => {
    expect(applyEdits('key abc, key defgh', maskEdits([at(13, 18), at(4, 7, '<n>')]))).toBe(
      'key <n>, key <m>',
    );
  });

  test('covers stretches that overlap once, by the first one’s mask', () => {
    expect(maskEdits([at(2, 6, '<n>'), at(0, 4), at(3, 4)])).toEqual([at(0, 6)]);
  });

  test('covers those that touch once where they are masked alike', () => {
    expect(maskEdits([at(0, 4), at(4, 8)])).toEqual([at(0, 8)]);
    expect(applyEdits('abcd', maskEdits([at(0, 2), at(2, 4, '<n>')]))).toBe('<m><n>');
  });
});
