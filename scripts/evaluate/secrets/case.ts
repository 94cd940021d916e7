import { hash } from '../draw';
import { type Secret, unmark } from './marks';

export type Language = 'ja' | 'en';

/** A text with the secrets that are to be found in it; none in a silent one. */
export interface Case {
  /** `family/template/surroundings-number`: stays as long as the template's wording does. */
  id: string;
  /** Family of secrets, or group of silent texts: a row of the table. */
  family: string;
  language: Language;
  text: string;
  secrets: Secret[];
}

/** Texts of one kind, as templates: `«name»` stands for a made-up value of values/ or fields.ts. */
export interface Family {
  name: string;
  templates: readonly string[];
  /** What is laid around a template, in turn. Names of surroundings.ts. */
  around: readonly string[];
  /** How many cases a template makes; 1 if absent. */
  times?: number;
  /** Of the templates; without it the surroundings take turns. */
  language?: Language;
}

/** A case from a text with marks. */
export function caseOf(id: string, family: string, language: Language, marked: string): Case {
  return { id, family, language, ...unmark(marked) };
}

/** The name of the surroundings, out of the id. */
export const aroundOf = ({ id }: Case): string => id.slice(id.lastIndexOf('/') + 1, id.lastIndexOf('-'));

/** Half of all templates are sealed: what they make shows up in figures only, so that nobody tunes by it. */
export function isSealed({ id }: Case): boolean {
  return hash(id.slice(0, id.lastIndexOf('/'))) % 2 === 1;
}
