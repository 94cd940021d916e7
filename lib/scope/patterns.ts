import { relationOf, serviceById } from '../azure/services';
import { readServices } from '../azure/services-find';
import { fold } from '../text/fold';
import { keepCircled } from './lines';
import { readStatements, type Statement } from './statements';
import type { Stretch, Surroundings } from './stretch';
import { differ, isTold, type Symptom, symptomOf, turnSymptoms, wholeSymptom } from './symptoms';

/** One resource, and what is said of it. Offsets in the original text. */
export interface Row {
  /** Its name. */
  resource: Stretch;
  /** The words that say what is wrong with it. */
  symptom?: Stretch;
  /** Since when. */
  since?: Stretch;
}

/** Several resources of one service that fail in different ways. */
export interface Patterns {
  rows: readonly Row[];
  /** The text told apart by the patterns (not by the resources: those that fail alike stay together). Two at least. */
  parts: readonly Stretch[];
}

/** Reads which resource shows which symptom; `undefined` where they fail alike, or in doubt. */
export function findPatterns(description: string, _around: Surroundings = {}): Patterns | undefined {
  const { text, original } = fold(keepCircled(description));
  turnSymptoms();
  const statements = readStatements(text);
  if (statements.length < 2 || isOneStory(text)) return undefined;
  const rows = rowsOf(text, statements);
  if (rows.length < 2 || !ofOneService(text, rows)) return undefined;
  const groups = groupsOf(rows, contrast.test(text));
  if (new Set(groups.values()).size < 2) return undefined;
  const parts = partsOf(text, statements, groups);
  if (parts.length < 2) return undefined;
  return {
    rows: rows.map(({ statement, key, symptom, since }) => {
      const { start, end } = statement.of.find((one) => one.key === key) as Stretch;
      const from = since ? without(text, symptom, since) : symptom.start;
      return {
        resource: original(start, end),
        symptom: original(from, symptom.end),
        ...(since && { since: original(since.start, since.end) }),
      };
    }),
    parts: parts.map(({ start, end }) => original(start, end)),
  };
}

/** The writer names one cause, or one change, or the resources stand in for each other. */
function isOneStory(text: string): boolean {
  return (
    (oneCause.test(text) && !unsure.test(text)) ||
    (/プライマリ|primary/i.test(text) && /セカンダリ|secondary|standby|スタンバイ/i.test(text))
  );
}

interface Reading {
  key: string;
  statement: Statement;
  symptom: Symptom;
  since: Stretch | undefined;
  /** "The same": fails like another. */
  same: boolean;
}

/** One row per resource that fails; those that are only compared with have none. */
function rowsOf(text: string, statements: readonly Statement[]): Reading[] {
  const rows = new Map<string, Reading>();
  const listed = statements.filter((statement) => statement.listed);
  const listing = listed.filter((statement) => saidOf(text, statement)).length * 2 >= listed.length;
  for (const statement of statements) {
    const symptom = saidOf(text, statement) ?? (listing ? toldAs(text, statement) : undefined);
    if (!symptom) continue;
    const since = sinceOf(text, statement);
    for (const { key } of statement.of) {
      const row = rows.get(key);
      const same = sameAsOther.test(text.slice(symptom.start, symptom.end));
      if (!row) rows.set(key, { key, statement, symptom, since, same });
      else row.symptom = both(row.symptom, symptom);
    }
  }
  return [...rows.values()];
}

function saidOf(text: string, { said }: Statement): Symptom | undefined {
  return said
    .map(({ start, end }) => moved(symptomOf(text.slice(start, end)), start))
    .filter((symptom) => symptom !== undefined)
    .reduce<Symptom | undefined>((sum, symptom) => (sum ? both(sum, symptom) : symptom), undefined);
}

function moved(symptom: Symptom | undefined, by: number): Symptom | undefined {
  return symptom && { ...symptom, start: symptom.start + by, end: symptom.end + by };
}

/** In a list of faults: what stands beside a name is one, in whatever words, unless it works. */
function toldAs(text: string, { listed, said }: Statement): Symptom | undefined {
  const [first] = said;
  if (!listed || !first) return undefined;
  const beside = text.slice(first.start, first.end);
  return /[:：]\s{0,3}$/.test(text.slice(Math.max(0, first.start - 4), first.start)) ||
    /[|…].{10}/.test(beside)
    ? moved(wholeSymptom(beside), first.start)
    : undefined;
}

/** The words of the first; what is known from both. */
function both(a: Symptom, b: Symptom): Symptom {
  const union = <One>(one: ReadonlySet<One>, other: ReadonlySet<One>) => new Set([...one, ...other]);
  const words = union(a.words, b.words);
  return { ...a, words, kinds: union(a.kinds, b.kinds), errors: union(a.errors, b.errors) };
}

function sinceOf(text: string, { said }: Statement): Stretch | undefined {
  for (const { start, end } of said) {
    const match = since.exec(text.slice(start, end));
    if (match) return { start: start + match.index, end: start + match.index + match[0].length };
  }
  return undefined;
}

/** Where the symptom begins, without the time that may stand at its head. */
function without(text: string, symptom: Stretch, since: Stretch): number {
  const head = text.slice(since.end, symptom.end);
  const rest =
    since.end +
    (/^(?: ?\([A-Z]{2,4}\))?\s?(?:頃|ごろ)?(?:から|より|以降)?[は、,:]?\s{0,2}/.exec(head)?.[0].length ?? 0);
  return since.start <= symptom.start + 1 && rest < symptom.end ? rest : symptom.start;
}

