import { consultEdit } from '../scope/consulting';
import type { Intent } from '../scope/intents';
import type { Questions } from '../scope/questions/questions';
import { scopeOf } from '../scope/scope';
import type { Stretch } from '../scope/stretch';
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
    {
      id: 'R36',
      page: pages.howToRaise,
      quote: 'お問い合わせの過程で、関連した質問が発生したが元のお問い合わせ内容と異なる場合',
    },
    {
      id: 'R37',
      page: pages.howToRaise,
      quote: 'まず一件起票いただき、担当のサポートエンジニアとご相談をいただけますと助かります',
    },
  ],
  check(request, { isUnsettled = () => false }) {
    const scope = scopeOf(request);
    if (scope?.kind !== 'questions') return [];
    const { about } = scope;
    const spanOf = ({ start, end }: Stretch) => ({ field: 'description' as const, start, end });
    // What is still being written may become anything.
    const asks = scope.asks.filter((ask) => !isUnsettled(spanOf(ask)));
    if (asks.length < 2) return [];
    const evidence = asks.map(spanOf);
    const data = { about, intents: asks.map(({ intent }) => intent) };
    const cites = citesOf[about];
    const fix = [consultEdit(request.description ?? '')];
    return [{ key: 'description', level: 'tip', certainty: 'found', evidence, cites, data, fix }];
  },
});

/** Which of the sentences speak of what: of several questions, of a question of another nature. */
const citesOf: Record<Questions['about'], string[]> = {
  questions: ['R31', 'R37'],
  natures: ['R36', 'R37'],
  occurrences: ['R31', 'R37'],
};
