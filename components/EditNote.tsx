import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Written } from '../lib/request/reading';
import type { Words } from '../lib/words/words';

/** What became of an edit that the person asked for. */
export interface Edited {
  written: Written;
  /** The step on which the field was read. */
  step?: number;
  /** The whole text with its secrets masked, where taking it along helps. */
  copy?: string;
}

interface EditNoteProps {
  words: Words;
  edited: Edited | undefined;
  /** Whether the text could be copied. */
  onCopy(text: string): Promise<boolean>;
}

/** Says what became of an edit, until the next action; where the page did not take it, offers the text as a copy. */
export function EditNote({ words, edited, onCopy }: EditNoteProps) {
  const styles = useStyles();
  const note = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<{ text: string; done: boolean }>();
  const copy = edited?.copy;
  const tried = copied && copied.text === copy ? copied : undefined;
  if (copied && !edited) setCopied(undefined);
  // The card took the focus with it when it went.
  useEffect(() => {
    if (edited?.written && document.activeElement === document.body)
      note.current?.focus({ preventScroll: true });
  }, [edited?.written]);
  return (
    <div ref={note} tabIndex={-1} className={edited && styles.note} data-written={edited?.written}>
      <span role="status">{edited && (tried ? words.panel.copied(tried.done) : said(words, edited))}</span>
      {edited && copy !== undefined && !tried && (
        <Button
          size="small"
          className={styles.button}
          onClick={async () => setCopied({ text: copy, done: await onCopy(copy) })}
        >
          {words.panel.copy}
        </Button>
      )}
    </div>
  );
}

/** What became of it, and what is left to do where there is no copy and another try would not help. */
function said({ panel }: Words, { written, step = 0, copy }: Edited): string {
  const now =
    written === 'hidden' || written === 'absent'
      ? panel.whereabouts[written](panel.steps[step - 1])
      : panel.edited[written];
  return copy === undefined && outOfReach.has(written) ? panel.byHand(now) : now;
}

const outOfReach = new Set<Written>(['read-only', 'too-long', 'hidden', 'absent']);

const useStyles = makeStyles({
  note: {
    position: 'sticky',
    bottom: '8px',
    zIndex: 1,
    boxShadow: tokens.shadow8,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 8px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    ':focus': { outlineStyle: 'none' },
  },
  button: { flexShrink: 0 },
});