/** Those that fail alike get one number. In doubt they fail alike, unless the text says or shows that they differ. */
function groupsOf(rows: readonly Reading[], contrasted: boolean): Map<string, number> {
  const groups = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const alike = rows.slice(0, index).filter((other) => !areDifferent(row, other, contrasted));
    const numbers = new Set(alike.map(({ key }) => groups.get(key) as number));
    const number = Math.min(index, ...numbers);
    for (const [key, old] of groups) if (numbers.has(old)) groups.set(key, number);
    groups.set(row.key, number);
  }
  return groups;
}

function areDifferent(a: Reading, b: Reading, contrasted: boolean): boolean {
  if (a.same || b.same || areOneKind(a.statement.shared, b.statement.shared)) return false;
  if (!differ(a.symptom, b.symptom)) return false;
  const ownPlaces = a.statement.listed && b.statement.listed;
  return contrasted || ownPlaces || isTold(a.symptom) || isTold(b.symptom);
}

/** One line over the list says what is wrong with both. */
function areOneKind(a: Symptom | undefined, b: Symptom | undefined): boolean {
  return a !== undefined && b !== undefined && !differ(a, b);
}

/** A cut before each statement that begins another pattern. */
function partsOf(
  text: string,
  statements: readonly Statement[],
  groups: ReadonlyMap<string, number>,
): Stretch[] {
  const cuts: number[] = [];
  const seen = new Set<number>();
  for (const { of, start } of statements) {
    const group = of.map(({ key }) => groups.get(key)).find((one) => one !== undefined);
    if (group === undefined || seen.has(group)) continue;
    if (seen.size > 0) cuts.push(start);
    seen.add(group);
  }
  const starts = [0, ...cuts];
  return starts.map((start, index) => trimmed(text, start, starts[index + 1] ?? text.length));
}

function trimmed(text: string, from: number, to: number): Stretch {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  return { start, end: Math.max(start, from + piece.trimEnd().length) };
}

/** Where both name a service, they are one or belong together. */
function ofOneService(text: string, rows: readonly Reading[]): boolean {
  const named = rows.map(({ statement }) => {
    const end = statement.said.at(-1)?.end ?? statement.start;
    return readServices(text.slice(statement.start, end)).filter(
      ({ id, weak }) => !weak && !serviceById(id).tool,
    );
  });
  return named.every((a, index) =>
    named
      .slice(0, index)
      .every(
        (b) =>
          a.length === 0 ||
          b.length === 0 ||
          a.some(({ id }) => b.some((other) => relationOf(id, other.id) === 'joint')),
      ),
  );
}

const sameAsOther = /同じ|同様|同一|\b(?:same|likewise|similar(?:ly)?|too|as well)\b/i;

/** One cause, in the writer's own words, or one change that everything began with. */
const oneCause =
  /(?:同じ|同一の?|共通の?|1 ?つの)(?:根本)?(?:原因|障害|要因)|原因は(?:同じ|同一|共通|1 ?つ)|同時に|一斉に|同じ(?:時刻|タイミング)|いずれも[^。\n]{0,20}(?:から|以降)|(?:変更|更新|適用|移行|削除|有効化|無効化|アップデート|アップグレード|メンテナンス|ローテーション|切り替え)(?:を?(?:し|実施し|行っ)た)?(?:後|以降|直後|てから|あと)(?:から|に|、|で)|(?:障害|停止|停電|期限切れ|フェールオーバー)(?:の影響|により|に伴|後|以降)|期限が切れ|\b(?:same|one|single|common|shared) (?:root )?(?:cause|reason|problem|issue)\b|at the same time|simultaneously|(?<!at )\b(?:both|all) (?:of them )?(?:since|started|began)\b|\b(?:since|after) (?:we|i|the|our|an?|this|last|yesterday's) (?:\w{1,14} ){0,5}(?:chang\w*|updat\w*|upgrad\w*|appl\w*|migrat\w*|mov\w*|enabl\w*|disabl\w*|switch\w*|maintenance|rotat\w*|outage|incident|start\w*|restart\w*|reboot\w*|fail\w*|stop\w*|patch\w*|expir\w*)\b/i;
const unsure =
  /(?:同じ|同一の?|共通の?)原因(?:に|で|か|な|と)[^。\n]{0,16}(?:不明|分か|わか|判断|確認でき|言え|思え|考えにく|限ら)|(?:同じ|同一の?|共通の?)原因では(?:ない|なさ|あり)|\b(?:not|n't|unsure|unclear|unlikely|doubt|whether|if)\b[^.\n]{0,60}\b(?:same|one|common|shared|related|single)\b/i;
const contrast =
  /一方|(?:異な|違)(?:る|り|っ|い)|別々|それぞれ|に対し|もう ?(?:一方|片方|1 ?[台つ])|\b(?:while|whereas|differ\w{0,5}|on the other hand|in contrast|instead|separate|different|other than that|each|but)\b/i;
const since =
  /(?:\d{4}[-/年])?\d{1,2}[-/月]\d{1,2}日?(?: ?(?:\([^)]{1,3}\) ?)?\d{1,2}(?::\d{2}|時))?|(?<![\d.])\d{1,2}(?::\d{2}|時)(?:頃|ごろ)?|(?:一昨日|昨日|本日|今朝|昨夜|昨晩|先週|先月|今週|[月火水木金土日]曜日?)(?:[^、。\s]{0,4}(?:から|以降|頃|より))?|\b(?:since|from) (?:last |this |yesterday |the |early |around )?(?:\w{2,9}day|\w{3,9} \d{1,2}(?:st|nd|rd|th)?|\d{1,2}:\d{2}|yesterday|today|week|month|morning|noon|night)|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} \d{1,2}|\b(?:yesterday|this morning|last (?:night|week|month|\w{3,6}day))/i;
