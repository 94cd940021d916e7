import { isNear, type Verdict } from './judge';

/** Share of something. */
export interface Share {
  part: number;
  all: number;
}

export const shareOf = (verdicts: readonly Verdict[], test: (verdict: Verdict) => boolean): Share => ({
  part: verdicts.filter(test).length,
  all: verdicts.length,
});

export const splits = ({ cuts }: Verdict): boolean => cuts.length > 0;
export const asks = ({ spoken }: Verdict): boolean => spoken.includes('several-questions');
export const pairs = ({ spoken }: Verdict): boolean => spoken.includes('cross-service');
export const speaks = ({ spoken }: Verdict): boolean => spoken.length > 0;

/** Of the services found, those that are right (a near relative is); of the services labelled, those that are found. */
export function serviceShares(
  verdicts: readonly Verdict[],
  foundIn: (verdict: Verdict) => readonly string[],
): { precision: Share; recall: Share } {
  const precision = { part: 0, all: 0 };
  const recall = { part: 0, all: 0 };
  for (const verdict of verdicts) {
    const found = foundIn(verdict);
    const { services } = verdict.of;
    precision.all += found.length;
    precision.part += found.filter((id) => services.some((right) => isNear(id, right))).length;
    // The main one: further labels are surroundings that a reader need not name.
    recall.all += 1;
    if (services[0] && found.some((id) => isNear(id, services[0] as string))) recall.part += 1;
  }
  return { precision, recall };
}
