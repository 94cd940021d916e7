import type { FileContent, Unread } from '../request/model';
import { BLANK } from '../request/shown';
import { scan } from '../secrets/scan';
import { decodeName, decoderFor } from './decode';
import { type Found, finder } from './find';
import { kindOf } from './kind';
import { DEEPEST, LARGEST_INSIDE, MOST_CLAIMED, MOST_FOUND, MOST_INSIDE, MOST_UNPACKED } from './limits';
import { isIdle, isMedia, isOffice, isWritten, textOf } from './office';
import { gather, nextOf, type Pieces, slices } from './pieces';
import { type Inner, untar } from './tar';
import { claimedSize, gunzip, listZip, Unreadable, unzip } from './unpack';
import type { Packed } from './zip';

/** What the reading of a file needs from outside. */
export interface Work {
  /** As for `scan`. */
  now?: number;
  /** Called every few ms with the share that is done, 0 to 1; what it rejects with ends the reading. */
  rest(done: number): Promise<void>;
  /** Whether there is time for more: what is left unread without it is told as `interrupted`. */
  hasTime?(): boolean;
}

/** What is in a file that a person should know: kinds and places of secrets, and what could not be read. Keeps no text. */
export async function inspect(name: string, bytes: Uint8Array, work: Work): Promise<FileContent> {
  const inspection = new Inspection(work, bytes.length);
  await inspection.read({ name, entry: '', depth: 0 }, slices(bytes));
  const { secrets, unread } = inspection;
  return { state: 'done', secrets, unread };
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
      if (kind === 'text') await this.readText(place.entry, start, pieces);
      else if (kind === 'tar') await this.readTar(place, joined(start, pieces));
      else if (kind === 'zip' || kind === 'gzip') await this.open(kind, place, whole(start, pieces));
      else this.note(kind, place.entry);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.note(error.reason, place.entry);
    }
    await this.rest();
  }

  private async readText(entry: string, start: Uint8Array, more: Pieces): Promise<void> {
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
      this.add(entry, found.end(), true);
    }
  }

  private async open(kind: 'zip' | 'gzip', place: Place, bytes: Uint8Array): Promise<void> {
    const { name, entry, depth } = place;
    if (depth >= DEEPEST) throw new Unreadable('nested');
    if (kind === 'gzip') {
      const inner = { name: name.replace(/\.gz$/i, ''), entry, depth: depth + 1 };
      if (depth === 0) this.goal = claimedSize(bytes) + 1;
      return this.read(inner, gunzip(bytes, this.allowance));
    }
    const all = listZip(bytes);
    const claimed = all.reduce((sum, { size }) => sum + size, 1);
    if (claimed > MOST_CLAIMED) throw new Unreadable('bomb');
    if (depth === 0) this.goal = claimed;
    const files = isOffice(all) ? await this.readDocument(entry, all) : all;
    await this.readFiles(
      place,
      files.map((file) => ({ name: file.name, pieces: unzip(file, this.allowance) })),
    );
  }

  private async readTar(place: Place, pieces: Pieces): Promise<void> {
    // Mostly it is in a gzip, which is one archive to a person.
    if (place.depth > DEEPEST) throw new Unreadable('nested');
    await this.readFiles(place, untar(pieces));
  }

  /** The files of an archive, as far as there is room and time. */
  private async readFiles({ entry, depth }: Place, files: Iterable<Inner>): Promise<void> {
    for (const { name, pieces } of files) {
      if (this.inside >= MOST_INSIDE) this.note('many', entry);
      else if (!this.hasTime()) this.note('interrupted', entry);
      else {
        this.inside += 1;
        await this.read({ name, entry: this.shown(entry, name), depth: depth + 1 }, pieces);
      }
    }
  }

  /** A document counts as one text; its lines are not those that a person sees. The parts with other things in them. */
  private async readDocument(entry: string, parts: readonly Packed[]): Promise<Packed[]> {
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
    return parts.filter((part) => !isWritten(part) && !isMedia(part) && !isIdle(part));
  }

  /** The way to a file in an archive, as it may be shown; a secret in it counts like one in the file. */
  private shown(outer: string, name: string): string {
    const path = (outer ? `${outer}/${name}` : name).replace(unseen, '');
    const found = scan(path, this.work.now);
    // Cut last: what is left of a secret that is cut may not look like one.
    const shown = found
      .reduceRight((text, { start, end }) => text.slice(0, start) + BLANK + text.slice(end), path)
      .slice(0, LONGEST_PATH);
    this.add(
      shown,
      found.map(({ kind }) => ({ kind, count: 1, lines: [] })),
      false,
    );
    return shown;
  }

  private finder() {
    return finder(this.work.now, async () => {
      await this.rest();
      if (!this.hasTime()) throw new Unreadable('interrupted');
    });
  }

  private hasTime(): boolean {
    return this.work.hasTime?.() ?? true;
  }

  private rest(): Promise<void> {
    return this.work.rest(Math.min(1, this.taken / this.goal));
  }

  private add(entry: string, found: readonly Found[], hasLines: boolean): void {
    for (const { kind, count, lines } of found) {
      // Beyond the limit only the kind and how many.
      const kept =
        this.secrets.length >= MOST_FOUND && this.secrets.findLast((secret) => secret.kind === kind);
      if (kept) kept.count += count;
      else this.secrets.push({ kind, count, lines: hasLines ? lines : [], ...(entry && { entry }) });
    }
  }

  private note(reason: Unread, entry: string, count = 1): void {
    const known = this.unread.find((one) => one.reason === reason);
    if (known) known.count += count;
    else this.unread.push({ reason, count, ...(entry && { entry }) });
  }
}

function* joined(start: Uint8Array, more: Pieces): Generator<Uint8Array, void> {
  yield start;
  for (let piece = nextOf(more); piece; piece = nextOf(more)) yield piece;
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
/** Control characters, and those that turn the order of what stands beside them. */
const unseen = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
