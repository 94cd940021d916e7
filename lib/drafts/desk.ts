import type { Desk, Draft, Passage } from './draft';
import { withRelated } from './related';

/** Most drafts on a desk. */
export const MOST_DRAFTS = 20;
/** Most passages on a desk. */
export const MOST_PASSAGES = 500;

/**
 * Moves a passage to another draft, or only what is selected of it, as a passage of its own; to its place in the order of
 * the original, where that is known. A draft that is left with nothing of its own disappears.
 * @param passage its id
 * @param to id of the draft
 * @param selection UTF-16 offsets in the passage's text, `end` excluded
 */
export function movePassage(
  desk: Desk,
  passage: string,
  to: string,
  _selection?: { start: number; end: number },
): Desk {
  const from = desk.drafts.find(({ passages }) => passages.some(({ id }) => id === passage));
  const moved = from?.passages.find(({ id }) => id === passage);
  if (!from || !moved || from.id === to || moved.related) return desk;
  const drafts = desk.drafts.map((draft) => {
    if (draft.id === from.id)
      return { ...draft, passages: draft.passages.filter(({ id }) => id !== passage) };
    return draft.id === to ? { ...draft, passages: put(draft.passages, moved) } : draft;
  });
  return withRelated({ ...desk, drafts });
}

/** Puts all of draft `b` into draft `a`, whose summary and suggestions stay; what both share stands once. */
export function mergeDrafts(desk: Desk, a: string, b: string): Desk {
  const into = desk.drafts.find(({ id }) => id === a);
  const gone = desk.drafts.find(({ id }) => id === b);
  if (!into || !gone || into === gone) return desk;
  const passages = gone.passages.filter(({ related }) => !related).reduce(put, into.passages);
  const drafts = desk.drafts
    .filter(({ id }) => id !== b)
    .map((draft) => (draft.id === a ? { ...draft, passages } : draft));
  return withRelated({ ...desk, drafts });
}

/** Puts another text in the place of a passage's. A blank one stays, and is left out of the description. */
export function editPassage(desk: Desk, passage: string, text: string): Desk {
  const edited = (one: Passage): Passage => (one.id === passage ? { ...one, text } : one);
  return {
    ...desk,
    drafts: desk.drafts.map((draft) => ({ ...draft, passages: draft.passages.map(edited) })),
  };
}

/** Puts another summary in the place of a draft's; always one line. */
export function editSummary(desk: Desk, draft: string, summary: string): Desk {
  const edited = (one: Draft): Draft => (one.id === draft ? { ...one, summary } : one);
  return withRelated({ ...desk, drafts: desk.drafts.map(edited) });
}

/** Adds an empty draft at the end, to move passages into; the desk as it is where it is full. */
export function addDraft(desk: Desk): Desk {
  if (desk.drafts.length >= MOST_DRAFTS) return desk;
  const draft: Draft = {
    id: freshId(desk, 'd'),
    summary: '',
    passages: [{ id: freshId(desk, 'p'), text: '', related: true }],
  };
  return withRelated({ ...desk, drafts: [...desk.drafts, draft] });
}

/** Before the first that came later in the original, else at the end, before our own line. */
function put(passages: readonly Passage[], moved: Passage): readonly Passage[] {
  const { at } = moved;
  const index = passages.findIndex((one) => one.related || (at !== undefined && (one.at ?? 0) > at));
  return passages.toSpliced(index < 0 ? passages.length : index, 0, moved);
}

/** An id that no draft and no passage has. */
function freshId({ drafts }: Desk, prefix: 'd' | 'p'): string {
  const ids = drafts.flatMap(({ id, passages }) => [id, ...passages.map((passage) => passage.id)]);
  const numbers = ids.map((id) => Number(id.slice(1)) || 0);
  return `${prefix}${Math.max(0, ...numbers) + 1}`;
}
