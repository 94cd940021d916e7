import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Words } from '../lib/words/words';
import { Fold } from './Fold';

/** One thing that was put away. */
interface Entry {
  key: string;
  title: string;
  /** Brings it back. */
  restore(): void;
}

interface PutAwayProps {
  words: Words;
  entries: readonly Entry[];
  /** Key of the one just put away: offered for undo until the next action. */
  last: string | undefined;
  /** Said of it. */
  said: string;
  /** Over the list of all. */
  title: string;
  /** One of them comes back, and its button goes. */
  onRestored(): void;
}

/** What was put away, and the way back. Without a timer: nobody has to hurry. */
export function PutAway({ words, entries, last, said, title, onRestored }: PutAwayProps) {
  const styles = useStyles();
  const undo = useRef<HTMLButtonElement>(null);
  const restore = (entry: Entry) => {
    onRestored();
    entry.restore();
  };
  const offered = entries.find(({ key }) => key === last);
  // The card took the focus with it when it went. From anywhere else, least of all a text, it is not taken.
  useEffect(() => {
    if (offered?.key && document.activeElement === document.body)
      undo.current?.focus({ preventScroll: true });
  }, [offered?.key]);
  return (
    <>
      <div className={offered && styles.toast}>
        <span role="status">{offered && said}</span>
        {offered && (
          <Button ref={undo} size="small" className={styles.button} onClick={() => restore(offered)}>
            {words.panel.undo}
          </Button>
        )}
      </div>
      {entries.length > 0 && (
        <Fold title={title}>
          <ul className={styles.list}>
            {entries.map((entry) => (
              <li key={entry.key} className={styles.row}>
                <span>{entry.title}</span>
                <Button
                  size="small"
                  className={styles.button}
                  aria-label={words.panel.restore(entry.title)}
                  onClick={() => restore(entry)}
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
    gap: '8px',
    padding: '4px 8px 4px 12px',
    // Forced colours draw it, and nothing else of this box.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  button: { flexShrink: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
  row: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
});
