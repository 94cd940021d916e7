import type { Hint } from '../lib/analyze';
import type { RuleWords, Words } from '../lib/words/words';
import { PutAway } from './PutAway';
import { placeThen } from './places';
import type { Harmless } from './secrets';

interface PutAwaysProps {
  words: Words;
  dismissed: readonly Hint[];
  harmless: readonly Harmless[];
  /** Key of what was just put away. */
  last: string | undefined;
  onRestored(): void;
  onDismiss(hint: Hint, away: boolean): void;
  onRevoke(value: Harmless): void;
}

/** Hints that were put away, and values that are no secrets. */
export function PutAways(props: PutAwaysProps) {
  const { words, dismissed, harmless, last, onRestored, onDismiss, onRevoke } = props;
  const { panel, secretKinds } = words;
  return (
    <>
      <PutAway
        words={words}
        last={last}
        said={panel.dismissed}
        title={panel.dismissedList(dismissed.length)}
        entries={dismissed.map((hint) => ({
          key: hint.key,
          title: (words.rules[hint.rule] as RuleWords<Hint['data']>).title(hint.data),
          restore: () => onDismiss(hint, false),
        }))}
        onRestored={onRestored}
      />
      <PutAway
        words={words}
        last={last}
        said={panel.harmless}
        title={panel.harmlessList(harmless.length)}
        entries={harmless.map((value, index) => ({
          key: harmlessKey(index),
          title: panel.harmlessValue(secretKinds[value.kind].name, placeThen(words, value)),
          restore: () => onRevoke(value),
        }))}
        onRestored={onRestored}
      />
    </>
  );
}

/** The next one that a person adds gets the number that follows. */
export const harmlessKey = (index: number) => `harmless ${index}`;
