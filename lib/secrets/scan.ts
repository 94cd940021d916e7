import { type Folded, fold } from '../text/fold';
import { patterns, type SecretKind } from './kinds';
import type { Pattern } from './pattern';
import { joinWrapped } from './wrapped';

/** A secret in a text: UTF-16 offsets of exactly the secret, in the original text. */
export interface SecretMatch {
  kind: SecretKind;
  start: number;
  end: number;
}

/** Finds every secret in a text, in order, without overlaps. */
export function scan(text: string): SecretMatch[] {
  const folded = fold(text);
  const found = search(folded, patterns);
  const joined = joinWrapped(folded);
  if (joined) {
    for (const match of search(joined, wrapping)) {
      if (/[\r\n]/.test(text.slice(match.start, match.end))) found.unshift(match);
    }
  }
  return withoutOverlaps(found, text.length);
}

const wrapping = patterns.filter((pattern) => pattern.wraps);

/** Literal → the patterns (by rank) that begin there; each literal is looked for once. */
const byLiteral = new Map<string, number[]>();
patterns.forEach((pattern, rank) => {
  for (const literal of pattern.literals) byLiteral.set(literal, [...(byLiteral.get(literal) ?? []), rank]);
});

/** Everything that the wanted patterns find, the more specific first; offsets are those of the original text. */
function search(folded: Folded, wanted: readonly Pattern<SecretKind>[]): SecretMatch[] {
  // The one letter that changes length in lower case would shift every offset behind it.
  const lower = folded.text.replaceAll('İ', 'i').toLowerCase();
  const hits = patterns.map((): SecretMatch[] => []);
  for (const [literal, ranks] of byLiteral) {
    for (let at = lower.indexOf(literal); at >= 0; at = lower.indexOf(literal, at + 1)) {
      for (const rank of ranks) {
        const pattern = patterns[rank];
        const match = pattern && wanted.includes(pattern) && tryAt(folded, pattern, at);
        if (match) hits[rank]?.push(match);
      }
    }
  }
  return hits.flat();
}

function tryAt(folded: Folded, pattern: Pattern<SecretKind>, literalAt: number): SecretMatch | undefined {
  const { expression, accept, kind, back = 0 } = pattern;
  if (literalAt < back) return undefined;
  expression.lastIndex = literalAt - back;
  const match = expression.exec(folded.text);
  if (!match) return undefined;
  const group = match.findIndex((part, index) => index > 0 && part !== undefined);
  const [start, end] = match.indices?.[Math.max(group, 0)] ?? [0, 0];
  if (accept && !accept(folded.text.slice(start, end), folded.text.slice(end, end + 40), match))
    return undefined;
  return { kind, ...folded.original(start, end) };
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
