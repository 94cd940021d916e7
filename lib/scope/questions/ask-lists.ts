import { templateLabel } from '../reading/cues';
import { unmarked } from '../reading/lines';
import { memoryOf } from '../reading/memory';
import type { Sentence } from '../reading/sentences';
import { asks, besides, closesAsks, formHint, leadsToAsks, leadsToFacts } from './ask-cues';

/** Which sentences are items of a list of asks (true) or of steps and facts ('facts'): by the line before, or after. */
export function listsAsked(sentences: readonly Sentence[]): (boolean | 'facts')[] {
  let lead: boolean | 'facts' = false;
  let item: boolean | 'facts' = false;
  const form = sentences.filter(isField).length > 2;
  return sentences.map((sentence, index) => {
    const { begins, listed, kind, text } = sentence;
    if (listed && kind !== 'heading') {
      item =
        labelled(text) ??
        (form && isField(sentence) ? 'facts' : undefined) ??
        (lead || isClosed(sentences, index));
      return item;
    }
    if (begins) item = false;
    if (!item) lead = leads.of(text);
    return item === 'facts' ? 'facts' : false;
  });
}

/** `1. 契約: EA`, `- **Region:** East US`: a field that is filled in; several of them are a form. */
function isField({ listed, text }: Sentence): boolean {
  const bare = unmarked(text);
  return (
    listed &&
    /^\**[^:?。、\n]{1,20}:\**(?:\s|$)/.test(bare) &&
    !asks.test(bare) &&
    !leadsToAsks.test(bare.split(':')[0] ?? '')
  );
}

/** `2. 発生日時: …` says by its label what it is. */
function labelled(text: string): boolean | 'facts' | undefined {
  const label = /^[^:\n]{1,24}:(?=.)/.exec(text)?.[0];
  if (!label || !templateLabel.test(unmarked(label))) return undefined;
  return leadsToAsks.test(label) ? true : 'facts';
}

function leadOf(text: string): boolean | 'facts' {
  if (formHint.test(text)) return 'facts';
  if (leadsToAsks.test(text) && !/確認(?:済|した(?!い)|しまし)/.test(text)) {
    return leadsToFacts.test(text) && (!asks.test(text) || besides.test(text)) ? 'facts' : true;
  }
  return leadsToFacts.test(text) ? 'facts' : false;
}

/** 「・… ・… をご教示ください」 */
function isClosed(sentences: readonly Sentence[], index: number): boolean {
  const after = sentences.slice(index, index + 12).find(({ listed, begins }) => begins && !listed);
  return after !== undefined && closesAsks.test(after.text);
}

const leads = memoryOf(leadOf);

/** A new analysis begins: lines that the last one did not hold are forgotten. */
export function turnLists(): void {
  leads.turn();
}
