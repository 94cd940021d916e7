import type { Cue } from './cue';
import { englishDown } from './down.en';
import { japaneseDown } from './down.ja';
import { englishOngoing } from './ongoing.en';
import { japaneseOngoing } from './ongoing.ja';
import { englishReachable } from './reachable.en';
import { japaneseReachable } from './reachable.ja';
import { englishStuck } from './stuck.en';
import { japaneseStuck } from './stuck.ja';

/** All words that we look for. The first veto of a question, and its first "yes", are the ones quoted. */
export const cues: readonly Cue[] = [
  ...japaneseDown,
  ...englishDown,
  ...japaneseOngoing,
  ...englishOngoing,
  ...japaneseStuck,
  ...englishStuck,
  ...japaneseReachable,
  ...englishReachable,
];
