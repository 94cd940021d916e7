import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { type CompositionEvent, useState } from 'react';
import type { Severity, SupportRequest } from '../lib/request/model';
import type { Words } from '../lib/words/words';

interface WritingBoxProps {
  words: Words;
  /** What was in the box when the panel was opened. */
  initial: SupportRequest;
  onWrite(request: SupportRequest): void;
}

/** A place to write where there is no form: judged by the same rules. */
export function WritingBox({ words, initial, onWrite }: WritingBoxProps) {
  const styles = useStyles();
  const { writing } = words.panel;
  const [request, setRequest] = useState(initial);
  // Nothing is judged while an input method is composing: half a word is not a word.
  const [composing, setComposing] = useState(false);
  const [cleared, setCleared] = useState<SupportRequest>();
  const write = (next: SupportRequest, quiet = composing) => {
    setRequest(next);
    setCleared(undefined);
    if (!quiet) onWrite(next);
  };
  const clear = () => {
    write({});
    setCleared(request);
  };
  const composition = (field: 'summary' | 'description') => ({
    onCompositionStart: () => setComposing(true),
    onCompositionEnd: (event: CompositionEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setComposing(false);
      write({ ...request, [field]: event.currentTarget.value }, false);
    },
  });
  return (
    <section className={styles.box} aria-label={writing.title}>
      <h2 className={styles.title}>{writing.title}</h2>
      <p className={styles.text}>{writing.text}</p>
      <Field label={writing.summary} size="small">
        <Input
          id="writing-summary"
          value={request.summary ?? ''}
          onChange={(_, { value }) => write({ ...request, summary: value })}
          {...composition('summary')}
        />
      </Field>
      <Field label={writing.description} size="small">
        <Textarea
          id="writing-description"
          resize="vertical"
          rows={8}
          value={request.description ?? ''}
          onChange={(_, { value }) => write({ ...request, description: value })}
          {...composition('description')}
        />
      </Field>
      <div className={styles.last}>
        <Field label={writing.severity} size="small" className={styles.severity}>
          <Select
            size="small"
            value={request.severity ?? ''}
            onChange={(_, { value }) =>
              write({ ...request, severity: (value || undefined) as Severity | undefined })
            }
          >
            <option value="">{writing.none}</option>
            <option>A</option>
            <option>B</option>
            <option>C</option>
          </Select>
        </Field>
        {cleared ? (
          <Button size="small" onClick={() => write(cleared)}>
            {words.panel.undo}
          </Button>
        ) : (
          <Button size="small" onClick={clear}>
            {writing.clear}
          </Button>
        )}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  box: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px', minWidth: 0 },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  last: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    justifyContent: 'space-between',
    gap: '8px',
  },
  severity: { flex: '0 1 160px' },
});
