import * as z from 'zod/mini';
import type { FieldName, FieldPath } from './model';
import type { Reading } from './reading';
import { supportRequestSchema } from './schema';

const offset = z.int().check(z.nonnegative());

/** The name of a field that comes from outside. */
const fieldName = z.custom<FieldName>((name) => typeof name === 'string' && /^[a-zA-Z0-9]{1,40}$/.test(name));

/** A stretch of a field's text that comes from outside. */
export const spanSchema = z.object({
  field: z.custom<FieldPath>(
    (path) => typeof path === 'string' && /^[a-zA-Z0-9]{1,40}(\.[a-z0-9]{1,20})?$/.test(path),
  ),
  start: offset,
  end: offset,
});

/** What a frame reports. Frames are not trusted: a page may have taken one over. */
export const readingSchema: z.ZodMiniType<Reading> = z.object({
  look: z.enum(['form', 'help', 'reply', 'none']),
  route: z.optional(
    z.object({
      page: z.literal('form'),
      key: z.string().check(z.maxLength(8_000)),
      facts: supportRequestSchema,
    }),
  ),
  by: z.optional(z.enum(['labels', 'pointing'])),
  guessed: z.optional(z.array(fieldName).check(z.maxLength(40))),
  step: z.optional(z.int().check(z.minimum(1), z.maximum(4))),
  request: supportRequestSchema,
});
