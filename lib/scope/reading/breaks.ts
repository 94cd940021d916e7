import { readHits } from '../../azure/services-find';
import { also, byTheWay, otherMatter } from './cues';
import { ordinal } from './lines';

/** A place within a line where something new may begin. `from`: UTF-16 offset in the line. */
interface Break {
  from: number;
  /** A number of a list that runs within the line, or the second of 「…件と、…件について」. */
  mark?: 'number' | 'pair';
}

/** What a sentence begins with that may be about something new. */
const openers = [otherMatter, byTheWay, also, ordinal];
const inlineNumber = /(^\s{0,8}|[。.!?::]\s{0,3})(\((\d)\)|(\d)[.)](?=[ \t]|[^\d\s.])|([\uE000-\uE008]))/g;
const pair =
  /件(?:と|(?:、|,)? ?(?:および|及び|ならびに|並びに))(?:、|,)? ?(?=[^。\n]{4,80}件(?:について|に関して|につきまして|、?(?:それぞれ|の ?[2二] ?[件点])))/g;

/** Where a line of prose falls apart: connector sentences, numbers within it, two matters in one sentence. Begins with 0. */
export function breaksOf(line: string): Break[] {
  const breaks = new Map<number, Break>([[0, { from: 0 }]]);
  for (const from of connectors(line)) breaks.set(from, { from });
  for (const found of line.matchAll(pair)) {
    const from = found.index + found[0].length;
    breaks.set(from, { from, mark: 'pair' });
  }
  for (const from of numbers(line)) breaks.set(from, { from, mark: 'number' });
  return [...breaks.values()].sort((a, b) => a.from - b.from);
}

/** A line is cut only where a sentence starts with a connector: "…。別件ですが、…". */
function connectors(line: string): number[] {
  const starts: number[] = [];
  for (const end of line.matchAll(
    /[。！!？?]\s{0,3}|\.\s{1,3}(?=[A-Z]|(?:also|another|one more|by the way|btw|other|and also|second|third|last|next|then there|ps|we also|i also)[ ,:])|[:;]\s{1,3}(?=(?:first|second|third)(?:ly)?,)/g,
  )) {
    const from = end.index + end[0].length;
    const rest = line.slice(from, from + 80);
    if (/p\. ?s\.\s{1,3}$/i.test(line.slice(Math.max(0, from - 8), from))) continue;
    if (from >= line.length) continue;
    if (openers.some((opener) => opener.test(rest)) || namesAnother(line, from)) starts.push(from);
  }
  return starts;
}

/** The sentence begins with a service that the line has not named before. */
function namesAnother(line: string, from: number): boolean {
  if (/(?:^|[^\dA-Za-z])\d{1,2}[.)]\s{1,3}$/.test(line.slice(Math.max(0, from - 8), from))) return false;
  const stop = /[。!?]|\.\s/.exec(line.slice(from, from + 120));
  const sentence = line.slice(from, from + (stop ? stop.index : 120));
  const named = readHits(sentence).filter(({ weak }) => !weak);
  if (named.length === 0) return false;
  const before = new Set(readHits(line.slice(0, from)).flatMap(({ ids }) => ids));
  return before.size > 0 && named.every(({ ids }) => !ids.some((id) => before.has(id)));
}

/** `(1) … (2) …` at the beginnings of sentences, counted without a gap. */
function numbers(line: string): number[] {
  const starts: number[] = [];
  for (const found of line.matchAll(inlineNumber)) {
    const [all, before, , bracketed, plain, circled] = found;
    const number = Number(bracketed ?? plain) || (circled?.charCodeAt(0) ?? 0) - 0xdfff;
    if (number === starts.length + 1 && all) starts.push(found.index + (before?.length ?? 0));
  }
  return starts.length > 1 ? starts : [];
}
