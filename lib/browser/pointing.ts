import type { Place } from '../request/clue';
import type { Case } from './cases';

/** The case after the person has asked to point, or has ended it. Without a form there is nothing to point at. */
export function armed(known: Case, on: boolean): Case {
  const { pointing, ...others } = known;
  if (!on) return pointing ? others : known;
  return known.view.frames.length ? { ...known, pointing: { state: 'armed' } } : known;
}

/** The case after a frame says where the person has clicked; `null` after Esc. Nobody asked: nothing happens. */
export function pointed(known: Case, place: Place | null): Case {
  if (known.pointing?.state !== 'armed') return known;
  return place ? { ...known, pointing: { state: 'pointed', place } } : armed(known, false);
}

/** The case with the report of an unknown form open or closed. */
export function reporting(known: Case, on: boolean): Case {
  const { outlines, ...others } = known;
  if (!on) return outlines ? others : known;
  return known.view.frames.length ? { ...known, outlines: [] } : known;
}

/** The case after a frame has told how it is built. Nobody asked: nothing happens. */
export function outlined(known: Case, outline: string[]): Case {
  const { outlines } = known;
  return outlines && outlines.length < MOST_FRAMES ? { ...known, outlines: [...outlines, outline] } : known;
}

/** The most frames of one report. */
const MOST_FRAMES = 20;
