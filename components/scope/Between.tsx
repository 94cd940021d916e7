import { makeStyles } from '@fluentui/react-components';
import { sliceSpan } from '../../lib/request/fields';
import { Cues } from './Marked';
import type { ScopeProps } from './Scope';

/** The two services that a problem lies between, and the words that said so. */
export function Between({ words, hint, request, hidden }: ScopeProps<'cross-service'>) {
  const styles = useStyles();
  const { language } = words;
  const { left, right } = hint.data;
  const [first, second, ...spoke] = hint.evidence;
  return (
    <>
      <ol className={styles.list} aria-label={words.panel.parts}>
        {[
          { name: left[language], span: first },
          { name: right[language], span: second },
        ].map(({ name, span }) => (
          <li key={name} className={styles.text}>
            {span && <Cues request={request} marks={[span]} hidden={hidden} />}
            {(!span || sliceSpan(request, span) !== name) && ` (${name})`}
          </li>
        ))}
      </ol>
      {spoke.length > 0 && (
        <p className={styles.cue}>
          <Cues request={request} marks={spoke} hidden={hidden} />
        </p>
      )}
    </>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px', display: 'grid', gap: '4px' },
  text: { overflowWrap: 'anywhere' },
  cue: { margin: 0, overflowWrap: 'anywhere' },
});
