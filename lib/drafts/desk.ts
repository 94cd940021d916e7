import { LONGEST_NAME, LONGEST_TEXT } from '../request/limits';
import type { Desk, Draft, Passage } from './draft';
import { put, withoutSpent } from './passages';
import { withRelated } from './related';
import { cutOut, type Selection } from './selection';

/** Most drafts on a desk. */
export const MOST_DRAFTS = 20;
/** Most passages on a desk. */
export const MOST_PASSAGES = 500;

/**
 * Moves a passage to another draft, or only what is selected of it, as a passage of its own; to its place in the order of
 * the original, where that is known. A draft that is left with nothing of its own disappears. The desk as it is where
 * there is nothing to move.
 * @param passage its id
 * @param to id of the draft
 * @param selection UTF-16 offsets in the passage's text, `end` excluded
 */
export function movePassage(desk: Desk, passage: string, to: string, selection?: Selection): Desk {
  const from = draftWith(desk, passage);
  const moved = from?.passages.find(({ id }) => id === passage);
  const target = draftOf(desk, to);
  if (!from || !moved || moved.related || !target || from === target) return desk;
  const { left, taken } = selection ? cutOut(moved, selection) : { left: undefined, taken: moved };
  if (!taken || (left && countOf(desk) >= MOST_PASSAGES)) return desk;
  const arriving = left ? { ...taken, id: freshId(desk, 'p') } : taken;
  const moves = desk.drafts.map((draft) => {
    if (draft.id === to) return named({ ...draft, passages: put(draft.passages, arriving) }, arriving);
    return draft.id === from.id ? { ...draft, passages: without(draft.passages, passage, left) } : draft;
  });
  const drafts = withoutSpent(moves, from.id);
  const isGone = drafts.length < moves.length;
  const heir = (draft: Draft) => (draft.id === to && isGone ? takenOver(draft, target, from) : draft);
  return withRelated({ ...desk, drafts: drafts.map(heir) });
}

/**
 * Puts all of draft `b` into draft `a`, whose summary stays; what both share stands once. What was suggested for `b` is
 * taken only where `a` has nothing.
 */
export function mergeDrafts(desk: Desk, a: string, b: string): Desk {
  const into = draftOf(desk, a);
  const gone = draftOf(desk, b);
  if (!into || !gone || into === gone) return desk;
  const passages = gone.passages.filter(({ related }) => !related).reduce(put, into.passages);
  const merged = takenOver({ ...into, passages }, into, gone);
  const others = desk.drafts.filter(({ id }) => id !== b);
  return withRelated({ ...desk, drafts: others.map((draft) => (draft.id === a ? merged : draft)) });
}

/**
 * Puts another text in the place of a passage's. A blank one stays, and is left out of the description. Our own line
 * becomes the person's by it.
 */
export function editPassage(desk: Desk, passage: string, text: string): Desk {
  const edited = (one: Passage): Passage => {
    if (one.id !== passage || one.text === text) return one;
    const { related, ...own } = one;
    return { ...own, text: text.slice(0, LONGEST_TEXT), touched: true };
  };
  const its = draftWith(desk, passage);
  if (!its) return desk;
  const drafts = desk.drafts.map((draft) =>
    draft === its ? { ...draft, passages: draft.passages.map(edited) } : draft,
  );
  return { ...desk, drafts };
}

/** Puts another summary in the place of a draft's; always one line. */
export function editSummary(desk: Desk, draft: string, summary: string): Desk {
  const line = summary.replace(/[\r\n\u2028\u2029]+/g, ' ').slice(0, LONGEST_NAME);
  const edited = (one: Draft): Draft => (one.id === draft ? { ...one, summary: line } : one);
  return withRelated({ ...desk, drafts: desk.drafts.map(edited) });
}

/** Adds an empty draft at the end, to move passages into; the desk as it is where it is full. */
export function addDraft(desk: Desk): Desk {
  if (desk.drafts.length >= MOST_DRAFTS || countOf(desk) >= MOST_PASSAGES) return desk;
  const related: Passage = { id: freshId(desk, 'p'), text: '', related: true };
  const draft: Draft = { id: freshId(desk, 'd'), summary: '', passages: [related] };
  return withRelated({ ...desk, drafts: [...desk.drafts, draft] });
}

/** What was suggested for a draft that is gone is taken where the one that took its words in had nothing. */
const takenOver = (draft: Draft, before: Draft, gone: Draft): Draft => ({
  ...gone,
  ...draft,
  summary: before.summary || gone.summary,
});

/** A draft without a summary begins with the first line that it gets. */
function named(draft: Draft, { text }: Passage): Draft {
  const [line = ''] = text.trim().split('\n', 1);
  return draft.summary ? draft : { ...draft, summary: line.slice(0, LONGEST_LINE).toWellFormed() };
}

/** UTF-16 units. */
const LONGEST_LINE = 80;

const draftOf = ({ drafts }: Desk, id: string) => drafts.find((draft) => draft.id === id);

const draftWith = ({ drafts }: Desk, passage: string) =>
  drafts.find(({ passages }) => passages.some(({ id }) => id === passage));

const countOf = ({ drafts }: Desk) => drafts.reduce((count, { passages }) => count + passages.length, 0);

/** Without a passage, or with what is left of it. */
const without = (passages: readonly Passage[], id: string, left: Passage | undefined): Passage[] =>
  passages.flatMap((one) => (one.id === id ? (left ?? []) : one));

/** An id that nothing on the desk has. */
function freshId({ drafts }: Desk, prefix: 'd' | 'p'): string {
  const ids = drafts.flatMap(({ id, passages }) => [id, ...passages.map((passage) => passage.id)]);
  const numbers = ids.map((id) => Number(id.slice(1)) || 0);
  return `${prefix}${Math.max(0, ...numbers) + 1}`;
}
