import { lower } from '../text/characters';
import type { Folded } from '../text/fold';
import type { SecretKind } from './kinds';
import { literalFinder } from './literals';
import type { Pattern } from './pattern';

/** A secret in a text: UTF-16 offsets of exactly the secret, in the original text. */
export interface SecretMatch {
  kind: SecretKind;
  start: number;
  end: number;
}

/** Finds in a folded text; offsets are those of the original one. The more specific come first; some may share a place. */
export type Find = (folded: Folded) => SecretMatch[];

/**
 * Everything that the patterns find, the more specific first; offsets are those of the original text. One pattern is tried at all its
 * places before the next: that is twice as fast as all patterns at one place.
 */
export function finder(among: readonly Pattern<SecretKind>[]): Find {
  const all = [...new Set(among.flatMap(shortest))];
  const indexOf = new Map(all.map((literal, index) => [literal, index]));
  const attempts = among.map((pattern, rank): Attempt => {
    const { kind, expression, accept, back = 0 } = pattern;
    return {
      kind,
      expression,
      accept,
      back,
      literals: shortest(pattern).map((each) => indexOf.get(each) ?? 0),
      rank,
    };
  });
  const findLiterals = literalFinder(all);
  return (folded) => {
    const text = lower(folded.text);
    const hits: Hit[] = [];
    for (let from = 0; from < text.length; from += block) {
      // Filled: the engine looks much longer into lists with holes.
      const places: (number[] | undefined)[] = all.map(() => undefined);
      findLiterals(text, from, Math.min(from + block, text.length), (literal, at) => {
        const known = places[literal];
        if (known) known.push(at);
        else places[literal] = [at];
      });
      for (const attempt of attempts) {
        for (const literal of attempt.literals) {
          const here = places[literal];
          if (here) tryAt(here, folded, attempt, hits);
        }
      }
    }
    return hits.sort((a, b) => a.rank - b.rank).map(({ match }) => match);
  };
}

/** A pattern, ready to be tried. All have the same fields: the engine is several times slower with objects of many shapes. */
interface Attempt {
  kind: SecretKind;
  expression: RegExp;
  accept: Pattern['accept'];
  back: number;
  /** By their index. */
  literals: readonly number[];
  /** The place among all patterns: the first is the most specific. */
  rank: number;
}

interface Hit {
  rank: number;
  match: SecretMatch;
}

/** UTF-16 units looked through at a time: few enough to stay in the processor's nearest memory while one pattern follows another. */
const block = 16_384;

/** The literals of a pattern without those that begin with another one, which finds the same places. */
function shortest({ literals }: Pattern): string[] {
  return literals.filter(
    (literal) => !literals.some((other) => other !== literal && literal.startsWith(other)),
  );
}

function tryAt(places: readonly number[], folded: Folded, attempt: Attempt, hits: Hit[]): void {
  const { expression, back } = attempt;
  const { text } = folded;
  for (const at of places) {
    if (at < back) continue;
    expression.lastIndex = at - back;
    const match = expression.exec(text);
    if (match) keep(match, folded, attempt, hits);
  }
}

function keep(match: RegExpExecArray, folded: Folded, attempt: Attempt, hits: Hit[]): void {
  const { kind, accept, rank } = attempt;
  const group = match.findIndex((part, index) => index > 0 && part !== undefined);
  const [start, end] = match.indices?.[Math.max(group, 0)] ?? [0, 0];
  if (accept && !accept(folded.text.slice(start, end), folded.text.slice(end, end + 40), match)) return;
  hits.push({ rank, match: { kind, ...folded.original(start, end) } });
}
