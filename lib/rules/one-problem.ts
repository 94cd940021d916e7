import { serviceById } from '../azure/services';
import type { Span } from '../request/model';
import { consultEdit } from '../scope/consulting';
import type { PartCut, Parts } from '../scope/parts/parts';
import type { Patterns, Row } from '../scope/patterns/patterns';
import { scopeOf } from '../scope/scope';
import type { Stretch } from '../scope/stretch';
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

/** One request holds several unrelated problems, or several resources that fail in different ways. */
export const oneProblem = defineRule<OneProblemData>()({
  id: 'one-problem',
  source: [
    {
      id: 'R31',
      page: pages.howToRaise,
      quote: '問題の最小単位を切りだしたものを 1 件としてお問合せください',
    },
    {
      id: 'R33',
      page: pages.howToRaise,
      quote:
        '同じサービスで複数のリソースにて問題が発生しているが、発生パターンが異なるなど同じ原因によるものか不明な場合',
    },
  ],
  check(request, { isUnsettled = () => false }) {
    const scope = scopeOf(request);
    if (scope?.kind !== 'parts' && scope?.kind !== 'patterns') return [];
    const isWritten = (words: Stretch) => !isUnsettled(toSpan(words));
    const finding = scope.kind === 'parts' ? ofParts(written(scope, isWritten)) : ofPatterns(scope);
    if (finding.data.parts < 2 || (scope.kind === 'patterns' && !scope.parts.every(isWritten))) return [];
    return [{ ...finding, fix: [consultEdit(request.description ?? '')] }];
  },
});

/** What is still being written is no part of its own yet: it stays with the one before. */
function written({ parts, cuts }: Parts, isWritten: (part: Stretch) => boolean): Parts {
  const at = parts.findIndex((part, index) => index > 0 && !isWritten(part));
  const [before, open] = [parts[at - 1], parts[at]];
  if (!before || !open) return { parts, cuts };
  const joined = { start: before.start, end: open.end };
  return { parts: parts.toSpliced(at - 1, 2, joined), cuts: cuts.toSpliced(at - 1, 1) };
}

function ofParts({ parts, cuts }: Parts): Finding<OneProblemData> {
  const evidence = parts.map(toSpan);
  const named = cuts.map(({ reason, services, cues }) => ({
    reason,
    services: services && { left: nameOf(services.left), right: nameOf(services.right) },
    cues: cues.map((cue) => evidence.push(toSpan(cue)) - 1),
  }));
  const data = { parts: parts.length, cuts: named };
  return { key: 'description', level: 'warn', certainty: 'found', evidence, cites: ['R31'], data };
}

function ofPatterns({ parts, rows }: Patterns): Finding<OneProblemData> {
  const evidence = parts.map(toSpan);
  const add = (words: Stretch) => evidence.push(toSpan(words)) - 1;
  const grid = rows.map(({ resource, symptom, since }) => ({
    resource: add(resource),
    ...(symptom && { symptom: add(symptom) }),
    ...(since && { since: add(since) }),
  }));
  const cuts = parts.slice(1).map((right, index): Cut => {
    const sides = [parts[index] as Stretch, right];
    const cues = grid.filter((_, row) => sides.some((side) => isIn(rows[row] as Row, side)));
    return { reason: 'patterns', cues: cues.map(({ resource, symptom }) => symptom ?? resource) };
  });
  const data = { parts: parts.length, cuts, grid };
  return { key: 'description', level: 'warn', certainty: 'found', evidence, cites: ['R33'], data };
}

function isIn({ resource }: Row, part: Stretch): boolean {
  return resource.start >= part.start && resource.end <= part.end;
}

function toSpan({ start, end }: Stretch): Span {
  return { field: 'description', start, end };
}

function nameOf(id: string): ServiceName {
  const { en, ja } = serviceById(id);
  return { en, ja };
}
