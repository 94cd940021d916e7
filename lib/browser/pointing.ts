import type { Place } from '../request/clue';
import type { Case } from './cases';
import type { Sender } from './policy';

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
export function outlined(known: Case, outline: string[], sender: Sender): Case {
  const { outlines, view } = known;
  if (!outlines || outlines.length >= MOST_FRAMES || outline.length === 0) return known;
  const { frameId = 0, origin = '', url = '' } = sender;
  const frame = view.frames.find((one) => one.frameId === frameId);
  const words = [
    `frame ${frameId ? 'inner' : 'top'} ${/reactblade|hosting|portal/.exec(origin)?.[0] ?? '?'}`,
    `blade ${/#.{0,200}Microsoft_Azure_Support\/(\w{1,40})/.exec(url)?.[1] ?? '?'}`,
    `look ${frame?.look ?? '?'} step ${frame?.steps.at(-1)?.step || '?'}`,
  ];
  return { ...known, outlines: [...outlines, [words.join(' '), ...outline]] };
}

/** The most frames of one report. */
const MOST_FRAMES = 20;
