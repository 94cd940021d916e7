import type { Analysis } from '../analyze';
import type { SupportRequest } from '../request/model';
import type { Desk } from './draft';

/** The rules whose hints can be laid out as drafts. */
export type SplitBy = 'one-problem' | 'several-questions' | 'cross-service';

/**
 * Lays a request out as drafts, one for each part; secrets are masked. `undefined` where there is nothing to split.
 * @param by the hint that is to be followed; without it the first that the analysis has.
 */
export function layOut(_request: SupportRequest, _analysis: Analysis, _by?: SplitBy): Desk | undefined {
  return undefined;
}
