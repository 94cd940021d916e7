import { defineRule } from './rule';
import { pages } from './sources';

/** What is said of another request: it goes on from it, or belongs to it. */
export interface RelatedRequestData {
  about: 'related' | 'follow-up';
}

/** Another request is spoken of, and its number is not there. */
export const relatedRequest = defineRule<RelatedRequestData>()({
  id: 'related-request',
  source: [
    {
      id: 'R35',
      page: pages.howToRaise,
      quote: 'お問い合わせ番号を相互にご連絡いただけましたら、内部で連携を取って調査します',
    },
  ],
  check() {
    return [];
  },
});
