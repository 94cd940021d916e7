import type { Span, SupportRequest } from '../request/model';
import { MOST_PASSAGES } from './desk';
import { factsOfPieces } from './facts';
import { withoutClose, withoutOpening } from './letter';
import { type Piece, piecesOf } from './pieces';
import type { Plan } from './plan';
import { sharedOf } from './shared';

/** The pieces of one part, and those that it shares with the others. In the order of the text. */
export interface ToldApart {
  own: Piece[];
  shared: Piece[];
}

/** Tells each part of a plan apart into its pieces; parts that say nothing of their own are left out. */
export function tellApart(
  request: SupportRequest,
  { parts, sides, ...about }: Plan,
  hidden: readonly Span[],
): ToldApart[] {
  const { description = '' } = request;
  const pieces = parts.map((part) => piecesOf(description, part, hidden));
  if (sides) return pieces.map((own) => ({ own: fewer(own, mostOwn(parts.length)), shared: [] }));
  const last = pieces.length - 1;
  const letter = pieces.map((each, index) => {
    const opened = index === 0 ? withoutOpening(request, each, hidden) : each;
    return index === last ? withoutClose(request, opened, hidden) : opened;
  });
  const facts = letter.map((each) => factsOfPieces(request, each, hidden));
  const shared = sharedOf(facts, about);
  return facts
    .map((each) =>
      fewer(
        each.filter((piece) => !shared.has(piece)),
        mostOwn(parts.length),
      ),
    )
    .filter((own) => own.length > 0)
    .map((own) => ({ own, shared: together([...shared], facts.flat()) }));
}

/** Shared lines between which nobody's own stand, as one piece: nobody moves them one by one. */
function together(shared: readonly Piece[], all: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  for (const piece of shared.toSorted((a, b) => a.start - b.start)) {
    const last = pieces.at(-1);
    const stands = ({ start }: Piece) => last !== undefined && start >= last.end && start < piece.start;
    if (last && !all.some(stands)) pieces[pieces.length - 1] = { ...last, end: piece.end };
    else pieces.push(piece);
  }
  return pieces;
}

/** Room is left on the desk for what the person takes out of passages. */
const mostOwn = (drafts: number): number => Math.floor((MOST_PASSAGES * 0.8) / drafts) - 11;

/** The last ones as one. */
function fewer(pieces: readonly Piece[], most: number): Piece[] {
  const end = pieces.at(-1)?.end ?? 0;
  return pieces.slice(0, most).map((piece, index) => (index === most - 1 ? { ...piece, end } : piece));
}
