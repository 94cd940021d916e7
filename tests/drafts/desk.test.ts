import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDraft, editPassage, editSummary, mergeDrafts, movePassage } from '../../lib/drafts/desk';
import type { Desk, Passage } from '../../lib/drafts/draft';
import { layOut } from '../../lib/drafts/lay-out';
import { withRelated } from '../../lib/drafts/related';
import { deskSchema } from '../../lib/drafts/schema';
import { sentencesOf } from '../../lib/drafts/sentences';
import { analysis, anyParts, oneProblem, squeezed, textsOf } from './texts';

const environment = (id: string): Passage => ({ id, text: '環境: 本番', shared: true, at: 0 });
const related = (id: string): Passage => ({ id, text: '', related: true });

/** Two drafts of 「環境: 本番↵A1。A2。↵A3。↵B1。」. */
const desk: Desk = withRelated({
  mark: 'abcd',
  language: 'ja',
  drafts: [
    {
      id: 'd1',
      summary: 'A',
      severity: 'B',
      passages: [
        environment('p1'),
        { id: 'p2', text: 'A1。A2。', at: 8 },
        { id: 'p3', text: 'A3。', at: 15 },
        related('p4'),
      ],
    },
    {
      id: 'd2',
      summary: 'B',
      severity: 'C',
      issueType: 'billing',
      passages: [environment('p5'), { id: 'p6', text: 'B1。', at: 20 }, related('p7')],
    },
  ],
});

const ids = ({ drafts }: Desk) => drafts.map(({ id, passages }) => [id, ...passages.map((one) => one.id)]);
const lineOf = ({ drafts }: Desk, index: number) => drafts[index]?.passages.find((one) => one.related)?.text;

describe('moves', () => {
  test('a passage, to its place in the order of the original', () => {
    expect(ids(movePassage(desk, 'p3', 'd2'))).toEqual([
      ['d1', 'p1', 'p2', 'p4'],
      ['d2', 'p5', 'p3', 'p6', 'p7'],
    ]);
  });

  test('what is selected, as a passage of its own', () => {
    const moved = movePassage(desk, 'p2', 'd2', { start: 0, end: 3 });
    expect(textsOf(moved)).toEqual([
      '環境: 本番\n\nA2。\n\nA3。\n\n関連するお問い合わせ: (起票後に番号をご記入ください) B',
      '環境: 本番\n\nA1。\n\nB1。\n\n関連するお問い合わせ: (起票後に番号をご記入ください) A',
    ]);
    expect(new Set(ids(moved).flat()).size).toBe(ids(moved).flat().length);
    expect(textsOf(movePassage(moved, 'p8', 'd1'))).not.toContain('A1');
  });

  test.each([
    ['words in the middle', 'one two three', [4, 7], 'one three', 'two'],
    ['a line', 'one\ntwo\nthree', [4, 8], 'one\nthree', 'two'],
    ['blanks around it', 'one two three', [3, 8], 'one three', 'two'],
    ['half a character', 'A😀B', [2, 3], 'AB', '😀'],
    ['more than there is', 'one two', [4, 99], 'one', 'two'],
  ])('%s', (_, text, [start = 0, end = 0], left, taken) => {
    const moved = movePassage(editPassage(desk, 'p2', text), 'p2', 'd2', { start, end });
    expect(moved.drafts[0]?.passages[1]?.text).toBe(left);
    expect(moved.drafts[1]?.passages.map((one) => one.text)).toContain(taken);
  });

  test('the same sentence twice stays twice, there and back', () => {
    const twice = editPassage(desk, 'p2', '同じ。同じ。');
    const there = movePassage(twice, 'p2', 'd2', { start: 0, end: 3 });
    expect(textsOf(mergeDrafts(there, 'd1', 'd2'))[0]).toContain('同じ。\n\n同じ。');
  });

  test('what was typed and reads like the next passage is not taken for it', () => {
    const typed = editPassage(desk, 'p2', 'A1。A2。\nxxA3。');
    const sameWords = movePassage(typed, 'p2', 'd2', { start: 7, end: 12 });
    const alike = movePassage(editPassage(desk, 'p2', 'A1。A2。 A3。'), 'p2', 'd2', { start: 7, end: 10 });
    expect(textsOf(movePassage(sameWords, 'p3', 'd2')).join()).toMatch(/xxA3。[\s\S]*A3。/);
    expect(
      textsOf(movePassage(alike, 'p3', 'd2'))
        .join()
        .match(/A3。/g),
    ).toHaveLength(2);
  });

  test('one of several lines that read alike, then another', () => {
    const lines = editPassage(desk, 'p2', 'はい。\nはい。\nはい。');
    const once = movePassage(lines, 'p2', 'd2', { start: 4, end: 7 });
    const twice = movePassage(once, 'p2', 'd2', { start: 4, end: 7 });
    expect(textsOf(twice).map((text) => text.split('はい。').length - 1)).toEqual([1, 2]);
  });

  test('a whole passage is moved as it is', () => {
    expect(movePassage(desk, 'p2', 'd2', { start: 0, end: 6 })).toEqual(movePassage(desk, 'p2', 'd2'));
  });

  test('what is shared stands once where it comes back', () => {
    expect(ids(movePassage(desk, 'p1', 'd2'))).toEqual([
      ['d1', 'p2', 'p3', 'p4'],
      ['d2', 'p5', 'p6', 'p7'],
    ]);
  });

  test('a draft with nothing of its own disappears, one with words that stand nowhere else stays', () => {
    expect(ids(movePassage(desk, 'p6', 'd1'))).toEqual([['d1', 'p1', 'p2', 'p3', 'p6', 'p4']]);
    const edited = editPassage(desk, 'p5', '環境: 検証');
    expect(ids(movePassage(edited, 'p6', 'd1'))[1]).toEqual(['d2', 'p5', 'p7']);
    const numbered = editPassage(desk, 'p7', '関連: 2611050010001234');
    expect(ids(movePassage(numbered, 'p6', 'd1'))[1]).toEqual(['d2', 'p5', 'p7']);
  });

  test.each([
    ['to its own draft', 'p2', 'd1', undefined],
    ['to no draft', 'p2', 'd9', undefined],
    ['of no passage', 'p9', 'd2', undefined],
    ['of our own line', 'p4', 'd2', undefined],
    ['of blanks', 'p2', 'd2', { start: 2, end: 2 }],
    ['backwards', 'p2', 'd2', { start: 3, end: 1 }],
  ])('nothing is moved %s', (_, passage, to, selection) => {
    expect(movePassage(desk, passage, to, selection)).toBe(desk);
  });
});

