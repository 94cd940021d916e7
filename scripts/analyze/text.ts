import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { InputError, notice } from './say';

/**
 * The text of a file; `-` is standard input. Paths count from the folder in which the person typed the command: npm
 * changes to the project's. Throws {@link InputError} where there is no text.
 * @param place what the messages call it
 */
export async function readText(path: string, place: string): Promise<string> {
  const text = decode(path === '-' ? await buffer(process.stdin) : await readBytes(path), place);
  if (text.trim() === '') throw new InputError(`${place}: empty, there is nothing to check`);
  return text;
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(process.env.INIT_CWD ?? '', path));
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new InputError(`${path}: ${reasons[code] ?? `could not be read (${code})`}`);
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'a folder, not a file',
  EACCES: 'this file may not be read',
  EPERM: 'this file may not be read',
};

/** UTF-8, UTF-16 with a mark, or what Japanese Windows calls "ANSI". */
function decode(bytes: Uint8Array, place: string): string {
  const text = strictly(encodingOf(bytes), bytes);
  if (text?.includes('\0') || (text === undefined && bytes.includes(0)))
    throw new InputError(`${place}: not a text file`);
  if (text !== undefined) return text;
  const lossy = new TextDecoder('utf-8').decode(bytes);
  if (isMostlyUtf8(lossy)) {
    notice(`${place}: not UTF-8 throughout; what could not be read is left out of the checks`);
    return lossy;
  }
  const japanese = strictly('shift_jis', bytes);
  if (japanese === undefined) throw new InputError(`${place}: not text in UTF-8, UTF-16 or Shift_JIS`);
  return japanese;
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Shift_JIS read as UTF-8 is nearly all damage; a UTF-8 text cut within a character is nearly all whole. */
function isMostlyUtf8(lossy: string): boolean {
  const damaged = lossy.match(/\ufffd/g)?.length ?? 0;
  const whole = lossy.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return whole > damaged;
}
