import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Words } from '../lib/words/words';

interface OutlineReportProps {
  words: Words;
  /** The report, while it is open. */
  text: string | undefined;
  onOpen(on: boolean): void;
  /** Whether the text could be copied. */
  onCopy(text: string): Promise<boolean>;
}

/** An anonymous outline of a page that we could not read: shown first, then copied by the person; never sent. */
export function OutlineReport({ words, text, onOpen, onCopy }: OutlineReportProps) {
  const styles = useStyles();
  const [copied, setCopied] = useState<{ text: string; done: boolean }>();
  const { report } = words;
  if (text === undefined)
    return (
      <div>
        <Button size="small" onClick={() => onOpen(true)}>
          {report.start}
        </Button>
      </div>
    );
  return (
    <section className={styles.box} aria-label={report.text} data-testid="report">
      <p className={styles.about}>{report.about}</p>
      <Field label={report.text} size="small">
        <Textarea readOnly resize="vertical" rows={8} value={text} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" autoFocus onClick={async () => setCopied({ text, done: await onCopy(text) })}>
          {report.copy}
        </Button>
        <Button size="small" onClick={() => onOpen(false)}>
          {report.close}
        </Button>
      </div>
      <span role="status">{copied?.text === text && report.copied(copied.done)}</span>
    </section>
  );
}

const useStyles = makeStyles({
  box: { display: 'grid', gap: '4px', minWidth: 0 },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});
