import type { Stretch, Surroundings } from './stretch';

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
export function findBetween(_description: string, _around: Surroundings = {}): Between | undefined {
  return undefined;
}
