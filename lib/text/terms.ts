import { isKatakana, isLatin, isSeparator, lower } from './characters';

/** A name to look for. Blanks and hyphens between its words are optional in the text, as are an English plural s and a long mark at the end of a katakana word. */
export interface Term<Value> {
  text: string;
  value: Value;
  /** `VM`, not `vm`. */
  exact?: boolean;
  /** Not inside a longer katakana word: モニター is not in モニタリング. */
  whole?: boolean;
}

/** Where a term stands in the folded text: UTF-16 offsets, end excluded. */
export interface TermHit<Value> {
  value: Value;
  start: number;
  end: number;
}

interface Pattern<Value> extends Term<Value> {
  letters: string;
  /** Before which letters a new word begins, so that a blank may stand there. */
  joints: boolean[];
}

type Finder<Value> = (folded: string) => TermHit<Value>[];

/**
 * Builds a finder for many terms at once: one pass over the text, candidates by their first two characters.
 * The longest term wins and uses up its span.
 */
export function termFinder<Value>(terms: readonly Term<Value>[]): Finder<Value> {
  const buckets = new Map<number, Pattern<Value>[]>();
  const firsts = new Set<number>();
  for (const pattern of terms.map(compile).sort((a, b) => b.letters.length - a.letters.length)) {
    const key = bucketOf(pattern);
    firsts.add(key >> 16);
    buckets.set(key, [...(buckets.get(key) ?? []), pattern]);
  }
  return (folded) => {
    const low = lower(folded);
    const hits: TermHit<Value>[] = [];
    for (let at = 0; at < low.length; at++) {
      const code = low.charCodeAt(at);
      if (!firsts.has(code) || (isLatin(code) && isLatin(low.charCodeAt(at - 1)))) continue;
      const near = buckets.get((code << 16) | low.charCodeAt(at + 1));
      const hit = best(folded, low, at, near) ?? best(folded, low, at, buckets.get(code << 16));
      if (!hit) continue;
      hits.push(hit);
      at = hit.end - 1;
    }
    return hits;
  };
}

function best<Value>(folded: string, low: string, at: number, patterns: Pattern<Value>[] | undefined) {
  for (const pattern of patterns ?? []) {
    const end = matchEnd(pattern.exact ? folded : low, low, at, pattern);
    if (end > 0) return { value: pattern.value, start: at, end };
  }
  return undefined;
}

/** The offset after the term, or 0 where it does not stand here. */
function matchEnd<Value>(text: string, low: string, start: number, pattern: Pattern<Value>): number {
  const { letters, joints, whole } = pattern;
  let at = start;
  for (let index = 0; index < letters.length; index++) {
    if (joints[index]) at = afterJoint(low, at);
    if (text.charCodeAt(at) !== letters.charCodeAt(index)) return 0;
    at++;
  }
  return edges(low, start, at, whole === true);
}

function afterJoint(low: string, from: number): number {
  let at = from;
  if (low[at] === 'ー') at++;
  for (let blanks = 0; blanks < 3 && isSeparator(low.charCodeAt(at)); blanks++) at++;
  return at;
}

function edges(low: string, start: number, from: number, whole: boolean): number {
  let end = from;
  const last = low.charCodeAt(end - 1);
  if (isKatakana(last) && low[end] === 'ー') end++;
  if (isLatin(last) && low[end] === 's' && !isLatin(low.charCodeAt(end + 1))) end++;
  if (isLatin(last) && isLatin(low.charCodeAt(end))) return 0;
  if (low[start] === '.' && !isLatin(low.charCodeAt(start - 1))) return 0;
  if (!whole) return end;
  if (isKatakana(last) && isKatakana(low.charCodeAt(end))) return 0;
  return isKatakana(low.charCodeAt(start)) && isKatakana(low.charCodeAt(start - 1)) ? 0 : end;
}

/** Long marks at the end of a word are dropped here and skipped in the text. */
function compile<Value>(term: Term<Value>): Pattern<Value> {
  const text = (term.exact ? term.text : lower(term.text)).normalize('NFKC');
  let letters = '';
  const joints: boolean[] = [];
  let joint = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const longEnd = text[at] === 'ー' && !isKatakana(text.charCodeAt(at + 1));
    if (isSeparator(code) || longEnd) joint = true;
    else {
      joints[letters.length] =
        letters !== '' && (joint || scriptOf(code) !== scriptOf(text.charCodeAt(at - 1)));
      letters += text[at];
      joint = false;
    }
  }
  return { ...term, letters, joints };
}

function scriptOf(code: number): number {
  if (code < 0x80) return 0;
  return isKatakana(code) ? 1 : 2;
}

function bucketOf<Value>({ letters, joints }: Pattern<Value>): number {
  const second = joints[1] || letters.length < 2 ? 0 : lower(letters).charCodeAt(1);
  return (lower(letters).charCodeAt(0) << 16) | second;
}
