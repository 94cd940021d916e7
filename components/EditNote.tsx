import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { FieldPath, SupportRequest } from '../lib/request/model';
import type { Written } from '../lib/request/reading';
import type { Words } from '../lib/words/words';
import { fieldName } from './places';

/** What became of the edits of one field that the person asked for. */
export interface Edited {
  field: FieldPath;
  /** How many edits these are. */
  count: number;
  written: Written;
  /** What became of taking them back, once the person has asked for that. */
  undone?: Written;
  /** The step on which the field was read. */
  step?: number;
  /** The whole text with its secrets masked, where taking it along helps. */
  copy?: string;
}

interface EditNoteProps {
  words: Words;
  request: SupportRequest;
  /** Of each field that was to be edited; none: nothing is to be said. */
  edited: readonly Edited[];
  onUndo(): void;
  /** Whether the text could be copied. */
  onCopy(text: string): Promise<boolean>;
}

/** Says what became of an edit, until the next action; the way back; where a page did not take it, the text as a copy. */
export function EditNote({ words, request, edited, onUndo, onCopy }: EditNoteProps) {
  const styles = useStyles();
  const note = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<{ text: string; done: boolean }>();
  const copies = edited.filter(({ copy }) => copy !== undefined);
  const tried = copied && copies.some(({ copy }) => copy === copied.text) ? copied : undefined;
  if (copied && edited.length === 0) setCopied(undefined);
  const state = stateOf(edited);
  // The card took the focus with it when it went.
  useEffect(() => {
    if (state && document.activeElement === document.body) note.current?.focus({ preventScroll: true });
  }, [state]);
  const { panel } = words;
  const name = (one: Edited) => fieldName(words, request, one.field);
  return (
    <div ref={note} tabIndex={-1} className={state && styles.note} data-written={state}>
      <div role="status" className={styles.said}>
        {tried
          ? panel.copied(tried.done)
          : said(words, edited, name).map((line) => <div key={line}>{line}</div>)}
      </div>
      {edited.some(canUndo) && (
        <Button size="small" className={styles.button} onClick={onUndo}>
          {panel.undo}
        </Button>
      )}
      {copies.map((one) =>
        one.copy === undefined || one.copy === tried?.text ? null : (
          <Button
            key={one.field}
            size="small"
            className={styles.button}
            onClick={async () =>
              setCopied({ text: one.copy as string, done: await onCopy(one.copy as string) })
            }
          >
            {panel.copy(edited.length > 1 ? name(one) : undefined)}
          </Button>
        ),
      )}
    </div>
  );
}

const canUndo = ({ written, undone = 'composing' }: Edited) =>
  written === 'written' && undone === 'composing';

/** One word for all fields: the worst that happened. */
function stateOf(edited: readonly Edited[]): Written | 'undone' | 'not-undone' | undefined {
  if (edited.some(({ undone }) => undone && undone !== 'written')) return 'not-undone';
  const [first, ...others] = edited;
  if (edited.some(({ undone }) => undone)) return 'undone';
  return others.find(({ written }) => written !== 'written')?.written ?? first?.written;
}

/** What became of them in sentences; of more fields than one each that was left is named. */
function said({ panel }: Words, edited: readonly Edited[], name: (one: Edited) => string): string[] {
  const count = (some: readonly Edited[]) => some.reduce((sum, one) => sum + one.count, 0);
  const masked = edited.filter(canUndo);
  const lines = masked.length ? [panel.masked(count(masked))] : [];
  if (edited.some(({ undone }) => undone === 'written')) lines.push(panel.undone.written);
  for (const one of edited) {
    if (one.undone === 'written' || (canUndo(one) && !one.undone)) continue;
    const line = leftSaid(panel, one);
    lines.push(edited.length > 1 ? panel.ofField(name(one), line) : line);
  }
  return lines;
}

/** Why a field was left as it is, and what is left to do where there is no copy and another try would not help. */
function leftSaid(panel: Words['panel'], { written, undone, step = 0, copy }: Edited): string {
  if (undone) return panel.undone[undone === 'composing' ? undone : 'changed'];
  if (written === 'written') return '';
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
  said: { display: 'grid', gap: '4px', minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0 },
});
