import { type ErrorNaming, findErrors } from '../azure/errors';
import { serviceById } from '../azure/services';
import { type Naming, readServices } from '../azure/services-find';
import {
  announcing,
  askedFor,
  asking,
  costFalls,
  costRises,
  failing,
  healthy,
  howTo,
  investigating,
  lookingBack,
  noFault,
  sentAlong,
  thisToo,
} from './cues';
import { type Segment, segment } from './segments';

/** What a segment says, as far as the counting of problems needs it. */
export interface Facts extends Segment {
  /** Services named, tools left out; offsets in the whole folded text. */
  services: Naming[];
  /** Error codes and names. */
  errors: ErrorNaming[];
  /** Names of resources, hosts, versions: words that two texts share only when they speak of the same thing. */
  names: string[];
  asks: boolean;
  asksHow: boolean;
  fails: boolean;
  /** It costs more than before, or is to cost less. */
  costs: boolean;
  /** Its first sentence looks back at what stands before. */
  looksBack: boolean;
  investigates: boolean;
  /** Works as it should, and nothing else is said. */
  healthy: boolean;
  /** "This one too", with a request or a fault. */
  saysToo: boolean;
  /** A log or a picture comes with the request. */
  sentAlong: boolean;
  /** "The following two issues". */
  announces: boolean;
}

const nameLike =
  /[A-Za-z][A-Za-z0-9]{0,30}(?:[-_.][A-Za-z0-9]{1,30}){1,8}|[A-Za-z]{2,20}\d{2,10}[A-Za-z0-9]{0,20}/g;

/** Segments of a folded text with what each of them says. `known`: service ids that the form says. */
export function factsOf(folded: string, known: readonly string[]): Facts[] {
  const named = readServices(folded, known).filter(isTopic);
  const servicesBefore = dealer(named);
  const errorsBefore = dealer(findErrors(folded));
  return segment(folded).map((part) => {
    const services = servicesBefore(part.end);
    const errors = errorsBefore(part.end);
    const quiet = part.kind === 'log' || part.kind === 'greeting';
    return quiet ? toFacts(part, '', [], []) : toFacts(part, part.text, services, errors);
  });
}

/** Tools never are; nor is what a service costs (料金, billing), unless it says invoice or the like. */
function isTopic({ id, weak }: Naming): boolean {
  const { tool, domain } = serviceById(id);
  return !tool && !(weak && domain === 'billing');
}

/** Hands out findings, which are in order, up to an offset. */
function dealer<Found extends { start: number }>(found: readonly Found[]): (end: number) => Found[] {
  let next = 0;
  return (end) => {
    const from = next;
    while (next < found.length && (found[next] as Found).start < end) next++;
    return found.slice(from, next);
  };
}

/** One literal rather than spreads: this runs for every line at every keystroke. `said`: the text as far as it counts. */
function toFacts(part: Segment, said: string, services: Naming[], errors: ErrorNaming[]): Facts {
  const { kind, start, end, text, paragraph, number, paired } = part;
  const asks = asking.test(said) || ((kind === 'item' || number !== undefined) && askedFor.test(said));
  const rises = costRises.test(said);
  const fails =
    errors.length > 0 ||
    (failing.test(said) && failing.test(said.replace(noFault, ' '))) ||
    costRises.test(said);
  const investigates = investigating.test(said);
  return {
    kind,
    start,
    end,
    text,
    paragraph,
    number,
    paired,
    services,
    errors,
    names: said.match(nameLike)?.map((name) => name.toLowerCase()) ?? [],
    asks,
    asksHow: asks && howTo.test(said),
    fails,
    costs: rises || (asks && costFalls.test(said)),
    healthy: !asks && !fails && healthy.test(said),
    looksBack: lookingBack.test(firstSentence(said)),
    investigates,
    saysToo: (asks || fails) && thisToo.test(said),
    sentAlong: sentAlong.test(said),
    announces: !investigates && announcing.test(said),
  };
}

function firstSentence(text: string): string {
  const end = text.search(/[。!?]|\.\s/);
  return end < 0 ? text : text.slice(0, end + 1);
}
