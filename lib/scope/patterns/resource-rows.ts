import type { Stretch } from '../stretch';
import { saysDifferent } from './one-story';
import type { Statement } from './statements';
import { type Symptom, symptomOf, wholeSymptom } from './symptoms';

/** A resource that fails, as it is read. Offsets in the folded text. */
export interface Row {
  key: string;
  statement: Statement;
  symptom: Symptom;
  since: Stretch | undefined;
  /** "The same": fails like another. */
  same: boolean;
}

/** One row per resource that fails; those that are only compared with have none. */
export function rowsOf(text: string, statements: readonly Statement[]): Row[] {
  const rows = new Map<string, Row>();
  const listed = statements.filter((statement) => statement.listed);
  const listing = listed.filter((statement) => saidOf(text, statement)).length * 2 >= listed.length;
  const told = saysDifferent(text);
  for (const statement of statements) {
    const symptom = saidOf(text, statement) ?? (listing || told ? toldAs(text, statement, told) : undefined);
    if (!symptom) continue;
    const since = sinceOf(text, statement);
    for (const { key } of statement.of) {
      const row = rows.get(key);
      const same = sameAsOther.test(text.slice(symptom.start, symptom.end).replace(ownTrial, ' '));
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

/** In a list of faults, or where the writer says that they differ: what stands beside a name is one, in whatever words, unless it works. */
function toldAs(text: string, { listed, said }: Statement, told: boolean): Symptom | undefined {
  const [first] = said;
  if (!first || !(listed || told)) return undefined;
  const beside = text.slice(first.start, first.end);
  return told ||
    /(?:[:：]|→|⇒|->)\s{0,3}$/.test(text.slice(Math.max(0, first.start - 4), first.start)) ||
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

/** The same as before, of this one: 「3 回試しましたが同じ結果です」, "restarted it, same result". */
const ownTrial =
  /(?:試し|再試行|リトライ|実行し|やり直し|再起動し|再作成し|変え|変更し|何度|\d ?[回度])[^。\n]{0,16}(?:同じ|同様|同一)(?:の?(?:結果|エラー|状態|事象|症状))?|\b(?:tried|retried|tries|re-?start\w{0,3}|reboot\w{0,3}|retr(?:y|ies)|attempts?|times|every time|each time)\b[^.\n]{0,30}\bsame\b/gi;
const sameAsOther = /同じ|同様|同一|\b(?:same|likewise|similar(?:ly)?|too|as well)\b/i;
const since =
  /(?:\d{4}[-/年])?\d{1,2}[-/月]\d{1,2}日?(?: ?(?:\([^)]{1,3}\) ?)?\d{1,2}(?::\d{2}|時))?|(?<![\d.])\d{1,2}(?::\d{2}|時)(?:頃|ごろ)?|(?:一昨日|昨日|本日|今朝|昨夜|昨晩|先週|先月|今週|[月火水木金土日]曜日?)(?:[^、。\s]{0,4}(?:から|以降|頃|より))?|\b(?:since|from) (?:last |this |yesterday |the |early |around )?(?:\w{2,9}day|\w{3,9} \d{1,2}(?:st|nd|rd|th)?|\d{1,2}:\d{2}|yesterday|today|week|month|morning|noon|night)|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} \d{1,2}|\b(?:yesterday|this morning|last (?:night|week|month|\w{3,6}day))/i;
