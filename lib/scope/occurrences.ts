import type { Sentence } from './sentences';

/** The same symptom at another time, after it had been solved. */
export interface Occurrences {
  /** The sentence that says that the earlier one is over, and the one that says that it is back. */
  over: Sentence;
  again: Sentence;
}

const over =
  /(?:解決|完了|対応済|クローズ|終了|収束)(?:済|と(?:なり|して)|(?:いた|致)?し(?:て(?:い|お)|まし|た|、)|に(?:至|なり)|いただ|頂|され|、)|復旧(?:した|済|い?たし|し(?:て(?:い|お)|まし|、))|\b(?:resolved|solved|closed|fixed|completed|concluded|mitigated)\b/i;

/** When or by which request: without that, "solved by a restart" is one story. */
const earlier =
  /\d{1,2} ?[/月] ?\d{1,2}|\d{4}-\d{1,2}-\d{1,2}|前回|先日|先週|先月|以前|昨年|前週|過去に|\d{10,16}|お?問い?合わ?せ|(?<![一-龠])(?:前|別)の?件|ケース|チケット|\b(?:\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}|last (?:week|month|year|time|\w{3,6}day)|previous(?:ly)?|earlier|(?:weeks?|months?) ago|tickets?|cases?|support requests?|srs?|your team|first (?:occurrence|incident|outage))\b/i;

const again =
  /(?:再度|再び|ふたたび|また(?:同|も|し|、?同様|発生)|改めて|もう一度|再発)[^。\n]{0,50}(?:発生|起き|起こ|出|失敗|なり|なっ|エラー|停止|切断|し(?:まし|て|た)|再起動|できな)|再発|(?:同じ|同様の|同一の)[^。\n]{0,40}(?:再度|再び|また|再発|発生(?:し|いた))|\b(?:again|recurred|re-?occurr?ed|reappeared|came back|has returned|is back|resurfaced|once more|second time|another occurrence|new occurrence)\b|\bthe same \w{1,20}(?: \w{1,20}){0,3} (?:occurred|happened|appeared|started)\b/i;

/** When it came back. */
const later =
  /\d{1,2} ?[/月] ?\d{1,2}|\d{4}-\d{1,2}-\d{1,2}|今回|今朝|昨日|昨夜|本日|今週|一昨日|先ほど|\b(?:\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}|today|yesterday|this (?:time|week|morning|afternoon)|last night|on \w{3,6}day|now)\b/i;

/** One fault that comes and goes: nothing was solved. */
const comesAndGoes =
  /別件|一時的に|一旦|いったん|自然に|毎回|断続|たびに|度に|都度|不定期|再起動(?:する|すれば|で|後)|\b(?:(?:separate|unrelated|different) (?:issue|problem|case|ticket|request)|temporarily|for a while|by itself|on its own|each time|every time|intermittent(?:ly)?|sporadic\w{0,4}|not (?:been )?(?:resolved|solved|fixed)|(?:un|never )resolved|until (?:we|it)|after (?:a|the) restart)\b/i;

/** Finds where a text says that something solved is back; `undefined` where one trouble comes and goes. */
export function occurrencesOf(sentences: readonly Sentence[]): Occurrences | undefined {
  for (const [index, first] of sentences.entries()) {
    if (!over.test(first.text) || comesAndGoes.test(first.text)) continue;
    if (!isEarlier(first, sentences[index - 1])) continue;
    const next = sentences.slice(index, index + 5).find((sentence) => isBack(sentence, first));
    if (next && !sentences.some(({ text }) => /断続|intermittent|毎回/i.test(text)))
      return { over: first, again: next };
  }
  return undefined;
}

function isEarlier(first: Sentence, before: Sentence | undefined): boolean {
  return earlier.test(first.text) || (before !== undefined && earlier.test(before.text));
}

function isBack(sentence: Sentence, first: Sentence): boolean {
  const text = sentence === first ? sentence.text.slice(over.exec(sentence.text)?.index ?? 0) : sentence.text;
  return again.test(text) && later.test(text);
}
