import { scan } from '../secrets/scan';
import { MOST_LINES } from './limits';

/** The secrets of one kind in one text. */
export interface Found {
  kind: string;
  count: number;
  /** 1-based, in order, the first ones only. */
  lines: number[];
}

/**
 * Finds the secrets of a text that comes in pieces. Looks through one window of it at a time; each window overlaps the
 * ones beside it, so that a secret is always seen with what stands around it.
 * @param now as for `scan`.
 * @param rest is called after each window; where it rejects, the reading ends.
 */
export function finder(now: number | undefined, rest: () => Promise<void>) {
  const found = new Map<string, Found>();
  let held = '';
  /** The line of the first character held. */
  let line = 1;
  /** Up to where in `held` the window before has seen it all. */
  let seen = 0;
  const look = (end: number) => {
    const lineOf = lineCounter(held, line);
    for (const { kind, start } of scan(held, now))
      if (start >= seen && start < end) note(found, kind, lineOf(start));
    const drop = Math.max(0, end - MARGIN);
    line = lineCounter(held, line)(drop);
    held = held.slice(drop);
    seen = end - drop;
  };
  return {
    /** Takes the next piece of the text. */
    async take(text: string): Promise<void> {
      for (let at = 0; at < text.length; at += WINDOW) {
        held += text.slice(at, at + WINDOW);
        if (held.length < WINDOW) continue;
        look(held.length - MARGIN);
        await rest();
      }
    },
    /** What was found in the whole text. */
    end(): Found[] {
      look(held.length);
      return [...found.values()];
    },
  };
}

/** In UTF-16 units: a window takes a few ms, a margin holds the longest key block. */
const WINDOW = 65_536;
const MARGIN = 8_192;

function note(found: Map<string, Found>, kind: string, line: number): void {
  const known = found.get(kind) ?? { kind, count: 0, lines: [] };
  known.count += 1;
  if (known.lines.length < MOST_LINES && known.lines.at(-1) !== line) known.lines.push(line);
  found.set(kind, known);
}

/** Tells the line of each offset, which come in order: counts on from the last one. */
function lineCounter(text: string, line: number): (offset: number) => number {
  let next = text.indexOf('\n');
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) line += 1;
    return line;
  };
}
