import type { SegmentKind } from './lines';
import { memoryOf } from './memory';
import { isFence, segmentsOf } from './segments';

/** One sentence of a folded text, or a line where it holds no end of one. UTF-16 offsets in the folded text. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
  kind: SegmentKind;
  /** The first of its line. */
  begins: boolean;
  /** The first after a blank line. */
  paragraph: boolean;
  /** An item of a list, or one with a number. */
  listed: boolean;
  /** One of several things that a single sentence asks for. */
  series: boolean;
}

/** A sentence as its line tells it. UTF-16 offsets in the line, end excluded. */
type InLine = Omit<Sentence, 'paragraph'>;

const lines = memoryOf(readLine);

/** A new analysis begins: lines that the last one did not hold are forgotten. */
export function turnLines(): void {
  lines.turn();
}

/** The sentences of a folded text, without logs and greetings, blanks at either end left out. */
export function sentencesOf(folded: string): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  let paragraph = true;
  let fenced = false;
  const all = folded.split('\n');
  for (const [index, line] of all.entries()) {
    const fence = isFence(line);
    if (fence) fenced = !fenced;
    const title = underline.test(all[index + 1] ?? '');
    for (const one of fenced || fence || title ? [] : lines.of(line)) {
      // Written out: copying with `...` takes longer than all else here.
      const { text, kind, begins, listed, series } = one;
      const [start, end] = [at + one.start, at + one.end];
      sentences.push({ start, end, text, kind, begins, listed, series, paragraph: paragraph && begins });
    }
    paragraph = line.trim() === '';
    at += line.length + 1;
  }
  return sentences;
}

/** Makes the line above it a heading. */
const underline = /^(?:={3,200}|-{3,200})\s{0,3}$/;

function readLine(line: string): InLine[] {
  return segmentsOf(line).flatMap(({ kind, start, text, number }) => {
    if (kind === 'log' || kind === 'greeting') return [];
    return stretches(text).flatMap(([from, to, series]): InLine[] => {
      const inner = text.slice(from, to);
      const bare = inner.trim();
      if (!bare) return [];
      const at = start + from + inner.indexOf(bare);
      const listed = from === 0 && (kind === 'item' || number !== undefined);
      const begins = start + from === 0;
      return [{ start: at, end: at + bare.length, text: bare, kind, begins, listed, series }];
    });
  });
}

type Piece = [from: number, to: number, series: boolean];

/** Where the sentences of a line begin and end. A full stop ends one only before a capital: "e.g. this" does not. */
function stretches(line: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const mark of line.matchAll(
    /[。!?]{1,8}[)」』]{0,2}\s{0,8}|[.][)"]?\s{1,4}(?=[A-Z"(])|;\s{1,4}(?=(?:and )?(?:how|which|what|is|are|can|could|does|do|why|where|when|should|will)\b)/g,
  )) {
    const to = mark.index + mark[0].length;
    if (isNumber(line.slice(from, to)) || isInAddress(line, mark.index)) continue;
    found.push(...asked(line, from, to));
    from = to;
  }
  if (from < line.length) found.push(...asked(line, from, line.length));
  return found;
}

/** 「…方法と、…かどうか、…手順を教えてください」: what one sentence asks for, thing by thing. */
function asked(line: string, from: number, to: number): Piece[] {
  const said = line.slice(from, to);
  if (/;\s{0,4}$/.test(said)) return [[from, to, opensQuestion.test(said)]];
  if (!endsAsking.test(said)) return [[from, to, false]];
  const cuts = [...said.matchAll(asksThing)].map(({ index, 0: { length } }) => from + index + length);
  const starts = [from, ...cuts];
  return starts.map((start, index) => [start, starts[index + 1] ?? to, cuts.length > 0]);
}

const opensQuestion = /(?:^|: ?|[.!] )(?:and )?(?:how|which|what|why|where|when) [a-z]/i;
const endsAsking =
  /(?:を|につい?て|も)、?(?:ご?(?:教え|教示|教授|説明|回答|案内)|お?知らせ|伺い|知りたい|確認)[^。]{0,24}。?\s{0,4}$/;
const asksThing =
  /(?:(?:か(?:どうか)?|方法|手順|理由|条件|設定|違い|上限|サイズ|考え方|料金|可否|有無|タイミング|仕様|要件)(?:と、?|及び|および|ならびに|並びに)、?|(?:かどうか|方法|手順|理由|条件|違い|上限|サイズ|考え方|要件)、|か、(?=[^。]{4,60}か(?:を|に|ど|、|と)))(?=[^、。]{4})(?!なければ|ない|ある(?:場合|なら)|あれば|可能(?:な|で)|その|それ)/g;

/** `1. How …`: the stop after the number of an item ends no sentence. */
function isNumber(piece: string): boolean {
  return /^\s{0,12}(?:[(#]|Q|No)?\d{0,3}[.)\s]{0,6}$/i.test(piece);
}

/** `https://…/list?view=all`: a letter follows at once. */
function isInAddress(line: string, at: number): boolean {
  return line[at] === '?' && /^[!-~]\?[A-Za-z0-9=&]/.test(line.slice(at - 1, at + 2));
}
