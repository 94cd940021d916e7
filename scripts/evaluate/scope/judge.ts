import { analyze } from '../../../lib/analyze';
import { formServices, relationOf, serviceById } from '../../../lib/azure/services';
import { findServices } from '../../../lib/azure/services-find';
import type { SupportRequest } from '../../../lib/request/model';
import { type Intent, intentOf } from '../../../lib/scope/intents';
import type { Case } from './case';

/** What the engine says of a case. */
export interface Verdict {
  of: Case;
  /** Offsets at which tier A cuts. */
  cuts: readonly number[];
  /** Rules about scope that speak. */
  spoken: readonly string[];
  /** Tier B's, where it speaks. */
  about?: string;
  /** Services found in the text alone, and with what the form says of the first service. */
  services: readonly string[];
  withForm: readonly string[];
  intent: Intent | undefined;
  /** Of a mixture: whether the text itself names a service of either side (or a near relative). */
  named: boolean;
}

const scopeRules: ReadonlySet<string> = new Set(['one-problem', 'several-questions', 'cross-service']);

/** Runs the rules over a case as they run in the browser. */
export function judge(of: Case): Verdict {
  const { hints } = analyze({ description: of.text });
  const scope = hints.filter(({ rule }) => scopeRules.has(rule));
  const split = scope.find((hint) => hint.rule === 'one-problem');
  const asks = scope.find((hint) => hint.rule === 'several-questions');
  return {
    of,
    cuts:
      split?.rule === 'one-problem'
        ? split.evidence.slice(1, split.data.parts).map(({ start }) => start)
        : [],
    spoken: scope.map(({ rule }) => rule),
    ...(asks?.rule === 'several-questions' && { about: asks.data.about }),
    services: idsIn(of.text),
    withForm: withForm(of),
    intent: intentOf(of.text),
    named: of.sides !== undefined && bothNamed(of, of.sides),
  };
}

/** Places are told right where all are, to within a mark or a blank. */
export const isExact = ({ of, cuts }: Verdict): boolean =>
  cuts.length === of.cuts.length &&
  of.cuts.every((place, index) => Math.abs((cuts[index] ?? 0) - place) <= NEAR);

/** UTF-16 units. */
const NEAR = 3;

/** The same service, or one that is one function with it. */
export const isNear = (a: string, b: string): boolean => relationOf(a, b) === 'joint';

const idsIn = (text: string, known: readonly string[] = []) => [
  ...new Set(
    findServices(text, known)
      .map(({ id }) => id)
      .filter((id) => !serviceById(id).tool),
  ),
];

/** As if the person had chosen the service in the form. */
function withForm({ text, services: [main] }: Case): string[] {
  const form: SupportRequest = { service: (main && serviceById(main).supportServices[0]) ?? '' };
  const known = formServices(form);
  return [...new Set([...known, ...idsIn(text, known)])];
}

function bothNamed({ text, cuts: [cut = 0] }: Case, sides: readonly (readonly string[])[]): boolean {
  return [text.slice(0, cut), text.slice(cut)].every((side, index) =>
    idsIn(side).some((id) => sides[index]?.some((right) => isNear(id, right))),
  );
}
