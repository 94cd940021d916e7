import { findErrors } from '../../azure/errors';
import { costRises, failing, healthy, investigating, noFault } from '../reading/cues';
import { memoryOf } from '../reading/memory';
import type { Stretch } from '../stretch';
import { absent, clauseEnd, doneTo, moment, stillWrong, strong, upRunning } from './symptom-cues';
import { kindsOf } from './symptom-kinds';

/** What is said to be wrong in a stretch of text. */
export interface Symptom extends Stretch {
  /** The words of it, lower case, without those that every fault is told with. */
  words: ReadonlySet<string>;
  /** Kinds of fault: `slow`, `reboot`; empty where it is of no kind that we know. */
  kinds: ReadonlySet<string>;
  /** Error codes and names. */
  errors: ReadonlySet<string>;
}

/** Reads what fails in a piece of the folded text; clauses that say what works are left out. Offsets in the piece. */
export function symptomOf(text: string): Symptom | undefined {
  return known.of(text).symptom;
}

/** A new analysis begins: pieces that the last one did not hold are forgotten. */
export function turnSymptoms(): void {
  known.turn();
}

const known = memoryOf((text) => ({ symptom: read(text) }));

function read(text: string): Symptom | undefined {
  if (wellFirst.test(text)) return undefined;
  const all = clauses(text);
  const faults = all.filter(({ said }, index) => fails(said) || follows(all[index - 1]?.said ?? '', said));
  const [first] = faults;
  const last = faults.at(-1);
  if (!first || !last) return undefined;
  const said = faults.map((clause) => clause.said.replace(moment, ' ')).join('\n');
  return toSymptom(said, trimmed(text, first.start, last.start + last.said.length));
}

/** Whether a piece says that something works, and of nothing that does not. */
export function isWell(text: string): boolean {
  return (
    symptomOf(text) === undefined && (healthy.test(text) || text.search(absent) >= 0 || wellFirst.test(text))
  );
}

/** "OK, slow at first start": a row that is only compared with. */
const wellFirst =
  /^[\s|::(=-]{0,6}(?:OK|正常|問題なし|問題ありません|healthy|fine|works)(?=[\s,。、;)|]|$)(?![^,。;|\n]{0,30}(?:が、|ただ))/i;

/** A piece that is known to say what is wrong, however it says it; `undefined` where it says that all is well. */
export function wholeSymptom(text: string): Symptom | undefined {
  if (healthy.test(text) || investigating.test(text) || wellFirst.test(text)) return undefined;
  return toSymptom(text.replace(moment, ' '), trimmed(text, 0, text.length));
}

function toSymptom(said: string, place: Stretch): Symptom {
  return {
    ...place,
    kinds: kindsOf(said),
    words: new Set(
      said
        .toLowerCase()
        .match(word)
        ?.filter((one) => !plain.test(one)),
    ),
    errors: new Set(findErrors(said).map(({ code }) => code.replace(/^\D{1,24}(?=\d{3,5}$)/, ''))),
  };
}

/**
 * Whether two symptoms speak of different faults: other error codes, kinds of fault that have nothing in common, or, where
 * one of them is of no kind that we know, no word in common.
 */
export function differ(a: Symptom, b: Symptom): boolean {
  if (a.errors.size > 0 && b.errors.size > 0 && meet(a.errors, b.errors)) return false;
  if (a.errors.size > 0 && b.errors.size > 0)
    return a.kinds.size + b.kinds.size > 0 && !(meet(a.kinds, b.kinds) && a.kinds.size > 1);
  if (a.kinds.size > 0 && b.kinds.size > 0) return !meet(a.kinds, b.kinds);
  return !meet(a.words, b.words);
}

/** Whether it is told by what can be compared, kinds or error codes, rather than by its words alone. */
export function isTold({ kinds, errors }: Symptom): boolean {
  return kinds.size > 0 || errors.size > 0;
}

function fails(clause: string): boolean {
  const said = clause.replace(noFault, ' ').replace(absent, ' ');
  if (investigating.test(said) && !stillWrong.test(said)) return false;
  if (failing.test(said) || findErrors(said).length > 0 || costRises.test(said)) return true;
  return strong.test(said) && !healthy.test(said.replace(doneTo, ' '));
}

/** "It is reachable, but its clock is nine hours ahead": what works is named for the sake of what does not. */
function follows(before: string, said: string): boolean {
  if (!/(?:but|although|while|whereas|yet|が、|ものの、|けど、)\s{0,2}$|(?:が|ものの)、?$/i.test(before))
    return false;
  const works = healthy.test(before) || before.search(absent) >= 0 || upRunning.test(before);
  return works && /[^\s、,。.]{4}/.test(said) && !healthy.test(said);
}

/** Parts of a sentence: what works and what does not stand side by side. */
function clauses(text: string): { start: number; said: string }[] {
  const found: { start: number; said: string }[] = [];
  let start = 0;
  for (const match of text.matchAll(clauseEnd)) {
    const end = match.index + match[0].length;
    found.push({ start, said: text.slice(start, end) });
    start = end;
  }
  found.push({ start, said: text.slice(start) });
  return found;
}

function trimmed(text: string, start: number, end: number): Stretch {
  const piece = text.slice(start, end);
  const lead = /^[\s、,:;。.|はではがもに-]{0,8}/.exec(piece)?.[0].length ?? 0;
  const tail =
    piece.length - piece.replace(/(?:[\s、,;。.|-]|\b(?:and|but|while|whereas)\b){1,8}$/i, '').length;
  return { start: start + lead, end: Math.max(start + lead + 1, end - tail) };
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** Runs of kanji, of katakana, of Latin letters. */
const word = /[一-龠々]{1,20}|[ァ-ヶー]{2,30}|[a-z]{3,30}/g;
const plain =
  /^(?:発生|表示|事象|問題|状態|頃|時|日|分|月|以降|昨日|今朝|先週|本日|現在|度|回|エラー|メッセージ|失敗|出|返|起|行|使用|利用|場合|確認|中|the|and|but|for|with|are|was|were|has|have|had|not|does|did|its|that|this|from|since|when|after|every|all|any|error|errors|fails?|failed|failing|cannot|can|returns?|message|users?|users|get|gets|our|out|too|very|still|now|always|sometimes|same|only|one|two)$/;
