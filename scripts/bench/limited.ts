import { analyze } from '../../lib/analyze';
import { withinLimits } from '../../lib/request/limits';

/** What becomes of a description of any length: cut as the page script cuts it, then judged. */
export const analyzeWithinLimits = (description: string) => analyze(withinLimits({ description }));
