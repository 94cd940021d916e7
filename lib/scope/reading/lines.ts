import { isJapanese } from '../../text/characters';
import { greeting, templateLabel } from './cues';

/** What a stretch of text is. Only prose, items and headings can start a new problem. */
export type SegmentKind = 'prose' | 'item' | 'heading' | 'label' | 'greeting' | 'log';

const item =
  /^\s{0,12}[\uE000-\uE013]|^\s{0,12}(?:[-*•・●○◆◇▪>]\s?|\(?(\d{1,2})[.)]\s{0,3}(?=\D)|\(?([a-eA-Eア-オ])\)\s{0,3}|(?:Q|No\.? ?|#)(\d{1,2})\s?[.::)]?\s)/;
const numbered =
  /^[\s■●◆◇□○【[<(#*]{0,8}(?:質問|問題|問い合わせ|問合せ|お問い合わせ|依頼|相談|事象|現象|症状|不具合|障害|要望|件名|その|issue|problem|question|request|topic|case|part|item|matter|point|inquiry)\s{0,2}(?:no\.? ?|number )?[#(]?(\d{1,2}|[A-E](?![A-Za-z])|[\uE000-\uE013]|one(?![A-Za-z])|two(?![A-Za-z])|three(?![A-Za-z])|four(?![A-Za-z]))(?!\d|[/年月日]|[:.]\d)/i;
/** 【1】, [2], <3>, ■1: a number in brackets that stands for itself. */
const bracketed = /^\s{0,8}(?:[【[<](\d{1,2})[】\]>]|[■●◆◇□][ ]?(\d)[.)::]?\s)\s{0,3}\S/;
/** 1 点目, first: numbers that also stand within a line. */
export const ordinal =
  /^[\s■●◆【・-]{0,6}(?:([1-9一二三四五]) ?(?:つ目|点目|件目|番目)|(first|second|third)(?:ly)?[,:]|まず、|次に、)/i;
const heading =
  /^(?:#{1,6}\s|[■●◆◇□▼▲★]\s{0,3}\S|【[^】]{1,40}】|\[[^\]]{1,40}\]\s{0,3}$|<[^>]{1,40}>\s{0,3}$|\*\*[^*]{1,60}\*\*:?\s{0,3}$|={2,6} ?\S)/;
const logLine =
  /^\s{0,40}(?:\[?\d{4}[-/]\d{1,2}[-/]\d{1,2}[T ]\d{1,2}:\d{2}:\d{2}|\[\d{2}:\d{2}:\d{2}|(?:at|Caused by:|File ")\s?[\w$.<>]{3,200}[(".:]|(?:INFO|WARN|WARNING|ERROR|DEBUG|FATAL|TRACE)[\s:\]]|[$>]\s\S|PS [A-Z]?:?[\\>]|(?:az|kubectl|terraform|docker|helm|curl|nslookup|ping|dig|sudo|npm|dotnet|func|git|psql|sqlcmd|azcopy|Get-Az\w*|New-Az\w*|Set-Az\w*|Test-NetConnection|tracert|SELECT|AzureDiagnostics)\s[\w'"./\\|*@$-]|[{}[\]<"]|\/subscriptions\/|[\w.-]{1,60}=\S|\|)/;

/** ① … ⑳ would fold into plain digits and be lost as marks of a list; as private characters they keep their place. */
export function keepCircled(text: string): string {
  return text.replace(/[①-⑳]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0x2460 + 0xe000));
}

/** What a line is, seen alone. */
export function kindOf(line: string): SegmentKind {
  const bare = line.trim();
  if (bare.length < 80 && greeting.test(bare)) return 'greeting';
  if (numbered.test(line) || bracketed.test(line)) return 'heading';
  if (bare.length <= 24 && ordinal.test(line) && /[^。.、,!?]$/.test(bare)) return 'heading';
  if (heading.test(bare)) return isLabel(bare) ? 'label' : 'heading';
  if (logLine.test(line) && !isJapaneseSentence(line) && !isEnglishSentence(bare)) return 'log';
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

/** "docker push ends with …, pulls are fine." is a sentence about a command. */
function isEnglishSentence(bare: string): boolean {
  if (!/^[a-z]{2,9} /.test(bare) || !/[a-z]{2}[.!?]$/.test(bare)) return false;
  return (bare.match(/ (?:the|an?|is|are|was|for|with|from|to|and|but|only|not|since) /g)?.length ?? 0) > 1;
}

/** The number that a line begins with: 2., (2), ②, 質問2, Issue B, second. */
export function numberOf(line: string): number | undefined {
  const circled = /^\s{0,12}([\uE000-\uE013])/.exec(line)?.[1];
  if (circled) return toNumber(circled);
  const found = item.exec(line) ?? numbered.exec(line) ?? bracketed.exec(line);
  return toNumber(found?.[1] ?? found?.[2] ?? found?.[3]) ?? ordinalOf(line);
}

/** The number that a sentence begins with: 1 点目, second. */
export function ordinalOf(sentence: string): number | undefined {
  const found = ordinal.exec(sentence);
  return toNumber(found?.[1] ?? found?.[2]);
}

const ordinals = ['', 'first', 'second', 'third'];
const cardinals = ['', 'one', 'two', 'three', 'four'];

function toNumber(digits: string | undefined): number | undefined {
  if (!digits) return undefined;
  if (/[\uE000-\uE013]/.test(digits)) return digits.charCodeAt(0) - 0xe000 + 1;
  const word = Math.max(ordinals.indexOf(digits.toLowerCase()), cardinals.indexOf(digits.toLowerCase()));
  const letter = /^[A-E]$/i.test(digits) ? digits.toUpperCase().charCodeAt(0) - 64 : 0;
  const kanji = '〇一二三四五'.indexOf(digits);
  const kana = '〇アイウエオ'.indexOf(digits);
  return Math.max(word, letter, kanji, kana) || Number(digits);
}
