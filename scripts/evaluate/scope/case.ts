import type { Intent } from '../../../lib/scope/intents';
import type { Questions } from '../../../lib/scope/questions/questions';
import type { Silent } from './texts/written';

export type Language = 'ja' | 'en';

/** What a case is made of: a row of the tables. */
export type Kind =
  /** One problem; one with a sentence that goes on about it; hard ones that look like several; long ones. */
  | 'single'
  | 'continued'
  | 'silent'
  | 'article'
  /** Two unrelated singles, joined by seed; several problems as a person mixes them. */
  | 'mixture'
  | 'mixed'
  /** Tier B. */
  | 'several'
  /** Several resources that fail in different ways; one problem between two services. */
  | 'differing'
  | 'paired';

/** A request's description with what is to be found in it. */
export interface Case {
  /** `kind/language/…`: stays as long as the texts' wording does. */
  id: string;
  kind: Kind;
  language: Language;
  sealed: boolean;
  text: string;
  /** UTF-16 offsets at which it should be cut; none where it is one request. */
  cuts: readonly number[];
  /** Further: how it is joined; why it looks like several; what it asks. */
  what: string;
  /** Of singles: the services and the intent; of mixtures: those of all. */
  services: readonly string[];
  intent?: Intent;
  about?: Questions['about'];
  /** Of mixtures: the services that each side is about. */
  sides?: readonly (readonly string[])[];
}

/** A long text, however it was filed. */
export const isArticle = ({ what, text }: Silent) => what === 'article' || text.length > LONG;

const LONG = 2_500;
