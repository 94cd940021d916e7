import { memoryOf } from '../reading/memory';
import type { Sentence } from '../reading/sentences';

/** The same symptom at another time, after it had been solved. */
export interface Occurrences {
  /** The sentence that says that the earlier one is over, and the one that says that it is back. */
  over: Sentence;
  again: Sentence;
}

const over =
  /直(?:った|り(?:まし|、)|っ(?:て|た)|る$)|解消の(?:ご?連絡|ご?報告)|(?:解決|完了|対応済|クローズ|終了|収束)(?:済|と(?:なり|して)|(?:いた|致)?し(?:て(?:い|お)|まし|た|、)|に(?:至|なり)|いただ|頂|され|、)|復旧(?:した|済|い?たし|し(?:て(?:い|お)|まし|、))|\b(?:resolved|solved|closed|fixed|completed|concluded|mitigated)\b/i;

/** When or by which request: without that, "solved by a restart" is one story. */
const earlier =
  /\d{1,2} ?[/月] ?\d{1,2}|\d{1,2} ?[月日](?!間|前)|(?:その|あの)(?:とき|時)は|一度目|[1一]回目|\d{4}-\d{1,2}-\d{1,2}|前回|先日|先週|先月|以前|昨年|前週|過去に|\d{10,16}|お?問い?合わ?せ|(?<![一-龠])(?:前|別)の?件|ケース|チケット|\b(?:\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}|last (?:week|month|year|time|\w{3,6}day)|previous(?:ly)?|earlier|(?:weeks?|months?) ago|tickets?|cases?|support requests?|srs?|your team|first (?:occurrence|incident|outage))\b/i;

const again =
  /(?:にも|も|に)(?:同様|同じ|同一)[^。\n]{0,30}(?:ござい|あり|見られ|出)まし|(?:再度|再び|ふたたび|また(?:同|も|し|、?同様|発生)|改めて|もう一度|再発)[^。\n]{0,50}(?:発生|起き|起こ|出|失敗|なり|なっ|エラー|停止|切断|し(?:まし|て|た)|再起動|できな)|再発|また(?!、)(?:同|も|し|発生|[^。、\n]{0,20}(?:続|発生|起|出|切れ|落|失敗|な[りっ]|止ま))|(?:同じ|同様の|同一の)[^。\n]{0,40}(?:再度|再び|また|再発|発生(?:し|いた))|\b(?:again|recurred|re-?occurr?ed|reappeared|(?<!\b(?:and|then|until it|before it|it) )came back|has returned|is back|resurfaced|once more|second time|another occurrence|new occurrence)\b|\bthe same \w{1,20}(?: \w{1,20}){0,3} (?:occurred|happened|appeared|started)\b/i;

/** Said before the times are told: "the same thing once more: …". */
const onceMore = /^[^:,、。]{0,24}(?:once more|once again|(?:の)?再発)[^:,、。]{0,12}[:,、。]/i;

/** When it came back. */
const later =
  /\d{1,2} ?[/月] ?\d{1,2}|\d{1,2} ?日(?!間|前)|今日|きのう|けさ|ゆうべ|昨晩|今月|\d{4}-\d{1,2}-\d{1,2}|今回|今朝|昨日|昨夜|本日|今週|一昨日|先ほど|\b(?:\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}|today|tonight|yesterday|this (?:time|week|morning|afternoon)|last night|on \w{3,6}day|now)\b/i;

/** One fault that comes and goes: nothing was solved. */
const comesAndGoes =
  /別件|続きです|一時的に|一旦|いったん|自然に|毎回|断続|たびに|度に|都度|不定期|再起動(?:する|すれば|で|後)|\b(?:(?:separate|unrelated|different) (?:issue|problem|case|ticket|request)|temporarily|for a while|by itself|on its own|each time|every time|intermittent(?:ly)?|sporadic\w{0,4}|not (?:been )?(?:resolved|solved|fixed)|(?:un|never )resolved|until (?:we|it)|follow-?up|before we could|helped for|after (?:a|the) restart)\b/i;

