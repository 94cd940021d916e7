import { serviceById } from '../../azure/services';
import { readServices } from '../../azure/services-find';
import { failing } from '../reading/cues';
import { plainly } from '../reading/folded';
import { memoryOf } from '../reading/memory';
import type { Stretch, Surroundings } from '../stretch';
import { alternative, answered, mayAskSide, ofSides, otherChoice, whichSide } from './between-cues';
import { clauseAround, pairFor, sentenceAround } from './service-pair';

/** One problem that lies between two services of different teams, of which the writer wants to hear from both. */
export interface Between {
  /** Ids of the services. */
  left: string;
  right: string;
  /** Where they are named, and the words that put the problem between them. Original offsets. */
  names: readonly [Stretch, Stretch];
  cue: Stretch;
}

/** The two services that a problem lies between; `undefined` where it does not, or in doubt. */
export function findBetween(description: string, { services = [] }: Surroundings = {}): Between | undefined {
  const { text, original } = plainly(description);
  if (!mayAskSide.test(text)) return undefined;
  const cues = sentencesThatAsk(text);
  if (cues.length === 0) return undefined;
  const named = readServices(text, services).filter(({ id }) => !serviceById(id).tool);
  for (const { sentence, cue } of cues) {
    const pair = pairFor(text, named, sentence, mustName(text, cue));
    if (!pair) continue;
    const [left, right] = pair;
    const clause = clauseAround(text, sentence, cue);
    return {
      left: left.id,
      right: right.id,
      names: [original(left.start, left.end), original(right.start, right.end)],
      cue: original(clause.start, clause.end),
    };
  }
  return undefined;
}

interface Asking {
  sentence: Stretch;
  cue: Stretch;
}

/** Sentences that ask on which side the trouble is. */
function sentencesThatAsk(text: string): Asking[] {
  const found: Asking[] = [];
  for (const cue of cuesIn(text)) {
    const sentence = sentenceAround(text, cue);
    const said = text.slice(sentence.start, sentence.end);
    const open = !alternative.test(text.slice(cue.start, cue.end)) || isWrong.test(text);
    if (open && !otherChoice.test(said) && !answered.test(said)) found.push({ sentence, cue });
  }
  return found;
}

/** Cues of the last text's lines; at a keystroke one line is new. */
const lines = memoryOf((line: string): Stretch[] => {
  if (!mayAskSide.test(line)) return [];
  return [...line.matchAll(whichSide)].map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
  }));
});

function cuesIn(text: string): Stretch[] {
  lines.turn();
  const cues: Stretch[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    for (const { start, end } of lines.of(line)) cues.push({ start: at + start, end: at + end });
    at += line.length + 1;
  }
  return cues;
}

/** Whether the words of a question might ask anything: then the two services must stand in it. */
function mustName(text: string, { start, end }: Stretch): boolean {
  const cue = text.slice(start, end);
  return alternative.test(cue) && !ofSides.test(cue);
}

/** Something does not work, or not as it should. */
const isWrong = new RegExp(
  `${failing.source}|(?:[45]\\d\\d|遅|失わ|届か|切れ|二重|ループ|異な|違う|開いたまま|[秒分間](?:以上|ほど|近く)?かか|100 ?%)|\\b(?:lat(?:e|ency|encies)|delay\\w{0,2}|drop\\w{0,3}|los(?:e|es|ing|t)|seconds|minutes|gaps?|other totals|silent|skip\\w{0,4}|miss\\w{0,4}|frozen|freez\\w{0,3}|hang\\w{0,3}|twice|problem|issue|reappear|resets?|closes?|differ\\w{0,4})\\b`,
  'i',
);
