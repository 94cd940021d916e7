import type { FieldPath } from '../../request/model';
import type { Answer, Question, Veto } from '../severity-a';
import type { Cue } from './cue';
import { cues } from './cues';
import { clauseAround, type Statement, statementsOf } from './statements';

/** A text of the request, with the field that it stands in. */
export interface FieldText {
  field: FieldPath;
  text: string;
}

/**
 * What the texts say to the four questions.
 * "no" needs one veto that nothing in the texts contradicts; "yes" needs explicit words and no veto at all.
 */
export function answersIn(texts: FieldText[]): Record<Question, Answer> {
  const said = findSaid(texts);
  return {
    down: answer('down', said),
    ongoing: answer('ongoing', said),
    stuck: answer('stuck', said),
    reachable: answer('reachable', said),
  };
}

interface Said {
  cue: Cue;
  span: NonNullable<Answer['span']>;
}

function answer(question: Question, said: Said[]): Answer {
  const mine = said.filter(({ cue }) => cue.question === question);
  const cleared = new Set(mine.flatMap(({ cue }) => cue.clears ?? []));
  const vetoes = mine.filter(({ cue }) => isVeto(cue.says));
  const firm = vetoes.find(({ cue }) => !cleared.has(cue.says as Veto));
  if (firm) return { state: 'no', by: 'text', span: firm.span, because: firm.cue.says as Veto };
  const doubtful = mine.some(({ cue }) => cue.says === 'doubt' && !(cue.about && cleared.has(cue.about)));
  if (vetoes.length > 0 || doubtful) return { state: 'open' };
  const yes = mine.find(({ cue }) => cue.says === 'yes');
  return yes ? { state: 'yes', by: 'text', span: yes.span } : { state: 'open' };
}

function isVeto(says: Cue['says']): says is Veto {
  return says !== 'yes' && says !== 'doubt' && says !== 'clear';
}

/** First place of each cue that is said. */
function findSaid(texts: FieldText[]): Said[] {
  const everything = texts.map(({ text }) => text).join('\n');
  const statements = texts.flatMap(({ field, text }) => statementsOf(text).map((it) => ({ field, ...it })));
  return cues.flatMap((cue) => {
    if (cue.unlessAnywhere?.test(everything)) return [];
    if (cue.onlyAnywhere && !cue.onlyAnywhere.test(everything)) return [];
    for (const { field, words, start } of statements) {
      const at = placeOf(cue, words);
      if (at) return [{ cue, span: { field, start: start + at.start, end: start + at.end } }];
    }
    return [];
  });
}

function placeOf(cue: Cue, words: Statement['words']): { start: number; end: number } | undefined {
  const match = cue.words.exec(words);
  if (!match || cue.unlessSentence?.test(words)) return undefined;
  const end = match.index + match[0].length;
  if (cue.unless?.test(clauseAround(words, match.index, end))) return undefined;
  return { start: match.index, end };
}
