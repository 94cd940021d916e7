import type { Table } from './table';

/** One row of the budget: what must not be felt, and how that is measured. */
export interface Goal {
  /** `P1` … `P11`. */
  id: string;
  what: string;
  /** The figure to reach, as the budget says it. */
  goal: string;
  /** How it is measured, in a few sentences. */
  how: string;
  /** Throws where it could not be measured. */
  measure(say: (progress: string) => void): Promise<Measured>;
}

export interface Measured {
  /** In the words of the goal. */
  figures: string;
  reached: boolean;
  tables?: Table[];
}
