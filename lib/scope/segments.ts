import { isJapanese } from '../text/characters';
import { also, byTheWay, greeting, otherMatter, templateLabel } from './cues';

/** What a stretch of text is. Only prose, items and headings can start a new problem. */
export type SegmentKind = 'prose' | 'item' | 'heading' | 'label' | 'greeting' | 'log';

/** One line, or the rest of a line from a connector ("別件ですが") on. UTF-16 offsets in the folded text, end excluded. */
export interface Segment {
  kind: SegmentKind;
  start: number;
  end: number;
  text: string;
  /** A blank line stands before. */
  paragraph: boolean;
  /** `1.`, `(2)`, `Issue 1:`, 質問1: the number in a list that the person made. */
  number?: number;
}

const fence = /^\s{0,8}(?:```|~~~)/;
const item =
  /^\s{0,12}[\uE000-\uE013]|^\s{0,12}(?:[-*•・●○◆◇▪>]\s?|\(?(\d{1,2})[.)]\s{0,3}(?=\D)|(?:Q|No\.? ?|#)(\d{1,2})\s?[.::)]?\s)/;
const numbered =
  /^[\s■●◆◇□○【[<#*]{0,8}(?:質問|問題|問い合わせ|問合せ|お問い合わせ|依頼|相談|事象|要望|件名|その|issue|problem|question|request|topic|case|part|item)\s{0,2}[#(]?(\d{1,2}|[A-E](?![A-Za-z]))(?!\d|[/年月日]|[:.]\d)/i;
const ordinal =
  /^[\s■●◆【・-]{0,6}(?:([1-9一二三四五])(?:つ目|点目|件目|番目)|(first|second|third)(?:ly)?[,:]|まず、|次に、)/i;
const heading =
  /^(?:#{1,6}\s|[■●◆◇□▼▲★]\s{0,3}\S|【[^】]{1,40}】|\[[^\]]{1,40}\]\s{0,3}$|<[^>]{1,40}>\s{0,3}$|\*\*[^*]{1,60}\*\*:?\s{0,3}$|={2,6} ?\S)/;
const logLine =
  /^\s{0,40}(?:\[?\d{4}[-/]\d{1,2}[-/]\d{1,2}[T ]\d{1,2}:\d{2}:\d{2}|\[\d{2}:\d{2}:\d{2}|(?:at|Caused by:|File ")\s?[\w$.<>]{3,200}[(".:]|(?:INFO|WARN|WARNING|ERROR|DEBUG|FATAL|TRACE)[\s:\]]|[$>]\s\S|PS [A-Z]?:?[\\>]|(?:az|kubectl|terraform|docker|helm|curl|nslookup|ping|dig|sudo|npm|dotnet|func|git|psql|sqlcmd|azcopy|Get-Az\w*|New-Az\w*|Set-Az\w*|Test-NetConnection|tracert|SELECT|AzureDiagnostics)\s[\w'"./\\|*@$-]|[{}[\]<"]|\/subscriptions\/|[\w.-]{1,60}=\S|\|)/;

/** ① … ⑳ would fold into plain digits and be lost as marks of a list; as private characters they keep their place. */
export function keepCircled(text: string): string {
  return text.replace(/[①-⑳]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0x2460 + 0xe000));
}

/** Cuts a folded text into segments: lines, and connector sentences within a line. Blank lines leave no segment. */
export function segment(folded: string): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  let paragraph = true;
  let fenced = false;
  for (const line of folded.split('\n')) {
    const start = at;
    at += line.length + 1;
    if (fence.test(line)) fenced = !fenced;
    if (line.trim() === '') {
      paragraph = true;
      continue;
    }
    const kind = fenced || fence.test(line) ? 'log' : kindOf(line);
    for (const piece of kind === 'prose' || kind === 'item'
      ? sentencesWithConnector(line)
      : [[0, line.length] as const]) {
      segments.push(
        toSegment(line, start, piece, piece[0] === 0 ? kind : 'prose', paragraph && piece[0] === 0),
      );
    }
    paragraph = false;
  }
  return segments;
}

function toSegment(
  line: string,
  lineStart: number,
  [from, to]: readonly [number, number],
  kind: SegmentKind,
  paragraph: boolean,
): Segment {
  const text = line.slice(from, to);
  const number = from === 0 ? numberOf(line) : undefined;
  return { kind, start: lineStart + from, end: lineStart + to, text, paragraph, number };
}

function kindOf(line: string): SegmentKind {
  const bare = line.trim();
  if (bare.length < 80 && greeting.test(bare)) return 'greeting';
  if (numbered.test(line)) return 'heading';
  if (heading.test(bare)) return isLabel(bare) ? 'label' : 'heading';
  if (logLine.test(line) && !isJapaneseSentence(line)) return 'log';
  if (isLabel(bare) && /^.{1,30}[::](?:\s|$)/.test(bare)) return 'label';
  if (/^.{2,48}[::]$/.test(bare)) return isLabel(bare) ? 'label' : 'prose';
  return item.test(line) ? 'item' : 'prose';
}

function isLabel(bare: string): boolean {
  return templateLabel.test(unmarked(bare));
}

/** A heading without its marks: `■ 事象` is 事象. */
export function unmarked(line: string): string {
  return line.trim().replace(/^[#■●◆◇□▼▲★【[<*=・\-\s]{0,8}(?:\(?\d{1,2}[.)]\s?)?/, '');
}

/** A log line with half a sentence of Japanese in it is prose that begins with a mark. */
function isJapaneseSentence(line: string): boolean {
  let count = 0;
  for (let at = 0; at < line.length && at < 200; at++) if (isJapanese(line.charCodeAt(at))) count++;
  return count > 12;
}

function numberOf(line: string): number | undefined {
  const circled = /^\s{0,12}([\uE000-\uE013])/.exec(line)?.[1];
  if (circled) return circled.charCodeAt(0) - 0xe000 + 1;
  const found = item.exec(line) ?? numbered.exec(line) ?? ordinal.exec(line);
  const digits = found?.[1] ?? found?.[2];
  if (!digits) return undefined;
  const word = ['', 'first', 'second', 'third'].indexOf(digits.toLowerCase());
  const letter = /^[A-E]$/i.test(digits) ? digits.toUpperCase().charCodeAt(0) - 64 : 0;
  const kanji = '〇一二三四五'.indexOf(digits);
  return Math.max(word, letter, kanji) || Number(digits);
}

/** A line is cut only where a sentence starts with a connector: "…。別件ですが、…". */
function sentencesWithConnector(line: string): (readonly [number, number])[] {
  const starts = [0];
  for (const end of line.matchAll(/[。！!？?]\s{0,3}|\.\s{1,3}(?=[A-Z])/g)) {
    const from = end.index + end[0].length;
    const rest = line.slice(from, from + 80);
    if (from < line.length && (otherMatter.test(rest) || byTheWay.test(rest) || also.test(rest)))
      starts.push(from);
  }
  return starts.map((from, index) => [from, starts[index + 1] ?? line.length] as const);
}
