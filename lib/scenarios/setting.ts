import type { SupportRequest } from '../request/model';

/** The invented subscriptions in which the examples play. */
export const subscriptions = {
  production: { name: 'Contoso-Production', id: '5d0f3a92-84c6-4b7e-a1d8-6f29c0e3b754' },
  partner: { name: 'Contoso-WebShop', id: 'b7e41c68-0d95-42fa-9c37-e86a5f120d4b' },
} as const;

/** Azure Resource Manager id of an invented resource, e.g. `resource('production', 'rg-shop', 'Microsoft.Web/sites', 'shop')`. */
export function resource(
  subscription: keyof typeof subscriptions,
  group: string,
  type: string,
  name: string,
) {
  const { id } = subscriptions[subscription];
  return { name, id: `/subscriptions/${id}/resourceGroups/${group}/providers/${type}/${name}` };
}

/** What most requests have in common; each example overrides what differs. */
export const japaneseForm = {
  issueType: 'technical',
  subscription: subscriptions.production,
  diagnosticConsent: true,
  supportPlan: 'Standard',
  severity: 'C',
  response24x7: false,
  contactMethod: 'email',
  language: 'ja',
  contact: { email: 'a.sato@contoso.example', phone: '+81 3-0000-0000', country: '日本' },
} as const satisfies SupportRequest;

/** The same for requests in English. */
export const englishForm = {
  ...japaneseForm,
  language: 'en',
  contact: { email: 'a.sato@contoso.example', phone: '+81 3-0000-0000', country: 'Japan' },
} as const;
