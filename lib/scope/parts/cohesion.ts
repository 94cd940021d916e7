import type { Facts } from '../reading/facts';

/** The content words on both sides of a possible cut. The cut moves through the text segment by segment. */
export interface Cohesion {
  /** Different words on either side. */
  left: number;
  right: number;
  /** Words that stand on both. */
  shared: number;
}

interface Times {
  left: number;
  right: number;
}

/** Counts the words of segments, all of them right of the cut at first; `move` takes one over to the left. */
export function cohesionOf(segments: readonly Facts[]): Cohesion & { move(segment: Facts): void } {
  const times = new Map<string, Times>();
  for (const { words } of segments) {
    for (const word of words) {
      const known = times.get(word);
      if (known) known.right++;
      else times.set(word, { left: 0, right: 1 });
    }
  }
  return {
    left: 0,
    right: times.size,
    shared: 0,
    move({ words }) {
      for (const word of words) moveWord(this, times.get(word) as Times);
    },
  };
}

function moveWord(counts: Cohesion, times: Times): void {
  if (times.left++ === 0) {
    counts.left++;
    counts.shared++;
  }
  if (--times.right === 0) {
    counts.right--;
    counts.shared--;
  }
}
