import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { FieldPath, SupportRequest } from '../lib/request/model';
import type { Written } from '../lib/request/reading';
import type { Words } from '../lib/words/words';
import { fieldName } from './places';

/** What became of an order to edit a field; a field may have had several. */
export interface Edited {
  /** A mask in place of a secret; or the sentence that asks whether to split. */
  what: 'mask' | 'consult';
  field: FieldPath;
  /** How many edits these are. */
  count: number;
  written: Written;
  /** What became of taking them back, once the person has asked for that. */
  undone?: Written;
  /** The step on which the field was read, if not the one that is shown. */
  step?: number;
  /** Where taking it along helps: the whole text with its secrets masked, or the sentence. */
  copy?: string;
}

interface EditNoteProps {
  words: Words;
  request: SupportRequest;
  /** Of each order, in the order of writing; none: nothing is to be said. */
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
          ? wordsFor(words, edited).copied(tried.done)
          : said(words, edited, name).map((line) => <div key={line}>{line}</div>)}
      </div>
      {edited.some(canUndo) && (
        <Button size="small" onClick={onUndo}>
          {panel.undo}
        </Button>
      )}
      {copies.map((one) =>
        one.copy === undefined || one.copy === tried?.text ? null : (
          <Button
            key={one.field}
            size="small"
            onClick={async () =>
              setCopied({ text: one.copy as string, done: await onCopy(one.copy as string) })
            }
          >
            {wordsFor(words, edited).copy(fieldsOf(edited) > 1 ? name(one) : undefined)}
          </Button>
        ),
      )}
    </div>
  );
}

const canUndo = ({ written, undone = 'composing' }: Edited) =>
  written === 'written' && againLater.has(undone);

/** What keeps us from taking an order back for now only. */
const againLater = new Set<Written>(['composing', 'hidden', 'absent']);

const fieldsOf = (edited: readonly Edited[]) => new Set(edited.map(({ field }) => field)).size;

/** One word for all fields: the worst that happened. */
function stateOf(edited: readonly Edited[]): Written | 'undone' | 'not-undone' | undefined {
  if (edited.some(({ undone }) => undone && undone !== 'written')) return 'not-undone';
  const [first, ...others] = edited;
  if (edited.some(({ undone }) => undone)) return 'undone';
  return others.find(({ written }) => written !== 'written')?.written ?? first?.written;
}

/** What became of them in sentences; of more fields than one each that was left is named. */
function said(words: Words, edited: readonly Edited[], name: (one: Edited) => string): string[] {
  const { panel } = words;
  const count = (some: readonly Edited[]) => some.reduce((sum, one) => sum + one.count, 0);
  const own = wordsFor(words, edited);
  const there = edited.filter(({ written, undone }) => written === 'written' && !undone);
  const lines = there.length ? [own.written(count(there))] : [];
  if (edited.some(({ undone }) => undone === 'written')) lines.push(panel.undone.written);
  else if (there.length > fieldsOf(there)) lines.push(panel.oneByOne);
  for (const one of edited) {
    if (one.undone === 'written' || there.includes(one)) continue;
    const line = leftSaid(panel, own.edited, one);
    const isPart = !one.undone && there.some(({ field }) => field === one.field);
    const left = isPart ? panel.ofField(panel.others, line) : line;
    lines.push(fieldsOf(edited) > 1 ? panel.ofField(name(one), left) : left);
  }
  return [...new Set(lines)];
}

/** Why a field was left as it is, and what is left to do where there is no copy and another try would not help. */
function leftSaid(
  panel: Words['panel'],
  own: Words['panel']['edited'],
  { written, undone, step = 0, copy }: Edited,
): string {
  const became = undone ?? written;
  if (became === 'hidden' || became === 'absent') {
    const now = panel.whereabouts[became](panel.steps[step - 1]);
    if (undone) return panel.notUndoneYet(now);
    return copy === undefined ? panel.byHand(now) : now;
  }
  if (undone) return panel.undone[undone === 'composing' ? undone : 'changed'];
  if (became === 'written') return '';
  return copy === undefined && outOfReach.has(became) ? panel.byHand(own[became]) : own[became];
}

/** What is said of orders of one kind; they are all of one. */
function wordsFor({ panel, desk }: Words, [first]: readonly Edited[]) {
  if (first?.what !== 'consult') return { ...panel, written: panel.masked };
  const { consult } = desk;
  return { ...consult, written: () => consult.written, copy: () => consult.copy };
}

const outOfReach = new Set<Written>(['read-only', 'too-long']);

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
    // Forced colours draw it, and nothing else of this box.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    ':focus': { outlineStyle: 'none' },
  },
  said: { display: 'grid', gap: '4px', minWidth: 0, overflowWrap: 'anywhere' },
});
