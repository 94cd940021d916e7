import type { PieceFacts } from './facts';
import { commonLabel, subjectLabel } from './labels';

/**
 * The pieces that hold for all parts: in the first part before its problem is told, in the last part behind it. Who writes,
 * where it runs, how they are reached; what belongs to one problem stays with it.
 * @param parts pieces of each part
 * @param oneThing the parts are questions about one thing: what is said of it before the first holds for all
 * @param firstAsk original offset of the first question, where it is known
 */
export function sharedOf(
  parts: readonly (readonly PieceFacts[])[],
  { oneThing = false, firstAsk = Number.POSITIVE_INFINITY }: { oneThing?: boolean; firstAsk?: number } = {},
): Set<PieceFacts> {
  const [first = [], ...others] = parts;
  const last = others.at(-1) ?? [];
  const lead = leadOf(first, firstAsk);
  const next = first[lead.length];
  const common = oneThing || (next !== undefined && (next.numbered || next.kind === 'item'));
  const own = (piece: PieceFacts) => isRepeated(piece, parts);
  return new Set(
    [
      ...lead.filter((piece, index) => !own(piece) && isForAll(piece, lead[index - 1], { common, oneThing })),
      ...endOf(last).filter((piece) => !own(piece)),
    ].slice(0, mostShared),
  );
}

/** Each draft holds them all: see MOST_PASSAGES. */
const mostShared = 10;

function leadOf(pieces: readonly PieceFacts[], firstAsk: number): readonly PieceFacts[] {
  const begin = pieces.findIndex(
    (piece) => piece.numbered || piece.end > firstAsk || (piece.states && !piece.announces),
  );
  return begin < 0 ? [] : pieces.slice(0, begin);
}

function isForAll(
  piece: PieceFacts,
  before: PieceFacts | undefined,
  { common, oneThing }: { common: boolean; oneThing: boolean },
): boolean {
  const { label, greets, contacts, places, announces, names, kind } = piece;
  if (greets || contacts) return true;
  if (label !== undefined) return commonLabel.test(label) || (common && subjectLabel.test(label));
  if (announces) return oneThing && names; // It says what the questions are about as well.
  // Items under 「■環境」.
  if (kind === 'item' && before?.label !== undefined && commonLabel.test(before.label)) return true;
  return kind === 'prose' && (places || common);
}

/** What stands behind the last problem, apart from it by a blank line or by the end of the letter. */
function endOf(pieces: readonly PieceFacts[]): PieceFacts[] {
  const states = pieces.findLastIndex((piece) => piece.states);
  const end = pieces.slice(states + 1);
  const closing = end.findIndex(({ greets }) => greets);
  const isSignature = (index: number) => closing >= 0 && index > closing;
  return end.filter((piece, index) => {
    const { label, greets, contacts, places, forAll, kind } = piece;
    if (greets || contacts || isSignature(index)) return true;
    if (forAll && places) return true;
    const section = end[index - 1]?.label;
    if (label === undefined)
      return kind === 'item' && section !== undefined && isApart(end, index) && commonLabel.test(section);
    return commonLabel.test(label) && isApart(end, index);
  });
}

/** A blank line stands between the problem and a piece of the end. */
const isApart = (end: readonly PieceFacts[], index: number): boolean =>
  end.slice(0, index + 1).some(({ apart }) => apart);

/** Another part has a label of the same name: each speaks of its own. */
function isRepeated({ label }: PieceFacts, parts: readonly (readonly PieceFacts[])[]): boolean {
  if (label === undefined) return false;
  const name = label.trim().toLowerCase();
  return parts.filter((pieces) => pieces.some((one) => one.label?.trim().toLowerCase() === name)).length > 1;
}
