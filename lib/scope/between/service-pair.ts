import { relationOf, serviceById } from '../../azure/services';
import type { Naming } from '../../azure/services-find';
import { companions } from '../parts/weights';
import type { Stretch } from '../stretch';
import { otherSides } from './between-cues';

/** The two sides: those that the question names, one that it names and the only other, or else those that the text is about. */
export function pairFor(
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
  const first = sentenceAround(text, named[0] ?? one);
  const [other, ...more] = others.filter(({ start }) => start >= first.start && start <= first.end);
  return other && more.length === 0 ? [other, one] : undefined;
}

/** Where the text names more than two, the last sentence that names two: "App Service loses its connections to Redis". */
function inOneSentence(text: string, named: readonly Naming[]): Naming[] {
  const ends = [...new Set(named.map((naming) => sentenceAround(text, naming).start))].reverse();
  for (const from of ends) {
    const sides = sidesOf(named.filter((naming) => sentenceAround(text, naming).start === from));
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

/** The whole clause of a sentence that a stretch stands in: it begins and ends within no word. */
export function clauseAround(text: string, sentence: Stretch, { start, end }: Stretch): Stretch {
  const before = text.slice(sentence.start, start);
  const opening = [...before.matchAll(/[、;:。()「」]|,\s|\s[-–]\s/g)].at(-1);
  const from = opening ? sentence.start + opening.index + opening[0].length : sentence.start;
  const stop = /[、;。()」]|,\s|[.!](?=\s|$)|\n/.exec(text.slice(end, sentence.end));
  const whole = text
    .slice(from, stop ? end + stop.index : sentence.end)
    .replace(/, (?:please|kindly|(?:can|could|would) you)\b[^\n]{0,200}$/i, '');
  const lead = /^[\s・*-]{0,8}/.exec(whole)?.[0].length ?? 0;
  return { start: from + lead, end: from + whole.trimEnd().length };
}

/** The sentence that a stretch stands in. */
export function sentenceAround(text: string, { start, end }: Stretch): Stretch {
  const before = text.slice(Math.max(0, start - 300), start);
  const from = start - before.length + (/^[\s\S]{0,300}(?:[。\n]|[.!?]\s)/.exec(before)?.[0].length ?? 0);
  const after = /[。\n]|[.!?](?:\s|$)/.exec(text.slice(end, end + 300));
  return { start: from, end: after ? end + after.index + 1 : Math.min(text.length, end + 300) };
}
