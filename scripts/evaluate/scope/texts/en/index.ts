import type { Texts } from '../written';
import { mixedJoined } from './mixed-joined';
import { mixedListed } from './mixed-listed';
import { mixedMore } from './mixed-more';
import { mixedPlain } from './mixed-plain';
import { singlesLong } from './singles-long';
import { singlesMedium } from './singles-medium';
import { singlesShort } from './singles-short';

/** The requests written in English. */
export const en: Texts = {
  singles: [...singlesShort, ...singlesMedium, ...singlesLong],
  continuations: [],
  mixed: [...mixedPlain, ...mixedJoined, ...mixedListed, ...mixedMore],
  several: [],
  silent: [],
  differing: [],
  paired: [],
};
