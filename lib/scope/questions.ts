import type { Intent } from './intents';
import type { Stretch, Surroundings } from './stretch';

/** Several questions or natures on one thing (tier B). Offsets in the original text. */
export interface Questions {
  /** A list of things asked; things of different nature; the same symptom at another time. */
  about: 'questions' | 'natures' | 'occurrences';
  /** What is asked or reported, in order: the sentence that says it. Two at least. */
  asks: readonly (Stretch & { intent: Intent | undefined })[];
  /** The text told apart by them, in order, without gaps or overlaps; as many as asks. */
  parts: readonly Stretch[];
}

/** Tells several questions about one thing apart; `undefined` where there is one, or in doubt. */
export function findQuestions(_description: string, _around: Surroundings = {}): Questions | undefined {
  return undefined;
}
