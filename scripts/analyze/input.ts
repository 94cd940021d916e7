import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { SupportRequest } from '../../lib/request/model';
import { firstIssue, supportRequestSchema } from '../../lib/request/schema';

/** The input was not understood; the message is for a person and quotes nothing of it. */
export class InputError extends Error {}

/** Reads a request: `-` is standard input; a `.json` file holds a whole request; any other is the description. */
export async function readRequest(path: string): Promise<SupportRequest> {
  const text = decode(path === '-' ? await buffer(process.stdin) : await readBytes(path));
  const input: unknown = path.toLowerCase().endsWith('.json') ? parseJson(text, path) : { description: text };
  const result = supportRequestSchema.safeParse(input);
  if (result.success) return result.data;
  throw new InputError(`${path}: ${firstIssue(result.error)}`);
}

/** The value of a JSON text. `place` is for the message. */
export function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError(`${place}: not valid JSON`); // V8's own message would quote the text.
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new InputError(`${path}: ${code === 'ENOENT' ? 'no such file' : message}`);
  }
}

/** UTF-8, UTF-16 with a mark, or what Japanese Windows calls "ANSI". */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}
