import { asksMore, opensMore, pointsBack } from './ask-cues';
import type { Say } from './asks';
import { contentWords, newWords } from './content-words';
import type { Intent } from './intents';

/** Something that is asked or reported, apart from the others. */
export interface Matter {
  /** The sentence that says it. */
  said: Say;
  intent: Intent | undefined;
  /** Where its part of the text begins: offset in the folded text. */
  from: number;
}

/** The matters of a text, in order. `folded`: the text that `says` is from. */
export function mattersOf(folded: string, says: readonly Say[]): Matter[] {
  const before = folded.toLowerCase();
  const matters: Matter[] = [];
  let last = -1;
  for (const [index, said] of says.entries()) {
    if (!said.does) continue;
    const from = beginningOf(says, index, last);
    const here = { said, intent: said.intent, from: says[from]?.start ?? said.start };
    const current = matters.at(-1);
    if (!current) matters.push({ ...here, from: 0 });
    else if (isOwn(here, says.slice(from, index + 1), matters, before)) matters.push(here);
    else takeIn(current, said);
    last = index;
  }
  return matters.filter(({ said, intent }) => said.serves !== 'beside' && intent !== undefined);
}

/** Keeps the sentence that says a matter best: an ask with words of its own rather than the report, a report rather than small talk. */
function takeIn(matter: Matter, said: Say): void {
  if (said.serves === 'beside') return;
  if (matter.said.serves === 'beside') Object.assign(matter, { said, intent: said.intent });
  if (said.does !== 'ask') return;
  const onFault = said.serves !== undefined || said.intent === 'fault';
  if (matter.said.does === 'report' && onFault && contentWords(said.text).length > 0) matter.said = said;
  if (said.intent === 'fault' && matter.intent === 'how-to') matter.intent = 'fault';
}

/** The first sentence of what leads to the one at `index`: its line, or the connector within the line. */
function beginningOf(says: readonly Say[], index: number, last: number): number {
  let from = index;
  while (from - 1 > last && !says[from]?.begins) from--;
  const above = says[from - 1];
  if (above && from - 1 > last && !says[from]?.paragraph && opensMore.test(above.text) && above.begins)
    return from - 1;
  return from;
}

/** Whether something is a matter of its own beside those before it. */
function isOwn(here: Matter, run: readonly Say[], matters: readonly Matter[], text: string): boolean {
  const { said } = here;
  const { serves, intent } = said;
  if (serves === 'beside') return false;
  const before = text.slice(0, here.from);
  const current = matters.at(-1) as Matter;
  const known = matters.map((matter) => familyOf(matter.intent));
  const fault = known.includes('fault');
  const news = newWords(said.text, before);
  if (said.does === 'report') return !fault && isNewFault(run, news);
  if (intent === 'wish' || intent === 'feedback') return !known.includes(intent);
  if (pointsBack.test(said.text)) return false;
  const marked = opens(run) || said.listed || asksMore.test(said.text);
  if (serves === 'surely' && (fault || news < 2 || known.includes('billing'))) return false;
  if (fault) return marked && news >= (intent === 'billing' ? 1 : serves === 'perhaps' ? 3 : 2);
  if (serves === 'perhaps' && known.includes('billing')) return marked && news >= 3;
  if (familyOf(intent) !== familyOf(current.intent) && current.intent) return marked && news >= 1;
  return news >= (said.listed ? 1 : marked || run[0]?.paragraph ? 2 : 3) && !sharesTopic(said, current);
}

/** "We also see …", with words of its own. */
function isNewFault(run: readonly Say[], news: number): boolean {
  return (
    news >= 2 &&
    opens(run) &&
    !run.some(({ text }) => pointsBack.test(text) || /同じ|同様|\bsame\b/i.test(text))
  );
}

/** It opens something more, or stands in a paragraph of its own. */
function opens(run: readonly Say[]): boolean {
  return run.some(({ text }) => opensMore.test(text.replace(/^[・\-*\s\d.()]{1,6}/, '')));
}

/** Most of its words are those of the matter before. */
function sharesTopic(said: Say, { said: other }: Matter): boolean {
  const words = contentWords(said.text);
  const others = contentWords(other.text).join(' ');
  const shared = words.filter((word) => others.includes(word)).length;
  return shared > words.length / 2;
}

/** Intents that one engineer answers together. */
export function familyOf(intent: Intent | undefined): string | undefined {
  if (intent === 'cause') return 'fault';
  return intent === 'cost' ? 'billing' : intent;
}
