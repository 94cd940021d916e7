import { engine } from './engine';
import { perFrame } from './frames';
import type { Goal } from './goal';
import { growth } from './growth';
import { idle } from './idle';
import { perKey } from './keys';
import { latency } from './latency';
import { panelOpen } from './panel';
import { untroubled } from './phases';
import { coldStart } from './start';
import { steady } from './steady';
import { storm } from './storm';

/** The budget, in its order. */
export const goals: Goal[] = [
  latency,
  perKey,
  untroubled,
  storm,
  idle,
  perFrame,
  engine,
  coldStart,
  steady,
  growth,
  panelOpen,
];
