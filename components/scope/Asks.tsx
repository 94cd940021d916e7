import { makeStyles, tokens } from '@fluentui/react-components';
import { Marked } from './Marked';
import { unnumbered } from './numbered';
import type { ScopeProps } from './Scope';

/** What is asked, as numbered excerpts, each with what it is about. */
export function Asks({ words, hint, request, hidden }: ScopeProps<'several-questions'>) {
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label={words.desk.asks}>
      {hint.evidence.map((span, index) => {
        const intent = hint.data.intents[index];
        return (
          <li key={`${span.field}:${span.start}`} className={styles.text}>
            <Marked request={request} span={unnumbered(request, span)} marks={[]} hidden={hidden} />
            {intent && <span className={styles.intent}>{words.intents[intent]}</span>}
          </li>
        );
      })}
    </ol>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px', display: 'grid', gap: '4px' },
  text: { overflowWrap: 'anywhere' },
  intent: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});
