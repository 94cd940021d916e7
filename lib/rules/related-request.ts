import type { FieldPath, Span, SupportRequest } from '../request/model';
import { findMentionOfRequest, hasNumber } from '../scope/other-requests';
import { defineRule } from './rule';
import { pages } from './sources';

/** What is said of another request: it goes on from it, or belongs to it. */
export interface RelatedRequestData {
  about: 'related' | 'follow-up';
}

/** Another request is spoken of, and its number is not there. `evidence`: the words that speak of it. */
export const relatedRequest = defineRule<RelatedRequestData>()({
  id: 'related-request',
  source: [
    {
      id: 'R35',
      page: pages.howToRaise,
      quote: 'お問い合わせ番号を相互にご連絡いただけましたら、内部で連携を取って調査します',
    },
    {
      id: 'R36',
      page: pages.howToRaise,
      quote: 'お問い合わせの過程で、関連した質問が発生したが元のお問い合わせ内容と異なる場合',
    },
  ],
  check(request, { isUnsettled = () => false }) {
    const texts = textsOf(request);
    if (texts.some(([, text]) => hasNumber(text))) return [];
    for (const [field, text] of texts) {
      const mention = findMentionOfRequest(text);
      if (!mention) continue;
      const { about, start, end } = mention;
      const evidence: Span[] = [{ field, start, end }];
      // The number may be on its way.
      if (isUnsettled({ field, start, end: text.length })) return [];
      const cites = about === 'follow-up' ? ['R35', 'R36'] : ['R35'];
      return [{ key: field, level: 'tip', certainty: 'found', evidence, cites, data: { about } }];
    }
    return [];
  },
});

/** The description first: that is where the number belongs. */
function textsOf({ description = '', summary = '', answers = [] }: SupportRequest): [FieldPath, string][] {
  return [
    ['description', description],
    ['summary', summary],
    ...answers.map(({ value }, index): [FieldPath, string] => [`answers.${index}`, value]),
  ];
}
