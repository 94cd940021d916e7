import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import * as z from 'zod/mini';
import { analyze } from '../../lib/analyze';
import type { SupportRequest } from '../../lib/request/model';
import { firstIssue, supportRequestSchema, textSchema } from '../../lib/request/schema';
import { InputError, parseJson } from './input';

const lineSchema = z
  .object({
    id: z.union([z.string(), z.number()], 'must be a string or a number'),
    text: z.optional(textSchema),
    request: z.optional(supportRequestSchema),
  })
  .check(
    z.refine(
      ({ text, request }) => (text === undefined) !== (request === undefined),
      'needs either "text" or "request"',
    ),
  );

/**
 * One JSON line in, one out, in order, one at a time: the memory does not grow with the number of lines. Empty lines are
 * skipped. Throws {@link InputError} with the line's number (1 = the first) at the first that is not understood; the
 * answers to those before it have been written.
 */
export async function analyzeLines(input: Readable, output: Writable): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const { id, request } = parseLine(line, `line ${number}`);
    if (!output.write(`${answer(id, request)}\n`)) await once(output, 'drain');
  }
}

function parseLine(line: string, place: string): { id: string | number; request: SupportRequest } {
  const result = lineSchema.safeParse(parseJson(line, place));
  if (!result.success) throw new InputError(`${place}: ${firstIssue(result.error)}`);
  const { id, text, request } = result.data;
  return { id, request: request ?? { description: text } };
}

function answer(id: string | number, request: SupportRequest): string {
  const { hints, failed } = analyze(request);
  if (failed.length > 0) process.stderr.write(`${id}: could not run ${failed.join(', ')}\n`);
  const told = hints.map(({ rule, level, certainty, evidence, data }) => ({
    rule,
    level,
    certainty,
    evidence,
    data,
  }));
  return JSON.stringify({ id, hints: told, drafts: [] });
}
