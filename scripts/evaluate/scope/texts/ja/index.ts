import type { Texts } from '../written';
import { articles } from './articles';
import { continuations } from './continuations';
import { differing } from './differing';
import { mixed } from './mixed';
import { paired } from './paired';
import { several } from './several';
import { silent } from './silent';
import { asks } from './singles-asks';
import { faults } from './singles-faults';

/** The requests written in Japanese. */
export const ja: Texts = {
  singles: [...faults, ...asks],
  continuations,
  mixed,
  several,
  silent: [...silent, ...articles],
  differing,
  paired,
};
