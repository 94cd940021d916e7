import { type ErrorNaming, findErrors } from '../../azure/errors';
import { type Hit, readHits } from '../../azure/services-find';
import { openerOf } from '../parts/marks';
import type { Signals } from '../parts/weights';
import { contentWords } from './content';
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
  letterHead,
  lookingBack,
  noFault,
  paying,
  pointing,
  sentAlong,
  thisToo,
  wishing,
} from './cues';
import type { Field } from './fields';
import { alongside, perhaps, planned, quietAsk, quietFault, refersBack, titled } from './quiet-cues';
import { inCode, isFence, type Piece, segmentsOf } from './segments';
import { topicsOf } from './topics';

/** What a segment says, as far as the counting of problems needs it and the segment alone tells. */
export interface Said extends Piece {
  /** Error codes and names. Offsets in the line. */
  errors: readonly ErrorNaming[];
  /** Names of resources, hosts, versions: words that two texts share only when they speak of the same thing. */
  names: readonly string[];
  /** What it is about, see `contentWords`. */
  words: readonly string[];
  /** The fields that its everyday words belong to, one for each word. */
  topics: readonly Field[];
  /** It asks on about something named before: "when it reboots". */
  points: boolean;
  asks: boolean;
  asksHow: boolean;
  fails: boolean;
  /** Its first sentence asks or reports already. */
  atOnce: boolean;
  /** It costs more than before, or is to cost less. */
  costs: boolean;
  /** It is about invoices, payments, contracts. */
  pays: boolean;
  /** The product should do something that it does not. */
  wishes: boolean;
  /** A letter begins. */
  opens: boolean;
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
  /** It is headed as a matter: "Title: …", 「…の件です」. */
  titled: boolean;
  /** "Another issue", "by the way", "also" at its beginning. */
  opener: Signals;
  /** What fails beside something else, of the same trouble: 「決済もできません」. */
  alongside: boolean;
  /** It tells a step of a plan. */
  planned: boolean;
}

/** What a line says, whatever stands around it. */
export interface Line {
  blank: boolean;
  /** It opens or closes a block of code. */
  fence: boolean;
  /** It is a line of dashes and nothing else: no segment. */
  rule: boolean;
  /** Names of services, in the whole line. */
  hits: readonly Hit[];
  segments: readonly Said[];
  /** The same where it stands in a block of code. */
  code: readonly Said[];
}

const rule = /^\s{0,8}[-=_*~―─━—–ー]{3,200}\s{0,8}$/;
const nameLike =
  /[A-Za-z][A-Za-z0-9]{0,30}(?:[-_.][A-Za-z0-9]{1,30}){1,8}|[A-Za-z]{2,20}\d{2,10}[A-Za-z0-9]{0,20}/g;

/** Reads one line of a folded text. */
export function readLine(line: string): Line {
  const isRule = rule.test(line);
  return {
    blank: line.trim() === '',
    fence: isFence(line),
    rule: isRule,
    hits: readHits(line),
    segments: isRule ? [] : segmentsOf(line).map(readSegment),
    code: inCode(line).map(readSegment),
  };
}

function readSegment(segment: Piece): Said {
  const { kind, number, start } = segment;
  const said = kind === 'log' || kind === 'greeting' ? '' : segment.text;
  const errors = findErrors(said).map((found) => ({
    ...found,
    start: found.start + start,
    end: found.end + start,
  }));
  const asks =
    asking.test(said) ||
    quietAsk.test(said) ||
    ((kind === 'item' || number !== undefined) && askedFor.test(said));
  const rises = costRises.test(said);
  const fails = errors.length > 0 || rises || failsIn(said);
  const investigates = investigating.test(said);
  const first = firstSentence(said);
  return {
    ...segment,
    errors,
    names: said.match(nameLike)?.map((name) => name.toLowerCase()) ?? [],
    words: contentWords(said),
    topics: topicsOf(said),
    points: pointing.test(said),
    asks,
    asksHow: asks && howTo.test(said),
    fails,
    atOnce: (asks || fails) && saysAtOnce(first, said),
    costs: rises || (asks && costFalls.test(said)),
    pays: paying.test(said),
    wishes: wishing.test(said),
    opens: kind === 'greeting' && letterHead.test(segment.text),
    healthy: !asks && !fails && healthy.test(said),
    looksBack: lookingBack.test(first) || refersBack.test(first),
    investigates,
    saysToo: (asks || fails) && thisToo.test(said),
    sentAlong: sentAlong.test(said),
    announces: !investigates && announcing.test(said),
    titled: titled.test(said),
    opener: openerOf(segment.text),
    alongside: fails && alongside.test(first),
    planned: !fails && planned.test(first),
  };
}

function saysAtOnce(first: string, said: string): boolean {
  return first.length === said.length || asking.test(first) || quietAsk.test(first) || failsIn(first);
}

/** A fault is said, and not only that there is none. */
function failsIn(said: string): boolean {
  if (!failing.test(said) && !quietFault.test(said)) return false;
  const rest = said.replace(noFault, ' ').replace(perhaps, ' ');
  return failing.test(rest) || quietFault.test(rest);
}

function firstSentence(text: string): string {
  const end = text.search(/[。!?]|\.\s/);
  return end < 0 ? text : text.slice(0, end + 1);
}