describe('merges', () => {
  test('in the order of the original, what both share once', () => {
    const merged = mergeDrafts(desk, 'd2', 'd1');
    expect(ids(merged)).toEqual([['d2', 'p5', 'p2', 'p3', 'p6', 'p7']]);
    expect(merged.drafts[0]).toMatchObject({ summary: 'B', severity: 'C', issueType: 'billing' });
    expect(lineOf(merged, 0)).toBe('');
  });

  test('suggestions of the other where there are none', () => {
    expect(mergeDrafts(desk, 'd1', 'd2').drafts[0]).toMatchObject({
      summary: 'A',
      severity: 'B',
      issueType: 'billing',
    });
  });

  test.each([
    ['d1', 'd1'],
    ['d1', 'd9'],
    ['d9', 'd1'],
  ])('nothing: %s, %s', (a, b) => {
    expect(mergeDrafts(desk, a, b)).toBe(desk);
  });
});

describe('edits', () => {
  test('our line names the others as they are now', () => {
    const edited = editSummary(desk, 'd2', 'B\nand more');
    expect(edited.drafts[1]?.summary).toBe('B and more');
    expect(lineOf(edited, 0)).toBe('関連するお問い合わせ: (起票後に番号をご記入ください) B and more');
    const more = editSummary(addDraft(desk), 'd8', 'C');
    expect(lineOf(more, 0)).toBe(
      '関連するお問い合わせ:\n- (起票後に番号をご記入ください) B\n- (起票後に番号をご記入ください) C',
    );
  });

  test('drafts in which nothing changes stay the same objects: the panel draws them no more than once', () => {
    const edited = editPassage(desk, 'p2', 'A0。');
    expect(edited.drafts[1]).toBe(desk.drafts[1]);
    expect(withRelated(edited).drafts).toEqual(edited.drafts);
    expect(withRelated(edited).drafts[0]).toBe(edited.drafts[0]);
    expect(editPassage(desk, 'p99', 'A0。')).toBe(desk);
  });

  test('our line is the person’s once it is edited', () => {
    const edited = editSummary(editPassage(desk, 'p4', '関連: 2611050010001234'), 'd2', 'C');
    expect(edited.drafts[0]?.passages.at(-1)).toEqual({
      id: 'p4',
      text: '関連: 2611050010001234',
      touched: true,
    });
  });

  test('a passage that is emptied leaves the description', () => {
    expect(textsOf(editPassage(desk, 'p2', ' '))[0]).toMatch(/^環境: 本番\n\nA3。\n\n関連/);
  });

  test('an empty draft is there to move things into', () => {
    const added = addDraft(desk);
    expect(lineOf(added, 0)).toBe(lineOf(desk, 0));
    expect(ids(movePassage(added, 'p3', 'd8')).at(-1)).toEqual(['d8', 'p3', 'p8']);
  });

  test('a new draft is called after what it gets, or takes over what the old one was called', () => {
    const added = addDraft(desk);
    expect(movePassage(added, 'p3', 'd8').drafts[2]).toMatchObject({ summary: 'A3。' });
    expect(movePassage(added, 'p6', 'd8').drafts[1]).toMatchObject({
      id: 'd8',
      summary: 'B',
      issueType: 'billing',
    });
  });

  test('no more than twenty drafts', () => {
    let full = desk;
    for (let count = 0; count < 30; count++) full = addDraft(full);
    expect(full.drafts).toHaveLength(20);
    expect(deskSchema.safeParse(full).success).toBe(true);
  });
});

