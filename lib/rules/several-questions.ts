import { formServices } from '../azure/services';
import type { Intent } from '../scope/intents';
import { findQuestions, type Questions } from '../scope/questions';
import { defineRule } from './rule';
import { pages } from './sources';

/** `evidence` holds the asks, in order. */
export interface SeveralQuestionsData {
  about: Questions['about'];
  /** What each ask is; as many as there is evidence. */
  intents: (Intent | undefined)[];
}

/** One request asks several things about one subject. */
export const severalQuestions = defineRule<SeveralQuestionsData>()({
  id: 'several-questions',
  source: [
    {
      id: 'R31',
      page: pages.howToRaise,
      quote: '問題の最小単位を切りだしたものを 1 件としてお問合せください',
    },
  ],
  check(request) {
    const { description = '', summary } = request;
    const found = findQuestions(description, { summary, services: formServices(request) });
    if (!found) return [];
    const evidence = found.asks.map(({ start, end }) => ({ field: 'description' as const, start, end }));
    const data = { about: found.about, intents: found.asks.map(({ intent }) => intent) };
    return [{ key: 'description', level: 'tip', certainty: 'found', evidence, data }];
  },
});
