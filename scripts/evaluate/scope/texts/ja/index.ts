import type { Texts } from '../written';
import { articles } from './articles';
import { mixed } from './mixed';
import { silent } from './silent';
import { asks } from './singles-asks';
import { faults } from './singles-faults';

/** The requests written in Japanese. */
export const ja: Texts = {
  singles: [...faults, ...asks],
  continuations: [],
  mixed,
  several: [],
  silent: [...silent, ...articles],
  differing: [],
  paired: [],
};
