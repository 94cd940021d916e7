import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Span, SupportRequest } from '../lib/request/model';
import type { Words } from '../lib/words/words';
import { placeNames } from './places';
import { HarmlessButton } from './SecretActions';

interface PlaceLinksProps {
  words: Words;
  request: SupportRequest;
  spans: readonly Span[];
  onShow(span: Span): void;
  /** Where each place may be said to hold no secret. */
  onHarmless?: ((span: Span) => void) | undefined;
}

/** Where a hint comes from, as links: a click leads to the place in the page. */
export function PlaceLinks({ words, spans, request, onShow, onHarmless }: PlaceLinksProps) {
  const styles = useStyles();
  const shown = spans.slice(0, MOST_PLACES);
  const names = placeNames(words, request, shown);
  if (shown.length === 0) return null;
  return (
    <ul className={onHarmless ? styles.rows : styles.places}>
      {shown.map((span, index) => (
        <li key={names[index]} className={styles.place}>
          <Link as="button" title={words.panel.goTo} onClick={() => onShow(span)}>
            {names[index]}
          </Link>
          {onHarmless && (
            <HarmlessButton words={words} place={names[index]} onClick={() => onHarmless(span)} />
          )}
        </li>
      ))}
    </ul>
  );
}

const MOST_PLACES = 6;

const links = {
  listStyleType: 'none',
  margin: 0,
  padding: 0,
  fontSize: tokens.fontSizeBase200,
  '& button': { minHeight: '24px', fontSize: 'inherit' },
} as const;

const useStyles = makeStyles({
  places: { ...links, display: 'flex', flexWrap: 'wrap', gap: '0 12px' },
  rows: { ...links, display: 'grid' },
  place: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '0 12px',
    minWidth: 0,
  },
});
