import { Button, makeStyles } from '@fluentui/react-components';
import type { Clue } from '../lib/request/clue';
import type { Words } from '../lib/words/words';

interface ClueListProps {
  words: Words;
  clues: readonly Clue[];
  onPoint(on: boolean): void;
  /** Forgets one clue, or all. */
  onForget(clue?: Clue): void;
}

/** The way to point at a field, and the fields that the person has pointed at, each with the way to take it back. */
export function ClueList({ words, clues, onPoint, onForget }: ClueListProps) {
  const styles = useStyles();
  const { start, list, remove, removeAll } = words.pointing;
  return (
    <div className={styles.box} data-testid="clues">
      <div className={styles.row}>
        <Button size="small" onClick={() => onPoint(true)}>
          {start}
        </Button>
        {clues.length > 1 && (
          <Button size="small" onClick={() => onForget()}>
            {removeAll}
          </Button>
        )}
      </div>
      {clues.length > 0 && (
        <ul className={styles.list} aria-label={list}>
          {clues.map((clue) => (
            <li key={`${clue.kind} ${clue.at}`} className={styles.row}>
              <span>{words.fields[clue.field]}</span>
              <Button size="small" onClick={() => onForget(clue)}>
                {remove(words.fields[clue.field])}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  box: { display: 'grid', gap: '4px', paddingBlock: '4px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '8px',
  },
});
