import type { Texts } from '../written';
import { mixed } from './mixed';
import { asks } from './singles-asks';
import { faults } from './singles-faults';

/** The requests written in Japanese. */
export const ja: Texts = {
  singles: [...faults, ...asks],
  continuations: [],
  mixed,
  several: [],
  silent: [],
  differing: [],
  paired: [],
};
