import type { Analysis } from '../analyze';
import { formServices } from '../azure/services';
import { mark } from '../request/mark';
import type { Span, SupportRequest } from '../request/model';
import { shownText } from '../request/shown';
import { findQuestions } from '../scope/questions';
import type { Stretch } from '../scope/stretch';
import { writtenIn } from '../text/language';
import type { Desk, Draft } from './draft';
import { withRelated } from './related';

/** The rules whose hints can be laid out as drafts. */
export type SplitBy = 'one-problem' | 'several-questions' | 'cross-service';

/**
 * Lays a request out as drafts, one for each part; secrets are masked. `undefined` where there is nothing to split.
 * @param by the hint that is to be followed; without it the first that the analysis has.
 */
export function layOut(request: SupportRequest, analysis: Analysis, by?: SplitBy): Desk | undefined {
  const description = request.description ?? '';
  const parts = partsOf(request, analysis, by);
  if (parts.length < 2) return undefined;
  const hidden = secretsOf(analysis);
  const drafts = parts.map((part, index) => draftOf(request, part, hidden, index));
  const language = writtenIn(shownText(request, 'description', hidden)) ?? 'en';
  return withRelated({ drafts, mark: mark(description), language });
}

function partsOf(request: SupportRequest, { hints }: Analysis, by?: SplitBy): Stretch[] {
  for (const hint of hints) {
    if (by && hint.rule !== by) continue;
    if (hint.rule === 'one-problem') return hint.evidence.slice(0, hint.data.parts);
    if (hint.rule === 'cross-service') {
      const whole = { start: 0, end: request.description?.length ?? 0 };
      return [whole, whole];
    }
    if (hint.rule === 'several-questions') {
      const around = { summary: request.summary, services: formServices(request) };
      return [...(findQuestions(request.description ?? '', around)?.parts ?? [])];
    }
  }
  return [];
}

/** Where secrets stand. */
function secretsOf({ hints }: Analysis): Span[] {
  return hints.filter(({ rule }) => rule === 'secrets').flatMap(({ evidence }) => evidence);
}

function draftOf(request: SupportRequest, part: Stretch, hidden: readonly Span[], index: number): Draft {
  const text = shownText(request, 'description', hidden, part.start, part.end).trim();
  return {
    id: `d${index + 1}`,
    summary: text.split('\n')[0]?.slice(0, 80) ?? '',
    passages: [
      { id: `p${2 * index + 1}`, text, at: part.start },
      { id: `p${2 * index + 2}`, text: '', related: true },
    ],
  };
}
