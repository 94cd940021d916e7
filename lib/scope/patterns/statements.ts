import { memoryOf } from '../reading/memory';
import type { Stretch } from '../stretch';
import { sharedBy, turnLeads } from './list-leads';
import { grouped, isAlone, isLinked, isTurned } from './mention-groups';
import { statesFault, turnReports } from './reports';
import { clauseOf } from './resource-clauses';
import { type Line, linesOf, turnLooks } from './resource-lines';
import { areSiblings, type Mention } from './resources';
import { isWell, type Symptom } from './symptoms';

/** What a text says of one resource, or of several at once. Offsets in the folded text. */
export interface Statement {
  of: readonly Mention[];
  /** Where the statement begins: its line, sentence or clause. */
  start: number;
  /** The words about it; several where they stand apart. */
  said: Stretch[];
  /** It has a line, a row of a table or a heading of its own. */
  listed: boolean;
  /** What the line above the list says of all that stand in it. */
  shared: Symptom | undefined;
}

/**
 * Reads which stretch of a folded text speaks of which resource. Empty where the text puts resources into relation (one
 * calls the other, one is copied to the other): then it is one story.
 */
export function readStatements(text: string): Statement[] {
  turnLooks();
  turnReports();
  turnLeads();
  pieces.turn();
  const lines = linesOf(text);
  const mentions = comparable(lines);
  if (mentions.size === 0) return [];
  const reading: Reading = { text, mentions, found: [], open: undefined, headed: false, linked: false };
  for (const line of lines) readLine(reading, line);
  return reading.linked ? [] : reading.found;
}

/** The namings of resources that have another of their kind in the text, by where they begin. */
function comparable(lines: readonly Line[]): Map<number, Mention> {
  const all = lines.flatMap(({ start, look }) => look.mentions.map((mention) => moved(mention, start)));
  const keys = new Map(all.map((mention) => [mention.key, mention]));
  const siblings = new Set([...keys.values()].filter((one) => hasSibling(one, keys)).map(({ key }) => key));
  const heads = lines.filter(({ look }) => look.listed && look.mentions.length > 0);
  const opening = new Set(heads.map(({ start, look }) => start + (look.mentions[0]?.start ?? 0)));
  const listed = all.filter(({ start }) => opening.has(start));
  const isRow = (one: Mention) => opening.has(one.start) && listed.length > 1 && fitsList(one, listed);
  return new Map(
    all.filter((one) => siblings.has(one.key) || isRow(one)).map((mention) => [mention.start, mention]),
  );
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
  mentions: ReadonlyMap<number, Mention>;
  found: Statement[];
  /** The statement that the next sentence goes on with. */
  open: Statement | undefined;
  /** It stands under a heading, and goes on over blank lines. */
  headed: boolean;
  /** Two resources stand in relation. */
  linked: boolean;
}

function readLine(reading: Reading, line: Line): void {
  if (line.look.heads || ((line.paragraph || line.look.listed) && !reading.headed)) reading.open = undefined;
  if (!reading.open && line.look.mentions.length === 0) return;
  let at = 0;
  for (const sentence of pieces.of(line.said)) {
    readSentence(reading, line, line.start + at, sentence);
    at += sentence.length;
  }
  if (line.look.heads) reading.headed = reading.open !== undefined;
}

const pieces = memoryOf((line): readonly string[] => {
  const ends = [...line.matchAll(sentenceEnd)].map(({ index, 0: { length } }) => index + length);
  return [0, ...ends].map((from, index) => line.slice(from, ends[index])).filter(Boolean);
});

/** 。 or a full stop with a blank behind it. */
const sentenceEnd = /(?:。|[.!?](?=\s|$)){1,3}\s{0,4}/g;

function readSentence(reading: Reading, line: Line, start: number, sentence: string): void {
  const { text } = reading;
  const place = { start, end: start + sentence.length };
  const here = line.look.mentions
    .map((mention) => reading.mentions.get(mention.start + line.start))
    .filter((mention) => mention !== undefined && mention.start >= start && mention.end <= place.end)
    .filter((mention) => mention !== undefined);
  if (here.length === 0) {
    goOn(reading, line, sentence, place);
    return;
  }
  const groups = grouped(text, here);
  if (areLinked(text, start, groups) || (here.length > 1 && trial.test(sentence))) reading.linked = true;
  const turned = groups.every((group, index) =>
    isTurned(text, groups[index - 1]?.at(-1)?.end ?? start, group),
  );
  for (const [index, of] of groups.entries()) {
    const clause = clauseOf(text, groups, index, place, turned);
    reading.headed = false;
    reading.open = {
      of,
      start: index > 0 ? clause.start : line.look.listed ? line.start : start,
      said: statesFault(sentence, text.slice(start, of[0]?.start)) ? [clause.said] : [],
      listed: line.look.listed || clause.labelled,
      shared: line.lead === undefined ? undefined : sharedBy(line.lead),
    };
    reading.found.push(reading.open);
  }
}

function areLinked(text: string, from: number, groups: readonly Mention[][]): boolean {
  return groups.some(
    (group, index) =>
      isAlone(text, group) || (index > 0 && isLinked(text, from, groups[index - 1] ?? [], group)),
  );
}

/** They were used to try something: what came of it is one story. */
const trial = /\b(?:we|i)(?:'ve| have)? (?:tested|tried)\b|で(?:試し|検証し)(?:まし|た|て)/i;

/** A sentence that names none goes on about the last one, where it reports and that one is not said to be well. */
function goOn(reading: Reading, line: Line, sentence: string, place: Stretch): void {
  const { text, open, headed } = reading;
  if (!open) return;
  const own = line.look.listed || headed;
  const speaksOfIt =
    own || (!speaksOfAll.test(sentence) && (open.said.length === 0 || goesOn(text, open, sentence)));
  if (!speaksOfIt) reading.open = undefined;
  else if (statesFault(sentence, '')) open.said.push(place);
  else if (!own) reading.open = undefined;
}

function goesOn(text: string, { said }: Statement, sentence: string): boolean {
  return turnsBack.test(sentence) || !said.some(({ start, end }) => isWell(text.slice(start, end)));
}

/** What was well so far: now comes what is not. */
const turnsBack = /^\s{0,4}(?:ただ|しかし|ですが|一方|but\b|however|yet\b)/i;

/** Speaks of all of them, asks, or speaks of something else. */
const speaksOfAll =
  /いずれ|両方|どちら|双方|全て|すべて|共通|お願い|ください|教えて|でしょうか|同じ|原因|影響|\b(?:both|all|neither|each|they|these|please|could you|can you|what|why|how|same|we (?:would|want|do not|don't)|our)\b/i;
