import { fold } from '../text/fold';
import { howAsked, recovered, whyAsked } from './intent-cues';
import { type Say, saysOf } from './questions/asks';
import { contentWords } from './reading/content-words';
import { sentencesOf } from './reading/sentences';

/** What somebody wants with a stretch of a request. */
export type Intent =
  /** Something is wrong and is to work again. */
  | 'fault'
  /** It works again; why did it fail? */
  | 'cause'
  /** How is something done, what does a setting mean, what is possible? */
  | 'how-to'
  /** The product should do something that it does not. */
  | 'wish'
  /** The documentation is wrong or silent. */
  | 'feedback'
  /** Invoices, payment, refunds. */
  | 'billing'
  /** Why something costs what it does, or how it costs less. */
  | 'cost'
  /** A limit is to be raised. */
  | 'quota'
  /** Transfer, cancellation, directories of a subscription. */
  | 'subscription';

/** What a stretch of a request is about; `undefined` where it neither reports nor asks. */
export function intentOf(text: string): Intent | undefined {
  const folded = fold(text).text;
  const says = saysOf(sentencesOf(folded));
  const intent = strongest(weigh(says));
  if (!intent) return otherwise(folded, says);
  return (intent === 'fault' || intent === 'how-to') && recovered.test(folded) && whyAsked.test(folded)
    ? 'cause'
    : intent;
}

/** Who writes to support without asking anything tells what is wrong. */
function otherwise(text: string, says: readonly Say[]): Intent | undefined {
  if (howAsked.test(text)) return 'how-to';
  return says.some(({ kind, text: { length } }) => kind === 'prose' && length > 20) ? 'fault' : undefined;
}

/** Somebody wants to reach something. */
const goal =
  /(?:し|え|け|せ|て|め|れ|り|き|み|い|ち)たい(?:です|。|と(?:考|思|存)|のですが|$)|予定です|検討(?:して|中)|\b(?:would|'d) like to\b|\b(?:want|plan|need|intend|trying) to\b/i;

type Weights = Map<Intent, number>;

/** What is asked counts more than what is told; a fault counts once, however often it is told. */
function weigh(says: readonly Say[]): Weights {
  const weights: Weights = new Map();
  const add = (intent: Intent, weight: number, most = 99) =>
    weights.set(intent, Math.min(most, (weights.get(intent) ?? 0) + weight));
  let asked = false;
  for (const [index, { does, intent, serves, text }] of says.entries()) {
    const aims = does !== 'ask' && (!intent || intent === 'fault') && goal.test(text);
    if (aims) add('how-to', 2, 4);
    if (!intent || aims) continue;
    if (does === 'report') add(intent, 3.5, 3.5);
    else if (does !== 'ask') add(intent, index === 0 ? 4 : 2, 5);
    else {
      const beside = intent !== 'fault' && intent !== 'how-to';
      const bare = contentWords(text).length === 0;
      add(intent, (beside ? 4 : bare ? 1 : serves === 'surely' ? 2 : 2.5) + (asked ? 0 : 0.5));
      asked = true;
    }
  }
  return weights;
}

/** The first of those that weigh most. */
function strongest(weights: Weights): Intent | undefined {
  return [...weights].reduce<[Intent, number] | undefined>(
    (most, each) => (most && most[1] >= each[1] ? most : each),
    undefined,
  )?.[0];
}
