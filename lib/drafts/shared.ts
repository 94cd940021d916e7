import type { PieceFacts } from './facts';
import { commonLabel, subjectLabel } from './labels';
import type { Plan } from './plan';

/** What is known of the parts. */
type About = Pick<Plan, 'firstAsk' | 'rows'> & Partial<Pick<Plan, 'oneThing'>>;

/**
 * The pieces that hold for all parts: in the first part before its problem is told, in the last part behind it. Who writes,
 * where it runs, how they are reached; what belongs to one problem stays with it. What is said around a list of resources
 * is said of all of them, and so is what is said of one thing before the questions about it.
 * @param parts pieces of each part
 */
export function sharedOf(parts: readonly (readonly PieceFacts[])[], about: About = {}): Set<PieceFacts> {
  const [first = [], ...others] = parts;
  const last = others.at(-1) ?? [];
  const { rows } = about;
  const shared = rows
    ? [...first.filter(({ end, numbered }) => end <= rows.start && !numbered), ...behind(last, rows.end)]
    : [...beginningOf(first, about), ...endOf(last)];
  const fitting = shared.filter((piece) => piece.end - piece.start <= longestShared);
  return new Set(fitting.filter((piece) => !isRepeated(piece, parts)).slice(0, mostShared));
}

function beginningOf(
  pieces: readonly PieceFacts[],
  { oneThing = false, firstAsk = Number.POSITIVE_INFINITY }: About,
): PieceFacts[] {
  const lead = leadOf(pieces, firstAsk);
  const next = pieces[lead.length];
  const common = oneThing || (next !== undefined && (next.numbered || next.kind === 'item'));
  return lead.filter((piece, index) => isForAll(piece, lead[index - 1], { common, oneThing }));
}

/** From the first blank line behind a place on. */
function behind(pieces: readonly PieceFacts[], place: number): PieceFacts[] {
  const end = pieces.filter(({ start }) => start >= place);
  return end.filter((_, index) => isApart(end, index));
}

/** Each draft holds them all: see MOST_PASSAGES. */
const mostShared = 10;

/** UTF-16 units: twenty drafts must have room in session storage (10 MB). What is longer stays with its part. */
const longestShared = 4_000;

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
