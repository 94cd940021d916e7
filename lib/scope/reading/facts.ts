import type { ErrorNaming } from '../../azure/errors';
import { serviceById } from '../../azure/services';
import { type Naming, namedBy, namingOf } from '../../azure/services-find';
import { memoryOf } from './memory';
import { type Line, readLine, type Said } from './said';

/** What a segment says at its place in the text: offsets in the whole folded text. */
export interface Facts extends Said {
  /** A blank line stands before. */
  paragraph: boolean;
  /** A line of dashes stands before. */
  ruled: boolean;
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
  let ruled = false;
  let fenced = false;
  for (const { text, line } of read) {
    if (line.fence) fenced = !fenced;
    const segments = fenced || line.fence ? line.code : line.segments;
    for (const said of segments)
      facts.push(placed(said, { at, paragraph, ruled }, namingsIn(line, said, at, named)));
    ruled = line.rule ? paragraph || endsSentence(facts.at(-1)) : ruled && line.blank;
    paragraph = line.blank || line.rule;
    at += text.length + 1;
  }
  return facts;
}

/** A rule right under a heading underlines it. */
function endsSentence(last: Facts | undefined): boolean {
  return last !== undefined && last.text.length > 20 && /[。.!?]\s{0,4}$/.test(last.text);
}

function* hitsOf(read: readonly { line: Line }[]) {
  for (const { line } of read) yield* line.hits;
}

const none: readonly never[] = [];

/** A log or a greeting is about no service. */
function namingsIn(line: Line, said: Said, at: number, known: ReadonlySet<string>): readonly Naming[] {
  if (line.hits.length === 0 || said.kind === 'log' || said.kind === 'greeting') return none;
  const named = line.hits
    .filter(({ start }) => start >= said.start && start < said.end)
    .map((hit) => namingOf({ ...hit, start: hit.start + at, end: hit.end + at }, known))
    .filter((naming) => isTopic(naming, said));
  return subject.test(said.text) && namesSeveral(named) ? none : named;
}

/** "Subject: AKS and Power BI" is about all that follows, not about the first part. */
const subject = /^\s{0,8}[【[■]?(?:件名|表題|タイトル|subject|title)[】\]]?\s{0,3}:/i;

function namesSeveral(named: readonly Naming[]): boolean {
  return named.some(({ id }) => id !== named[0]?.id);
}

/** Tools never are; nor is what a service costs (料金, billing), unless it says invoice or the like, or asks about a payment. */
function isTopic({ id, weak }: Naming, { pays, asks, fails }: Said): boolean {
  const { tool, domain } = serviceById(id);
  return !tool && !(weak && domain === 'billing' && !(pays && asks && !fails));
}

/** Where a line stands. */
interface Place {
  /** UTF-16 offset in the whole folded text. */
  at: number;
  paragraph: boolean;
  ruled: boolean;
}

/** One literal rather than a spread: this runs for every line at every keystroke. */
function placed(said: Said, { at, paragraph, ruled }: Place, services: readonly Naming[]): Facts {
  return {
    kind: said.kind,
    start: said.start + at,
    end: said.end + at,
    text: said.text,
    paragraph: paragraph && said.start === 0,
    number: said.number,
    paired: said.paired,
    services,
    errors: said.errors.length === 0 ? none : said.errors.map((error) => moved(error, at)),
    names: said.names,
    words: said.words,
    topics: said.topics,
    points: said.points,
    ruled: ruled && said.start === 0,
    asks: said.asks,
    asksHow: said.asksHow,
    fails: said.fails,
    atOnce: said.atOnce,
    costs: said.costs,
    pays: said.pays,
    wishes: said.wishes,
    opens: said.opens,
    looksBack: said.looksBack,
    investigates: said.investigates,
    healthy: said.healthy,
    saysToo: said.saysToo,
    sentAlong: said.sentAlong,
    announces: said.announces,
    titled: said.titled,
    opener: said.opener,
    alongside: said.alongside,
    planned: said.planned,
  };
}

function moved(error: ErrorNaming, at: number): ErrorNaming {
  return { ...error, start: error.start + at, end: error.end + at };
}
