import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { Span, SupportRequest } from '../lib/request/model';
import { excerpt } from '../lib/request/shown';
import type { Answer, Question, SeverityAData } from '../lib/rules/severity-a';
import type { Words } from '../lib/words/words';

interface ChecklistProps {
  words: Words;
  data: Extract<SeverityAData, { about: 'checklist' }>;
  request: SupportRequest;
  hidden: readonly Span[];
  onReply(question: Question, value: boolean | null): void;
}

/** The four conditions of severity A: ticked from the text with the words that said so, or answered in place. */
export function Checklist({ words, data, request, hidden, onReply }: ChecklistProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {(Object.keys(words.questions) as Question[]).map((question) => {
        const answer = data.answers[question];
        const choose = (value: boolean) => onReply(question, isChosen(answer, value) ? null : value);
        return (
          <li key={question} className={styles.row} data-question={question} data-answer={answer.state}>
            <span id={`question-${question}`} className={styles.question}>
              {answer.state === 'no' && <span aria-hidden="true">▲ </span>}
              {words.questions[question]}
            </span>
            {/* biome-ignore lint/a11y/useSemanticElements: two buttons, not fields */}
            <span role="group" aria-labelledby={`question-${question}`} className={styles.buttons}>
              <Choice chosen={answer.state === 'yes'} onChoose={() => choose(true)}>
                {words.panel.yes}
              </Choice>
              <Choice chosen={answer.state === 'no'} onChoose={() => choose(false)}>
                {words.panel.no}
              </Choice>
            </span>
            {answer.by && <Reason words={words} answer={answer} request={request} hidden={hidden} />}
          </li>
        );
      })}
    </ul>
  );
}

function Choice({ chosen, onChoose, children }: { chosen: boolean; onChoose(): void; children: string }) {
  return (
    <ToggleButton
      size="small"
      checked={chosen}
      appearance={chosen ? 'primary' : 'outline'}
      onClick={onChoose}
    >
      {children}
    </ToggleButton>
  );
}

function Reason({
  words,
  answer,
  request,
  hidden,
}: Pick<ChecklistProps, 'words' | 'request' | 'hidden'> & { answer: Answer }) {
  const styles = useStyles();
  if (answer.by === 'reply') return <span className={styles.reason}>{words.panel.answeredByYou}</span>;
  return (
    <span className={styles.reason}>
      {answer.because ? words.vetoes[answer.because] : words.panel.answeredByText}
      {answer.span && <q className={styles.quote}>{excerpt(request, answer.span, hidden)}</q>}
    </span>
  );
}

/** Choosing again what the person chose takes the reply back; what the text said is confirmed or overruled. */
const isChosen = (answer: Answer, value: boolean) =>
  answer.by === 'reply' && answer.state === (value ? 'yes' : 'no');

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  question: { flex: '1 1 160px' },
  buttons: { display: 'flex', gap: '4px', '> button': { minWidth: '56px' } },
  reason: { flexBasis: '100%', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  quote: { marginInlineStart: '4px', overflowWrap: 'anywhere' },
});
