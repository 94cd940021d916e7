import { strToU8, type Zippable, zipSync } from 'fflate';
import { noise } from '../../lib/scenarios/fake-secrets';

/** A storage connection string with a key that is none, made when it is needed. */
export const key = `${noise(86, 77)}==`;
export const connectionString = `DefaultEndpointsProtocol=https;AccountName=contosologs;${'Account'}${'Key'}=${key};EndpointSuffix=core.windows.net`;

/** Lines of an ordinary log, about so many bytes. */
export function log(bytes: number): string {
  const lines: string[] = [];
  for (let length = 0, line = 1; length < bytes; line++) {
    lines.push(
      `2026-11-18T10:${String(line % 60).padStart(2, '0')}:07Z INFO Worker[${line}] request ${line * 7} took ${line % 900} ms`,
    );
    length += (lines.at(-1)?.length ?? 0) + 1;
  }
  return lines.join('\n');
}

/** A zip archive of texts, bytes and archives. */
export const zip = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ) as Zippable,
  );

/** The same archive after its bytes at the places of a signature have been changed. */
function patched(
  archive: Uint8Array,
  signature: number,
  change: (view: DataView, at: number) => void,
): Uint8Array {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) if (view.getUint32(at, true) === signature) change(view, at);
  return copy;
}

const DIRECTORY = 0x02014b50;

/** As if it were behind a password. */
export const encrypted = (archive: Uint8Array): Uint8Array =>
  patched(archive, DIRECTORY, (view, at) => view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true));

/** The directory's second file is damaged. */
export function withoutSecond(archive: Uint8Array): Uint8Array {
  let file = 0;
  return patched(archive, DIRECTORY, (view, at) => {
    file += 1;
    if (file === 2) view.setUint32(at, 0, true);
  });
}

/** A tar archive of texts and bytes. */
export function tar(files: Record<string, string | Uint8Array>): Uint8Array {
  const blocks = Object.entries(files).flatMap(([name, content]) => {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    const block = new Uint8Array(512 + Math.ceil(bytes.length / 512) * 512);
    block.set(strToU8(name));
    block.set(strToU8(`${bytes.length.toString(8).padStart(11, '0')}\0`), 124);
    block.set(strToU8('ustar'), 257);
    block.set(bytes, 512);
    return [...block];
  });
  return new Uint8Array([...blocks, ...new Uint8Array(1_024)]);
}

/** Each of its files claims to be so large. */
export const claiming = (archive: Uint8Array, size: number): Uint8Array =>
  patched(archive, DIRECTORY, (view, at) => view.setUint32(at + 24, size, true));

/** A name in it, in other bytes, as many as it has letters. */
export const renamed = (archive: Uint8Array, name: string, bytes: number[]): Uint8Array =>
  patched(archive, new DataView(strToU8(name).buffer).getUint32(0, true), (view, at) => {
    for (const [index, byte] of bytes.entries()) view.setUint8(at + index, byte);
  });

/** Every entry of the directory shows the same packed bytes: small outside, as large as one likes inside. */
export function overlapping(content: Uint8Array, times: number): Uint8Array {
  const names = Object.fromEntries(
    Array.from({ length: times }, (_, index) => [`part-${index}.log`, index ? new Uint8Array() : content]),
  );
  const archive = zip(names);
  let method = 0;
  let packed = 0;
  patched(zip({ 'part-0.log': content }), DIRECTORY, (view, at) => {
    method = view.getUint16(at + 10, true);
    packed = view.getUint32(at + 20, true);
  });
  return patched(archive, DIRECTORY, (entry, at) => {
    entry.setUint16(at + 10, method, true);
    entry.setUint32(at + 20, packed, true);
    entry.setUint32(at + 24, content.length, true);
    entry.setUint32(at + 42, 0, true);
  });
}

/** The first bytes of a PNG picture. */
export const png = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52,
]);
