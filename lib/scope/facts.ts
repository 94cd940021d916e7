import { serviceById } from '../azure/services';
import { type Naming, namedBy, namingOf } from '../azure/services-find';
import { memoryOf } from './memory';
import { type Line, readLine, type Said } from './said';

/** What a segment says at its place in the text: offsets in the whole folded text. */
export interface Facts extends Said {
  /** A blank line stands before. */
  paragraph: boolean;
  /** Services named, tools left out. */
  services: readonly Naming[];
}

/** Lines of the last text; at a keystroke one line is new. */
const lines = memoryOf(readLine);

/** Segments of a folded text with what each of them says. `known`: service ids that the form says. */
export function factsOf(folded: string, known: readonly string[]): Facts[] {
  lines.turn();
  const read = folded.split('\n').map((text) => ({ text, line: lines.of(text) }));
  const named = namedBy(hitsOf(read), known);
  const facts: Facts[] = [];
  let at = 0;
  let paragraph = true;
  let fenced = false;
  for (const { text, line } of read) {
    if (line.fence) fenced = !fenced;
    const segments = fenced || line.fence ? inCode(line, text) : line.segments;
    for (const said of segments)
      facts.push(placed(said, at, paragraph && said.start === 0, namingsIn(line, said, at, named)));
    paragraph = line.blank;
    at += text.length + 1;
  }
  return facts;
}

function* hitsOf(read: readonly { line: Line }[]) {
  for (const { line } of read) yield* line.hits;
}

/** In a block of code a line is a piece of it, whatever it says. */
function inCode({ blank, segments }: Line, text: string): Said[] {
  const [first] = segments;
  return blank || !first ? [] : [{ ...first, ...silent, kind: 'log', start: 0, end: text.length, text }];
}

const silent = {
  number: undefined,
  paired: false,
  errors: [],
  names: [],
  asks: false,
  asksHow: false,
  fails: false,
  costs: false,
  looksBack: false,
  investigates: false,
  healthy: false,
  saysToo: false,
  sentAlong: false,
  announces: false,
};

const none: readonly never[] = [];

/** A log or a greeting is about no service. */
function namingsIn(line: Line, said: Said, at: number, named: ReadonlySet<string>): readonly Naming[] {
  if (line.hits.length === 0 || said.kind === 'log' || said.kind === 'greeting') return none;
  return line.hits
    .filter(({ start }) => start >= said.start && start < said.end)
    .map((hit) => namingOf({ ...hit, start: hit.start + at, end: hit.end + at }, named))
    .filter(isTopic);
}

/** Tools never are; nor is what a service costs (料金, billing), unless it says invoice or the like. */
function isTopic({ id, weak }: Naming): boolean {
  const { tool, domain } = serviceById(id);
  return !tool && !(weak && domain === 'billing');
}

/** One literal rather than a spread: this runs for every line at every keystroke. */
function placed(said: Said, at: number, paragraph: boolean, services: readonly Naming[]): Facts {
  return {
    kind: said.kind,
    start: said.start + at,
    end: said.end + at,
    text: said.text,
    paragraph,
    number: said.number,
    paired: said.paired,
    services,
    errors: said.errors.length === 0 ? none : said.errors.map((error) => moved(error, at)),
    names: said.names,
    asks: said.asks,
    asksHow: said.asksHow,
    fails: said.fails,
    costs: said.costs,
    looksBack: said.looksBack,
    investigates: said.investigates,
    healthy: said.healthy,
    saysToo: said.saysToo,
    sentAlong: said.sentAlong,
    announces: said.announces,
  };
}

function moved<Place extends { start: number; end: number }>(place: Place, at: number): Place {
  return { ...place, start: place.start + at, end: place.end + at };
}
