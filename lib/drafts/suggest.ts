import { findSubscriptions, subscriptionOf } from '../azure/resource-ids';
import { formServices, serviceById } from '../azure/services';
import { type Naming, readServices } from '../azure/services-find';
import type { SupportRequest } from '../request/model';
import type { Intent } from '../scope/intents';
import { factsOf } from '../scope/reading/facts';
import { keepCircled } from '../scope/reading/lines';
import { fold } from '../text/fold';
import type { Draft } from './draft';
import { symptomIn } from './symptom';

/** A part of a request, as far as suggestions for it go. */
export interface Part {
  /** Its own words, secrets masked. */
  text: string;
  /** With what all parts share. */
  whole: string;
  /** 0 for the first. */
  index: number;
  /** It asks about the same thing as the others. */
  oneThing: boolean;
  intent: Intent | undefined;
}

/** What the form itself would say of a part, were it a request of its own. Never a higher severity than the person chose. */
export function suggestionsFor(
  request: SupportRequest,
  part: Part,
): Pick<Draft, 'service' | 'severity' | 'issueType' | 'subscription'> {
  const service = serviceFor(request, part);
  const severity = severityFor(request, part);
  const subscription = subscriptionFor(request, part, service);
  return {
    ...(service && { service: named(service) }),
    ...(severity && { severity }),
    issueType: issueTypeFor(request, part),
    ...(subscription && { subscription }),
  };
}

/** A service as a draft names it. */
export function named(id: string): NonNullable<Draft['service']> {
  const { en, ja } = serviceById(id);
  return { id, en, ja };
}

/** The form's own, where the part speaks of it, or all are about one thing; else the one that the part speaks of. */
function serviceFor(
  request: SupportRequest,
  { text, whole, index, oneThing, intent }: Part,
): string | undefined {
  const given = formServices(request);
  const found = servicesIn(text, given);
  const own = given.find((id) => oneThing || found.includes(id));
  const said = servicesIn(symptomIn(text, intent), given);
  const main = said.find((id) => found.includes(id)) ?? found[0];
  const around = oneThing ? servicesIn(whole, given) : [];
  // 「バックアップ」 is Cosmos DB's where the questions are about Cosmos DB.
  const clear = main && (around.length === 0 || around.includes(main)) ? main : undefined;
  return own ?? clear ?? around[0] ?? main ?? (index === 0 ? given[0] : undefined);
}

/** The services that a text speaks of, in order; tools left out, everyday words where nothing is clearer. */
function servicesIn(text: string, known: readonly string[]): string[] {
  const namings = readServices(fold(keepCircled(text)).text, known).filter(({ id }) => !serviceById(id).tool);
  const isCost = ({ id, weak }: Naming) => weak && serviceById(id).domain === 'billing';
  const clear = namings.filter(({ weak }) => !weak);
  const counted = clear.length > 0 ? clear : namings.filter((naming) => !isCost(naming));
  return counted.map(({ id }) => id);
}

/** A question is of little urgency, whatever stands beside it. */
function severityFor({ severity }: SupportRequest, { text, intent }: Part): Draft['severity'] {
  if (intent) return calm.has(intent) ? 'C' : severity;
  const facts = factsOf(fold(keepCircled(text)).text, []);
  const asksOnly = facts.some(({ asksHow }) => asksHow) && !facts.some(({ fails }) => fails);
  return asksOnly ? 'C' : severity;
}

const calm: ReadonlySet<Intent> = new Set(['how-to', 'wish', 'feedback', 'cost', 'billing']);

function issueTypeFor({ issueType = 'technical' }: SupportRequest, { intent, text }: Part) {
  if (intent === 'billing' || intent === 'quota' || intent === 'subscription') return intent;
  // What has been charged is a question of billing; what something would cost is the service's own.
  if (intent === 'cost' && charged.test(text)) return 'billing';
  return intent === undefined || intent === 'cost' ? issueType : 'technical';
}

const charged = /請求|課金|\b(?:invoice[sd]?|bill(?:s|ed|ing)?|charged)\b/i;

/** The one that owns what the part speaks of: as the part says, as all parts say, as the form says. */
function subscriptionFor(request: SupportRequest, { text, whole }: Part, service: string | undefined) {
  const [said] = [...findSubscriptions(text), ...findSubscriptions(whole)];
  if (said) return said.subscription;
  const isOfForm = service !== undefined && formServices(request).includes(service);
  const owner = isOfForm && request.resource?.id ? subscriptionOf(request.resource.id) : undefined;
  const selected = request.subscription?.id?.trim().toLowerCase();
  return owner ?? (selected && guid.test(selected) ? selected : undefined);
}

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
