import type { Analysis } from '../analyze';
import { mark } from '../request/mark';
import type { Span, SupportRequest } from '../request/model';
import { shownText } from '../request/shown';
import { intentOf } from '../scope/intents';
import { writtenIn } from '../text/language';
import { MOST_DRAFTS } from './desk';
import type { Desk, Draft, Passage } from './draft';
import type { Piece } from './pieces';
import { type Plan, planFor, type SplitBy } from './plan';
import { withRelated } from './related';
import { named, suggestionsFor } from './suggest';
import { summaryOf } from './summary';
import { type ToldApart, tellApart } from './tell-apart';

export type { SplitBy } from './plan';

/**
 * Lays a request out as drafts, one for each part; secrets are masked. `undefined` where there is nothing to split.
 * @param by the hint that is to be followed; without it the first that the analysis has.
 */
export function layOut(request: SupportRequest, analysis: Analysis, by?: SplitBy): Desk | undefined {
  const plan = planFor(request, analysis.hints, by);
  if (!plan) return undefined;
  const hidden = secretsOf(analysis);
  const told = tellApart(request, withinLimit(plan), hidden);
  if (told.length < 2) return undefined;
  const language = languageOf(request, hidden);
  const drafts = told.map((part, index) => draftOf(request, part, { plan, index, hidden, language }));
  return withRelated({ drafts: withIds(drafts), mark: mark(request.description ?? ''), language });
}

interface Setting {
  plan: Plan;
  /** Of the part; 0 for the first. */
  index: number;
  hidden: readonly Span[];
  language: Desk['language'];
}

/** Without ids. */
function draftOf(
  request: SupportRequest,
  { own, shared }: ToldApart,
  { plan, index, hidden, language }: Setting,
): Draft {
  // As a text box has it: what is selected there is counted in its own line ends.
  const shown = ({ start, end }: Piece) =>
    shownText(request, 'description', hidden, start, end).replace(/\r\n?/g, '\n');
  const passageOf = (piece: Piece): Passage & { at: number } => ({
    id: '',
    text: shown(piece),
    at: piece.start,
    ...(!piece.apart && { close: true }),
  });
  const passages = [
    ...own.map(passageOf),
    ...shared.map((piece) => ({ ...passageOf(piece), shared: true as const })),
  ].sort((a, b) => a.at - b.at);
  const text = own.map(shown).join('\n\n');
  const whole = passages.map((one) => one.text).join('\n');
  const side = plan.sides?.[index];
  // Whoever asks which side is at fault has a fault.
  const intent = side ? 'fault' : intentOf(text);
  const suggested = suggestionsFor(request, { text, whole, index, oneThing: plan.oneThing, intent });
  const service = side ? named(side) : suggested.service;
  const summary = summaryOf(text, { service, language, intent, side: side !== undefined });
  const related: Passage = { id: '', text: '', related: true };
  return { id: '', summary, passages: [...passages, related], ...suggested, ...(service && { service }) };
}

/** Numbers drafts and passages, each of its own. */
function withIds(drafts: readonly Draft[]): Draft[] {
  let count = 0;
  const numbered = <Item extends { id: string }>(item: Item, prefix: string) => ({
    ...item,
    id: prefix + ++count,
  });
  return drafts.map((draft) => ({
    ...numbered(draft, 'd'),
    passages: draft.passages.map((passage) => numbered(passage, 'p')),
  }));
}

/** The last parts as one, where there are too many. */
function withinLimit(plan: Plan): Plan {
  const end = plan.parts.at(-1)?.end ?? 0;
  const parts = plan.parts
    .slice(0, MOST_DRAFTS)
    .map((part, index) => (index === MOST_DRAFTS - 1 ? { ...part, end } : part));
  return { ...plan, parts };
}

/** Where secrets stand. */
function secretsOf({ hints }: Analysis): Span[] {
  return hints.filter(({ rule }) => rule === 'secrets').flatMap(({ evidence }) => evidence);
}

function languageOf(request: SupportRequest, hidden: readonly Span[]): Desk['language'] {
  const fields = ['description', 'summary'] as const;
  const told = fields.map((field) => writtenIn(shownText(request, field, hidden))).find(Boolean);
  return told ?? (request.language === 'ja' ? 'ja' : 'en');
}
