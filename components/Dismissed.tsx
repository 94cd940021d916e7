import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Hint } from '../lib/analyze';
import type { RuleWords, Words } from '../lib/words/words';
import { Fold } from './Fold';

interface DismissedProps {
  words: Words;
  hints: readonly Hint[];
  /** The one just put away: offered for undo until the next action. */
  last: Hint | undefined;
  onRestore(hint: Hint): void;
}

/** What was put away, and the way back. Without a timer: nobody has to hurry. */
export function Dismissed({ words, hints, last, onRestore }: DismissedProps) {
  const styles = useStyles();
  if (hints.length === 0) return null;
  const title = (hint: Hint) => (words.rules[hint.rule] as RuleWords<Hint['data']>).title(hint.data);
  return (
    <div>
      {last && hints.some(({ key }) => key === last.key) && (
        <div className={styles.toast} role="status">
          <span>{words.panel.dismissed}</span>
          <Button size="small" onClick={() => onRestore(last)}>
            {words.panel.undo}
          </Button>
        </div>
      )}
      <Fold title={words.panel.dismissedList(hints.length)}>
        <ul className={styles.list}>
          {hints.map((hint) => (
            <li key={hint.key} className={styles.row}>
              <span>{title(hint)}</span>
              <Button
                size="small"
                aria-label={words.panel.restore(title(hint))}
                onClick={() => onRestore(hint)}
              >
                {words.panel.undo}
              </Button>
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}

const useStyles = makeStyles({
  toast: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '4px 8px 4px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
  row: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
});
