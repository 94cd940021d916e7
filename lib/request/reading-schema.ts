import * as z from 'zod/mini';
import type { EditOrder } from './edits';
import { LONGEST_HASH, LONGEST_LIST, LONGEST_NAME, LONGEST_TEXT } from './limits';
import type { FieldName, FieldPath } from './model';
import type { Reading } from './reading';

/** Some links carry a whole summary; a page cuts its hash there. */
const hash = z.string().check(z.maxLength(LONGEST_HASH));
const offset = z.int().check(z.nonnegative());

/** The name of a field that comes from outside. */
const fieldName = z.custom<FieldName>((name) => typeof name === 'string' && /^[a-zA-Z0-9]{1,40}$/.test(name));

const fieldNames = z.array(fieldName).check(z.maxLength(40));

const fieldPath = z.custom<FieldPath>(
  (path) => typeof path === 'string' && /^[a-zA-Z0-9]{1,40}(\.[a-z0-9]{1,20})?$/.test(path),
);

/** A stretch of a field's text that comes from outside. */
export const spanSchema = z.object({ field: fieldPath, start: offset, end: offset });

/** An edit that comes from outside. */
export const orderSchema: z.ZodMiniType<EditOrder> = z.object({
  field: fieldPath,
  edits: z
    .array(z.object({ start: offset, end: offset, insert: z.string().check(z.maxLength(LONGEST_TEXT)) }))
    .check(z.minLength(1), z.maxLength(LONGEST_TEXT)),
  mark: z.string().check(z.maxLength(20)),
  undo: z.optional(z.literal(true)),
});

const shownField = z.object({
  path: fieldPath,
  label: z.optional(z.string().check(z.maxLength(LONGEST_NAME))),
  values: z.array(z.string().check(z.maxLength(LONGEST_TEXT + 1))).check(z.maxLength(LONGEST_LIST)),
});

/** What a frame reports. Frames are not trusted: a page may have taken one over. */
export const readingSchema: z.ZodMiniType<Reading> = z.object({
  look: z.enum(['form', 'help', 'reply', 'none']),
  address: z.optional(z.object({ hash, visit: z.int(), from: z.optional(hash) })),
  by: z.optional(z.enum(['labels', 'pointing'])),
  guessed: z.optional(fieldNames),
  pointed: z.optional(fieldNames),
  step: z.optional(z.int().check(z.minimum(1), z.maximum(4))),
  fields: z.array(shownField).check(z.maxLength(2 * LONGEST_LIST)),
});
