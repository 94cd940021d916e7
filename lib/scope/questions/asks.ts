import { howAsked, whyAsked } from '../intent-cues';
import type { Intent } from '../intents';
import { costRises } from '../reading/cues';
import { type Memory, memoryOf } from '../reading/memory';
import type { Sentence } from '../reading/sentences';
import {
  announcesAsks,
  asks,
  asksNothing,
  besides,
  formHint,
  formQuestion,
  mayServeFault,
  opensMore,
  servesFault,
  unclear,
  vague,
} from './ask-cues';
import { listsAsked, turnLists } from './ask-lists';
import { besidesService, reportsFault } from './kinds';

/** What a sentence does in a request. */
export interface Say extends Sentence {
  /** It asks or requests something, or reports a fault, or neither. */
  does: 'ask' | 'report' | undefined;
  intent: Intent | undefined;
  /** How an ask stands to a fault: gets over it surely, perhaps, or not; or only goes beside (a call, the severity). */
  serves: 'surely' | 'perhaps' | 'beside' | undefined;
}

/** What each sentence does. */
export function saysOf(sentences: readonly Sentence[]): Say[] {
  const asked = listsAsked(sentences);
  const answered = (index: number) =>
    isAnswer(sentences[index + 1]?.text ?? '') || isAnswer(sentences[index]?.text ?? '');
  return sentences.map((sentence, index) => {
    const place = placeOf(sentence, answered(index) ? 'facts' : sentence.series || (asked[index] ?? false));
    return { ...sentence, ...readings[place].of(sentence.text) };
  });
}

/** `A: Yesterday`: the question before it is of a template. */
function isAnswer(text: string): boolean {
  return /^(?:A|回答|答え?)\s?\d{0,2}[:.]\s?\S/.test(text);
}

/** Where a sentence stands: in a list of asks, among steps and facts, on the line of a label, or freely. */
type Place = 'asked' | 'facts' | 'label' | 'free';
type Reading = Pick<Say, 'does' | 'intent' | 'serves'>;

const readings: Record<Place, Memory<Reading>> = {
  asked: memoryOf((text) => read(text, 'asked')),
  facts: memoryOf((text) => read(text, 'facts')),
  label: memoryOf((text) => read(text, 'label')),
  free: memoryOf((text) => read(text, 'free')),
};

/** A new analysis begins: sentences that the last one did not hold are forgotten. */
export function turnSays(): void {
  for (const memory of Object.values(readings)) memory.turn();
  turnLists();
}

function placeOf({ kind }: Sentence, asked: boolean | 'facts'): Place {
  if (asked) return asked === 'facts' ? 'facts' : 'asked';
  return kind === 'label' ? 'label' : 'free';
}

function read(text: string, place: Place): Reading {
  if (place === 'facts') return { does: undefined, intent: undefined, serves: undefined };
  if (asksItself(text) || (place === 'asked' && !reportsOnly(text)))
    return { does: 'ask', ...kindOfAsk(text) };
  if (place === 'label') return { does: undefined, intent: undefined, serves: undefined };
  if (costRises.test(text)) return { does: 'report', intent: 'cost', serves: undefined };
  const intent = besidesService(text);
  const fault =
    !intent && reportsFault(text.replace(unclear, ' ').replace(identifier, ' ')) && !isHypothetical(text);
  const tells = fault || (intent !== undefined && opensMore.test(text));
  return { does: tells ? 'report' : undefined, intent: fault ? 'fault' : intent, serves: undefined };
}

function asksItself(text: string): boolean {
  if (!asks.test(text) || asksNothing.test(text) || isOfForm(text)) return false;
  return !announcesAsks.test(text) || opensMore.test(text) || asksAtOnce.test(text);
}

/** A hint or a question of the form itself, which speaks to the writer. */
function isOfForm(text: string): boolean {
  return formHint.test(text) || formQuestion.test(text);
}

/** `scale-down-delay-after-add`: the words in it say nothing. */
const identifier = /\b[a-z]{2,20}(?:-[a-z]{2,20}){2,8}\b/gi;

/** "Two questions: can we …?": announced, and asked. */
const asksAtOnce = /: ?[A-Za-z][^:]{16,200}\?$/;

function kindOfAsk(text: string): Pick<Say, 'intent' | 'serves'> {
  const own = besidesService(text);
  if (own === 'wish' || own === 'feedback') return { intent: own, serves: undefined };
  if (besides.test(text)) return { intent: undefined, serves: 'beside' };
  if (own) return { intent: own, serves: undefined };
  if (vague.test(text) && !howAsked.test(text) && !servesFault.test(text) && !whyAsked.test(text)) {
    return { intent: undefined, serves: 'beside' };
  }
  if (servesFault.test(text))
    return { intent: speaksOfFault.test(text) ? 'fault' : 'how-to', serves: 'surely' };
  if (!isHypothetical(text) && reportsFault(text) && whyAsked.test(text))
    return { intent: 'fault', serves: 'surely' };
  return { intent: 'how-to', serves: mayServeFault.test(text) ? 'perhaps' : undefined };
}

/** Of the words that serve a fault, those that nobody uses who has none: not 復旧, "prevent", "restore". */
const speaksOfFault =
  /原因|なぜ|どうして|調査|対処|解決|不具合|\b(?:why|investigat\w{1,6}|look(?:ing)? into|find out|causes?|caused|root[- ]cause|rca|fix|solve|resolve|troubleshoot|went wrong|is wrong)\b/i;

/** An item of a list of asks that tells a fault: the list was led by "please look into these". */
function reportsOnly(text: string): boolean {
  return reportsFault(text) && !whyAsked.test(text) && !howAsked.test(text) && !servesFault.test(text);
}

/** "When a job fails, how are we told?" reports nothing. */
function isHypothetical(text: string): boolean {
  return /(?:場合|際に|とき|時に|ように|よう、|しないか|ないよう|ないこと|なければ)|\b(?:(?:don't|do not|doesn't) know|not sure|if|in case|whenever|(?:when|after) an? )\b/i.test(
    text,
  );
}
