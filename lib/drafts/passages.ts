import type { Draft, Passage } from './draft';

/**
 * Puts a passage in its place in the order of the original; what has none there stands at the end, before our own line.
 * What the draft holds already (a shared passage that comes back) stands once.
 */
export function put(passages: readonly Passage[], moved: Passage): readonly Passage[] {
  if (passages.some((one) => isSame(one, moved))) return passages;
  const { at = Number.POSITIVE_INFINITY } = moved;
  const index = passages.findIndex((one) => one.related || (one.at ?? 0) > at);
  return passages.toSpliced(index < 0 ? passages.length : index, 0, moved);
}

/** Drafts without the one named, if it holds nothing but our own line and what others hold as well. */
export function withoutSpent(drafts: readonly Draft[], id: string): readonly Draft[] {
  const draft = drafts.find((one) => one.id === id);
  const others = drafts.filter((one) => one !== draft).flatMap(({ passages }) => passages);
  const isSpent = draft?.passages.every(
    (one) =>
      one.related ||
      one.text.trim() === '' ||
      (one.shared && others.some((other) => other.shared && isSame(one, other))),
  );
  return isSpent ? drafts.filter((one) => one !== draft) : drafts;
}

/** The same stretch of the original as it was; of others, that they read alike and stand at one place may be chance. */
const isSame = (a: Passage, b: Passage): boolean =>
  !a.touched && !b.touched && a.at !== undefined && a.at === b.at && a.text === b.text;
