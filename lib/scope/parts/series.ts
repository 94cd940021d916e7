import { otherList } from '../reading/cues';
import type { Facts } from '../reading/facts';
import { inList } from './doubts';

/** A list that the person made. */
interface Series {
  /** The piece that ends where we look. */
  before: readonly Facts[];
  /** From the first piece to the end of the text. */
  items: readonly Facts[];
}

/** The series that goes on at `at`, unless what stands before it says what it is all about: a fault, a service, steps. */
export function seriesBefore(segments: readonly Facts[], at: number): Series | undefined {
  const { number, paired } = segments[at] as Facts;
  if (paired) return { before: segments.slice(at - 1, at), items: [] };
  const from = number === undefined ? bulletBefore(segments, at) : lastNumbered(segments, at, number - 1);
  const start = number === undefined ? firstBullet(segments, at) : lastNumbered(segments, at, 1);
  if (from < 0 || start < 0 || isLedElsewhere(segments.slice(0, start))) return undefined;
  return { before: segments.slice(from, at), items: segments.slice(start) };
}

function isLedElsewhere(lead: readonly Facts[]): boolean {
  if (otherList.test(lead.at(-1)?.text ?? '')) return true;
  return lead.some(({ services, fails, announces }) => services.length > 0 || (fails && !announces));
}

/** What a list is announced with: the segment before its first item. */
export function leadOf(segments: readonly Facts[], at: number): Facts | undefined {
  const { number } = segments[at] as Facts;
  const start = number === undefined ? firstBullet(segments, at) : lastNumbered(segments, at, 1);
  return segments[start - 1];
}

function lastNumbered(segments: readonly Facts[], at: number, number: number): number {
  return segments.findLastIndex((other, index) => index < at && other.number === number);
}

function bulletBefore(segments: readonly Facts[], at: number): number {
  return inList(segments, at) ? at - 1 : -1;
}

function firstBullet(segments: readonly Facts[], at: number): number {
  let start = at;
  while (inList(segments, start)) start--;
  return start;
}
