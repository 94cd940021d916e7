import type { RuleData } from '../rules/index';
import type { Cut } from '../rules/one-problem';
import type { Intent } from '../scope/intents';
import type { RuleWords } from './words';

/** What the rules about the scope of a request say. */
type ScopeRule = 'one-problem' | 'several-questions' | 'cross-service' | 'related-request';

/** What we say about the scope of a request, in one language. */
export interface ScopeWords {
  rules: { [Id in ScopeRule]: RuleWords<RuleData[Id]> };
  /** What a kind of cut between two parts is called. */
  cuts: Record<Cut['reason'], string>;
  /** What somebody wants, as a noun. */
  intents: Record<Intent, string>;
}

export const scopeJa: ScopeWords = {
  rules: {
    'one-problem': {
      name: '1 件につき 1 つの問題',
      title: () => '1 件のお問い合わせにつき 1 つの問題',
      hint: ({ parts }) =>
        `異なる問題が ${parts} 件含まれているようです。1 件ずつ起票すると、それぞれの担当者が並行して調査できます。`,
      why: 'お問い合わせは、サービスごとの専門チームが担当します。分け方に迷う場合は、まず 1 件で起票し、担当のサポート エンジニアにご相談ください。',
    },
    'several-questions': {
      name: 'ご質問ごとのお問い合わせ',
      title: () => 'ご質問ごとのお問い合わせ',
      hint: () =>
        '性質の異なるご質問が含まれているようです。別々に起票すると、回答が早くなる場合があります。',
      why: '同じサービスでも、性質の異なるご質問は別のお問い合わせとして扱われる場合があります。',
    },
    'cross-service': {
      name: '複数のサービスにまたがる問題',
      title: () => '複数のサービスにまたがる問題',
      hint: () => '',
      why: '',
    },
    'related-request': {
      name: '関連するお問い合わせの番号',
      title: () => '関連するお問い合わせの番号',
      hint: () => '',
      why: '',
    },
  },
  cuts: {
    services: '別のサービス',
    connector: '話題の切り替え',
    errors: '別のエラー',
    enumeration: '別々のご依頼',
    patterns: '別の事象',
  },
  intents: {
    fault: '障害の対応',
    cause: '原因の調査',
    'how-to': '使い方のご質問',
    wish: '機能のご要望',
    feedback: 'ドキュメントへのご意見',
    billing: '請求のご相談',
    cost: '料金のご質問',
    quota: 'クォータの引き上げ',
    subscription: 'サブスクリプションの管理',
  },
};

export const scopeEn: ScopeWords = {
  rules: {
    'one-problem': {
      name: 'One problem per request',
      title: () => 'One problem per request',
      hint: ({ parts }) =>
        `This seems to describe ${parts} different problems. Raised as separate requests, each gets its own engineer and they work at the same time.`,
      why: 'Each service has its own team of specialists. If you are unsure how to split, raise one request and ask the engineer.',
    },
    'several-questions': {
      name: 'One question per request',
      title: () => 'One question per request',
      hint: () =>
        'There seem to be questions of different kinds. As requests of their own they may be answered sooner.',
      why: 'Even about one service, questions of different kinds may be handled as separate requests.',
    },
    'cross-service': {
      name: 'A problem between two services',
      title: () => 'A problem between two services',
      hint: () => '',
      why: '',
    },
    'related-request': {
      name: 'The number of a related request',
      title: () => 'The number of a related request',
      hint: () => '',
      why: '',
    },
  },
  cuts: {
    services: 'different services',
    connector: 'a change of subject',
    errors: 'different errors',
    enumeration: 'separate asks',
    patterns: 'different symptoms',
  },
  intents: {
    fault: 'a fault',
    cause: 'a root cause',
    'how-to': 'a how-to question',
    wish: 'a feature wish',
    feedback: 'feedback on the documentation',
    billing: 'billing',
    cost: 'cost',
    quota: 'a quota',
    subscription: 'subscription management',
  },
};
