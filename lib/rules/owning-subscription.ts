import { findSubscriptions } from '../azure/resource-ids';
import type { Span, SupportRequest } from '../request/model';
import { otherWorks } from './owning-subscription.cues';
import { defineRule, type Finding } from './rule';
import { pages } from './sources';

/** Where we learnt which subscription owns the resource. */
type OwnerKnownBy = 'text' | 'link' | 'origin';

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
    {
      id: 'R20',
      page: pages.howToRaise,
      quote: '異なるサブスクリプション上のリソースの調査は、セキュリティ上の問題が発生します',
    },
    { id: 'E5', page: pages.otherSubscriptions, quote: '情報開示・連携を行ってもよい' },
  ],
  check(request) {
    const owners = knownOwners(request);
    if (owners.length > 1) return [several(owners, request.issueType)];
    const [owner] = owners.length === 1 ? owners : originOf(request);
    const selected = request.subscription?.id?.trim().toLowerCase();
    if (!owner || !selected || owner.subscription === selected) return [];
    return [other(owner, selectedSpan(request))];
  },
});

/** A subscription that owns something in this request, with its first mention. */
interface Owner {
  subscription: string;
  by: OwnerKnownBy;
  span: Span;
  /** Named only to say that it works there. */
  compared: boolean;
}

/** One entry per subscription: the linked resource's first, then those of the texts in the form's order. */
function knownOwners(request: SupportRequest): Owner[] {
  const mentions = [
    ...ownersIn(request.resource?.id, 'resource.id', 'link').slice(0, 1),
    ...ownersIn(request.summary, 'summary', 'text'),
    ...ownersIn(request.description, 'description', 'text'),
    ...(request.answers ?? []).flatMap(({ value }, index) => ownersIn(value, `answers.${index}`, 'text')),
  ];
  const owners = new Map<string, Owner>();
  for (const mention of mentions) {
    const first = owners.get(mention.subscription);
    if (!first) owners.set(mention.subscription, mention);
    else first.compared &&= mention.compared;
  }
  return [...owners.values()];
}

/** The page that the person came from; asked about only, since the topic may have changed since. */
function originOf(request: SupportRequest): Owner[] {
  return ownersIn(request.origin?.id, 'origin.id', 'origin').slice(0, 1);
}

function ownersIn(text: string | undefined, field: Span['field'], by: OwnerKnownBy): Owner[] {
  return findSubscriptions(text ?? '').map(({ subscription, start, end }) => ({
    subscription,
    by,
    span: { field, start, end },
    compared: by === 'text' && otherWorks.test(sentenceAround(text ?? '', start, end)),
  }));
}

function other(owner: Owner, selected: Span): Finding<OwningSubscriptionData> {
  const sure = owner.by !== 'origin' && !owner.compared;
  const data = { about: 'other', by: owner.by } as const;
  return { key: 'other', ...weight(sure), evidence: [owner.span, selected], cites: ['R15', 'R20'], data };
}

/** Billing and subscription management may well be about several at once: a transfer, one invoice. */
function several(owners: Owner[], issue: SupportRequest['issueType']): Finding<OwningSubscriptionData> {
  const sure = issue !== 'billing' && issue !== 'subscription' && !owners.some((owner) => owner.compared);
  const data = { about: 'several', count: owners.length } as const;
  const evidence = owners.map((owner) => owner.span);
  return { key: 'several', ...weight(sure), evidence, cites: ['R20', 'E5'], data };
}

function weight(sure: boolean): Pick<Finding<unknown>, 'level' | 'certainty'> {
  return sure ? { level: 'warn', certainty: 'found' } : { level: 'tip', certainty: 'ask' };
}

function selectedSpan(request: SupportRequest): Span {
  return { field: 'subscription.id', start: 0, end: request.subscription?.id?.length ?? 0 };
}

/** The sentence with the id; a comparison is said in one breath. */
function sentenceAround(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - 200), start)
      .split(/[。\n]/)
      .at(-1) ?? '';
  const after = text.slice(end, end + 200).split(/[。\n]|\.\s/)[0] ?? '';
  return before + after;
}
