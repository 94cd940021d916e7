import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import * as z from 'zod/mini';
import { type Analysis, analyze } from '../../lib/analyze';
import { layOut } from '../../lib/drafts/lay-out';
import { describe } from '../../lib/drafts/text';
import type { SupportRequest } from '../../lib/request/model';
import { parseJson, toRequest, understand } from './input';
import { InputError, notice } from './say';
import { listed, unknownFields } from './unknown';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()], 'must be a string or a number'),
  text: z.optional(z.string()),
  request: z.optional(z.unknown()),
});

/**
 * One JSON line in, one out, in order, one at a time: the memory does not grow with the number of lines. Empty lines are
 * skipped. Throws {@link InputError} with the line's number (1 = the first) at the first that is not understood; the
 * answers to those before it have been written.
 */
export async function analyzeLines(input: Readable, output: Writable): Promise<void> {
  let number = 0;
  input.setEncoding('latin1'); // Bytes: lines are told apart first, so that what is not UTF-8 can be placed.
  for await (const bytes of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const place = `line ${number}`;
    const line = decode(bytes, place);
    if (line.trim() === '') continue;
    const { id, request } = parseLine(line, place);
    if (!output.write(`${answer(id, request)}\n`)) await once(output, 'drain');
  }
}

function decode(bytes: string, place: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(bytes, 'latin1'));
  } catch {
    throw new InputError(`${place}: not UTF-8`);
  }
}

function parseLine(line: string, place: string): { id: string | number; request: SupportRequest } {
  const given = parseJson(line, place);
  const known = understand(lineSchema, given, place);
  const { id, text, request } = known;
  if ((text === undefined) === (request === undefined))
    throw new InputError(`${place}: needs either "text" or "request"`);
  const unknown = unknownFields(given, { ...known, request: undefined });
  // Trainers keep their own columns beside the request: these are no mistake.
  if (unknown.length > 0) notice(`${place}: not known and left out: ${listed(unknown)}`);
  if (text !== undefined) return { id, request: toRequest({ description: text }, place) };
  return { id, request: toRequest(request, place, 'request') };
}

function answer(id: string | number, request: SupportRequest): string {
  const analysis = analyze(request, { now: Date.now() });
  const { hints, failed } = analysis;
  if (failed.length > 0) notice(`${id}: could not run ${failed.join(', ')}`);
  const told = hints.map(({ rule, level, certainty, evidence, data }) => ({
    rule,
    level,
    certainty,
    evidence,
    data,
  }));
  return JSON.stringify({ id, hints: told, drafts: draftsOf(request, analysis) });
}

/** The requests that this one could be raised as; none where it is one. */
function draftsOf(request: SupportRequest, analysis: Analysis) {
  const { drafts = [] } = layOut(request, analysis) ?? {};
  return drafts.map((draft) => ({
    summary: draft.summary,
    description: describe(draft),
    ...(draft.service && { service: draft.service.en }),
  }));
}
