import type { Cue } from './cue';
import { englishDown } from './down.en';
import { japaneseDown } from './down.ja';
import { englishOngoing } from './ongoing.en';
import { japaneseOngoing } from './ongoing.ja';
import { englishReachable } from './reachable.en';
import { japaneseReachable } from './reachable.ja';
import { englishStuck } from './stuck.en';
import { japaneseStuck } from './stuck.ja';

/**
 * All cues, Japanese before English. The order counts: of several cues of a question that are said, the first one is quoted.
 * The last slice of each list is open, so that a cue added at the end of a file is here too.
 */
export const cues: readonly Cue[] = [
  ...japaneseDown.slice(0, 2),
  ...japaneseOngoing.slice(0, 3),
  ...japaneseStuck.slice(0, 6),
  ...japaneseDown.slice(2, 3),
  ...japaneseReachable.slice(0, 2),
  ...japaneseOngoing.slice(3, 4),
  ...japaneseStuck.slice(6, 7),
  ...japaneseDown.slice(3, 8),
  ...japaneseOngoing.slice(4, 6),
  ...japaneseStuck.slice(7, 10),
  ...japaneseDown.slice(8, 9),
  ...japaneseReachable.slice(2, 4),
  ...japaneseDown.slice(9, 10),
  ...japaneseOngoing.slice(6, 8),
  ...japaneseStuck.slice(10, 11),
  ...japaneseReachable.slice(4, 5),
  ...japaneseOngoing.slice(8),
  ...japaneseStuck.slice(11, 12),
  ...japaneseDown.slice(10, 14),
  ...japaneseStuck.slice(12),
  ...japaneseReachable.slice(5),
  ...japaneseDown.slice(14),
  ...englishDown.slice(0, 2),
  ...englishOngoing.slice(0, 3),
  ...englishStuck.slice(0, 6),
  ...englishDown.slice(2, 3),
  ...englishReachable.slice(0, 2),
  ...englishDown.slice(3, 4),
  ...englishOngoing.slice(3, 4),
  ...englishStuck.slice(6, 8),
  ...englishDown.slice(4, 7),
  ...englishOngoing.slice(4, 8),
  ...englishStuck.slice(8),
  ...englishDown.slice(7, 8),
  ...englishReachable.slice(2, 4),
  ...englishDown.slice(8, 10),
  ...englishOngoing.slice(8, 9),
  ...englishReachable.slice(4),
  ...englishDown.slice(10),
  ...englishOngoing.slice(9),
];
