import { formServices, serviceById } from '../azure/services';
import type { Span, SupportRequest } from '../request/model';
import { findParts, type PartCut } from '../scope/parts';
import { defineRule, type Finding } from './rule';
import { pages } from './sources';

/** Why the text was cut between part `index` and part `index + 1`. */
export interface Cut {
  reason: PartCut['reason'] | 'patterns';
  /** The services on either side, as our dictionary calls them. */
  services?: { left: ServiceName; right: ServiceName };
  /** Where in `evidence` the words stand that spoke for this cut. */
  cues: number[];
}

interface ServiceName {
  en: string;
  ja: string;
}

/** `evidence` holds the parts first (`parts` of them), then the words that spoke for the cuts. */
export interface OneProblemData {
  parts: number;
  cuts: Cut[];
  /** Several resources of one service that fail in different ways: where in `evidence` each row's words stand. */
  grid?: { resource: number; symptom?: number; since?: number }[];
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
  check(request) {
    const finding = findSplit(request);
    return finding ? [finding] : [];
  },
});

function findSplit(request: SupportRequest): Finding<OneProblemData> | undefined {
  const { description, summary } = request;
  if (!description?.trim()) return undefined;
  const { parts, cuts } = findParts(description, { summary, services: formServices(request) });
  if (parts.length < 2) return undefined;
  const evidence: Span[] = parts.map((part) => ({ field: 'description', ...part }));
  const named = cuts.map(({ reason, services, cues }) => ({
    reason,
    services: services && { left: nameOf(services.left), right: nameOf(services.right) },
    cues: cues.map((cue) => evidence.push({ field: 'description', ...cue }) - 1),
  }));
  const data = { parts: parts.length, cuts: named };
  return { key: 'description', level: 'warn', certainty: 'found', evidence, data };
}

function nameOf(id: string): ServiceName {
  const { en, ja } = serviceById(id);
  return { en, ja };
}
