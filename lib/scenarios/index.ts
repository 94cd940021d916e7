import { apiManagementDomains } from './api-management-domains';
import { asksWhetherToSplit } from './asks-whether-to-split';
import { attachedFiles } from './attached-files';
import { betweenServices } from './between-services';
import { betweenServicesEn } from './between-services-en';
import { connectionString } from './connection-string';
import { connectionStringEn } from './connection-string-en';
import { englishWithJapanese } from './english-with-japanese';
import { followUpEn } from './follow-up-en';
import { httpRequestFails } from './http-request-fails';
import { mixedEn } from './mixed-en';
import { mixedJa } from './mixed-ja';
import { modelEn } from './model-en';
import { modelJa } from './model-ja';
import { otherSubscription } from './other-subscription';
import { passwordTold } from './password-told';
import { patternsDiffer } from './patterns-differ';
import { patternsDifferEn } from './patterns-differ-en';
import { relatedRequest } from './related-request';
import type { Scenario } from './scenario';
import { severalNatures } from './several-natures';
import { severalOccurrences } from './several-occurrences';
import { severalQuestionsEn } from './several-questions-en';
import { severityAAsked } from './severity-a-asked';
import { severityARecovered } from './severity-a-recovered';
import { severityARecoveredEn } from './severity-a-recovered-en';
import { severityARight } from './severity-a-right';
import { severityARightEn } from './severity-a-right-en';
import { storageCost } from './storage-cost';
import { twoSubscriptions } from './two-subscriptions';
import { twoSubscriptionsEn } from './two-subscriptions-en';

/** Every example, in the order in which the practice ground lists them. */
export const scenarios: readonly Scenario[] = [
  mixedJa,
  mixedEn,
  patternsDiffer,
  patternsDifferEn,
  betweenServices,
  betweenServicesEn,
  relatedRequest,
  followUpEn,
  asksWhetherToSplit,
  severalNatures,
  severalQuestionsEn,
  severalOccurrences,
  connectionString,
  connectionStringEn,
  passwordTold,
  attachedFiles,
  severityARecovered,
  severityARecoveredEn,
  severityAAsked,
  severityARight,
  severityARightEn,
  twoSubscriptions,
  twoSubscriptionsEn,
  otherSubscription,
  apiManagementDomains,
  httpRequestFails,
  storageCost,
  englishWithJapanese,
  modelJa,
  modelEn,
];
