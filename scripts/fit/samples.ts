import type { Naming } from '../../lib/azure/services-find';
import { evidenceAt } from '../../lib/scope/parts/signals';
import { placesIn } from '../../lib/scope/parts/split';
import type { Signals } from '../../lib/scope/parts/weights';
import { factsOf } from '../../lib/scope/reading/facts';
import { keepCircled } from '../../lib/scope/reading/lines';
import { textOf } from '../../lib/scope/reading/text';
import { fold } from '../../lib/text/fold';
import type { Case } from '../evaluate/scope/case';

/** A possible cut of a text. */
interface Sample {
  signals: Signals;
  /** The text is to be cut here. */
  right: boolean;
}

/** All possible cuts of one text. */
export interface Samples {
  of: Case;
  places: readonly Sample[];
}

/** A service that the form says. */
const named = (id: string): Naming => ({ id, start: -1, end: -1, weak: false });

/** UTF-16 units by which a cut may miss the place: marks of a list, a blank. */
const near = 3;

/** The possible cuts of a text, with what speaks for each. */
export function samplesOf(one: Case): Samples {
  const folded = fold(keepCircled(one.text));
  const segments = factsOf(folded.text, []);
  const given = one.id.startsWith('house') ? one.services.map(named) : [];
  const text = textOf(segments, given);
  const places: Sample[] = [];
  for (const place of placesIn({ text, from: 0, to: segments.length, given })) {
    const evidence = evidenceAt(place);
    if (!evidence) continue;
    const { start } = folded.original(segments[place.at]?.start ?? 0, segments[place.at]?.end ?? 0);
    places.push({ signals: evidence.signals, right: one.cuts.some((cut) => Math.abs(cut - start) <= near) });
  }
  return { of: one, places };
}
