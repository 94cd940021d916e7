import * as z from 'zod/mini';
import { LONGEST_LIST, LONGEST_NAME, LONGEST_TEXT, MOST_TEXT, withinLimits } from '../../lib/request/limits';
import type { SupportRequest } from '../../lib/request/model';
import { firstIssue, supportRequestSchema } from '../../lib/request/schema';
import { InputError, notice } from './say';
import { readText } from './text';
import { listed, unknownFields } from './unknown';

/** Reads a request: `-` is standard input; a `.json` file holds a whole request; any other is the description. */
export async function readRequest(path: string): Promise<SupportRequest> {
  const place = path === '-' ? 'standard input' : path;
  const text = await readText(path, place);
  if (!path.toLowerCase().endsWith('.json')) return toRequest({ description: text }, place);
  const request = toRequest(parseJson(text, place), place);
  if (Object.values(request).every(isBlank))
    throw new InputError(`${place}: empty, there is nothing to check`);
  return request;
}

/** The value of a JSON text. `place` is for the message. */
export function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError(`${place}: not valid JSON`); // V8's own message would quote the text.
  }
}

/**
 * A request out of what came in. What is too long is cut, and unknown fields are left out: both with a notice.
 * Throws {@link InputError} where a value is not what it must be, or no field is known.
 * @param within the field that holds the request, where it is one
 */
export function toRequest(value: unknown, place: string, within?: 'request'): SupportRequest {
  const given = cutToLimits(value, place);
  const request = within
    ? understand(z.object({ request: supportRequestSchema }), { request: given }, place).request
    : understand(supportRequestSchema, given, place);
  const unknown = unknownFields(given, request);
  if (unknown.length === 0) return request;
  if (Object.keys(request).length === 0)
    throw new InputError(`${place}: no field of a request, but ${listed(unknown)}; see --help`);
  notice(`${place}: not known and left out: ${listed(unknown)}`);
  return request;
}

/** The input as the schema has it. Throws {@link InputError} with the first complaint. */
export function understand<T>(schema: z.ZodMiniType<T>, input: unknown, place: string): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new InputError(`${place}: ${firstIssue(result.error)}`);
}

function cutToLimits(value: unknown, place: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  try {
    const within = withinLimits(value as SupportRequest);
    if (within.cut) notice(`${place}: ${tooMuch}`);
    return within;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(`${place}: nested too deeply`); // The stack was not deep enough.
  }
}

const tooMuch = `too long to be checked whole; checked are ${LONGEST_TEXT} characters of a text, ${LONGEST_NAME} of a name, ${LONGEST_LIST} entries of a list, ${MOST_TEXT} characters in all`;

const isBlank = (value: unknown) => typeof value === 'string' && value.trim() === '';
