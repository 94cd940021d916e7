import { decodeName } from './decode';
import { MOST_LISTED } from './limits';

/** One file of a zip archive, still packed. */
export interface Packed {
  name: string;
  /** Behind a password. */
  encrypted: boolean;
  /** 0: as it is, 8: deflated; others we cannot unpack. */
  method: number;
  /** Unpacked, in bytes, as the archive claims. */
  size: number;
  bytes: Uint8Array;
}

/**
 * The files of a zip archive, by the directory at its end (APPNOTE.TXT 4.3): what unpacks them shows the same.
 * Throws where there is none, or where it leads out of the archive.
 */
export function filesInZip(bytes: Uint8Array): Packed[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const length = view.getUint32(end + 12, true);
  // What stands before the archive shifts all its offsets.
  const shift = end - length - view.getUint32(end + 16, true);
  const files: Packed[] = [];
  let at = end - length;
  while (at < end && files.length < MOST_LISTED && view.getUint32(at, true) === DIRECTORY) {
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as Lengths;
    const nameAt = at + 46;
    files.push({
      name: decodeName(bytes.subarray(nameAt, nameAt + name)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      // Of 4 GB and more it says 0xffffffff, which is too much as well.
      size: view.getUint32(at + 24, true),
      bytes: contentAt(view, shift + view.getUint32(at + 42, true), view.getUint32(at + 20, true)),
    });
    at = nameAt + name + extra + comment;
  }
  return files.filter(({ name }) => !/\/$|^__MACOSX\//.test(name));
}

type Lengths = [name: number, extra: number, comment: number];

/** The record that ends an archive; a comment may follow it. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  throw new RangeError('no end of a zip archive');
}

function contentAt(view: DataView, header: number, length: number): Uint8Array {
  if (view.getUint32(header, true) !== FILE) throw new RangeError('no file where the directory says');
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + length > view.byteLength) throw new RangeError('a file that ends after its archive');
  return new Uint8Array(view.buffer, view.byteOffset + start, length);
}

const FILE = 0x04034b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;
