import { makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Hint } from '../lib/analyze';
import type { Span, SupportRequest } from '../lib/request/model';
import type { Words } from '../lib/words/words';
import { Fold } from './Fold';
import { type HintActions, HintCard } from './HintCard';
import { groupOf, groups } from './levels';

interface HintListProps extends HintActions {
  words: Words;
  hints: readonly Hint[];
  request: SupportRequest;
  hidden: readonly Span[];
}

/** The cards, worst first; at most seven open, the rest behind a fold. */
export function HintList({ words, hints, ...shared }: HintListProps) {
  const styles = useStyles();
  const inOrder = useSteadyOrder(hints);
  const cards = inOrder.map((hint) => (
    <li key={hint.key}>
      <HintCard words={words} hint={hint} {...shared} />
    </li>
  ));
  return (
    <>
      <ul className={styles.list} aria-label={words.panel.hints}>
        {cards.slice(0, MOST_OPEN)}
      </ul>
      {cards.length > MOST_OPEN && (
        <Fold title={words.panel.more(cards.length - MOST_OPEN)}>
          <ul className={styles.list}>{cards.slice(MOST_OPEN)}</ul>
        </Fold>
      )}
    </>
  );
}

const MOST_OPEN = 7;

/** Worst first; a card that is there keeps its place among the others, so that nothing jumps under the pointer. */
function useSteadyOrder(hints: readonly Hint[]): Hint[] {
  const ranks = useRef(new Map<string, number>());
  const rankOf = (hint: Hint) => ranks.current.get(hint.key) ?? groups.indexOf(groupOf(hint));
  ranks.current = new Map(hints.map((hint) => [hint.key, rankOf(hint)]));
  return [...hints].sort((a, b) => rankOf(a) - rankOf(b));
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
  },
});
