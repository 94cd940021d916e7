import type { FieldPath, SupportRequest } from '../request/model';
import type { Kind } from './controls';
import type { LabelKey } from './labels';
import {
  readContactMethod,
  readIssueType,
  readLanguage,
  readSeverity,
  readSubscription,
  readYesNo,
} from './values';

/** What the shown value of a field says of the request. */
type Say = (value: string) => SupportRequest;

/** What the shown value of each field says. */
export const says: Partial<Record<FieldPath, Say>> = {
  issueType: (v) => ({ issueType: readIssueType(v) }),
  subscription: (v) => ({ subscription: readSubscription(v) }),
  service: (v) => ({ service: v }),
  // The help pane shows `resource-group / name`.
  resource: (v) => ({ resource: { name: v.split(' / ').at(-1) } }),
  summary: (v) => ({ summary: v }),
  problemType: (v) => ({ problemType: v }),
  problemSubtype: (v) => ({ problemSubtype: v }),
  description: (v) => ({ description: v }),
  diagnosticConsent: (v) => ({ diagnosticConsent: readYesNo(v) }),
  supportPlan: (v) => ({ supportPlan: v }),
  severity: (v) => ({ severity: readSeverity(v) }),
  contactMethod: (v) => ({ contactMethod: readContactMethod(v) }),
  response24x7: (v) => (v ? { response24x7: /24/.test(v) || readYesNo(v) === true } : {}),
  language: (v) => ({ language: v && readLanguage(v, document.documentElement.lang) }),
  'contact.email': (v) => ({ contact: { email: v } }),
  'contact.phone': (v) => ({ contact: { phone: v } }),
  'contact.country': (v) => ({ contact: { country: v } }),
};

/** Fields that their label alone tells, and the kinds of control that may hold them. */
export const known: Partial<Record<LabelKey, [kinds: Kind[], path: FieldPath]>> = {
  subscription: [['choice'], 'subscription'],
  service: [['choice'], 'service'],
  serviceType: [['choice'], 'service'],
  resource: [['choice'], 'resource'],
  summary: [['text', 'area'], 'summary'],
  problemSubtype: [['choice'], 'problemSubtype'],
  diagnosticConsent: [['radio', 'check', 'choice'], 'diagnosticConsent'],
  supportPlan: [['choice', 'radio'], 'supportPlan'],
  severity: [['choice', 'radio'], 'severity'],
  contactMethod: [['radio', 'choice'], 'contactMethod'],
  responseTime: [['radio', 'choice', 'check'], 'response24x7'],
  supportLanguage: [['choice'], 'language'],
  email: [['text'], 'contact.email'],
  phone: [['text'], 'contact.phone'],
  country: [['choice'], 'contact.country'],
};
