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
  return (
    <ol className={styles.list} aria-label={words.panel.parts}>
      {evidence.slice(0, data.parts).map((span, index) => {
        const cut = data.cuts[index];
        return (
          <li key={`${span.field}:${span.start}`}>
            <span className={styles.text}>{excerpt(request, span, hidden)}</span>
            {cut && (
              <span className={styles.cut}>
                {words.cuts[cut.reason]}
                {spokenFor(cut, words, evidence, request, hidden)}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function spokenFor(
  cut: Cut,
  words: Words,
  evidence: readonly Span[],
  request: SupportRequest,
  hidden: readonly Span[],
) {
  if (cut.services) {
    const { left, right } = cut.services;
    return `: ${words.panel.between(left[words.language], right[words.language])}`;
  }
  const cues = cut.cues.flatMap((index) => evidence[index] ?? []);
  return cues.map((cue) => <q key={`${cue.field}:${cue.start}`}>{excerpt(request, cue, hidden, 30)}</q>);
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
