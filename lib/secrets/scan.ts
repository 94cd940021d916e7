import { lower } from '../text/characters';
import { type Folded, fold } from '../text/fold';
import { unescaped } from './escaped';
import { hasExpired } from './expiry';
import { patterns, type SecretKind } from './kinds';
import { literalFinder } from './literals';
import type { Pattern } from './pattern';
import { joinWrapped } from './wrapped';

/** A secret in a text: UTF-16 offsets of exactly the secret, in the original text. */
export interface SecretMatch {
  kind: SecretKind;
  start: number;
  end: number;
}

/**
 * Finds every secret in a text, in order, without overlaps.
 * @param now the time to judge an expiry by, in ms since 1970; without it nothing has expired.
 */
export function scan(text: string, now?: number): SecretMatch[] {
  const read = unescaped(fold(text));
  const found = findAll(read);
  const joined = joinWrapped(read);
  for (const match of joined ? findWrapped(joined) : []) {
    // What spans a break is more than its first line; what only stands behind one is nothing new, mostly.
    if (/[\r\n]/.test(text.slice(match.start, match.end))) found.unshift(match);
    else found.push(match);
  }
  const kept = withoutOverlaps(found, text.length);
  return now === undefined ? kept : kept.map((match) => judged(match, text, now));
}

function judged(match: SecretMatch, text: string, now: number): SecretMatch {
  return match.kind === 'sas' && hasExpired(text, match, now) ? { ...match, kind: 'expired-sas' } : match;
}

type Find = (folded: Folded) => SecretMatch[];

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

/**
 * Everything that the patterns find, the more specific first; offsets are those of the original text. One pattern is tried at all its
 * places before the next: that is twice as fast as all patterns at one place.
 */
function finder(among: readonly Pattern<SecretKind>[]): Find {
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
      const places: (number[] | undefined)[] = [];
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

/** Keeps the first of those that share a place. */
function withoutOverlaps(found: readonly SecretMatch[], length: number): SecretMatch[] {
  if (found.length === 0) return [];
  const taken = new Uint8Array(length);
  const kept = found.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

/** Made at the first scan: a page without a form needs none. */
const findAll = lazily(() => finder(patterns));
const findWrapped = lazily(() => finder(patterns.filter((pattern) => pattern.wraps)));

function lazily(make: () => Find): Find {
  let find: Find | undefined;
  return (folded) => {
    find ??= make();
    return find(folded);
  };
}
