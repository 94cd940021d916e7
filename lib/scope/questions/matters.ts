import type { Intent } from '../intents';
import { contentWords, freshWords, newWords } from '../reading/content-words';
import { costRises, investigating } from '../reading/cues';
import { asksHowTo, asksMore, opensMore, plan, pointsBack } from './ask-cues';
import type { Say } from './asks';
import { goesOn, isNewFault, opens } from './runs';

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
  const planned = isPlanned(says);
  const ofPlan = planned && says.some(({ text }) => forThePlan.test(text));
  const announced = says.some(({ text, does }) => does === undefined && announcesSeveral.test(text));
  const around = { text: folded.toLowerCase(), questions: questionsIn(says), planned, ofPlan, announced };
  const matters: Matter[] = [];
  let last = -1;
  for (const [index, said] of says.entries()) {
    if (!said.does) continue;
    const from = beginningOf(says, index, last);
    const here = { said, intent: said.intent, from: says[from]?.start ?? said.start };
    const current = matters.at(-1);
    if (!current) matters.push({ ...here, from: 0 });
    else if (isOwn(here, says.slice(from, index + 1), matters, around)) matters.push(here);
    else takeIn(current, said);
    last = index;
  }
  return matters.filter(({ said, intent }) => said.serves !== 'beside' && intent !== undefined);
}

/** What else is known of the text: in lower case, how many sentences ask how, and whether they ask about a plan. */
interface Around {
  text: string;
  questions: number;
  planned: boolean;
  /** All that is asked is asked "for this move". */
  ofPlan: boolean;
  /** "I have billing questions": each that follows is one. */
  announced: boolean;
}

/** What is planned stands before the first question. */
function isPlanned(says: readonly Say[]): boolean {
  const first = says.findIndex(({ does }) => does !== undefined);
  return says.slice(0, Math.max(0, first)).some(({ text }) => plan.test(text));
}

const forThePlan =
  /^(?:for|regarding|about|concerning) (?:this|that|the) \w{2,14}[:,]|^(?:この|その|上記の?)(?:移行|変更|計画|作業|切り?替え|更新|構成)(?:に(?:あた|関|つい|際)|で|の際)/i;

function questionsIn(says: readonly Say[]): number {
  const asked = says.filter(
    ({ does, intent, text }) => does === 'ask' && intent === 'how-to' && !pointsBack.test(text),
  );
  return asked.filter(({ serves }) => serves === undefined).length;
}

/** Says that questions follow, and asks none. */
const announcesSeveral =
  /\b(?:have|has|with) (?:\w{1,14} ){0,3}questions\b|(?:[2-9二三四五] ?[点つ件]|いくつか)[^。\n]{0,20}(?:質問|伺|お聞き|お尋ね)/i;

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
function isOwn(here: Matter, run: readonly Say[], matters: readonly Matter[], around: Around): boolean {
  const { said } = here;
  const { serves, intent } = said;
  if (serves === 'beside') return false;
  const current = matters.at(-1) as Matter;
  const known = matters.map((matter) => familyOf(matter.intent));
  const fault = known.includes('fault');
  const other = familyOf(intent) !== 'fault' && !known.includes(familyOf(intent));
  if (fault && ((said.does === 'report' && !other) || serves === 'surely')) return false;
  const before = around.text.slice(0, here.from);
  const news = newWords(topicOf(run), before);
  if (said.does === 'report') return other ? opens(run) && news >= 2 : isNewFault(run, news);
  if (intent === 'wish' || intent === 'feedback') return !known.includes(intent);
  const marked = opens(run) || said.listed || said.series || asksMore.test(said.text) || around.announced;
  if (goesOn(run, marked && news >= 3)) return false;
  if (serves === 'surely' && (news < 2 || known.includes('billing'))) return false;
  if (fault && familyOf(intent) === 'billing' && costRises.test(said.text)) return marked;
  if (fault && intent === 'billing') return marked && news >= 1;
  if (fault && !serves && marked && news >= 1 && asksHowTo.test(said.text))
    return freshWords(said.text, before) >= 2 || opensWhole(run);
  if (fault && !serves && news >= 1 && asksOfProduct.test(said.text) && opensWhole(run)) return true;
  if (fault)
    return (
      marked &&
      (news >= (serves === 'perhaps' ? 3 : 2) || (!serves && news >= 1 && freshWords(said.text, before) >= 3))
    );
  if (serves === 'perhaps' && known.includes('billing')) return marked && news >= 3;
  if (familyOf(intent) !== familyOf(current.intent) && current.intent)
    return marked && news >= (said.series ? 2 : 1);
  const rich = news >= 2 && freshWords(said.text, before) >= 3 && !around.planned;
  return (
    (rich || news >= enough(said, marked || (run[0]?.begins === true && !around.ofPlan), around)) &&
    !sharesTopic(said, current)
  );
}

/** The paragraph or line begins with the words that open something more. */
function opensWhole(run: readonly Say[]): boolean {
  return run[0]?.begins === true && opensMore.test(run[0].text);
}

/** What the product can do at all, whatever failed. */
const asksOfProduct =
  /(?:上限|最大|最小|既定)[^。\n]{0,12}(?:いくつ|いくら|どれ|何)|\bis it planned\b|\bplanned to support\b|(?:対応|サポート|提供)(?:の|される)?(?:予定|時期)/i;

/** How many new words make a question one of its own: fewer in a list, or where one question follows the other. */
function enough({ listed, series }: Say, marked: boolean, { questions, planned, ofPlan }: Around): number {
  if (ofPlan && !listed && !marked) return 9;
  if (planned && !listed && !series && !marked) return 3;
  if (listed || (questions > 2 && !series)) return 1;
  return marked ? 2 : 3;
}

/** What an ask is about: with the sentences that lead to it where they open something more. */
function topicOf(run: readonly Say[]): string {
  const from = run.findIndex(({ text }) => opensMore.test(text) && !investigating.test(text));
  return (from < 0 ? run.slice(-1) : run.slice(from)).map(({ text }) => text).join(' ');
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
