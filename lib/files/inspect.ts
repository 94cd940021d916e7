import type { FileContent, Unread } from '../request/model';
import { BLANK } from '../request/shown';
import { scan } from '../secrets/scan';
import { decodeName, decoderFor } from './decode';
import { type Found, finder } from './find';
import { kindOf } from './kind';
import { DEEPEST, LARGEST_INSIDE, MOST_CLAIMED, MOST_FOUND, MOST_INSIDE, MOST_UNPACKED } from './limits';
import { isMedia, isOffice, isWritten, textOf } from './office';
import { gather, nextOf, type Pieces, slices } from './pieces';
import { claimedSize, gunzip, listZip, Unreadable, unzip } from './unpack';
import type { Packed } from './zip';

/** What the reading of a file needs from outside. */
export interface Work {
  /** As for `scan`. */
  now?: number;
  /** Called every few ms with the share that is done, 0 to 1; what it rejects with ends the reading. */
  rest(done: number): Promise<void>;
}

/** What is in a file that a person should know: kinds and places of secrets, and what could not be read. Keeps no text. */
export async function inspect(name: string, bytes: Uint8Array, work: Work): Promise<FileContent> {
  const inspection = new Inspection(work, bytes.length);
  await inspection.read({ name, entry: '', depth: 0 }, slices(bytes));
  const { secrets, unread } = inspection;
  return { state: 'done', secrets: secrets.slice(0, MOST_FOUND), unread };
}

interface Place {
  name: string;
  /** The way to it inside of an archive, '' outside of one. */
  entry: string;
  /** How many archives it is in. */
  depth: number;
}

type Done = Extract<FileContent, { state: 'done' }>;

/** The reading of one file with all that is in it. */
class Inspection {
  readonly secrets: Done['secrets'] = [];
  readonly unread: Done['unread'] = [];
  private readonly allowance = { left: MOST_UNPACKED };
  /** Files inside of archives, all levels together. */
  private inside = 0;
  /** Bytes read as text. */
  private taken = 0;

  /** @param goal how many bytes there will be to read, as far as that is known. */
  constructor(
    private readonly work: Work,
    private goal: number,
  ) {}

  async read(place: Place, pieces: Pieces): Promise<void> {
    try {
      const start = gather(pieces, SAMPLE);
      const kind = kindOf(place.name, start);
      if (kind === 'text' || kind === 'tar') await this.readText(place, start, pieces, kind === 'text');
      else if (kind === 'zip' || kind === 'gzip') await this.open(kind, place, whole(start, pieces));
      else this.note(kind, place.entry);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.note(error.reason, place.entry);
    }
    await this.rest();
  }

  private async readText(
    { entry }: Place,
    start: Uint8Array,
    more: Pieces,
    hasLines: boolean,
  ): Promise<void> {
    const decode = decoderFor(start);
    const found = this.finder();
    try {
      for (let piece: Uint8Array | undefined = start; piece; piece = nextOf(more)) {
        this.taken += piece.length;
        await found.take(decode(piece, false));
      }
      await found.take(decode(new Uint8Array(), true));
    } finally {
      // What stands before the place where an archive is broken counts as well.
      this.add(entry, found.end(), hasLines);
    }
  }

  private async open(kind: 'zip' | 'gzip', { name, entry, depth }: Place, bytes: Uint8Array): Promise<void> {
    if (depth >= DEEPEST) throw new Unreadable('nested');
    if (kind === 'gzip') {
      const inner = { name: name.replace(/\.gz$/i, ''), entry, depth: depth + 1 };
      if (depth === 0) this.goal = claimedSize(bytes) + 1;
      return this.read(inner, gunzip(bytes, this.allowance));
    }
    const all = listZip(bytes);
    if (isOffice(all)) return this.readDocument(entry, all);
    const files = all.slice(0, MOST_INSIDE - this.inside);
    this.inside += files.length;
    if (all.length > files.length) this.note('many', entry, all.length - files.length);
    const claimed = files.reduce((sum, { size }) => sum + size, 1);
    if (claimed > MOST_CLAIMED) throw new Unreadable('bomb');
    if (depth === 0) this.goal = claimed;
    for (const file of files) {
      const inner = { name: file.name, entry: this.shown(entry, file.name), depth: depth + 1 };
      await this.read(inner, unzip(file, this.allowance));
    }
  }

  /** A document counts as one text; its lines are not those that a person sees. */
  private async readDocument(entry: string, parts: readonly Packed[]): Promise<void> {
    const found = this.finder();
    try {
      for (const part of parts.filter(isWritten)) {
        const bytes = whole(new Uint8Array(), unzip(part, this.allowance));
        this.taken += bytes.length;
        await found.take(`${textOf(part.name, decodeName(bytes))}\n`);
      }
    } finally {
      this.add(entry, found.end(), false);
    }
    const media = parts.filter(isMedia).length;
    if (media) this.note('picture', entry, media);
  }

  /** The way to a file in an archive, as it may be shown; a secret in it counts like one in the file. */
  private shown(outer: string, name: string): string {
    const path = (outer ? `${outer}/${name}` : name).slice(0, LONGEST_PATH);
    const found = scan(path, this.work.now);
    const shown = found.reduceRight(
      (text, { start, end }) => text.slice(0, start) + BLANK + text.slice(end),
      path,
    );
    this.add(
      shown,
      found.map(({ kind }) => ({ kind, count: 1, lines: [] })),
      false,
    );
    return shown;
  }

  private finder() {
    return finder(this.work.now, () => this.rest());
  }

  private rest(): Promise<void> {
    return this.work.rest(Math.min(1, this.taken / this.goal));
  }

  private add(entry: string, found: readonly Found[], hasLines: boolean): void {
    for (const { kind, count, lines } of found)
      this.secrets.push({ kind, count, lines: hasLines ? lines : [], ...(entry && { entry }) });
  }

  private note(reason: Unread, entry: string, count = 1): void {
    const known = this.unread.find((one) => one.reason === reason);
    if (known) known.count += count;
    else this.unread.push({ reason, count, ...(entry && { entry }) });
  }
}

/** What must be seen whole is held whole, up to a limit. */
function whole(start: Uint8Array, more: Pieces): Uint8Array {
  const bytes = gather(more, LARGEST_INSIDE, start);
  if (bytes.length >= LARGEST_INSIDE) throw new Unreadable('bomb');
  return bytes;
}

/** The first bytes of a file tell its kind and its encoding. */
const SAMPLE = 65_536;
const LONGEST_PATH = 300;
