import { relationOf, serviceById } from '../azure/services';
import { type Naming, readServices } from '../azure/services-find';
import { fold } from '../text/fold';
import {
  alternative,
  answered,
  mayAskSide,
  ofSides,
  otherChoice,
  otherSides,
  whichSide,
} from './between-cues';
import { failing } from './cues';
import type { Stretch, Surroundings } from './stretch';
import { companions } from './weights';

/** One problem that lies between two services of different teams, of which the writer wants to hear from both. */
export interface Between {
  /** Ids of the services. */
  left: string;
  right: string;
  /** Where they are named, and the words that put the problem between them. Original offsets. */
  names: readonly [Stretch, Stretch];
  cue: Stretch;
}

/** The two services that a problem lies between; `undefined` where it does not, or in doubt. */
export function findBetween(description: string, { services = [] }: Surroundings = {}): Between | undefined {
  const { text, original } = fold(description);
  if (!mayAskSide.test(text)) return undefined;
  const cues = sentencesThatAsk(text);
  if (cues.length === 0) return undefined;
  const named = readServices(text, services).filter(({ id }) => !serviceById(id).tool);
  for (const { sentence, cue } of cues) {
    const pair = pairFor(text, named, sentence, mustName(text, cue));
    if (!pair) continue;
    const [left, right] = pair;
    return {
      left: left.id,
      right: right.id,
      names: [original(left.start, left.end), original(right.start, right.end)],
      cue: original(cue.start, cue.end),
    };
  }
  return undefined;
}

interface Asking {
  sentence: Stretch;
  cue: Stretch;
}

/** Sentences that ask on which side the trouble is. */
function sentencesThatAsk(text: string): Asking[] {
  const found: Asking[] = [];
  for (const match of text.matchAll(whichSide)) {
    const cue = { start: match.index, end: match.index + match[0].length };
    const sentence = around(text, cue);
    const said = text.slice(sentence.start, sentence.end);
    const open = !alternative.test(match[0]) || isWrong.test(text);
    if (open && !otherChoice.test(said) && !answered.test(said)) found.push({ sentence, cue });
  }
  return found;
}

/** Whether the words of a question might ask anything: then the two services must stand in it. */
function mustName(text: string, { start, end }: Stretch): boolean {
  const cue = text.slice(start, end);
  return alternative.test(cue) && !ofSides.test(cue);
}

/** The two sides: those that the question names, one that it names and the only other, or else those that the text is about. */
function pairFor(
  text: string,
  named: readonly Naming[],
  sentence: Stretch,
  inQuestion: boolean,
): [Naming, Naming] | undefined {
  const inside = named.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const beside = sidesOf(inside);
  if (beside.length > 1) return pairOf(beside);
  const [one] = beside;
  if (inQuestion)
    return (
      one &&
      withOther(
        text,
        one,
        named.filter(({ weak, end }) => !weak && end <= sentence.end),
      )
    );
  if (otherSides.test(text.slice(sentence.start, sentence.end))) return undefined;
  const before = named.filter(({ end }) => end <= sentence.end);
  const clear = before.filter(({ weak }) => !weak);
  const main = clear.filter(({ id }) => !companions.has(id));
  const choices = [clear, main].map(sidesOf).map(pairOf);
  return (
    choices.find((pair) => pair !== undefined) ??
    ofTwoTeams(sidesOf(before)) ??
    (twoSides.test(text.slice(sentence.start, sentence.end)) ? pairOf(sidesOf(before)) : undefined) ??
    (one && withOther(text, one, main)) ??
    pairOf(inOneSentence(text, main))
  );
}

/** The question itself speaks of two sides: 「ゲートウェイ側と Firewall 側の」. */
const twoSides = /側(?:と|か|なのか)、?[^。\n]{2,24}側|\bboth (?:sides|ends)\b/i;

/** The side that the question names, and the one that it stands beside elsewhere. */
function withOther(text: string, one: Naming, named: readonly Naming[]): [Naming, Naming] | undefined {
  const others = sidesOf(named.filter(({ id }) => !isOneSide(id, one.id)));
  const first = around(text, named[0] ?? one);
  const [other, ...more] = others.filter(({ start }) => start >= first.start && start <= first.end);
  return other && more.length === 0 ? [other, one] : undefined;
}

/** Where the text names more than two, the last sentence that names two: "App Service loses its connections to Redis". */
function inOneSentence(text: string, named: readonly Naming[]): Naming[] {
  const ends = [...new Set(named.map((naming) => around(text, naming).start))].reverse();
  for (const from of ends) {
    const sides = sidesOf(named.filter((naming) => around(text, naming).start === from));
    if (sides.length > 1) return sides;
  }
  return [];
}

function pairOf([left, right, ...others]: readonly Naming[]): [Naming, Naming] | undefined {
  return left && right && others.length === 0 ? [left, right] : undefined;
}

/** Where the question itself names none, only two teams make two sides. */
function ofTwoTeams(sides: readonly Naming[]): [Naming, Naming] | undefined {
  const pair = pairOf(sides);
  return pair && !ofOneTeam(pair[0].id, pair[1].id) ? pair : undefined;
}

/** The first naming of each service; those of one team that belong together count as one. */
function sidesOf(named: readonly Naming[]): Naming[] {
  const sides: Naming[] = [];
  for (const naming of named) if (!sides.some(({ id }) => isOneSide(id, naming.id))) sides.push(naming);
  return sides;
}

function isOneSide(a: string, b: string): boolean {
  return a === b || (relationOf(a, b) === 'joint' && ofOneTeam(a, b));
}

function ofOneTeam(a: string, b: string): boolean {
  return serviceById(a).team === serviceById(b).team;
}

function around(text: string, { start, end }: Stretch): Stretch {
  const before = text.slice(Math.max(0, start - 300), start);
  const from = start - before.length + (/^[\s\S]{0,300}(?:[。\n]|[.!?]\s)/.exec(before)?.[0].length ?? 0);
  const after = /[。\n]|[.!?](?:\s|$)/.exec(text.slice(end, end + 300));
  return { start: from, end: after ? end + after.index + 1 : Math.min(text.length, end + 300) };
}

/** Something does not work, or not as it should. */
const isWrong = new RegExp(
  `${failing.source}|(?:[45]\\d\\d|遅|失わ|届か|切れ|二重|ループ|異な|違う|開いたまま|100 ?%)|\\b(?:lat(?:e|ency|encies)|delay\\w{0,2}|drop\\w{0,3}|los(?:e|es|ing|t)|seconds|minutes|gaps?|other totals|silent|skip\\w{0,4}|miss\\w{0,4}|frozen|freez\\w{0,3}|hang\\w{0,3}|twice|problem|issue|reappear|resets?|closes?|differ\\w{0,4})\\b`,
  'i',
);
