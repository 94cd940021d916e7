import type { RuleData } from '../rules/index';
import type { Cut } from '../rules/one-problem';
import type { Intent } from '../scope/intents';
import type { RuleWords } from './words';

type Several = RuleData['several-questions'];

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
      title: ({ grid }) => (grid ? '症状ごとのお問い合わせ' : '1 件のお問い合わせにつき 1 つの問題'),
      hint: ({ parts, grid }) =>
        grid
          ? '複数のリソースで、異なる症状が発生しているようです。原因が同じかどうか不明な場合は、症状ごとに起票すると並行して調査できます。'
          : `異なる問題が ${parts} 件含まれているようです。1 件ずつ起票すると、それぞれの担当者が並行して調査できます。`,
      why: 'お問い合わせは 1 件ずつ専門のチームが担当するため、分けると並行して調査できますが、迷う場合はまず 1 件で起票し、担当のサポート エンジニアにご相談ください。',
    },
    'several-questions': {
      name: 'ご質問ごとのお問い合わせ',
      title: ({ about }) => (about === 'occurrences' ? '発生ごとのお問い合わせ' : 'ご質問ごとのお問い合わせ'),
      hint: ({ about, intents }) => severalJa(about, intents),
      why: '同じサービスでも、エラーの調査とパラメーターのご質問のように性質が異なる場合や、解決後に再び発生した場合は、別のお問い合わせとして扱われることがありますが、迷う場合はまず 1 件で起票し、担当のサポート エンジニアにご相談ください。',
    },
    'cross-service': {
      name: '複数のサービスにまたがる問題',
      title: () => '複数のサービスにまたがる問題',
      hint: ({ left, right }) =>
        `${either(left.ja, right.ja)}どちらに問題があるか、それぞれの見解をご希望のようです。サービスごとに 1 件ずつ起票し、起票後にお問い合わせ番号を相互に記載してください。`,
      why: '担当チームはサービスごとに異なりますが、お互いのお問い合わせ番号が分かれば、連携して調査できます。',
    },
    'related-request': {
      name: '関連するお問い合わせの番号',
      title: () => '関連するお問い合わせの番号',
      hint: ({ about }) =>
        about === 'follow-up'
          ? '以前のお問い合わせについて、新しいご質問があるようです。別のお問い合わせとして起票し、以前のお問い合わせ番号を説明に記載してください。'
          : '別のお問い合わせについての記載がありますが、番号が見当たりません。そのお問い合わせ番号を説明に記載してください。',
      why: 'お問い合わせ番号が分かれば、これまでの経緯を踏まえ、担当者の間で連携して調査できます。',
    },
  },
  cuts: {
    services: '別のサービス',
    connector: '話題の切り替え',
    errors: '別のエラー',
    enumeration: '別々のご依頼',
    patterns: '別の症状',
  },
  intents: {
    fault: '障害の調査',
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
      title: ({ grid }) => (grid ? 'One request for each kind of symptom' : 'One problem per request'),
      hint: ({ parts, grid }) =>
        grid
          ? 'Several resources seem to fail in different ways. If it is not known that they share a cause, raise one request for each kind of symptom.'
          : `This seems to describe ${parts} different problems. As separate requests, they can be worked on at the same time, each by its own engineer.`,
      why: 'Each request goes to one team of specialists, so separate ones can go on at the same time; if you are unsure how to split, raise one and ask the engineer.',
    },
    'several-questions': {
      name: 'One question per request',
      title: ({ about }) =>
        about === 'occurrences' ? 'One occurrence per request' : 'One question per request',
      hint: ({ about, intents }) => severalEn(about, intents),
      why: 'Even about one service, an error and a question about a parameter, or a problem that came back after it was solved, may be handled as separate requests; if you are unsure, raise one and ask the engineer.',
    },
    'cross-service': {
      name: 'A problem between two services',
      title: () => 'A problem between two services',
      hint: ({ left, right }) =>
        `You seem to ask whether ${left.en} or ${right.en} is at fault, and what each team thinks. Raise one request for each service, and add the number of each to the other after sending.`,
      why: 'Each service has its own team, and with both numbers the teams can work together.',
    },
    'related-request': {
      name: 'The number of a related request',
      title: () => 'The number of a related request',
      hint: ({ about }) =>
        about === 'follow-up'
          ? 'This seems to be a new question about an earlier request. Raise it as a request of its own, with the number of the earlier one in the description.'
          : 'The text speaks of another request, but its number is missing. Please add it to the description.',
      why: 'With the number, the engineers know what was found before and can work together.',
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

/** 「App Service と SQL Database の」: a blank beside Latin letters only. */
function either(left: string, right: string): string {
  const spaced = (name: string, word: string) => name + (/[\w)]$/.test(name) ? ' ' : '') + word;
  return `${spaced(left, 'と')}${/^\w/.test(right) ? ' ' : ''}${spaced(right, 'の')}`;
}

/** The kinds in the order of the text, each once; none where they are of one kind or not all known. */
function kindsOf(intents: readonly (Intent | undefined)[], names: Record<Intent, string>): string[] {
  const kinds = [...new Set(intents.map((intent) => (intent ? names[intent] : '')))];
  return kinds.length > 1 && kinds.every(Boolean) ? kinds : [];
}

function severalJa(about: Several['about'], intents: Several['intents']): string {
  if (about === 'occurrences') {
    return '解決した件と、その後に再び発生した件が含まれているようですが、今回の発生についての調査をご希望でしょうか。新しいお問い合わせとして起票し、以前のお問い合わせ番号を添えると、経緯を踏まえて調査できます。';
  }
  const kinds = kindsOf(intents, scopeJa.intents);
  if (about === 'natures' && kinds.length > 1) {
    return `${kinds.join('と、')}が含まれているようですが、回答は別々でも差し支えないでしょうか。別々に起票すると、それぞれの担当者が並行して対応できます。`;
  }
  return `ご質問が ${intents.length} 件含まれているようですが、回答は別々でも差し支えないでしょうか。ご質問ごとに起票すると、それぞれの担当者が並行して対応できます。`;
}

function severalEn(about: Several['about'], intents: Several['intents']): string {
  if (about === 'occurrences') {
    return 'Something that was solved seems to have come back: is it the new occurrence that you would like to have investigated? Raise it as a new request with the number of the earlier one, so that the history is known.';
  }
  const kinds = kindsOf(intents, scopeEn.intents);
  if (about === 'natures' && kinds.length > 1) {
    return `This seems to be about ${kinds.slice(0, -1).join(', ')} and ${kinds.at(-1)}: could they be answered separately? As separate requests, they can be worked on at the same time.`;
  }
  return `There seem to be ${intents.length} questions: could they be answered separately? As separate requests, they can be worked on at the same time.`;
}
