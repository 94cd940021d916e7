import type { Facts } from '../reading/facts';

/** Segments; a part says soon what it is about. */
const longest = 12;

/**
 * The segments with which a part would begin: its first paragraph, and the next where the first states no problem or names
 * no service. A bullet ends with its lines, a numbered item at the next number, both at the label of a template.
 */
export function openingOf(segments: readonly Facts[], at: number, to: number): Facts[] {
  const opening: Facts[] = [];
  let paragraphs = 0;
  for (let index = at; index < to; index++) {
    const segment = segments[index] as Facts;
    if (opening.length >= longest) break;
    if (leavesItem(opening[0], segment) || leavesSection(opening, segment)) break;
    if (opening.length > 0 && startsParagraph(segment)) {
      if (opening.at(-1)?.kind !== 'heading') paragraphs++;
      if (paragraphs > 1 || (paragraphs === 1 && isComplete(opening))) break;
    }
    opening.push(segment);
  }
  return opening;
}

/** A blank line stands before, or a heading or a number marks the beginning. */
export function startsParagraph({ paragraph, kind, number }: Facts): boolean {
  return paragraph || kind === 'heading' || number !== undefined;
}

function isComplete(opening: readonly Facts[]): boolean {
  return (
    opening.some(({ services }) => services.length > 0) && opening.some(({ asks, fails }) => asks || fails)
  );
}

function leavesItem(first: Facts | undefined, next: Facts): boolean {
  if (first?.number !== undefined && next.number === first.number + 1) return true;
  if (first?.kind !== 'item') return false;
  if (next.kind === 'label') return true;
  return first.number === undefined && (next.kind === 'item' || next.paragraph);
}

/** Under a heading, the label of a template begins another section, once something has been said. */
function leavesSection(opening: readonly Facts[], next: Facts): boolean {
  return next.kind === 'label' && opening[0]?.kind === 'heading' && opening.length > 1;
}
