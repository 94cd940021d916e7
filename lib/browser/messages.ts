import * as z from 'zod/mini';
import type { Desk } from '../drafts/draft';
import { placeSchema } from '../request/clue-schema';
import type { EditOrder } from '../request/edits';
import type { Span } from '../request/model';
import { outlineSchema } from '../request/outline-schema';
import type { Whereabouts, Written } from '../request/reading';
import { orderSchema, readingSchema, spanSchema } from '../request/reading-schema';
import { supportRequestSchema } from '../request/schema';
import { caseId, splitBy, writingId } from './case-id';
import type { Leaks } from './inspect';

/** Everything that may be said to the background. Checked where it arrives; what does not fit is dropped. */
export const messageSchema = z.discriminatedUnion('type', [
  /** A frame: this is what I see now (`null`: no form any more). */
  z.object({ type: z.literal('seen'), reading: z.nullable(readingSchema) }),
  /** A frame: the person has pointed at the control of this place (`null`: ended it with Esc). */
  z.object({ type: z.literal('pointed'), place: z.nullable(placeSchema) }),
  /** A frame: this is how I am built. */
  z.object({ type: z.literal('outlined'), outline: outlineSchema }),
  /** The panel: the person wrote in the writing box. */
  z.object({ type: z.literal('write'), case: writingId, request: supportRequestSchema }),
  /** The panel: the person answered a question; `null` takes the answer back. */
  z.object({
    type: z.literal('reply'),
    case: caseId,
    rule: z.string(),
    question: z.string(),
    value: z.nullable(z.boolean()),
  }),
  /** The panel: put a hint away, or bring it back. */
  z.object({ type: z.literal('dismiss'), case: caseId, key: z.string(), away: z.boolean() }),
  /** The panel: the person says that this place holds no secret; the mark is of the text that they saw. */
  z.object({
    type: z.literal('harmless'),
    case: caseId,
    span: spanSchema,
    mark: z.string().check(z.maxLength(20)),
  }),
  /** The panel: the person takes that back. */
  z.object({ type: z.literal('revoke'), case: caseId, hash: z.string().check(z.maxLength(64)) }),
  /** The panel: lead me to this place in the page. Answered with {@link Whereabouts}. */
  z.object({ type: z.literal('show'), tab: z.int(), span: spanSchema }),
  /** The panel: write this into the page. Answered with {@link Written}. */
  z.object({ type: z.literal('edit'), tab: z.int(), order: orderSchema }),
  /** The panel: lay this case out as drafts, as a hint says. Answered with a desk, where there is something to split. */
  z.object({ type: z.literal('split'), case: caseId, by: splitBy }),
  /** The panel: look through the drafts that are kept. Answered with {@link Leaks}. */
  z.object({ type: z.literal('inspect') }),
  /** The panel: the person wants to point at a field of this tab, or has ended that. */
  z.object({ type: z.literal('point'), tab: z.int(), on: z.boolean() }),
  /** The panel: the report of this tab's unknown form is open, or closed. */
  z.object({ type: z.literal('outline'), tab: z.int(), on: z.boolean() }),
  /** The panel: look at this tab again, it may have changed while nobody listened. */
  z.object({ type: z.literal('look'), tab: z.int() }),
]);

export type Message = z.infer<typeof messageSchema>;
export type CaseId = z.infer<typeof caseId>;

/** What is answered to each message. */
export type Answer<Type = Message['type']> = Type extends 'show'
  ? Whereabouts
  : Type extends 'edit'
    ? Written
    : Type extends 'split'
      ? Desk | undefined
      : Type extends 'inspect'
        ? Leaks
        : undefined;

/**
 * What the background says to a frame; frames take it from our own extension only. Other names than the panel's
 * commands, which the practice page, being one of our pages, hears too.
 */
export type PageMessage =
  | { type: 'show-here'; span: Span }
  | { type: 'edit-here'; order: EditOrder }
  /** Answered with a data URL, or `null`. */
  | { type: 'slice-here'; file: number; from: number }
  | { type: 'point-here'; on: boolean }
  | { type: 'outline-here' }
  | { type: 'look-here' };
