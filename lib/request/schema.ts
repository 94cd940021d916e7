import * as z from 'zod/mini';
import { LONGEST_LIST, LONGEST_NAME, LONGEST_TEXT } from './limits';
import type { SupportRequest } from './model';

/** A text that a person writes freely. Readers cut it at the limit; what comes longer is refused. */
const textSchema = z.string().check(z.maxLength(LONGEST_TEXT, `longer than ${LONGEST_TEXT} characters`));
const name = z.string().check(z.maxLength(LONGEST_NAME, `longer than ${LONGEST_NAME} characters`));
const many = `more than ${LONGEST_LIST} entries`;
const optionalName = z.optional(name);

const answer = z.object({ label: name, value: textSchema });
const natural = z.int().check(z.nonnegative('below 0'));
const unreads = z.enum([
  'picture',
  'binary',
  'large',
  'locked',
  'broken',
  'bomb',
  'encrypted',
  'nested',
  'many',
  'interrupted',
]);
const list = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.maxLength(LONGEST_LIST, many));
const content = z.discriminatedUnion('state', [
  z.object({ state: z.literal('reading'), percent: natural, attempt: natural }),
  z.object({
    state: z.literal('done'),
    secrets: list(z.object({ kind: name, count: natural, lines: list(natural), entry: optionalName })),
    unread: list(z.object({ reason: unreads, count: natural, entry: optionalName })),
  }),
]);
const file = z.object({
  name,
  size: z.number().check(z.nonnegative('a size below 0')),
  id: z.optional(natural),
  content: z.optional(content),
});

/** A request that comes from outside: a frame's message, a file. Unknown keys are dropped; nothing is converted. */
export const supportRequestSchema: z.ZodMiniType<SupportRequest> = z.object({
  issueType: z.optional(z.enum(['technical', 'billing', 'subscription', 'quota'])),
  subscription: z.optional(z.object({ name: optionalName, id: optionalName })),
  service: optionalName,
  serviceId: optionalName,
  resource: z.optional(z.object({ name: optionalName, id: optionalName })),
  origin: z.optional(z.object({ id: name })),
  summary: z.optional(textSchema),
  problemType: optionalName,
  problemSubtype: optionalName,
  startTime: z.optional(z.object({ text: name, iso: optionalName, zone: optionalName })),
  description: z.optional(textSchema),
  answers: z.optional(list(answer)),
  attachments: z.optional(list(file)),
  diagnosticConsent: z.optional(z.boolean()),
  supportPlan: optionalName,
  severity: z.optional(z.enum(['A', 'B', 'C'])),
  response24x7: z.optional(z.boolean()),
  contactMethod: z.optional(z.enum(['email', 'phone'])),
  language: optionalName,
  cut: z.optional(z.boolean()),
  contact: z.optional(z.object({ email: optionalName, phone: optionalName, country: optionalName })),
});

/** The first complaint of a refused input, with its place: `request.summary: longer than …`. Never quotes a value. */
export function firstIssue(error: z.core.$ZodError): string {
  const issue = error.issues[0];
  if (!issue) return 'not understood';
  const place = issue.path.map(String).join('.');
  return place ? `${place}: ${reason(issue)}` : reason(issue);
}

function reason(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `must be ${article(issue.expected)}`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  return issue.message;
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
