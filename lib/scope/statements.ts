import { otherList } from './cues';
import { kindOf, type SegmentKind, unmarked } from './lines';
import { memoryOf } from './memory';
import { areSiblings, findMentions, type Mention } from './resources';
import type { Stretch } from './stretch';
import { symptomIn } from './symptoms';

/** What a text says of one resource, or of several at once. Offsets in the folded text. */
export interface Statement {
  of: readonly Mention[];
  /** Where the statement begins: its line, sentence or clause. */
  start: number;
  /** The words about it; several where they stand apart. */
  said: Stretch[];
  /** It has a line, a row of a table or a heading of its own. */
  listed: boolean;
}

/**
 * Reads which stretch of a folded text speaks of which resource. Empty where the text puts resources into relation (one
 * calls the other, one is copied to the other): then it is one story.
 */
export function readStatements(text: string): Statement[] {
  looks.turn();
  const lines = linesOf(text);
  const all = lines.flatMap(({ start, mentions }) => mentions.map((mention) => moved(mention, start)));
  const keys = new Map(all.map((mention) => [mention.key, mention]));
  const opening = new Set(
    lines.filter(({ listed }) => listed).map(({ start, mentions }) => (mentions[0]?.start ?? -1) + start),
  );
  const listed = all.filter(({ start }) => opening.has(start));
  const isRow = (one: Mention) => listed.length > 1 && listed.includes(one) && fitsList(one, listed);
  const counted = all.filter((one) => isRow(one) || hasSibling(one, keys));
  if (counted.length === 0) return [];
  const reading: Reading = { text, mentions: counted, found: [], open: undefined, linked: false };
  for (const line of lines) readLine(reading, line);
  return reading.linked ? [] : reading.found;
}

/** Names at the head of the lines of one list are of one kind, unless they say otherwise: `crm-prod`, `hr-prod`. */
function fitsList(one: Mention, listed: readonly Mention[]): boolean {
  return listed.some((other) => other.key !== one.key && !other.type && !one.type);
}

function hasSibling(one: Mention, others: ReadonlyMap<string, Mention>): boolean {
  for (const other of others.values()) if (other.key !== one.key && areSiblings(one, other)) return true;
  return false;
}

function moved(mention: Mention, by: number): Mention {
  return { ...mention, start: mention.start + by, end: mention.end + by };
}

interface Reading {
  text: string;
  mentions: readonly Mention[];
  found: Statement[];
  /** The statement that the next sentence goes on with. */
  open: Statement | undefined;
  /** Two resources stand in relation. */
  linked: boolean;
}

interface Line extends Stretch, Look {
  said: string;
  /** A blank line stands before. */
  paragraph: boolean;
}

/** What a line is, seen alone. */
interface Look {
  kind: SegmentKind;
  /** Its marks make it stand alone. */
  listed: boolean;
  /** What follows is about it. */
  heads: boolean;
  /** It begins a section; `aside`: one on what was tried or how things are set up. */
  section: boolean;
  aside: boolean;
  /** Offsets in the line. */
  mentions: readonly Mention[];
}

const looks = memoryOf((said: string): Look => {
  const kind = /^\s{0,4}\|/.test(said) ? 'item' : kindOf(said);
  const quiet = kind === 'log' || kind === 'greeting';
  const mentions = quiet ? [] : findMentions(said);
  const heading = kind === 'heading' || kind === 'label';
  const section = heading || standsOver(said);
  return {
    kind,
    mentions,
    section,
    listed: kind === 'item' || kind === 'heading' || /^\s{0,8}[^\s。]{1,40} ?[::] ?\S/.test(said),
    heads: heading || isName(said, mentions),
    aside: section && otherSection.test(unmarked(said).slice(0, 40)),
  };
});

/** The lines that report: without logs, greetings, and sections on what was tried or how things are set up. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  let paragraph = true;
  let aside = false;
  for (const said of text.split('\n')) {
    const start = at;
    at += said.length + 1;
    if (said.trim() === '') {
      paragraph = true;
      continue;
    }
    const look = looks.of(said);
    if (look.section) aside = look.aside;
    else if (paragraph && look.kind !== 'item') aside = false;
    if (!aside && look.kind !== 'log' && look.kind !== 'greeting')
      lines.push({ ...look, start, end: start + said.length, said, paragraph });
    paragraph = false;
  }
  return lines;
}

/** A short line without an end: 試したこと, "Environment:". */
function standsOver(said: string): boolean {
  return /^[^。|]{1,40}[::]\s{0,3}$|^[^。、.,:!?|]{2,16}(?:こと|内容|環境|構成|手順|結果)\s{0,3}$/.test(said);
}

