import { defineRule } from './rule';
import { pages } from './sources';

/** Where we learnt which subscription owns the resource. */
export type OwnerKnownBy = 'text' | 'link' | 'origin';

export type OwningSubscriptionData =
  /** The resource lives in another subscription than the selected one (R15). First span: the owner's id; second: the selected one. */
  | { about: 'other'; by: OwnerKnownBy }
  /** Several subscriptions are named: one request from each, naming each other (R20, E5). One span per subscription, first mention. */
  | { about: 'several'; count: number };

/** A request is raised from the subscription that owns the resource. */
export const owningSubscription = defineRule<OwningSubscriptionData>()({
  id: 'owning-subscription',
  source: [
    {
      id: 'R15',
      page: pages.howToRaise,
      quote: '問題が発生しているリソースを含むサブスクリプションを正しく選ぶことは非常に重要なステップです',
    },
  ],
  check() {
    return [];
  },
});
