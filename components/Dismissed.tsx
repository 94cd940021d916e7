import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
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
  const undo = useRef<HTMLButtonElement>(null);
  const offered = last && hints.find(({ key }) => key === last.key);
  const title = (hint: Hint) => (words.rules[hint.rule] as RuleWords<Hint['data']>).title(hint.data);
  // The card took the focus with it when it went. From anywhere else, least of all a text, it is not taken.
  useEffect(() => {
    if (offered?.key && document.activeElement === document.body)
      undo.current?.focus({ preventScroll: true });
  }, [offered?.key]);
  return (
    <>
      <div className={offered && styles.toast}>
        <span role="status">{offered && words.panel.dismissed}</span>
        {offered && (
          <Button ref={undo} size="small" onClick={() => onRestore(offered)}>
            {words.panel.undo}
          </Button>
        )}
      </div>
      {hints.length > 0 && (
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
      )}
    </>
  );
}

const useStyles = makeStyles({
  toast: {
    position: 'sticky',
    bottom: '8px',
    zIndex: 1,
    boxShadow: tokens.shadow8,
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
