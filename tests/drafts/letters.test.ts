import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDraft, editPassage, mergeDrafts, movePassage } from '../../lib/drafts/desk';
import type { Desk } from '../../lib/drafts/draft';
import { withRelated } from '../../lib/drafts/related';
import { deskSchema } from '../../lib/drafts/schema';
import { cutsCharacter } from '../../lib/drafts/selection';

/** Few letters, so that many passages read alike; characters of two units, a combining one, all kinds of blanks. */
const text = fc
  .array(fc.constantFrom('a', 'a', 'b', '😀', 'e\u0301', ' ', '\u3000', '\n', '\r\n'), {
    minLength: 1,
    maxLength: 9,
  })
  .map((all) => all.join(''));

/** Passages side by side in one original, none of them shared. */
const anyDesk = fc
  .array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 5 })
  .map((drafts): Desk => {
    let count = 0;
    let at = 0;
    const passageOf = (text: string) => {
      at += text.length + 1;
      return { id: `p${++count}`, text, at: at - text.length - 1 };
    };
    return withRelated({
      mark: 'abcd',
      language: 'ja',
      drafts: drafts.map((texts) => ({
        id: `d${++count}`,
        summary: '',
        passages: [...texts.map(passageOf), { id: `p${++count}`, text: '', related: true }],
      })),
    });
  });

const step = fc.record({
  what: fc.constantFrom('move', 'select', 'select', 'merge', 'add', 'insert'),
  a: fc.nat(),
  b: fc.nat(),
  c: fc.nat(),
  length: fc.integer({ min: -2, max: 14 }),
  text,
});

test('not one letter is lost or doubled, no character torn, whatever is moved, merged, typed', () => {
  fc.assert(
    fc.property(anyDesk, fc.array(step, { maxLength: 25 }), (start, steps) => {
      let desk = start;
      let letters = lettersIn(desk);
      for (const one of steps) {
        const { next, typed } = perform(desk, one);
        letters = [...letters, ...lettersOf(typed)].sort();
        expect(lettersIn(next)).toEqual(letters);
        const ids = next.drafts.flatMap(({ id, passages }) => [id, ...passages.map((each) => each.id)]);
        expect(new Set(ids).size).toBe(ids.length);
        desk = next;
      }
      expect(desk.drafts.every(({ passages }) => passages.every((each) => each.text.isWellFormed()))).toBe(
        true,
      );
      expect(deskSchema.parse(JSON.parse(JSON.stringify(desk)))).toEqual(desk);
    }),
    { numRuns: 300 },
  );
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Numbers are turned into places on the desk as it is then. */
function perform(on: Desk, { what, a, b, c, length, text }: Step): { next: Desk; typed: string } {
  const passages = on.drafts.flatMap((draft) => draft.passages).filter(({ related }) => !related);
  const passage = passages[a % passages.length];
  const to = on.drafts[b % on.drafts.length]?.id ?? '';
  const merged = on.drafts[a % on.drafts.length]?.id ?? '';
  const same = { next: on, typed: '' };
  if (what === 'add') return { ...same, next: addDraft(on) };
  if (what === 'merge') return { ...same, next: mergeDrafts(on, merged, to) };
  if (!passage) return same;
  if (what === 'move') return { ...same, next: movePassage(on, passage.id, to) };
  const start = c % (passage.text.length + 1);
  if (what === 'select')
    return { ...same, next: movePassage(on, passage.id, to, { start, end: start + length }) };
  const at = cutsCharacter(passage.text, start) ? start - 1 : start;
  const typed = passage.text.slice(0, at) + text + passage.text.slice(at);
  return { next: editPassage(on, passage.id, typed), typed: text };
}

const lettersIn = ({ drafts }: Desk) =>
  drafts
    .flatMap(({ passages }) => passages.flatMap((one) => (one.related ? [] : lettersOf(one.text))))
    .sort();

const lettersOf = (text: string) => [...text].filter((letter) => letter.trim() !== '');