describe('whatever the person does', () => {
  /** What to do: numbers are turned into places on the desk as it is then. */
  const step = fc.record({
    what: fc.constantFrom('move', 'move', 'sentence', 'select', 'merge', 'add'),
    a: fc.nat(),
    b: fc.nat(),
    c: fc.nat(),
  });

  test('nothing is lost, ids are unique, storage gives it back', () => {
    fc.assert(
      fc.property(anyParts, fc.array(step, { maxLength: 12 }), ({ text, starts }, steps) => {
        const laid = layOut(
          { description: text },
          analysis(oneProblem(text, ...[...starts].sort((a, b) => a - b))),
        );
        if (!laid) return;
        let now = laid;
        for (const one of steps.filter(({ what }) => what !== 'select')) now = perform(now, one);
        for (const sentence of sentencesIn(laid)) expect(said(now)).toContain(sentence);
        for (const one of steps) now = perform(now, one);
        for (const letter of new Set(squeezed(textsIn(laid).join(''))))
          expect(countOf(letter, now)).toBeGreaterThanOrEqual(countOf(letter, laid, true));
        const all = ids(now).flat();
        expect(new Set(all).size).toBe(all.length);
        expect(deskSchema.parse(JSON.parse(JSON.stringify(now)))).toEqual(now);
      }),
      { numRuns: 200 },
    );
  });

  function perform(on: Desk, { what, a, b, c }: { what: string; a: number; b: number; c: number }): Desk {
    const passages = on.drafts.flatMap((draft) => draft.passages);
    const passage = passages[a % passages.length] as Passage;
    const draft = on.drafts[b % on.drafts.length]?.id ?? '';
    if (what === 'add') return addDraft(on);
    if (what === 'merge') return mergeDrafts(on, on.drafts[a % on.drafts.length]?.id ?? '', draft);
    if (what === 'move') return movePassage(on, passage.id, draft);
    const sentences = sentencesOf(passage.text);
    const start = c % (passage.text.length + 1);
    const selection =
      what === 'sentence' ? sentences[c % sentences.length] : { start, end: start + (a % 40) };
    return movePassage(on, passage.id, draft, selection);
  }

  /** The words of the original: without our lines. */
  const textsIn = ({ drafts }: Desk) =>
    drafts.flatMap(({ passages }) => passages.filter((one) => !one.related).map((one) => one.text));
  const said = (on: Desk) => squeezed(textsIn(on).join('\n'));
  const sentencesIn = (on: Desk) =>
    textsIn(on).flatMap((text) =>
      sentencesOf(text).map(({ start, end }) => squeezed(text.slice(start, end))),
    );

  /** How often a letter stands there; `once`: what is shared counts in one draft only. */
  function countOf(letter: string, on: Desk, once = false): number {
    const seen = new Set<string>();
    const passages = on.drafts
      .flatMap((draft) => draft.passages)
      .filter((one) => !one.related && !(once && seen.has(`${one.at}`)) && seen.add(`${one.at}`));
    return passages.map((one) => one.text.split(letter).length - 1).reduce((sum, count) => sum + count, 0);
  }
});

describe('what storage may not give back', () => {
  const draft = desk.drafts[0];
  test.each([
    ['too many drafts', { ...desk, drafts: Array.from({ length: 21 }, () => draft) }],
    [
      'too many passages',
      { ...desk, drafts: [{ ...draft, passages: Array.from({ length: 501 }, () => related('p')) }] },
    ],
    ['another severity', { ...desk, drafts: [{ ...draft, severity: 'D' }] }],
    ['another language', { ...desk, language: 'fr' }],
    ['a long name', { ...desk, mark: 'x'.repeat(5_000) }],
    ['nothing', null],
  ])('%s', (_, value) => {
    expect(deskSchema.safeParse(value).success).toBe(false);
  });
});
