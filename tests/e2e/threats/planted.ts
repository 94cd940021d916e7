import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as found from '../../secrets/found';

/** A text with a secret in it, of a kind of its own where there are enough kinds. */
export interface Planted {
  text: string;
  secret: string;
}

/** 30 different secrets, each in one line, as people and programs write them. */
export function plant(): Planted[] {
  const cases = Object.values(found)
    .flat()
    .flatMap(([text, kind, secret = '']) => ({ text, kind, secret }))
    .filter(({ text, secret }) => secret.length >= 10 && !/[\r\n]/.test(text));
  const kinds = new Set<string>();
  const first = cases.filter(({ kind }) => !kinds.has(kind) && kinds.add(kind));
  const unique = new Map([...first, ...cases].toReversed().map((one) => [one.secret, one]));
  return [...unique.values()].toReversed().slice(0, 30);
}

/** Length of a piece of a secret that counts as a leak, in UTF-16 units. */
const piece = 8;

/** Every piece of every secret. */
export function piecesOf(secrets: string[]): Set<string> {
  return new Set(
    secrets.flatMap((secret) =>
      Array.from({ length: secret.length - piece + 1 }, (_, at) => secret.slice(at, at + piece)),
    ),
  );
}

/** The pieces that stand in a text. */
export function leaksIn(text: string, pieces: Set<string>): string[] {
  const leaks = new Set<string>();
  for (let at = 0; at + piece <= text.length; at += 1) {
    const part = text.slice(at, at + piece);
    if (pieces.has(part)) leaks.add(part);
  }
  return [...leaks];
}

/** The files below a folder that hold a piece, as bytes of one or of two per character. */
export async function leaksOnDisk(folder: string, pieces: Set<string>): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const leaks: string[] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    const texts = [
      bytes.toString('latin1'),
      bytes.toString('utf16le'),
      bytes.subarray(1).toString('utf16le'),
    ];
    const count = new Set(texts.flatMap((text) => leaksIn(text, pieces))).size;
    if (count > 0) leaks.push(`${path.slice(folder.length)}: ${count} pieces`);
  }
  return leaks;
}
