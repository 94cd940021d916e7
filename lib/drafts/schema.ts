import * as z from 'zod/mini';
import { LONGEST_NAME, LONGEST_TEXT } from '../request/limits';
import { MOST_DRAFTS, MOST_PASSAGES } from './desk';
import type { Desk } from './draft';

const name = z.string().check(z.maxLength(LONGEST_NAME));
/** UTF-16 units; masks may be longer than what they hide. */
const LONGEST_PASSAGE = 2 * LONGEST_TEXT;

const flag = z.optional(z.literal(true));

const passage = z.object({
  id: name,
  text: z.string().check(z.maxLength(LONGEST_PASSAGE)),
  shared: flag,
  related: flag,
  close: flag,
  touched: flag,
  at: z.optional(z.int().check(z.nonnegative())),
});

const draft = z.object({
  id: name,
  summary: name,
  passages: z.array(passage).check(z.maxLength(MOST_PASSAGES)),
  service: z.optional(z.object({ id: name, en: name, ja: name })),
  severity: z.optional(z.enum(['A', 'B', 'C'])),
  issueType: z.optional(z.enum(['technical', 'billing', 'subscription', 'quota'])),
  subscription: z.optional(name),
});

/** A desk that comes out of storage. */
export const deskSchema: z.ZodMiniType<Desk> = z.object({
  drafts: z.array(draft).check(z.maxLength(MOST_DRAFTS)),
  mark: name,
  language: z.enum(['ja', 'en']),
});
