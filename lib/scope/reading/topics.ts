import { type Term, termFinder } from '../../text/terms';
import type { Field } from './fields';
import words from './topics.json';

const find = termFinder(terms());

/**
 * The fields that a folded text speaks of in everyday words, one for each word: "tunnel" is the network's, 引き落とし is
 * billing's. A word said twice counts once.
 */
export function topicsOf(folded: string): Field[] {
  const said = new Map<string, Field>();
  for (const { value, start, end } of find(folded)) said.set(folded.slice(start, end).toLowerCase(), value);
  return [...said.values()];
}

/** `=VM`: exact case. A word in katakana is no piece of a longer one. */
function terms(): Term<Field>[] {
  return Object.entries(words).flatMap(([field, lists]) =>
    lists
      .flatMap((list) => list.split(', '))
      .map((word) => ({
        text: word.replace(/^=/, ''),
        exact: word.startsWith('='),
        whole: true,
        value: field as Field,
      })),
  );
}
