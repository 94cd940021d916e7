import * as z from 'zod/mini';

/** The most lines of one frame's outline. */
const MOST_LINES = 400;

/**
 * What a frame tells of its structure for a report (`lib/portal/outline.ts`): lines of plain words.
 * Frames are not trusted: no line has room for an address, a mail or a text in another script.
 */
export const outlineSchema = z
  .array(z.string().check(z.regex(/^[\w?-]{1,40}(?: [\w?-]{1,40}){0,15}$/)))
  .check(z.maxLength(MOST_LINES));
