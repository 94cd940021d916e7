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
 * Throws where there is none, where a part of it is damaged, or where it leads out of the archive: a file that is left out
 * would count as clean. No library does this: fflate tells neither which files are behind a password nor the bytes of
 * their names (Windows writes Japanese ones in Shift_JIS), and others unpack all at once.
 */
export function filesInZip(bytes: Uint8Array): Packed[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const files: Packed[] = [];
  let at = view.getUint32(end + 16, true);
  while (at < end && files.length < MOST_LISTED) {
    if (view.getUint32(at, true) !== DIRECTORY) throw new RangeError('no file of the directory');
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as Lengths;
    const nameAt = at + 46;
    const file = {
      name: decodeName(bytes.subarray(nameAt, nameAt + name)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      // Of 4 GB and more it says 0xffffffff, which is too much as well.
      size: view.getUint32(at + 24, true),
      bytes: contentAt(view, view.getUint32(at + 42, true), view.getUint32(at + 20, true)),
    };
    if (!isEmptyFolder(file) && !isOfFinder(file)) files.push(file);
    at = nameAt + name + extra + comment;
  }
  if (at > end) throw new RangeError('a directory that ends after its end');
  return files;
}

type Lengths = [name: number, extra: number, comment: number];

const isEmptyFolder = ({ name, size }: Packed) => size === 0 && name.endsWith('/');

/** What the Mac notes beside each file: icons, where it came from. */
const isOfFinder = ({ name }: Packed) => name.startsWith('__MACOSX/') && name.includes('/._');

/** The record that ends an archive, right behind its directory; a comment may follow it, in which anything may stand. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    const isEnd = view.getUint32(at, true) === END;
    if (isEnd && view.getUint32(at + 16, true) + view.getUint32(at + 12, true) === at) return at;
  }
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
