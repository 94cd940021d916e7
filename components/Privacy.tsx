import { makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../lib/words/words';
import { Fold } from './Fold';

/** The privacy line: always there, opens how to check it. */
export function Privacy({ words }: { words: Words }) {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <Fold title={words.panel.privacy}>
        <ul className={styles.list}>
          {words.panel.privacyCheck.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {words.panel.disclaimer}
      </Fold>
    </footer>
  );
}

const useStyles = makeStyles({
  footer: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '4px' },
  list: { margin: 0, paddingInlineStart: '16px' },
});
