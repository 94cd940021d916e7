import { failing, noFault } from './cues';
import {
  billing,
  cost,
  feedback,
  howAsked,
  quota,
  recovered,
  subscription,
  whyAsked,
  wish,
} from './intent-cues';

/** What somebody wants with a stretch of a request. */
export type Intent =
  /** Something is wrong and is to work again. */
  | 'fault'
  /** It works again; why did it fail? */
  | 'cause'
  /** How is something done, what does a setting mean, what is possible? */
  | 'how-to'
  /** The product should do something that it does not. */
  | 'wish'
  /** The documentation is wrong or silent. */
  | 'feedback'
  /** Invoices, payment, refunds. */
  | 'billing'
  /** Why something costs what it does, or how it costs less. */
  | 'cost'
  /** A limit is to be raised. */
  | 'quota'
  /** Transfer, cancellation, directories of a subscription. */
  | 'subscription';

/** What a stretch of a request is about; `undefined` where it neither reports nor asks. */
export function intentOf(text: string): Intent | undefined {
  return besidesService(text) ?? ofService(text);
}

/** Requests that no engineer of the service answers alone: the clearest words first. */
export function besidesService(text: string): Intent | undefined {
  if (wish.test(text)) return 'wish';
  if (feedback.test(text)) return 'feedback';
  if (quota.test(text)) return 'quota';
  if (billing.test(text)) return 'billing';
  if (subscription.test(text)) return 'subscription';
  return cost.test(text) ? 'cost' : undefined;
}

function ofService(text: string): Intent | undefined {
  if (reportsFault(text)) return recovered.test(text) && whyAsked.test(text) ? 'cause' : 'fault';
  return howAsked.test(text) ? 'how-to' : undefined;
}

/** Something is wrong: not "no errors", nor "how are we told when a job fails". */
export function reportsFault(text: string): boolean {
  return failing.test(text) && failing.test(text.replace(noFault, ' '));
}
