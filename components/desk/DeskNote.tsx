import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Words } from '../../lib/words/words';
import type { DeskActions, DeskState } from './Drafts';

interface DeskNoteProps
  extends Pick<DeskState, 'last' | 'undone' | 'nothing' | 'turn'>,
    Pick<DeskActions, 'onUndoDesk'> {
  words: Words;
}

/** Says what was done to the drafts, and takes it back, step by step. Typing is not spoken of, only taken back. */
export function DeskNote({ words, last, undone, nothing, turn, onUndoDesk }: DeskNoteProps) {
  const styles = useStyles();
  const note = useRef<HTMLDivElement>(null);
  // What was moved took the focus with it when it went.
  useEffect(() => {
    if (turn > 0 && document.activeElement === document.body) note.current?.focus({ preventScroll: true });
  }, [turn]);
  const { desk, panel } = words;
  const isTyping = last === 'edit' && !undone && !nothing;
  const said = nothing ? desk.nothing : undone ? desk.undone : last && last !== 'edit' && desk.done[last];
  const isShown = said || last;
  return (
    <div
      ref={note}
      tabIndex={-1}
      className={mergeClasses(isShown && styles.note, isShown && !isTyping && styles.above)}
      data-desk-note={isShown ? (last ?? 'undone') : undefined}
    >
      <span role="status" className={styles.said}>
        {said}
      </span>
      {isTyping && <span className={styles.said}>{desk.done.edit}</span>}
      {last && (
        <Button size="small" className={styles.button} onClick={onUndoDesk}>
          {panel.undo}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 8px',
    padding: '4px 8px 4px 12px',
    // Forced colours draw it, and nothing else of this box.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    ':focus': { outlineStyle: 'none' },
  },
  above: { position: 'sticky', bottom: '8px', zIndex: 1, boxShadow: tokens.shadow8 },
  said: { minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0 },
});