/** A line with nothing but a name. */
function isName(said: string, [mention]: readonly Mention[]): boolean {
  if (!mention) return false;
  return said.replace(/[\s"「」『』'`・:#*■●-]/g, '').length <= mention.end - mention.start;
}

const otherSection = new RegExp(
  `${otherList.source}|前提|背景|対象|試し|確認|調査|切り分け|対応|対処|期待|変更|environment|expected|resources?$|attempts?|troubleshooting|background|changes`,
  'i',
);

function readLine(reading: Reading, line: Line): void {
  if (line.heads || (line.paragraph && !isHeaded(reading.open))) reading.open = undefined;
  else if (line.listed && !isHeaded(reading.open)) reading.open = undefined;
  if (!reading.open && line.mentions.length === 0) return;
  let at = 0;
  for (const sentence of line.said.match(sentences)?.filter(Boolean) ?? []) {
    readSentence(reading, line, line.start + at, sentence);
    at += sentence.length;
  }
  if (line.heads && reading.open) headed.add(reading.open);
}

/** Statements under a heading go on over blank lines. */
const headed = new WeakSet<Statement>();
const isHeaded = (statement: Statement | undefined) => statement !== undefined && headed.has(statement);

/** Up to 。 or a full stop with a blank behind it. */
const sentences = /[^。.!?]{0,2000}(?:[.!?](?!\s|$)[^。.!?]{0,2000}){0,200}(?:[。.!?]{1,3}\s{0,4}|$)/g;

function readSentence(reading: Reading, line: Line, start: number, sentence: string): void {
  const end = start + sentence.length;
  const named = line.mentions.length > 0 ? reading.mentions : [];
  const here = named.filter((mention) => mention.start >= start && mention.end <= end);
  if (here.length === 0) {
    if (reading.open && (line.listed || !shared.test(sentence))) reading.open.said.push({ start, end });
    else reading.open = undefined;
    return;
  }
  const groups = grouped(reading.text, here);
  if (
    groups.some(
      (group, index) => index > 0 && isLinked(reading.text, start, groups[index - 1] as Mention[], group),
    )
  )
    reading.linked = true;
  const turned = groups.every((group, index) =>
    isTurned(reading.text, groups[index - 1]?.at(-1)?.end ?? start, group),
  );
  for (const [index, group] of groups.entries()) {
    const before = groups[index - 1]?.at(-1)?.end ?? start;
    const next = groups[index + 1]?.[0]?.start ?? end;
    const last = group.at(-1) as Mention;
    const first = group[0] as Mention;
    const label = labels.exec(reading.text.slice(last.end, last.end + 20))?.[0].length ?? 0;
    const said = turned
      ? { start: before, end: first.start }
      : { start: Math.min(last.end + label, next), end: next };
    const begins =
      index === 0
        ? line.listed
          ? line.start
          : start
        : clauseStart(reading.text, before, turned ? before : first.start);
    reading.open = {
      of: group,
      start: begins,
      said: [said],
      listed: line.listed || label > 0,
    };
    reading.found.push(reading.open);
  }
}

/** `app-01: `, "dev registry: ". */
const labels = /^["'」』)]?(?: [A-Za-z]{1,12})?\s?[::]\s/;

/** "A and B", 「A、B、C」: one thing is said of all of them. The same name again goes with itself. */
function grouped(text: string, mentions: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const gap = last ? text.slice(last.end, mention.start) : '';
    if (group && last && (joint.test(gap) || last.key === mention.key)) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

const joint =
  /^["'」』`)]?\s{0,3}(?:、|,|と|や|,? ?and|,? ?or|\/|・|および|及び|&|\+)\s{0,3}(?:the |our )?["'「『`(]?$/i;

/** The second stands within what is said of the first: "A cannot connect to B". */
function isLinked(text: string, from: number, left: readonly Mention[], right: readonly Mention[]): boolean {
  const gap = text.slice(left.at(-1)?.end, right[0]?.start);
  if (!areSiblings(left[0] as Mention, right[0] as Mention)) return false;
  if (because.test(text.slice(from, right[0]?.start))) return true;
  return !clauseBreak.test(gap) || !/[^\s、,はがをに]{2}/.test(gap);
}

const clauseBreak =
  /(?:[、,;:|(]|[はがも][^\n]{2,80}(?:おり|て|ず|く|し|が)|\s(?:and|but|while|whereas|yet))\s{0,3}(?:(?:and|but|while|whereas|yet|then|meanwhile|in contrast|on|for|of|in|also|the|our|一方(?:で|の|は)?|また|さらに|他方|対して|ただ|しかし|逆に|[A-Z][\w-]{1,20}|[ァ-ヶー一-龠]{2,12}|Web ?アプリ|の|server|account|cluster|database|backup of)、?\s{0,3}){0,5}["'「『`(]?$/i;
const because =
  /ため|(?:に|が)起因|影響で|(?:により|によって)[、,]|\b(?:so|because|therefore|causing|caused|as soon as|when(?:ever)?|which)\b/i;

/** "RDP fails on vm-a and the disk is full on vm-b": what is said stands before the name. */
function isTurned(text: string, from: number, group: readonly Mention[]): boolean {
  const before = text.slice(from, group[0]?.start);
  return (
    /\b(?:on|at|for|in|from)(?: (?:the|our|VM|server|virtual machine|account|app service|cluster|database)){0,2} ["'`]?$/i.test(
      before,
    ) && symptomIn(before) !== undefined
  );
}

function clauseStart(text: string, from: number, to: number): number {
  const gap = text.slice(from, to);
  const stop = Math.max(...['、', ',', ';', '|', '。'].map((mark) => gap.lastIndexOf(mark)));
  const word = /\s(?:and|but|while|whereas)\s[^,]{0,30}$/i.exec(gap)?.index ?? -1;
  const at = from + Math.max(stop, word) + 1;
  return at + (/^\s{0,4}/.exec(text.slice(at, to))?.[0].length ?? 0);
}

/** Speaks of all of them, asks, or speaks of something else. */
const shared =
  /いずれ|両方|どちら|双方|全て|すべて|共通|お願い|ください|教えて|でしょうか|同じ|原因|影響|\b(?:both|all|neither|each|they|these|please|could you|can you|what|why|how|same|we (?:would|want|do not|don't)|our)\b/i;
