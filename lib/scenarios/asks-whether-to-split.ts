import { mixedJa } from './mixed-ja';
import type { Scenario } from './scenario';

export const asksWhetherToSplit: Scenario = {
  id: 'asks-whether-to-split',
  language: 'ja',
  title: {
    ja: '分け方に迷い、1 件で相談している',
    en: 'Unsure how to split, and says so',
  },
  note: {
    ja: '分け方に迷う場合は、まず 1 件で起票し、担当のサポート エンジニアにご相談ください。相談の一文があれば、分割のヒントは表示されません。',
    en: 'Unsure how to split? Raise one request and ask the engineer. With that sentence in the text, there is no hint about splitting.',
  },
  request: {
    ...mixedJa.request,
    description: `${mixedJa.request.description}

本件を複数のお問い合わせに分割した方がよい場合は、ご指示いただけますと幸いです。`,
  },
  hints: [],
};
