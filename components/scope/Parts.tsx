import { makeStyles, tokens } from '@fluentui/react-components';
import type { Span } from '../../lib/request/model';
import type { Cut } from '../../lib/rules/one-problem';
import { Grid } from './Grid';
import { Cues, Marked } from './Marked';
import { unnumbered } from './numbered';
import type { ScopeProps } from './Scope';

/** The parts as numbered excerpts, and between two of them why, with the words that spoke for the cut; resources as a grid. */
export function Parts({ words, hint, request, hidden }: ScopeProps<'one-problem'>) {
  const styles = useStyles();
  const { evidence, data } = hint;
  if (data.grid)
    return <Grid words={words} rows={data.grid} evidence={evidence} request={request} hidden={hidden} />;
  const spoke = evidence.slice(data.parts);
  return (
    <ol className={styles.list} aria-label={words.panel.parts}>
      {evidence.slice(0, data.parts).map((span, index) => {
        const cut = data.cuts[index];
        const cues = cut ? cuesOf(cut, evidence) : [];
        return (
          <li key={`${span.field}:${span.start}`}>
            <span className={styles.text}>
              <Marked request={request} span={unnumbered(request, span)} marks={spoke} hidden={hidden} />
            </span>
            {cut && (
              <span className={styles.cut}>
                {words.cuts[cut.reason]}
                {cues.length > 0 && ': '}
                <Cues request={request} marks={cues} hidden={hidden} /> {namesOf(cut, words)}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

const cuesOf = ({ cues }: Cut, evidence: readonly Span[]) => cues.flatMap((cue) => evidence[cue] ?? []);

/** The services on both sides, where the text itself does not name them. */
function namesOf({ services, cues }: Cut, { language, panel }: ScopeProps['words']): string {
  if (!services || cues.length > 1) return '';
  return `(${panel.between(services.left[language], services.right[language])})`;
}

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px', display: 'grid', gap: '4px' },
  text: { display: 'block', overflowWrap: 'anywhere' },
  cut: {
    display: 'block',
    marginBlock: '4px',
    paddingInlineStart: '8px',
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorPaletteDarkOrangeBorder2,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});
