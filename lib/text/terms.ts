import { isKatakana, isLatin, isSeparator, lower } from './characters';

/** A name to look for. Blanks and hyphens between its words are optional in the text, as are an English plural s and a long mark at the end of a katakana word. */
export interface Term<Value> {
  text: string;
  value: Value;
  /** `VM`, not `vm`. */
  exact?: boolean;
  /** Not inside a longer katakana word: モニター is not in モニタリング. */
  whole?: boolean;
  /** Letters and digits may go on behind it (`any`), or a digit must: the `AADSTS` of AADSTS50105. */
  goesOn?: 'any' | 'digits';
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

/**
 * A letter tree: where to go on with the next letter, directly or after a blank, and the terms that end here. It grows where
 * a text leads: most of thousands of terms never begin in anyone's text, and whole it would be ten megabytes.
 */
interface Node<Value> {
  /** How many letters lead here. */
  depth: number;
  /** Terms that lead here and are not in branches yet. */
  waiting?: Pattern<Value>[];
  next?: Map<number, Node<Value>>;
  joined?: Map<number, Node<Value>>;
  ends?: Pattern<Value>[];
}

type Finder<Value> = (folded: string) => TermHit<Value>[];

/** Builds a finder for many terms at once: one pass over the text. The longest term wins and uses up its span. */
export function termFinder<Value>(terms: readonly Term<Value>[]): Finder<Value> {
  const root: Node<Value> = { depth: 0, waiting: terms.map(compile) };
  grow(root);
  return (folded) => {
    const low = lower(folded);
    const hits: TermHit<Value>[] = [];
    for (let at = 0; at < low.length; at++) {
      const code = low.charCodeAt(at);
      const node = root.next?.get(code);
      if (!node || (isLatin(code) && isLatin(low.charCodeAt(at - 1)))) continue;
      const hit = longest(folded, low, at, at + 1, node);
      if (!hit) continue;
      hits.push(hit);
      at = hit.end - 1;
    }
    return hits;
  };
}

/** The longest term that starts at `start`, when the walk through the tree has come to `at`. */
function longest<Value>(
  folded: string,
  low: string,
  start: number,
  at: number,
  node: Node<Value>,
): TermHit<Value> | undefined {
  if (node.waiting) grow(node);
  let best: TermHit<Value> | undefined;
  const direct = node.next?.get(low.charCodeAt(at));
  if (direct) best = longest(folded, low, start, at + 1, direct);
  if (node.joined) {
    const after = afterJoint(low, at);
    const joined = node.joined.get(low.charCodeAt(after));
    const hit = joined && longest(folded, low, start, after + 1, joined);
    if (hit && hit.end > (best?.end ?? 0)) best = hit;
  }
  if (best) return best;
  for (const pattern of node.ends ?? []) {
    const end = edges(low, start, goneOn(low, at, pattern.goesOn), pattern.whole === true);
    if (end > 0 && (!pattern.exact || isExact(folded.slice(start, at), pattern.text)))
      return { value: pattern.value, start, end };
  }
  return undefined;
}

/** Where the word ends that goes on behind a term; 0 where it must go on and does not. */
function goneOn(low: string, from: number, goesOn: 'any' | 'digits' | undefined): number {
  if (!goesOn) return from;
  const next = low.charCodeAt(from);
  if (goesOn === 'digits' && !(next >= 48 && next <= 57)) return 0;
  let end = from;
  while (isLatin(low.charCodeAt(end)) || (low[end] === '_' && isLatin(low.charCodeAt(end + 1)))) end++;
  return end;
}

/** Gives each waiting term its branch. */
function grow<Value>(node: Node<Value>): void {
  const { depth, waiting = [] } = node;
  node.waiting = undefined;
  for (const pattern of waiting) {
    if (pattern.letters.length === depth) {
      node.ends = [...(node.ends ?? []), pattern];
      continue;
    }
    const way = pattern.joints[depth] ? 'joined' : 'next';
    const branches = node[way] ?? new Map<number, Node<Value>>();
    node[way] = branches;
    const code = pattern.letters.charCodeAt(depth);
    const branch = branches.get(code);
    if (branch) branch.waiting?.push(pattern);
    else branches.set(code, { depth: depth + 1, waiting: [pattern] });
  }
  // Clear names before those that only count as whole words.
  node.ends?.sort((a, b) => Number(a.whole ?? false) - Number(b.whole ?? false));
}

function isExact(written: string, term: string): boolean {
  return written.replace(/[\s_-]/g, '') === term.replace(/[\s_-]/g, '');
}

function afterJoint(low: string, from: number): number {
  let at = from;
  if (low[at] === 'ー') at++;
  for (let blanks = 0; blanks < 3 && isSeparator(low.charCodeAt(at)); blanks++) at++;
  return at;
}

function edges(low: string, start: number, from: number, whole: boolean): number {
  if (from === 0) return 0;
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
  const text = lower(term.text.normalize('NFKC'));
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
