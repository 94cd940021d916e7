import { readLanguage } from './language';
import { withinLimits } from './limits';
import type { Attachment, FieldName, SupportRequest } from './model';
import type { ShownField } from './reading';
import { readMoment } from './start-time';
import { hasValue, readContactMethod, readIssueType, readSeverity } from './values';

/** What the fields of a form, as a page shows them, say of the request. */
export function understand(fields: readonly ShownField[]): SupportRequest {
  const request: SupportRequest = {};
  for (const field of fields) {
    const { answers, attachments, contact, ...rest } = said(field);
    Object.assign(request, rest);
    if (answers) request.answers = [...(request.answers ?? []), ...answers];
    if (attachments) request.attachments = together(request.attachments ?? [], attachments);
    if (contact) request.contact = { ...request.contact, ...contact };
  }
  return withinLimits(request);
}

function said({ path, values, label = '' }: ShownField): SupportRequest {
  const [name, part] = path.split('.') as [FieldName, string | undefined];
  const [value = ''] = values;
  if (name === 'startTime') return { startTime: readMoment(values) };
  if (name === 'attachments') return { attachments: values.map(readFile) };
  if (name === 'contact') return part && isContact(part) ? { contact: { [part]: value } } : {};
  if (name === 'answers')
    return { answers: [{ label, value: values.length > 1 ? readMoment(values).text : value }] };
  return (Object.hasOwn(says, name) && says[name]?.(value)) || {};
}

const isContact = (part: string) => /^(?:email|phone|country)$/.test(part);

/** What the shown value of a field says. */
const says: Partial<Record<FieldName, (value: string) => SupportRequest>> = {
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
  language: (v) => ({ language: v && readLanguage(v) }),
};

/** `Name (guid)`; a name that was cut off has no id. */
function readSubscription(text: string): SupportRequest['subscription'] {
  const [, name, id] =
    /^(.{0,300}?)\s{0,9}\(([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\)\s*$/i.exec(text) ?? [];
  return id
    ? { name, id: id.toLowerCase() }
    : { name: text.replace(/\s{0,9}\([0-9a-f-]{0,40}(?:…|\.\.\.)\)?$/i, '') };
}

/** Yes or no; `undefined` for anything else. */
function readYesNo(text: string): boolean | undefined {
  if (hasValue('yes', text)) return true;
  return hasValue('no', text) ? false : undefined;
}

/** `bytes id name`, as the page tells a file. */
function readFile(text: string): Attachment {
  const [, size = '0', id, name = text] = /^(\d{1,16}) (\d{1,9}) (.*)$/s.exec(text) ?? [];
  return { name, size: Number(size), ...(id && { id: Number(id) }) };
}

/** Where two controls take files, either may show those of the other. */
const together = (files: readonly Attachment[], more: readonly Attachment[]): Attachment[] => [
  ...files,
  ...more.filter(({ id }) => id === undefined || files.every((file) => file.id !== id)),
];
