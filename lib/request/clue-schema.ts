import * as z from 'zod/mini';
import { type Clue, fieldsFor, MOST_CLUES, type Place } from './clue';
import type { FieldName } from './model';

const kind = z.enum(['text', 'area', 'choice', 'radio', 'check', 'file']);
const at = z
  .string()
  .check(z.regex(/^(?:top|inner) [\w>-]{0,1000} \d{1,4}\/\d{1,4} [0-4] (?:\?|[a-zA-Z]{1,40})$/));

/** A place that a frame names: of bounded length, with no room for a text. */
export const placeSchema: z.ZodMiniType<Place> = z.object({ kind, at });

const clueSchema = z
  .object({ kind, at, field: z.custom<FieldName>((field) => typeof field === 'string') })
  .check(z.refine(({ kind, field }) => fieldsFor[kind].includes(field)));

/** The clues kept on disk, the newest first; all that is no clue is left out. */
export function readClues(kept: unknown): Clue[] {
  if (!Array.isArray(kept)) return [];
  return kept.slice(0, MOST_CLUES).flatMap((one) => clueSchema.safeParse(one).data ?? []);
}
