import * as z from 'zod/mini';

/** The writing box of one window's panel. */
export const writingId = z.templateLiteral(['writing:', z.int()]);

/** A tab's case, or a writing box. */
export const caseId = z.union([z.int(), writingId]);

/** The rules whose hints can be laid out as drafts. */
export const splitBy = z.enum(['one-problem', 'several-questions', 'cross-service']);
