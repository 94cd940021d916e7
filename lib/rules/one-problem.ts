import { defineRule } from './rule';
import { pages } from './sources';

/** Why the text was cut between part `index` and part `index + 1`. */
export interface Cut {
  reason: 'services' | 'connector' | 'errors' | 'enumeration';
  /** The services named on either side, as our dictionary calls them. */
  services?: { left: ServiceName; right: ServiceName };
}

export interface ServiceName {
  en: string;
  ja: string;
}

/** `evidence` holds the parts first (`parts` of them), then the words that spoke for the cuts. */
export interface OneProblemData {
  parts: number;
  cuts: Cut[];
}

/** One request holds several unrelated problems. */
export const oneProblem = defineRule<OneProblemData>()({
  id: 'one-problem',
  source: [
    {
      id: 'R31',
      page: pages.howToRaise,
      quote: '問題の最小単位を切りだしたものを 1 件としてお問合せください',
    },
  ],
  check() {
    return [];
  },
});
