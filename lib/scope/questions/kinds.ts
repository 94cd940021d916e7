import { billing, blamesDocs, cost, feedback, quota, subscription, wish } from '../intent-cues';
import type { Intent } from '../intents';
import { failing, noFault } from '../reading/cues';

/** What a sentence wants that no engineer of the service answers alone: the clearest words first. */
export function besidesService(text: string): Intent | undefined {
  if (wish.test(text)) return 'wish';
  if (feedback.test(text) && !blamesDocs.test(text)) return 'feedback';
  if (quota.test(text)) return 'quota';
  if (billing.test(text)) return 'billing';
  if (subscription.test(text)) return 'subscription';
  return cost.test(text) ? 'cost' : undefined;
}

/** Something is wrong: not "no errors", nor "how are we told when a job fails". */
export function reportsFault(text: string): boolean {
  return (failing.test(text) && failing.test(text.replace(noFault, ' '))) || status.test(text);
}

/** A status that an answer has, or something that should be and is not; further words than those of the counting of problems. */
const status =
  /(?<![\d.,:])[45]\d\d (?:エラー|が|を返|に(?:な|変)|で)|\b(?:HTTP|status(?: code)?|error|an?|return(?:s|ed|ing)?|gets?|getting|got|with|throws?|threw|gives?|gave) [45]\d\d(?!\d)|\b(?:Invalid|Unauthorized|Forbidden|Conflict|BadRequest|NotFound)[A-Za-z]{0,40}\b|\b(?:is|are|was|were|'s|'re)(?: not|n't) \w{2,20}(?:able|ible|ed|ing|en)\b|(?<!かもし)[えけせてねへめれげぜでべ]ません|\b\w{3,30}BackOff\b|\bAADSTS\d{4,6}|\b0x[0-9A-F]{8}|\b\w{2,60}(?:Error|Exception|Failed|Timeout|Denied|NotFound|Exceeded|NotAvailable|Mismatch)(?![a-z])|(?:出て|現れ|見え|始まり|起動し|更新され|反映され)(?:き|て)?ません|\b(?:rebooted|skipped|not been (?:moved|sent|created|updated|deleted)|nothing has been|yet \w{2,30} still|still (?:returns|shows|fails)|used to take|now takes?|(?:longer|more) than|declined)\b/i;