/** … unless somebody looked into it and said that it is done. */
const closed =
  /クローズ|調査済|(?:解決|対応)済|完了済|\b(?:closed|solved by (?:you|your|microsoft|support)|rca (?:was |has been )?(?:given|provided|received|sent))\b/i;

/** A report, or the cause, of each of several times. */
const ofEach =
  /(?:本日|今日|今回)の(?:分|件)[^。\n]{0,40}\d{1,2} ?[/月] ?\d{1,2}日? ?の(?:分|根本|原因)|(?:それぞれ|各(?:回|々|発生|障害|事象)|両方|双方|[2-9二三四五] ?[件回つ](?:とも|の|分)|\d{1,2} ?日? ?(?:と|および|、)[^。\n]{0,24})[^。\n]{0,24}(?:原因|理由|RCA|報告|調査)|(?:原因|理由)(?:が|は)[^。\n]{0,12}(?:同じ|別|異なる)(?:なの|の)?か|\b(?:rca|root[- ]causes?|causes?|reasons?|reports?|explain|explanation|investigate|analysis)\b[^.\n]{0,40}\b(?:each|both|(?:two|three|four|five|these|those|all) (?:incidents|events|occurrences|outages|times|cases|of them)|every one|respectively|events of|the two|the three)\b|\b(?:each|both|the (?:two|three|four))\b[^.\n]{0,30}\b(?:rca|root[- ]cause|cause|report|explanation)/i;

/** A day, as it is written when something happened. */
const day =
  /\d{4}-\d{2}-\d{2}|\d{1,2}[/月]\d{1,2}|(?:月|火|水|木|金|土|日)曜|\bon the \d{1,2}(?:st|nd|rd|th)|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tonight|yesterday|last night)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/gi;

/** What a sentence says of times. */
interface Times {
  over: boolean;
  each: boolean;
  /** Nothing was solved, or the same request is to go on. */
  goesOn: boolean;
  days: readonly string[];
}

const times = memoryOf(
  (text): Times => ({
    over: over.test(text) && (!comesAndGoes.test(text) || closed.test(text)),
    each: ofEach.test(text),
    goesOn: /断続|intermittent|毎回|\bre-?open\b|再オープン/i.test(text),
    days: text.match(day) ?? [],
  }),
);

/** A new analysis begins: sentences that the last one did not hold are forgotten. */
export function turnTimes(): void {
  times.turn();
}

/** Finds where a text says that something solved is back; `undefined` where one trouble comes and goes. */
export function occurrencesOf(sentences: readonly Sentence[]): Occurrences | undefined {
  if (sentences.some(({ text }) => times.of(text).goesOn)) return undefined;
  return backAgain(sentences) ?? eachOf(sentences);
}

function backAgain(sentences: readonly Sentence[]): Occurrences | undefined {
  for (const [index, first] of sentences.entries()) {
    if (!times.of(first.text).over || !isEarlier(first, sentences[index - 1])) continue;
    const next = sentences.slice(index, index + 5).find((sentence) => isBack(sentence, first));
    if (next) return { over: first, again: next };
  }
  return undefined;
}

/** The cause of each is asked, and two sentences tell a day each, or one tells several. */
function eachOf(sentences: readonly Sentence[]): Occurrences | undefined {
  const asked = sentences.findIndex(({ text }) => times.of(text).each);
  if (asked < 0) return undefined;
  const told = sentences.filter(({ text }, index) => index !== asked && times.of(text).days.length > 0);
  const [first, second] = told;
  const days = new Set(told.flatMap(({ text }) => times.of(text).days));
  return first && days.size > 1 ? { over: first, again: second ?? first } : undefined;
}

function isEarlier(first: Sentence, before: Sentence | undefined): boolean {
  return earlier.test(first.text) || (before !== undefined && earlier.test(before.text));
}

function isBack(sentence: Sentence, first: Sentence): boolean {
  const text = sentence === first ? sentence.text.slice(over.exec(sentence.text)?.index ?? 0) : sentence.text;
  return (again.test(text) || onceMore.test(sentence.text)) && later.test(text);
}
