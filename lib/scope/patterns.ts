import type { Stretch, Surroundings } from './stretch';

/** One resource, and what is said of it. Offsets in the original text. */
export interface Row {
  /** Its name. */
  resource: Stretch;
  /** The words that say what is wrong with it. */
  symptom?: Stretch;
  /** Since when. */
  since?: Stretch;
}

/** Several resources of one service that fail in different ways. */
export interface Patterns {
  rows: readonly Row[];
  /** The text told apart by the patterns (not by the resources: those that fail alike stay together). Two at least. */
  parts: readonly Stretch[];
}

/** Reads which resource shows which symptom; `undefined` where they fail alike, or in doubt. */
export function findPatterns(_description: string, _around: Surroundings = {}): Patterns | undefined {
  return undefined;
}
