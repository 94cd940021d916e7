import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Source } from '../lib/rules/sources';
import type { Words } from '../lib/words/words';
import { Fold } from './Fold';

/** Why a hint is given: one sentence of ours, then the support team's own words and where they stand. */
export function Why({ words, why, sources }: { words: Words; why: string; sources: readonly Source[] }) {
  const styles = useStyles();
  return (
    <Fold title={words.panel.why}>
      <p className={styles.why}>{why}</p>
      {sources.map(({ id, quote, page }) => (
        <figure key={id + quote} className={styles.source}>
          <blockquote lang="ja" className={styles.quote}>
            「{quote}」
          </blockquote>
          <figcaption>
            <Link inline href={page.url} target="_blank" rel="noreferrer">
              {words.panel.source(page.title, page.date)}
            </Link>
          </figcaption>
        </figure>
      ))}
    </Fold>
  );
}

const useStyles = makeStyles({
  why: { margin: 0 },
  source: { margin: '8px 0 0' },
  quote: {
    margin: 0,
    paddingInlineStart: '8px',
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
});
