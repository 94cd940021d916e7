import type { FieldPath, SupportRequest } from '../request/model';
import type { Kind } from './controls';
import type { LabelKey } from './labels';
import { readContactMethod, readLanguage, readSeverity, readSubscription, readYesNo } from './values';

/** What the shown value of a field says of the request. */
export type Say = (value: string) => SupportRequest;

/** Fields that their label tells: the kinds of control that may hold them, their path, and what the shown value says. */
export const known: Partial<Record<LabelKey, [kinds: Kind[], path: FieldPath, say: Say]>> = {
  subscription: [['choice'], 'subscription', (v) => ({ subscription: readSubscription(v) })],
  service: [['choice'], 'service', (v) => ({ service: v })],
  serviceType: [['choice'], 'service', (v) => ({ service: v })],
  // The help pane shows `resource-group / name`.
  resource: [['choice'], 'resource', (v) => ({ resource: { name: v.split(' / ').at(-1) } })],
  summary: [['text', 'area'], 'summary', (v) => ({ summary: v })],
  problemSubtype: [['choice'], 'problemSubtype', (v) => ({ problemSubtype: v })],
  diagnosticConsent: [
    ['radio', 'check', 'choice'],
    'diagnosticConsent',
    (v) => ({ diagnosticConsent: readYesNo(v) }),
  ],
  supportPlan: [['choice', 'radio'], 'supportPlan', (v) => ({ supportPlan: v })],
  severity: [['choice', 'radio'], 'severity', (v) => ({ severity: readSeverity(v) })],
  contactMethod: [['radio', 'choice'], 'contactMethod', (v) => ({ contactMethod: readContactMethod(v) })],
  responseTime: [
    ['radio', 'choice', 'check'],
    'response24x7',
    (v) => (v ? { response24x7: /24/.test(v) || readYesNo(v) === true } : {}),
  ],
  supportLanguage: [
    ['choice'],
    'language',
    (v) => ({ language: v && readLanguage(v, document.documentElement.lang) }),
  ],
  email: [['text'], 'contact.email', (v) => ({ contact: { email: v } })],
  phone: [['text'], 'contact.phone', (v) => ({ contact: { phone: v } })],
  country: [['choice'], 'contact.country', (v) => ({ contact: { country: v } })],
};
