import { makeStyles, tokens } from '@fluentui/react-components';
import type { Span, SupportRequest } from '../lib/request/model';
import { excerpt } from '../lib/request/shown';
import type { Cut, OneProblemData } from '../lib/rules/one-problem';
import type { Words } from '../lib/words/words';

interface PartsProps {
  words: Words;
  data: OneProblemData;
  evidence: readonly Span[];
  request: SupportRequest;
  hidden: readonly Span[];
}

/** The parts as numbered excerpts, and between two of them the words that spoke for the cut. */
export function Parts({ words, data, evidence, request, hidden }: PartsProps) {
  const styles = useStyles();
  const quoted = (span: Span | undefined, limit?: number) => span && excerpt(request, span, hidden, limit);
  return (
    <ol className={styles.list} aria-label={words.panel.parts}>
      {evidence.slice(0, data.parts).map((span, index) => {
        const cut = data.cuts[index];
        const cue = cut && quoted(evidence[cut.cues[0] ?? -1], MOST_OF_CUE);
        return (
          <li key={`${span.field}:${span.start}`}>
            <span className={styles.text}>{quoted(span)}</span>
            {cut && (
              <span className={styles.cut}>
                {words.cuts[cut.reason]} {cue && <q>{cue}</q>} {namesOf(cut, words)}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

const MOST_OF_CUE = 30;

/** The services on both sides of a cut, where they are known. */
function namesOf({ services }: Cut, { language, panel }: Words): string {
  if (!services) return '';
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
  },
});
