import type { Texts } from '../written';
import { continuations } from './continuations';
import { differing } from './differing';
import { mixedJoined } from './mixed-joined';
import { mixedListed } from './mixed-listed';
import { mixedMore } from './mixed-more';
import { mixedPlain } from './mixed-plain';
import { paired } from './paired';
import { severalNatures } from './several-natures';
import { severalOccurrences } from './several-occurrences';
import { severalQuestions } from './several-questions';
import { silentArticles } from './silent-articles';
import { silentFacts } from './silent-facts';
import { silentReports } from './silent-reports';
import { silentWords } from './silent-words';
import { singlesLong } from './singles-long';
import { singlesMedium } from './singles-medium';
import { singlesShort } from './singles-short';

/** The English half of the corpus. */
export const en: Texts = {
  singles: [...singlesShort, ...singlesMedium, ...singlesLong],
  continuations,
  mixed: [...mixedJoined, ...mixedListed, ...mixedPlain, ...mixedMore],
  several: [...severalQuestions, ...severalNatures, ...severalOccurrences],
  silent: [...silentWords, ...silentFacts, ...silentArticles, ...silentReports],
  differing,
  paired,
};
