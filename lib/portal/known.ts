import type { FieldPath } from '../request/model';
import type { Control, Kind } from './controls';
import type { LabelKey } from './labels';

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

/** The first of the labels that suits the kind of control, in any language. */
export const keyOf = ({ keys, kind }: Control): LabelKey | undefined =>
  keys.find((key) => known[key]?.[0].includes(kind)) ?? keys[0];
