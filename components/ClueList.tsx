import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Clue } from '../lib/request/clue';
import type { Look } from '../lib/request/merge';
import type { Words } from '../lib/words/words';

interface ClueListProps {
  words: Words;
  clues: readonly Clue[];
  /** How the tab's form looks, where there is one: then each clue says whether it holds there. */
  look?: Look | undefined;
  /** Begins pointing; absent where there is nothing to point at. */
  onPoint?(on: boolean): void;
  /** Forgets one clue, or all. */
  onForget(clue?: Clue): void;
}

/** The way to point at a field, and the fields that the person has pointed at, each with the way to take it back. */
export function ClueList({ words, clues, look, onPoint, onForget }: ClueListProps) {
  const styles = useStyles();
  const { start, list, remove, removeAll, unused } = words.pointing;
  const isUnused = ({ field }: Clue) => look && !look.pointed?.includes(field);
  return (
    <div className={styles.box} data-testid="clues">
      <div className={styles.row}>
        {onPoint && (
          <Button size="small" onClick={() => onPoint(true)}>
            {start}
          </Button>
        )}
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
              <span>
                {words.fields[clue.field]}
                {isUnused(clue) && <span className={styles.mark}> {unused}</span>}
              </span>
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
  mark: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '8px',
  },
});
