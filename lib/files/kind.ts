import { isText } from './decode';

/** What the bytes of a file are, whatever its name says; what cannot be read, by the reason. */
export type Kind = 'text' | 'tar' | 'zip' | 'gzip' | 'picture' | 'binary' | 'encrypted' | 'broken';

/** Whether there is anything to look through; of others the kind is all that is told. */
export const isReadable = (kind: Kind): boolean => /^(?:text|tar|zip|gzip)$/.test(kind);

/** The kind of a file by its first bytes; 1 KB is enough, more is better. */
export function kindOf(name: string, bytes: Uint8Array): Kind {
  const known = signatures.find(([, at, signature]) => signature.every((byte, i) => bytes[at + i] === byte));
  if (known && known[0] !== 'ole') return known[0];
  if (known) return isOffice(name) ? 'encrypted' : 'binary';
  if (isText(bytes)) return 'text';
  return isOffice(name) || /\.(?:zip|t?gz)$/i.test(name) ? 'broken' : 'binary';
}

const isOffice = (name: string) => /\.(?:doc|xls|ppt)[xm]$/i.test(name);

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

/** Archives, pictures and films; an Office document with a password is an OLE file, like those of before 2007. */
const signatures: [kind: Kind | 'ole', at: number, bytes: number[]][] = [
  ['zip', 0, [...ascii('PK'), 3, 4]],
  ['zip', 0, [...ascii('PK'), 5, 6]],
  ['gzip', 0, [0x1f, 0x8b]],
  ['tar', 257, ascii('ustar')],
  ['ole', 0, [0xd0, 0xcf, 0x11, 0xe0]],
  ['binary', 0, ascii('%PDF')],
  ['picture', 0, [0x89, ...ascii('PNG')]],
  ['picture', 0, [0xff, 0xd8, 0xff]],
  ['picture', 0, ascii('GIF8')],
  ['picture', 6, [0, 0, 0, 0, 0x36, 0, 0, 0]], // BMP: two reserved words, then where the picture begins
  ['picture', 8, ascii('WEBP')],
  ['picture', 8, ascii('AVI ')],
  ['picture', 0, [...ascii('II*'), 0]],
  ['picture', 0, [...ascii('MM'), 0, ...ascii('*')]],
  ['picture', 0, [0, 0, 1, 0]],
  ['picture', 4, ascii('ftyp')], // HEIC, AVIF, MP4, MOV
  ['picture', 0, [0x1a, 0x45, 0xdf, 0xa3]], // WebM, Matroska
];
