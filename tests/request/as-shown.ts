import type { FieldPath, SupportRequest } from '../../lib/request/model';
import type { ShownField } from '../../lib/request/reading';

/** The fields of a form that shows a request, in English: the way back from `understand`. */
export function asShown(request: SupportRequest): ShownField[] {
  return Object.entries(request).flatMap(([name, value]): ShownField[] => {
    const field = (...values: string[]) => [{ path: name as FieldPath, values }];
    if (name === 'startTime') return field(...Object.values(request.startTime ?? {}));
    if (name === 'attachments')
      return field(...(request.attachments ?? []).map(({ name, size, id = 0 }) => `${size} ${id} ${name}`));
    if (name === 'answers')
      return (request.answers ?? []).map(({ label, value }, index) => ({
        path: `answers.${index}`,
        label,
        values: [value],
      }));
    if (name === 'contact')
      return Object.entries(request.contact ?? {}).map(([part, text]) => ({
        path: `contact.${part}` as FieldPath,
        values: [text],
      }));
    if (typeof value === 'string') return field(said[`${name} ${value}`] ?? value);
    if (typeof value === 'boolean') return field(value ? 'Yes' : 'No');
    return field(value.id ? `${value.name} (${value.id})` : value.name);
  });
}

const said: Record<string, string> = {
  'issueType technical': 'Technical',
  'issueType billing': 'Billing',
  'issueType quota': 'Service and subscription limits (quotas)',
  'issueType subscription': 'Subscription management',
  'severity A': 'A - Critical impact',
  'severity B': 'B - Moderate impact',
  'severity C': 'C - Minimal impact',
  'contactMethod email': 'Email',
  'contactMethod phone': 'Phone',
};
