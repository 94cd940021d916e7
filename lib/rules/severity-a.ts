import type { Span } from '../request/model';
import { defineRule } from './rule';
import { pages } from './sources';

/** The four conditions of severity A, in the order in which they are asked. */
export const questions = ['down', 'ongoing', 'stuck', 'reachable'] as const;

/**
 * - `down`: business stands still now (not: annoying, slow, one user).
 * - `ongoing`: it has not recovered (not: the cause of something that is over).
 * - `stuck`: no way back (not: being built, a change that can be rolled back, a workaround in use, a schedule).
 * - `reachable`: somebody answers the phone round the clock.
 */
export type Question = (typeof questions)[number];

/** How one condition stands, and how we know. */
export interface Answer {
  state: 'yes' | 'no' | 'open';
  /** `text`: said in the request (quoted by `span`); `reply`: answered in the panel. */
  by?: 'text' | 'reply';
  span?: Span;
  /** For `no` by text: which of the known patterns was said. */
  because?: Veto;
}

/** What explicitly speaks against severity A (R71-R73, E6). */
export type Veto = 'recovered' | 'cause-only' | 'building' | 'rollback' | 'workaround' | 'schedule' | 'how-to' | 'unreachable';

export type SeverityAData =
  /** A is chosen: the checklist. `found` where one condition is plainly not met, else `ask`. */
  | { about: 'checklist'; answers: Record<Question, Answer> }
  /** A is chosen with contact by e-mail (R82). */
  | { about: 'phone-only' }
  /** A is chosen on a plan without it (E6: Developer; Basic has no technical support). */
  | { about: 'plan' }
  /** The text says that everybody is down now, and B or C is chosen. */
  | { about: 'higher' };

/** Is severity A suitable? A checklist, pre-ticked from the text; what only the person can know is asked. */
export const severityA = defineRule<SeverityAData>()({
  id: 'severity-a',
  source: [
    { id: 'R68', page: pages.howToRaise, quote: '原則として、事業が停止しているような危機的障害' },
  ],
  check() {
    return [];
  },
});
