import { consulting } from '../consulting';
import type { Intent } from '../intents';
import { withCircles } from '../reading/folded';
import { sentencesOf, turnLines } from '../reading/sentences';
import type { Stretch, Surroundings } from '../stretch';
import { saysOf, turnSays } from './asks';
import { familyOf, mattersOf } from './matters';
import { occurrencesOf, turnTimes } from './occurrences';

/** Several questions or natures on one thing (tier B). Offsets in the original text. */
export interface Questions {
  /** A list of things asked; things of different nature; the same symptom at another time. */
  about: 'questions' | 'natures' | 'occurrences';
  /** What is asked or reported, in order: the sentence that says it. Two at least. */
  asks: readonly (Stretch & { intent: Intent | undefined })[];
  /** The text told apart by them, in order, without gaps or overlaps; as many as asks. */
  parts: readonly Stretch[];
}

/** The same with offsets in the folded text. `from`: where its part begins. */
interface Told extends Stretch {
  intent: Intent | undefined;
  from: number;
}

/** Tells several questions about one thing apart; `undefined` where there is one, or in doubt. */
export function findQuestions(description: string, _around: Surroundings = {}): Questions | undefined {
  const folded = withCircles(description);
  if (consulting.test(folded.text)) return undefined;
  turnLines();
  turnSays();
  turnTimes();
  const sentences = sentencesOf(folded.text);
  const found = timesOf(sentences) ?? thingsOf(folded.text, sentences);
  if (!found) return undefined;
  const { about, told } = found;
  const original = ({ start, end }: Stretch) => folded.original(start, end);
  return {
    about,
    asks: told.map(({ intent, start, end }) => ({
      ...original({ start: start + marksOf(folded.text.slice(start, end)), end }),
      intent,
    })),
    parts: partsBetween(folded.text, told).map(original),
  };
}

/** How long the marks of a list before the words are: `・`, `1.`, `- `, ① as it is kept. */
function marksOf(said: string): number {
  const marks =
    /^(?:[・\-*•●○■□◆◇–][^\S\n]{0,3}|[(]?\d{1,2}[.)](?!\d)[^\S\n]{0,3}|[(]?[a-hivx]{1,3}[.)][^\S\n]{1,3}|[\ue000-\ue013][^\S\n]{0,3}){1,3}(?=\S)/.exec(
      said,
    );
  return marks?.[0].length ?? 0;
}

type Found = { about: Questions['about']; told: Told[] } | undefined;

function timesOf(sentences: ReturnType<typeof sentencesOf>): Found {
  const found = occurrencesOf(sentences);
  if (!found) return undefined;
  const { over, again } = found;
  if (over !== again)
    return { about: 'occurrences', told: [toTold(over, 'cause', 0), toTold(again, 'fault')] };
  const rest = /(?:[、,;]|\bbut\b)\s{0,4}(?=\S)/.exec(over.text);
  if (!rest) return undefined;
  const middle = over.start + rest.index + rest[0].length;
  const told = [
    { start: over.start, end: over.start + rest.index + 1, from: 0, intent: 'cause' as const },
    { start: middle, end: over.end, from: middle, intent: 'fault' as const },
  ];
  return { about: 'occurrences', told };
}

function thingsOf(text: string, sentences: ReturnType<typeof sentencesOf>): Found {
  const matters = mattersOf(text, saysOf(sentences));
  if (matters.length < 2) return undefined;
  const families = new Set(matters.map(({ intent }) => familyOf(intent)));
  const about = families.size > 1 ? 'natures' : 'questions';
  return { about, told: matters.map(({ said, intent, from }) => toTold(said, intent, from)) };
}

function toTold({ start, end }: Stretch, intent: Intent | undefined, from = start): Told {
  return { start, end, from, intent };
}

/** From each beginning to the next, without blanks at either end. */
function partsBetween(text: string, told: readonly Told[]): Stretch[] {
  return told.map(({ from }, index) => {
    const begin = index === 0 ? 0 : from;
    const end = told[index + 1]?.from ?? text.length;
    const piece = text.slice(begin, end);
    const start = begin + piece.length - piece.trimStart().length;
    return { start, end: Math.max(start, begin + piece.trimEnd().length) };
  });
}
