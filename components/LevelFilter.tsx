import { makeStyles, ToggleButton } from '@fluentui/react-components';
import type { Hint } from '../lib/analyze';
import type { Words } from '../lib/words/words';
import { type Group, groupOf, groups, LevelMark } from './levels';

interface LevelFilterProps {
  words: Words;
  hints: readonly Hint[];
  chosen: Group | undefined;
  onChoose(group: Group | undefined): void;
}

/** The state in one line: how many hints of each kind. Each count filters the list. */
export function LevelFilter({ words, hints, chosen, onChoose }: LevelFilterProps) {
  const styles = useStyles();
  const count = (group: Group) => hints.filter((hint) => groupOf(hint) === group).length;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields, these are filters
    <div role="group" aria-label={words.panel.filter} className={styles.line} data-testid="levels">
      {groups.filter(count).map((group) => (
        <ToggleButton
          key={group}
          size="small"
          appearance="subtle"
          className={styles.count}
          checked={chosen === group}
          onClick={() => onChoose(chosen === group ? undefined : group)}
        >
          <LevelMark group={group} words={words} count={count(group)} />
        </ToggleButton>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  count: { minWidth: 'auto', paddingInline: '6px' },
});
