import type { Intent } from '../../../../lib/scope/intents';
import type { Questions } from '../../../../lib/scope/questions/questions';

/** A request with one problem, as a customer writes it. Mixed with others by seed. */
export interface Single {
  text: string;
  /** What it is about, by the ids of lib/azure/services.json, also where it does not name them; the main one first. */
  services: readonly string[];
  intent: Intent;
}

/** A request that holds several problems and should be raised as several requests; `¦` marks each place to cut. */
export interface Mixed {
  text: string;
}

/** Several questions, natures or occurrences about one thing. */
export interface Several {
  text: string;
  about: Questions['about'];
}

/** One problem, however it looks: no hint about its scope may be raised. */
export interface Silent {
  text: string;
  /** Why it may look like several. */
  what:
    | 'continuation'
    | 'log'
    | 'template'
    | 'steps'
    | 'comparison'
    | 'resources'
    | 'chain'
    | 'list'
    | 'follow-up'
    | 'article';
}

/** Several resources of one service that fail in different ways; `¦` marks each place to cut. */
export interface Differing {
  text: string;
}

/** One problem between two services of different teams, of which the writer wants to hear from both. */
export interface Paired {
  text: string;
  services: readonly [string, string];
}

/** What one writer has written in one language. */
export interface Texts {
  singles: readonly Single[];
  /** Sentences that go on about whatever stands before them. */
  continuations: readonly string[];
  mixed: readonly Mixed[];
  several: readonly Several[];
  silent: readonly Silent[];
  differing: readonly Differing[];
  paired: readonly Paired[];
}
