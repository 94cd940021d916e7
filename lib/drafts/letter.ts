import type { Span, SupportRequest } from '../request/model';
import { factsOfPieces, type PieceFacts } from './facts';
import type { Piece } from './pieces';
import { sentencesOf } from './sentences';

/** Tells the salutation at the beginning of the first paragraph apart from what follows on the same line. */
export function withoutOpening(
  request: SupportRequest,
  pieces: readonly Piece[],
  hidden: readonly Span[],
): Piece[] {
  const index = pieces.findIndex(({ kind }) => kind !== 'greeting');
  const piece = pieces[index];
  if (piece?.kind !== 'prose') return [...pieces];
  const sentences = sentenceFacts(request, piece, hidden);
  const count = sentences.findIndex((one) => !isOpening(one));
  return pieces.toSpliced(index, 1, ...halves(request, piece, sentences[count]?.start ?? piece.end));
}

/** Tells the close at the end of the last paragraph apart from what stands before it on the same line. */
export function withoutClose(
  request: SupportRequest,
  pieces: readonly Piece[],
  hidden: readonly Span[],
): Piece[] {
  const index = pieces.findLastIndex(({ kind }) => kind !== 'greeting');
  const piece = pieces[index];
  if (piece?.kind !== 'prose' && piece?.kind !== 'item') return [...pieces];
  const sentences = sentenceFacts(request, piece, hidden);
  const last = sentences.findLastIndex(({ greets, contacts }) => !greets && !contacts);
  return pieces.toSpliced(index, 1, ...halves(request, piece, sentences[last + 1]?.start ?? piece.end));
}

const isOpening = ({ greets, places, states, announces }: PieceFacts): boolean =>
  greets || (places && !states && !announces);

function sentenceFacts(
  request: SupportRequest,
  { start, end }: Piece,
  hidden: readonly Span[],
): PieceFacts[] {
  const sentences = sentencesOf(request.description ?? '', { start, end });
  const isTorn = (at: number) => hidden.some((secret) => secret.start < at && secret.end > at);
  if (sentences.some((one) => isTorn(one.start))) return [];
  return factsOfPieces(
    request,
    sentences.map((one) => ({ ...one, kind: 'prose', apart: false })),
    hidden,
  );
}

function halves({ description = '' }: SupportRequest, piece: Piece, at: number): Piece[] {
  const before = description.slice(piece.start, at).trimEnd();
  if (before === '' || at >= piece.end) return [piece];
  return [
    { ...piece, end: piece.start + before.length },
    { ...piece, start: at, apart: false },
  ];
}
