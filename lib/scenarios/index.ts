import { apiManagementDomains } from './api-management-domains';
import { connectionString } from './connection-string';
import { englishWithJapanese } from './english-with-japanese';
import { httpRequestFails } from './http-request-fails';
import { mixedEn } from './mixed-en';
import { mixedJa } from './mixed-ja';
import { modelEn } from './model-en';
import { modelJa } from './model-ja';
import { otherSubscription } from './other-subscription';
import { passwordTold } from './password-told';
import type { Scenario } from './scenario';
import { severityAAsked } from './severity-a-asked';
import { severityARecovered } from './severity-a-recovered';
import { severityARight } from './severity-a-right';
import { storageCost } from './storage-cost';
import { twoSubscriptions } from './two-subscriptions';

/** Every example, in the order in which the practice ground lists them. */
export const scenarios: readonly Scenario[] = [
  mixedJa,
  mixedEn,
  connectionString,
  passwordTold,
  severityARecovered,
  severityAAsked,
  severityARight,
  twoSubscriptions,
  otherSubscription,
  apiManagementDomains,
  httpRequestFails,
  storageCost,
  englishWithJapanese,
  modelJa,
  modelEn,
];
