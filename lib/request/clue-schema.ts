import * as z from 'zod/mini';
import { type Clue, fieldsFor, MOST_CLUES, type Place } from './clue';
import type { FieldName } from './model';
import { ELEMENTS, LABEL_KEYS } from './outline-words';

const kind = z.enum(['text', 'area', 'choice', 'radio', 'check', 'file']);
const name = `(?:-|${ELEMENTS.join('|')})`;
const at = z
  .string()
  .check(
    z.regex(
      new RegExp(
        `^(?:top|inner) ${name}(?:>${name}){0,99} \\d{1,3}/\\d{1,3} [0-4] (?:\\?|${LABEL_KEYS.join('|')})$`,
      ),
    ),
  );

/** A place that a frame names: of bounded length, in words of ours and of HTML, and numbers. */
export const placeSchema: z.ZodMiniType<Place> = z.object({ kind, at });

const clueSchema = z
  .object({ kind, at, field: z.custom<FieldName>((field) => typeof field === 'string') })
  .check(z.refine(({ kind, field }) => fieldsFor[kind].includes(field)));

/** The clues kept on disk, the newest first; all that is no clue is left out. */
export function readClues(kept: unknown): Clue[] {
  if (!Array.isArray(kept)) return [];
  return kept.slice(0, MOST_CLUES).flatMap((one) => clueSchema.safeParse(one).data ?? []);
}
