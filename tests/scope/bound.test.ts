import { expect, test } from 'vitest';
import { weigh } from '../../lib/scope/parts/score';
import { evidenceAt } from '../../lib/scope/parts/signals';
import { placesIn } from '../../lib/scope/parts/split';
import { threshold, total } from '../../lib/scope/parts/weights';
import { factsOf } from '../../lib/scope/reading/facts';
import { keepCircled } from '../../lib/scope/reading/lines';
import { textOf } from '../../lib/scope/reading/text';
import { fold } from '../../lib/text/fold';
import { joinsEn, joinsJa, mixtures } from './mixtures';
import { sealedEn, sealedJa } from './sealed';
import { singlesEn } from './singles-en';
import { singlesJa } from './singles-ja';

// What is left unread for speed must never be a cut.
test.each([
  ['ja', [...mixtures(singlesJa, joinsJa, 3), ...mixtures(sealedJa, joinsJa, 5)]],
  ['en', [...mixtures(singlesEn, joinsEn, 3), ...mixtures(sealedEn, joinsEn, 5)]],
])('a place that is given up early has no chance (%s)', (_, all) => {
  let givenUp = 0;
  const wrong: string[] = [];
  for (const { text: written } of all) {
    const segments = factsOf(fold(keepCircled(written)).text, []);
    const text = textOf(segments, []);
    for (const place of placesIn({ text, from: 0, to: segments.length, given: [] })) {
      const whole = evidenceAt(place);
      const score = whole && total(whole.signals);
      const early = weigh(place);
      if (whole && !early) givenUp++;
      if (score !== undefined && score >= threshold && early?.score !== score)
        wrong.push(`${score} ${written}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(givenUp).toBeGreaterThan(0);
});
